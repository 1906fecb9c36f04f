import type { TextAnchor } from '../../core/corrections/text-anchor.ts';
import type { Span } from '../../core/span.ts';
import { isAlike } from './likeness.ts';

/** Words of fewer characters are found again only with some of their context. */
const SHORT = 24;
/** Characters of context that must agree beside words that stand in several places or are short. */
const SOME_CONTEXT = 8;
/** Edited words are the same passage as long as they are so alike; below it they are lost. */
const ALIKE = 0.62;
/** So alike where they should be, and no other place is asked; with their context counted, where a copy stands elsewhere. */
const ALIKE_IN_PLACE = 0.85;
const ALIKE_BESIDE_COPY = 1.01;
/** So much more alike words count with what stood beside one of their ends. */
const BESIDE = 0.1;
/** Characters from where they should be within which words are at home. */
const NEAR = 60;
/** Lengths of the pieces an edited passage is looked for by, the longest first. */
const PIECES = [32, 20, 12];
const MOST_PLACES = 300;

/**
 * Where an anchor's words stand in a text now: as they were, with the context that agrees best; else, when they were
 * edited, where they should be, or between the context that is still there, found by pieces of them. Null when
 * nothing is alike enough: rather lost than on other words. `expected` is where they should be, as an offset.
 */
export function findWords(text: string, anchor: TextAnchor, expected: number): Span | null {
  const { exact } = anchor;
  if (exact.trim() === '') return null;
  // the usual cases: nothing has changed but the place, and that as it has for the words before; or a word in them
  const untouched = besideContext(text, anchor, expected);
  if (untouched !== null) return untouched;
  const inPlace = exact.length >= SHORT ? editedInPlace(text, anchor, expected) : null;
  if (inPlace !== null) return inPlace;
  const same = asTheyWere(text, anchor, expected);
  if (same !== null && Math.abs(same.start - expected) <= NEAR) return same;
  // far off it may be a copy: a page that repeats itself had these words here, and they were edited
  const enough = same === null ? ALIKE_IN_PLACE : ALIKE_BESIDE_COPY;
  return editedNear(text, anchor, expected, enough) ?? same ?? edited(text, anchor, expected);
}

/** The very words, where they should be or near it, with all that stood on one side of them. */
function besideContext(text: string, { exact, prefix, suffix }: TextAnchor, expected: number): Span | null {
  const at = standsAt(text, exact, expected) ? expected : nearest(text, exact, expected, NEAR);
  if (at === null) return null;
  const isBeside =
    (prefix.length >= SOME_CONTEXT && standsAt(text, prefix, at - prefix.length)) ||
    (suffix.length >= SOME_CONTEXT && standsAt(text, suffix, at + exact.length));
  return isBeside ? spanAt(at, exact) : null;
}

/** A place before the beginning of the text is none: `startsWith` would take it for the beginning. */
const standsAt = (text: string, words: string, at: number): boolean => at >= 0 && text.startsWith(words, at);

/**
 * Both ends of the words stand where they should be, each with what was beside it, and what lies between is nearly the
 * same: a copy of the words as they were, wherever it stands, is another passage.
 */
function editedInPlace(text: string, { exact, prefix, suffix }: TextAnchor, expected: number): Span | null {
  const head = prefix.slice(-BESIDE_END) + exact.slice(0, BESIDE_END);
  const tail = exact.slice(-BESIDE_END) + suffix.slice(0, BESIDE_END);
  if (head.length + tail.length < 4 * BESIDE_END) return null;
  const from = Math.max(0, expected - NEAR - BESIDE_END);
  const around = text.slice(from, expected + exact.length + NEAR + BESIDE_END);
  const start = around.indexOf(head) + BESIDE_END;
  const end = around.indexOf(tail, start) + BESIDE_END;
  if (start < BESIDE_END || end <= start) return null;
  const words = around.slice(start, end);
  // words that have not changed may stand in several places: which of them it is, more of the context tells
  if (words === exact || !isAlike(words, exact, ALIKE_BESIDE_COPY - 2 * BESIDE)) return null;
  return { start: from + start, end: from + end };
}

/** So many characters on either side of an end tell it. */
const BESIDE_END = 10;

function asTheyWere(text: string, anchor: TextAnchor, expected: number): Span | null {
  const { exact, prefix, suffix } = anchor;
  const context = prefix + exact + suffix;
  const whole = text.indexOf(context);
  if (whole >= 0 && text.indexOf(context, whole + 1) < 0) return spanAt(whole + prefix.length, exact);
  let best = -1;
  let bestScore = -1;
  let places = 0;
  for (
    let at = text.indexOf(exact);
    at >= 0 && places < MOST_PLACES;
    at = text.indexOf(exact, at + 1), places++
  ) {
    const score = agreement(text, anchor, at);
    if (score > bestScore || (score === bestScore && Math.abs(at - expected) < Math.abs(best - expected))) {
      best = at;
      bestScore = score;
    }
  }
  if (best < 0) return null;
  const known = prefix.length + suffix.length === 0;
  const enough = bestScore >= SOME_CONTEXT || known || (places === 1 && exact.length >= SHORT);
  return enough ? spanAt(best, exact) : null;
}

