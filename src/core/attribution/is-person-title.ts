import { nameWords } from '../lexicon/name-words.ts';

/** Mayor, Mrs: what stands before a surname in place of a first name. Lower case; English. */
export function isPersonTitle(word: string): boolean {
  const { anyRole, titles, titlesMale, titlesFemale } = nameWords('en');
  return [anyRole, titles, titlesMale, titlesFemale].some((list) => list.has(word));
}
