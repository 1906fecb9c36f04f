import { Is } from '../lexicon/en-words.ts';
import type { Mention } from '../reading.ts';
import type { TokenIndex } from './token-index.ts';
import { startsCapital } from '../words/letters.ts';
import { WORD, type Unit } from './tokens.ts';
import type { Range } from './unit-state.ts';

const COMMA = 44;
/** In so many words and signs an apposition ends. */
const APPOSITION = 14;
const VERB = Is.Be | Is.Have | Is.Modal | Is.Do | Is.PlainVerb | Is.Past | Is.Third;
/** Pasts of what people do while they speak. */
const ACTS =
  /ed$|^(?:shook|threw|wore|drew|drove|fell|held|lit|bit|swung|flung|bent|spun|wept|slid|strode|knelt|swept|hung|dug|spread)$/u;

/**
 * Ann Roe shook her head. “It leaks.” | Her rival, Tom Hale, laughed. “It leaks.” The full name that a sentence opens
 * with, in front of its verb; null without one.
 */
export function actorBefore(t: TokenIndex, unit: Unit): Range | null {
  const from = openingOf(t, unit);
  const name = t.is(from, Is.Determiner) ? appositionEnd(t, from, unit.to) + 1 : from;
  let to = name;
  while (to < unit.to && isName(t, to)) to++;
  if (to - name < 2) return null;
  let verb = to;
  if (t.kindOf(verb) === COMMA) verb = appositionEnd(t, name === from ? verb + 1 : verb, unit.to) + 1;
  while (t.is(verb, Is.Adverb) && verb < unit.to) verb++;
  const isVerb = t.capital[verb] !== 1 && (t.is(verb, VERB) || ACTS.test(t.form(verb)));
  return t.kindOf(verb) === WORD && isVerb ? { from, to } : null;
}

function openingOf(t: TokenIndex, { from, to }: Unit): number {
  let at = from;
  while (at < to && t.is(at, Is.Adverb | Is.Conjunction) && !t.is(at, Is.Pronoun | Is.Determiner)) at++;
  return at;
}

/** Where the next comma stands, within a few words. */
function appositionEnd(t: TokenIndex, from: number, to: number): number {
  let at = from;
  while (at < to && at - from < APPOSITION && t.kindOf(at) !== COMMA) at++;
  return at;
}

const isName = (t: TokenIndex, at: number): boolean =>
  t.kindOf(at) === WORD &&
  t.capital[at] === 1 &&
  !t.is(at, Is.Determiner | Is.Pronoun | Is.Time) &&
  !/['’]s?$/u.test(t.form(at));

/** The mention may be the same person: a pronoun, or the same surname without another first name. */
export function mayBe(t: TokenIndex, actor: Range, { text }: Mention): boolean {
  const words: readonly string[] = text.match(/[\p{L}-]+/gu) ?? [];
  const surname = t.form(actor.to - 1).toLowerCase();
  const at = words.findIndex((word) => word.toLowerCase() === surname);
  if (at < 0) return !words.some(startsCapital) || PERSONAL.test(text);
  const first = words[at - 1] ?? '';
  const own = t.form(actor.to - 2).toLowerCase();
  const isOther = startsCapital(first) && first.toLowerCase() !== own;
  return !isOther || TITLED.test(first.toLowerCase()) || TITLED.test(own);
}

const PERSONAL = /^(?:He|She|They|I|We)$/u;
const TITLED =
  /^(?:mrs?|ms|dr|sen|gov|rep|sir|lord|lady|judge|justice|president|senator|governor|mayor|chief|captain|officer|sergeant|general|colonel|professor|minister|secretary|chairman|father|sister)$/u;
