/** What kind of speaker a noun phrase without a name means, and how it is written as one. */
import type { NameWords } from '../lexicon/name-words.ts';
import type { Speaker } from '../reading.ts';
import { oneBlank } from '../words/one-blank.ts';
import type { Description } from './describe-mention.ts';
import { isSomebody } from './find-described.ts';

/** The mayor is a person, a mayor and some residents are unnamed, the ministry is a body. */
export function kindOf(description: Description, words: NameWords): Speaker['kind'] {
  const { head, determiner } = description;
  if (words.unnamed.has(head) || words.other.has(head) || words.quantifiers.has(head)) return 'unnamed';
  if (description.noun === 'thing') return 'unnamed';
  if (!isSomebody(description, words)) return determiner === 'indefinite' ? 'unnamed' : 'organisation';
  return determiner === 'definite' || determiner === 'none' ? 'person' : 'unnamed';
}

/** The description without "the": the ministry and The ministry are one. */
export function bare({ text, determiner }: Description): string {
  const trimmed = oneBlank(text).trim();
  return determiner === 'definite' ? trimmed.replace(/^\S+\s/u, '') : trimmed;
}

/** der nordische Präsident … der südische Präsident: the same German noun, with words that tell one from the other. */
export function isOfAnother(
  name: string,
  { head, modifiers, determiner }: Description,
  lang: string,
): boolean {
  if (lang !== 'de') return false;
  const own = name
    .toLowerCase()
    .split(' ')
    .filter((word) => word !== head && word.length > STEM);
  const asked = modifiers.slice(determiner === 'none' ? 0 : 1).filter((word) => word.length > STEM);
  const isShared = asked.some((word) => own.some((known) => known.slice(0, STEM) === word.slice(0, STEM)));
  return own.length > 0 && asked.length > 0 && !isShared;
}

/** So many letters are held against each other, so that endings do not count. */
const STEM = 4;
