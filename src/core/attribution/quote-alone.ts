/** What one quotation is by itself, and where it stands. */
import type { Attribution } from '../draft.ts';
import type { Span } from '../span.ts';
import { CAPITAL, firstLetter } from '../words/letters.ts';
import { ALONE } from './confidence.ts';
import { isTypewritten } from './is-typewritten.ts';
import type { TokenIndex } from './token-index.ts';
import type { Unit } from './tokens.ts';

/** “Nobody told us anything.” A sentence of some words, with its own stop within the marks. */
export function isSentence(t: TokenIndex, at: number): boolean {
  const words = t.text.slice(t.startOf(at), t.endOf(at));
  return (
    (firstLetter(words) & CAPITAL) !== 0 && /[.?!]/u.test(t.lastSign(at)) && /\S\s+\S+\s+\S/u.test(words)
  );
}

/** A quotation that stands so near to an attribution may go on with it. */
export const near = (t: TokenIndex, before: Attribution, at: number): boolean =>
  t.startOf(at) - before.end < 400;

/** Roe said the road would close. “It must.” The quotation goes on with what she is said to say. */
export const closesUnit = (t: TokenIndex, { end }: Attribution, unit: Unit): boolean =>
  end >= t.endOf(unit.to - 1) - 1 && end <= t.endOf(unit.to - 1);

/** A token as a span of the text. */
export const partSpan = (t: TokenIndex, at: number): Span => ({ start: t.startOf(at), end: t.endOf(at) });

/** A quotation by itself, of nobody. */
export function alone(t: TokenIndex, at: number): Attribution {
  const span = partSpan(t, at);
  return {
    ...span,
    kind: isTypewritten(t, at) ? 'indirect' : 'direct',
    parts: [span],
    quotedParts: isTypewritten(t, at) ? [] : [{ ...span }],
    mention: null,
    cue: null,
    rule: 'marks-alone',
    confidence: ALONE['marks-alone'],
  };
}
