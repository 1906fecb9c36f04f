/** Verbs by tense, cues by what they are, numbers by step: the kinds that the signs for an end are made of. */
import { Is } from '../lexicon/en-words.ts';
import type { VerbCue } from './verb-cue.ts';
import type { TokenIndex } from './token-index.ts';
import { WORD } from './tokens.ts';
import { endsInEd } from './ends-in-ed.ts';

const FINITE = Is.Be | Is.Have | Is.Modal | Is.Do | Is.PlainVerb | Is.Past | Is.Third;

/** A finite verb, as far as its form shows it. */
export const isFinite = (t: TokenIndex, at: number): boolean =>
  t.kindOf(at) === WORD && t.capital[at] !== 1 && (t.is(at, FINITE) || endsInEd(t.form(at)));

const PAST_FORMS = ['was', 'were', 'had', 'did'];

/** Index into the list of tenses. */
export function tenseOf(t: TokenIndex, verb: number): number {
  if (verb < 0) return 0;
  const form = t.form(verb);
  if (t.is(verb, Is.Modal)) return /^[wcm]ould|^might/u.test(form) ? 1 : 2;
  if (PAST_FORMS.some((past) => form.startsWith(past))) return 1;
  if (t.is(verb, Is.Be | Is.Have | Is.Do | Is.Third)) return 3;
  return t.is(verb, Is.Past) || form.endsWith('ed') ? 1 : 3;
}

/** did say, has said: the auxiliary shows it. */
export function tenseOfCue(t: TokenIndex, { from, at }: VerbCue): number {
  for (let word = from; word < at; word++)
    if (t.is(word, Is.Be | Is.Have | Is.Do | Is.Modal)) return tenseOf(t, word);
  return tenseOf(t, at);
}

/** Which of the steps a number has reached. */
export function step(value: number, steps: readonly number[]): number {
  let at = 0;
  while (at < steps.length && value >= (steps[at] ?? 0)) at++;
  return at;
}

/** Index into the list of governors. */
export function governorOf({ verb, form }: VerbCue): number {
  const speaks = verb.lemma === 'say' ? 0 : verb.frames.includes('q') ? 1 : verb.class === 'mental' ? 2 : 3;
  return form === 'gerund' ? speaks + 4 : speaks;
}

/** So many words before a cue tell what clause it stands in. */
const CLAUSE_WITHIN = 8;

/** Index into the list of seats: Roe said it, who once said it, while Roe said it. */
export function seatOf(t: TokenIndex, { from }: VerbCue): number {
  for (let at = from - 1; at >= Math.max(0, from - CLAUSE_WITHIN) && t.kindOf(at) === WORD; at--) {
    // “that” further off is no pronoun of this cue
    if (t.is(at, Is.Relative) && (at === from - 1 || !t.is(at, Is.That))) return 1;
    if (t.is(at, Is.Subordinator)) return 2;
    if (t.is(at, Is.Reporting) && t.is(at, Is.Past | Is.Third)) return 0;
  }
  return 0;
}
