import type { VerbCue } from './verb-cue.ts';
import { EndSigns } from './content-end-signs.ts';
import { CONTENT_END_WEIGHTS } from './content-end-weights.ts';
import {
  endsInComma,
  goesOnToSay,
  isAdded,
  isContrast,
  isOccasionTail,
  opensAbsolute,
  othersSpeak,
} from './content-end-rules.ts';
import { isBeforeAside, isBeforeVerb } from './content-before-verb.ts';
import { MOST_SIGNS } from './content-end-names.ts';
import { Is } from '../lexicon/en-words.ts';
import type { TokenIndex } from './token-index.ts';
import { QUOTED } from './tokens.ts';
import { once } from '../words/once.ts';

const COMMA = 44;
/** So many words in, a content that nothing has ended runs on to its limit. */
const FARTHEST = 80;

/** Of each sign: the place of its weight, and one more; 0: it has none. */
const places = once(() => {
  const byNumber = new Uint16Array(MOST_SIGNS);
  let number = 0;
  for (let at = 0; at < CONTENT_END_WEIGHTS.length; at += 2)
    byNumber[(number += CONTENT_END_WEIGHTS[at] ?? 0)] = at / 2 + 1;
  return byNumber;
});
const weights = once(() => {
  const byPlace = new Float64Array(CONTENT_END_WEIGHTS.length / 2);
  for (let place = 0; place < byPlace.length; place++)
    byPlace[place] = (CONTENT_END_WEIGHTS[2 * place + 1] ?? 0) / 100;
  return byPlace;
});

/** What the signs of a place say for (+) and against (−) its being the end. */
function weighed(signs: readonly number[]): number {
  const [placeOf, weightAt] = [places(), weights()];
  let sum = 0;
  for (const number of signs) {
    const place = placeOf[number] ?? 0;
    if (place > 0) sum += weightAt[place - 1] ?? 0;
  }
  return sum;
}

/**
 * After the last token of reported speech that opens at `from` and may reach to `limit`. What is given is a `clause`,
 * or a thing and what to do with it; `cue` is the verb that gives it. By a table of weights each place has a chance to
 * end it, if no place before has; it ends where that chance is best.
 */
export function contentEnd(
  t: TokenIndex,
  from: number,
  limit: number,
  clause = true,
  cue: VerbCue | null = null,
): number {
  t.endsAsked?.push({ from, limit, clause, cue });
  const signs = new EndSigns(t, from, limit, clause, cue);
  let end = limit;
  let best = 0;
  // How likely it is that no place before has ended it.
  let open = 1;
  for (let at = from + 1; at < Math.min(limit, from + FARTHEST) && open > best; at++) {
    const isOver =
      isOccasionTail(t, at, limit) ||
      goesOnToSay(t, at, limit, cue) ||
      opensAbsolute(t, at, limit, cue) ||
      othersSpeak(t, at, limit, clause);
    if (isOver) return open > best ? at : end;
    const found = signs.at(at);
    if (
      found.length === 0 ||
      linksMarks(t, at, limit) ||
      compares(t, at) ||
      (clause && (isBeforeVerb(t, from, at, limit) || isBeforeAside(t, from, at, limit)))
    )
      continue;
    const ends = 1 / (1 + Math.exp(-weighed(found)));
    if (open * ends > best) {
      best = open * ends;
      end = at;
    }
    open *= 1 - ends;
  }
  return open > best ? limit : end;
}

/** called her a “fool,” an “ass” and “sick”: marks in a row are given together. */
function linksMarks(t: TokenIndex, at: number, limit: number): boolean {
  let next = at;
  while (next < limit && (t.kindOf(next) === COMMA || t.is(next, Is.Conjunction | Is.Determiner))) next++;
  return next < limit && t.kindOf(next) === QUOTED;
}

/** Roe says it is “small,” compared with Hale’s: what sets it against other things belongs to it. */
function compares(t: TokenIndex, at: number): boolean {
  const next = t.kindOf(at) === COMMA ? at + 1 : endsInComma(t, at - 1) ? at : -1;
  return next > 0 && isContrast(t, next);
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
    // Although Roe says she “loves it,” and “it pays,” …
    const goesOn = t.is(at + 1, Is.Conjunction) && linksMarks(t, at + 1, limit);
    if (endsInComma(t, at) && !goesOn) return at + 1;
  }
  return limit;
}