const spanAt = (start: number, exact: string): Span => ({ start, end: start + exact.length });

/** How many characters of the context still stand right beside the words at a place. */
export function agreement(text: string, { exact, prefix, suffix }: TextAnchor, at: number): number {
  let before = 0;
  while (before < prefix.length && text[at - 1 - before] === prefix[prefix.length - 1 - before]) before++;
  let after = 0;
  while (after < suffix.length && text[at + exact.length + after] === suffix[after]) after++;
  return before + after;
}

/** The words were changed, and stand wherever pieces of them are. */
function edited(text: string, anchor: TextAnchor, expected: number): Span | null {
  for (const near of roughPlaces(text, anchor, expected)) {
    const found = editedNear(text, anchor, near, ALIKE);
    if (found !== null) return found;
  }
  return null;
}

/** Their two ends are looked for one by one around a place, then what lies between is compared. */
function editedNear(text: string, anchor: TextAnchor, near: number, enough: number): Span | null {
  const { exact, prefix, suffix } = anchor;
  const slack = 40 + (exact.length >> 2);
  const start = edge(text, exact, prefix, near, slack, false);
  if (start === null) return null;
  const end = edge(text, exact, suffix, Math.max(start, near + exact.length), slack, true);
  if (end === null || end <= start || end - start > 2 * exact.length + 40) return null;
  const before = prefix.slice(-SOME_CONTEXT);
  const beside =
    (before !== '' && text.startsWith(before, start - before.length) ? BESIDE : 0) +
    (text.startsWith(suffix.slice(0, SOME_CONTEXT), end) ? BESIDE : 0);
  return isAlike(text.slice(start, end), exact, enough - beside) ? { start, end } : null;
}

/** Where the passage may begin, by its pieces that are still there; those that agree with one another first. */
function roughPlaces(text: string, { exact, prefix, suffix }: TextAnchor, expected: number): number[] {
  const known = prefix + exact + suffix;
  for (const size of PIECES) {
    const votes = new Map<number, number>();
    const step = Math.max(size >> 1, Math.floor(known.length / 12));
    for (let from = 0; from + size <= known.length; from += step) {
      const piece = known.slice(from, from + size);
      let found = 0;
      for (let at = text.indexOf(piece); at >= 0 && found < 8; at = text.indexOf(piece, at + 1), found++) {
        const start = at - from + prefix.length;
        const bucket = Math.round(start / 48);
        votes.set(bucket, (votes.get(bucket) ?? 0) + 1 / size);
      }
    }
    if (votes.size > 0)
      return [...votes]
        .map(([bucket, count]) => ({ near: bucket * 48, count }))
        .sort((a, b) => b.count - a.count || Math.abs(a.near - expected) - Math.abs(b.near - expected))
        .slice(0, 3)
        .map(({ near }) => near);
  }
  return [];
}

/**
 * One end of the words, near a place: where their own outermost piece stands, or where the context right beside
 * them stops. The longest piece that is found decides, the nearest of several.
 */
function edge(
  text: string,
  exact: string,
  context: string,
  near: number,
  slack: number,
  isEnd: boolean,
): number | null {
  for (const size of [32, 16, 8]) {
    const own = isEnd ? exact.slice(-size) : exact.slice(0, size);
    const beside = isEnd ? context.slice(0, size) : context.slice(-size);
    const byOwn =
      own.length < Math.min(size, 8) ? null : nearest(text, own, isEnd ? near - own.length : near, slack);
    if (byOwn !== null) return isEnd ? byOwn + own.length : byOwn;
    const byContext =
      beside.length < 8 ? null : nearest(text, beside, isEnd ? near : near - beside.length, slack);
    if (byContext !== null) return isEnd ? byContext : byContext + beside.length;
  }
  return null;
}

/** The place of a piece that is nearest to where it should be, and not farther off than the slack. */
function nearest(text: string, piece: string, near: number, slack: number): number | null {
  const from = Math.max(0, near - slack);
  // cut out first: a search for what is not there would go through all the rest of the text
  const around = text.slice(from, near + slack + piece.length);
  let best: number | null = null;
  for (let at = around.indexOf(piece); at >= 0; at = around.indexOf(piece, at + 1)) {
    if (best !== null && Math.abs(from + at - near) > Math.abs(best - near)) break;
    best = from + at;
  }
  return best;
}
