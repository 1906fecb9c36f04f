import { Is } from '../lexicon/en-words.ts';
import { WRITINGS } from '../lexicon/writings.ts';
import type { Phrase } from './phrase.ts';
import type { TokenIndex } from './token-index.ts';
import { WORD } from './tokens.ts';

const SPEAKING = /^(?:speak|talk|writ|testify|appear|comment|post)ing$/u;
const WRITTEN =
  /^(?:publish|post|releas|issu|sign|print|commission|obtain|review)ed$|^(?:written|seen|sent)$/u;
const NO_HEAD = Is.Be | Is.Have | Is.Preposition | Is.Conjunction | Is.Adverb | Is.To;

const isWriting = (form: string): boolean =>
  WRITINGS.has(form) || WRITINGS.has(form.replace(/ies$/u, 'y')) || WRITINGS.has(form.replace(/s$/u, ''));

/** The noun phrase that ends before a token; null: there is none. */
type Before = (end: number) => Phrase | null;

/**
 * The phrase whose head stands in front of what looks like a phrase of its own: a participle, a writing or an
 * infinitive parts them. Null where nothing of the kind does.
 */
export const headBefore = (
  t: TokenIndex,
  phrase: Pick<Phrase, 'from' | 'to'>,
  floor: number,
  before: Before,
): Phrase | null =>
  headOfParticiple(t, phrase, floor, before) ??
  headOfWritten(t, phrase, floor, before) ??
  headOfInfinitive(t, phrase, floor, before);

/** The head, with all that is told of it. */
const upTo = (head: Phrase | null, to: number): Phrase | null =>
  head === null ? null : { from: head.from, to, head: head.to };

/** A clerk speaking to Leeds News said: not the paper speaks, but the clerk. */
function headOfParticiple(
  t: TokenIndex,
  { from, to }: Pick<Phrase, 'from' | 'to'>,
  floor: number,
  before: Before,
): Phrase | null {
  const at = from - 1;
  if (at <= floor || !SPEAKING.test(t.form(at)) || t.kindOf(at - 1) !== WORD || t.is(from, Is.That))
    return null;
  if (t.is(at - 1, NO_HEAD)) return null;
  return upTo(before(at), to);
}

/** A study published in the Leeds Post found, a note sent out by Roe says: not the paper speaks, but the study. */
function headOfWritten(
  t: TokenIndex,
  { from, to }: Pick<Phrase, 'from' | 'to'>,
  floor: number,
  before: Before,
): Phrase | null {
  const at = from - 1;
  const by = t.form(from) === 'out' ? from + 1 : from;
  if (at - 1 <= floor || !WRITTEN.test(t.form(at)) || !t.is(by, Is.Preposition)) return null;
  if (!t.is(at - 1, Is.Noun | Is.Occasion | Is.Basis) && !isWriting(t.form(at - 1))) return null;
  const head = before(at);
  return head !== null && t.is(head.from, Is.Determiner) ? { from: head.from, to, head: head.to } : null;
}

/** Millers hoping to keep the mill say: not the mill speaks, but the millers. */
function headOfInfinitive(
  t: TokenIndex,
  { from, to }: Pick<Phrase, 'from' | 'to'>,
  floor: number,
  before: Before,
): Phrase | null {
  const participle = from - 2;
  if (participle <= floor || !t.is(from - 1, Is.To) || t.capital[from] === 1) return null;
  if (t.is(from, Is.Determiner) || !/.{3}ing$/u.test(t.form(participle))) return null;
  if (t.kindOf(participle - 1) !== WORD || t.is(participle - 1, NO_HEAD | Is.Pronoun)) return null;
  return upTo(before(participle), to);
}
