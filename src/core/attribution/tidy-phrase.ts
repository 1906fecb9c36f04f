import { Is } from '../lexicon/en-words.ts';
import { isOneOf } from '../words/is-one-of.ts';
import type { Phrase } from './phrase.ts';
import type { TokenIndex } from './token-index.ts';
import { WORD } from './tokens.ts';

const OPEN = 40;
const CLOSE = 41;

/** a voice over: no preposition */
export const isVoiceOver = (t: TokenIndex, at: number): boolean =>
  t.form(at) === 'over' && t.form(at - 1) === 'voice';

/** Drops what is not the source: fronted adverbials, a day after the name. */
export function tidyPhrase(t: TokenIndex, from: number, to: number): Phrase | null {
  while (
    to > from &&
    t.kindOf(to - 1) === WORD &&
    t.is(to - 1, Is.Time | Is.Adverb) &&
    !t.is(to - 1, Is.Pronoun)
  )
    to--;
  while (to > from && t.is(to - 1, Is.Preposition) && !isVoiceOver(t, to - 1)) to--;
  // diplomats almost | she truly
  while (to - 1 > from && isOneOf(t.form(to - 1), 'almost very truly aptly fully sadly long')) to--;
  while (
    from < to &&
    t.is(from, Is.Adverb | Is.Conjunction | Is.Time) &&
    !t.is(from, Is.Determiner | Is.Pronoun) &&
    !opensOffice(t, from)
  )
    from++;
  // Long before Roe spoke, …
  if (LONG.test(t.form(from)) && /^(?:before|after)$/u.test(t.form(from + 1)) && from + 1 < to) from++;
  // upset by Roe’s | culminating in Roe’s
  if (to - from > 2 && opensParticiple(t, from)) from += 2;
  // At least half of the voters say
  if (t.form(from) === 'at' && /^(?:least|most)$/u.test(t.form(from + 1))) return { from, to, head: to };
  if (from < to && t.is(from, Is.Preposition | Is.Subordinator) && !t.is(from, Is.Determiner))
    from = afterFronted(t, from, to);
  return from < to ? { from, to, head: to } : null;
}

/** A participle and its preposition: what it hangs on names nobody. */
const opensParticiple = (t: TokenIndex, at: number): boolean =>
  t.capital[at] !== 1 &&
  t.flags(at) === 0 &&
  /.{3}ing$|.{3}ed$|^upset$/u.test(t.form(at)) &&
  t.is(at + 1, Is.Preposition);

/** First Minister Ann Roe: an office, and no link. */
const opensOffice = (t: TokenIndex, at: number): boolean =>
  t.form(at) === 'first' &&
  /^(?:minister|lady|secretary|deputy|vice)$/u.test(t.form(at + 1)) &&
  t.capital[at + 1] === 1;

const LONG = /^(?:long|shortly|soon|right|well|minutes|hours|days|weeks|months|years)$/u;

/** In a statement Roe said: the last noun phrase is who speaks. */
function afterFronted(t: TokenIndex, from: number, to: number): number {
  let start = to - 1;
  // Sen. Ann Roe (I-Leeds): the name stands before the brackets
  if (t.kindOf(start) === CLOSE) start = Math.max(from, openingBracket(t, start, from) - 1);
  if (t.is(start, Is.Pronoun)) return start;
  const named = t.capital[start] === 1;
  while (start - 1 > from) {
    const before = start - 1;
    if (t.kindOf(before) !== WORD || t.is(before, Is.Preposition | Is.Time)) break;
    if (named && t.capital[before] !== 1) {
      // the lower-case words between a determiner and a name belong to it
      if (t.is(before, Is.Determiner)) start = before;
      break;
    }
    start = before;
    if (t.is(start, Is.Determiner)) break;
  }
  return start;
}

/** Where the bracket opens that closes at a token; -1. */
export function openingBracket(t: TokenIndex, close: number, floor: number): number {
  for (let at = close - 1; at >= floor && close - at < 12; at--) if (t.kindOf(at) === OPEN) return at;
  return -1;
}
