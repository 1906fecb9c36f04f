import type { Span } from '../span.ts';

/** A place in a text that survives edits: the words, what stands around them, and where they stood. */
export interface TextAnchor extends Span {
  exact: string;
  prefix: string;
  suffix: string;
}

/** Characters of context on either side, as Hypothesis keeps them. */
const CONTEXT = 32;

/** The anchor of a span of a text. */
export const anchorOf = (text: string, { start, end }: Span): TextAnchor => ({
  start,
  end,
  exact: text.slice(start, end),
  prefix: text.slice(Math.max(0, start - CONTEXT), start),
  suffix: text.slice(end, end + CONTEXT),
});

/**
 * Where an anchor's words stand in a text now; null when they are not there. Words that occur more than once need
 * context that agrees better than that of any other place, or the old place itself: rather lost than wrong.
 */
export function findAnchor(text: string, anchor: TextAnchor): Span | null {
  const { exact, start } = anchor;
  if (exact.trim() === '') return null;
  const places = placesOf(text, exact).map((at) => ({ at, agreement: agreementAt(text, anchor, at) }));
  const best = Math.max(...places.map(({ agreement }) => agreement));
  const candidates = places.filter(({ agreement }) => agreement === best);
  const chosen = candidates.find(({ at }) => at === start) ?? candidates[0];
  if (chosen === undefined) return null;
  const ambiguous = candidates.length > 1 && chosen.at !== start;
  const bare = exact.length < CONTEXT && best === 0 && chosen.at !== start && contextOf(anchor) > 0;
  return ambiguous || bare ? null : { start: chosen.at, end: chosen.at + exact.length };
}

const contextOf = ({ prefix, suffix }: TextAnchor): number => prefix.trim().length + suffix.trim().length;

function placesOf(text: string, exact: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(exact); at !== -1 && places.length < 1000; at = text.indexOf(exact, at + 1))
    places.push(at);
  return places;
}

/** How many characters of the context still stand next to the words: those nearest to them, without a gap. */
function agreementAt(text: string, { exact, prefix, suffix }: TextAnchor, at: number): number {
  let before = 0;
  while (before < prefix.length && text[at - 1 - before] === prefix[prefix.length - 1 - before]) before++;
  let after = 0;
  while (after < suffix.length && text[at + exact.length + after] === suffix[after]) after++;
  return before + after;
}
