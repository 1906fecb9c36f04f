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
