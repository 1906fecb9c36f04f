import { Is } from '../lexicon/en-words.ts';
import { genderOfGivenName } from '../lexicon/names-given.ts';
import { nameWords } from '../lexicon/name-words.ts';
import type { Mention } from '../reading.ts';
import { startsCapital } from '../words/letters.ts';
import { endsInEd } from './ends-in-ed.ts';
import { isPersonTitle } from './is-person-title.ts';
import type { TokenIndex } from './token-index.ts';
import { WORD, type Unit } from './tokens.ts';
import type { Range } from './unit-state.ts';

const COMMA = 44;
/** In so many words and signs an apposition ends. */
const APPOSITION = 14;
const VERB = Is.Be | Is.Have | Is.Modal | Is.Do | Is.PlainVerb | Is.Past | Is.Third;

/**
 * Ann Roe shook her head. “It leaks.” | Her rival, Tom Hale, laughed. “It leaks.” | A neighbour sighed. “It leaks.” The
 * full name that a sentence opens with, somebody new, or a pronoun, in front of its verb; null without one.
 */
export function actorBefore(t: TokenIndex, unit: Unit): Range | null {
  const from = openingOf(t, unit);
  const pronoun = behindAsked(t, from, unit.to);
  if (isHeOrShe(t.form(pronoun)) && (isActing(t, pronoun + 1) || /[^s]s$/u.test(t.form(pronoun + 1))))
    return { from: pronoun, to: pronoun + 1 };
  if (NEW.test(t.form(from))) return newcomerAt(t, from, unit.to);
  const name = t.is(from, Is.Determiner) ? appositionEnd(t, from, unit.to) + 1 : from;
  let to = name;
  while (to < unit.to && isName(t, to)) to++;
  if (to - name < 2) return null;
  let verb = to;
  if (t.kindOf(verb) === COMMA) verb = appositionEnd(t, name === from ? verb + 1 : verb, unit.to) + 1;
  while (t.is(verb, Is.Adverb) && verb < unit.to) verb++;
  return isActing(t, verb) ? { from, to } : null;
}

/** ⟨Asked about it,⟩ he shrugs. */
function behindAsked(t: TokenIndex, from: number, to: number): number {
  return t.form(from) === 'asked' ? appositionEnd(t, from, to) + 1 : from;
}

const isActing = (t: TokenIndex, at: number): boolean =>
  t.kindOf(at) === WORD && t.capital[at] !== 1 && (t.is(at, VERB) || endsInEd(t.form(at)));

const NEW = /^(?:an?|another)$/u;
/** A newcomer has so many words: another elderly villager. */
const WORDS_OF_NEWCOMER = 4;

function newcomerAt(t: TokenIndex, from: number, to: number): Range | null {
  const { anyRole, unnamed } = nameWords('en');
  for (let at = from + 1; at < Math.min(to, from + WORDS_OF_NEWCOMER) && t.kindOf(at) === WORD; at++) {
    const noun = t.form(at);
    if ((anyRole.has(noun) || unnamed.has(noun)) && isActing(t, at + 1)) return { from, to: at + 1 };
  }
  return null;
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

/**
 * The mention may be the same person: a pronoun, or the same surname without another first name. A newcomer is nobody
 * who spoke before.
 */
export function mayBe(t: TokenIndex, actor: Range, { text }: Mention): boolean {
  // “It leaks,” she said. He nodded. “I know.”
  if (isHeOrShe(t.form(actor.from))) return fits(t.form(actor.from), text);
  if (NEW.test(t.form(actor.from))) return text.toLowerCase().includes(t.form(actor.to - 1));
  const words: readonly string[] = text.match(/[\p{L}-]+/gu) ?? [];
  const surname = t.form(actor.to - 1);
  const at = words.findIndex((word) => word.toLowerCase() === surname);
  if (at < 0) return !words.some(startsCapital) || PERSONAL.test(text);
  const first = words[at - 1] ?? '';
  const own = t.form(actor.to - 2);
  const isOther = startsCapital(first) && first.toLowerCase() !== own;
  return !isOther || isPersonTitle(first.toLowerCase()) || isPersonTitle(own);
}

/** he, for “he”, Tom Roe, the mayor; not for “she”, Anna Roe */
function fits(pronoun: string, text: string): boolean {
  if (isHeOrShe(text.toLowerCase())) return text.toLowerCase() === pronoun;
  const first = (text.match(/[\p{L}-]+/gu) ?? []).find(startsCapital)?.toLowerCase() ?? '';
  const gender = genderOfGivenName(first);
  return gender === undefined || gender === null || (gender === 'f') === (pronoun === 'she');
}

const isHeOrShe = (form: string): boolean => form === 'he' || form === 'she';

const PERSONAL = /^(?:He|She|They|I|We)$/u;
