import { Is } from '../lexicon/en-words.ts';
import { endsInEd } from './ends-in-ed.ts';
import type { TokenIndex } from './token-index.ts';
import { WORD } from './tokens.ts';

/** So many words at most stand between a pronoun and what its infinitive takes. */
const AIM = 14;
/** So many words at most make up the verb of the clause. */
const VERB = 5;
const SUBJECT = /^(?:he|she|they|we|i)$/u;
const GIVES_CLAUSE = /^(?:sa(?:y|ys|id)|th(?:ink|inks|ought)|(?:believ|argu|insist|hop)(?:e|es|s|ed))$/u;
const VERBAL =
  Is.Be | Is.Have | Is.Modal | Is.Do | Is.PlainVerb | Is.Past | Is.Third | Is.Base | Is.Adverb | Is.Negation;

/**
 * The pronoun of the clause in which the words from `from` to `to` stand, when somebody's name stands in front of it: a
 * clerk ⟨who⟩ joined the guild said. Not the guild speaks, but the clerk. -1: they stand in no such clause.
 */
export function relativeBefore(t: TokenIndex, from: number, to: number, floor: number): number {
  const aim = behindAim(t, from, floor);
  if (aim > 0) return aim;
  for (let at = from - 1; at > floor && from - at <= VERB && t.kindOf(at) === WORD; at--) {
    // those who said they left: a subject, and no object of the clause
    if (at + 1 < from && (SUBJECT.test(t.form(from)) || GIVES_CLAUSE.test(t.form(from - 1)))) return -1;
    if (joins(t, at)) return isVerb(t, at + 1, to) ? at : -1;
    if (!t.is(at, VERBAL) && !endsInEd(t.form(at))) return -1;
  }
  return -1;
}

/** A clerk who met Roe to discuss the plan said */
function behindAim(t: TokenIndex, from: number, floor: number): number {
  if (from - 1 <= floor || !t.is(from - 1, Is.To) || t.capital[from] === 1 || t.is(from, Is.Determiner))
    return -1;
  for (let at = from - 2; at > floor && from - at < AIM && t.kindOf(at) === WORD; at--)
    if (t.form(at) === 'who') return at;
  return -1;
}

/** a clerk who, the guild that; not: said that, Roe, who */
function joins(t: TokenIndex, at: number): boolean {
  if (t.kindOf(at - 1) !== WORD) return false;
  if (t.form(at) === 'who') return true;
  const before = at - 1;
  return (
    t.form(at) === 'that' &&
    !t.is(before, VERBAL | Is.Preposition | Is.Determiner | Is.Conjunction | Is.Reporting | Is.Noun)
  );
}

/** who joined the guild, who runs the mill; not: who old critics say */
function isVerb(t: TokenIndex, at: number, to: number): boolean {
  const verb = t.is(at, Is.Adverb) ? at + 1 : at;
  if (verb >= to - 1 || t.capital[verb] === 1) return false;
  if (t.is(verb, VERBAL & ~Is.Adverb) || endsInEd(t.form(verb))) return true;
  return /[^s'’]s$/u.test(t.form(verb)) && (t.is(verb + 1, Is.Determiner) || t.capital[verb + 1] === 1);
}
