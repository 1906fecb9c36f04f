import { EndSigns } from './content-end-signs.ts';
import { CONTENT_END_WEIGHTS } from './content-end-weights.ts';
import { endsInComma, isAdded, isAdverbialTail } from './content-end-rules.ts';
import { Is } from '../lexicon/en-words.ts';
import { QUOTED, type TokenIndex } from './token-index.ts';

const COMMA = 44;
const WEIGHTS = new Map(CONTENT_END_WEIGHTS);

/**
 * After the last token of reported speech that opens at `from` and may reach to `limit`. What is given is a `clause`,
 * or a thing and what to do with it. The first place ends it whose signs speak for an end, by a table of weights.
 */
export function contentEnd(t: TokenIndex, from: number, limit: number, clause = true): number {
  t.endsAsked?.push({ from, limit, clause });
  const signs = new EndSigns(t, from, limit, clause);
  for (let at = from + 1; at < limit; at++) {
    if (isAdverbialTail(t, at, limit)) return at;
    let weight = 0;
    for (const sign of signs.at(at)) weight += WEIGHTS.get(sign) ?? 0;
    if (weight > 0 && !linksMarks(t, at, limit)) return at;
  }
  return limit;
}

/** called her a “fool,” an “ass” and “sick”: marks in a row are given together. */
function linksMarks(t: TokenIndex, at: number, limit: number): boolean {
  let next = at;
  while (next < limit && (t.kindOf(next) === COMMA || t.is(next, Is.Conjunction | Is.Determiner))) next++;
  return next < limit && t.kindOf(next) === QUOTED;
}

/** Where the reporter goes on behind a comma; `limit` when nowhere. */
export function addedFrom(t: TokenIndex, from: number, limit: number): number {
  for (let at = from + 1; at < limit; at++) if (isAdded(t, at)) return at;
  return limit;
}

/** The end of what stands in a clause of its own before the main one: While Roe says it works, … */
export function clauseEnd(t: TokenIndex, from: number, limit: number): number {
  for (let at = from + 1; at < limit; at++) {
    if (t.kindOf(at) === COMMA) return at;
    if (endsInComma(t, at)) return at + 1;
  }
  return limit;
}
