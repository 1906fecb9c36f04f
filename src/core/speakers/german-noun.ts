/** What a German noun means, told by its form: somebody, many people, a body, a thing; null where it may be a name. */
import { PEOPLE_ENDINGS, THING_ENDINGS, THINGS_NAMED } from '../lexicon/nouns-de.ts';
import { showsPerson } from '../lexicon/names-given.ts';
import type { NameWords } from '../lexicon/name-words.ts';
import { remembered } from '../words/remembered.ts';
import { isRole } from './role-phrases.ts';

export type NounKind = 'office' | 'people' | 'body' | 'thing';

/** A surname may end as these do, but is hardly that long: Hartung, Steinhäuser. */
const SHORTEST_THING = 7;

/** Wesentlich, Mindestens, Demnach: no noun at all, but with a capital where it opens a sentence. */
const ADVERB =
  /.{3}(?:lich|isch|sam|bar|(?<!sc)haft|weise|maßen|stens|dings|seits)$|^(?:da|dar|dem|hier|ober|unter|außer|inner|des)(?:nach|unter|neben|mit|zu|bei|für|auf|aus|von|durch|gegen|halb|wegen|über)$|^zuerst$/u;

/** des Kapitäns, dem Präsidenten: an office without the ending of its case; any other word stays. */
export const officeStem = (lower: string, words: NameWords): string => answersOf(words).stem(lower);

/** The kind of a noun given in lower case; of what stands in the lists, and of what ends as nothing else does. */
export const nounKind = (lower: string, words: NameWords): NounKind | null => answersOf(words).kind(lower);

interface Answers {
  stem: (lower: string) => string;
  kind: (lower: string) => NounKind | null;
}
const answers = new WeakMap<NameWords, Answers>();

/** The same nouns are asked for many times in an article. */
function answersOf(words: NameWords): Answers {
  const known = answers.get(words);
  if (known !== undefined) return known;
  const own: Answers = {
    stem: remembered((lower) => stemOf(lower, words)),
    kind: remembered((lower) => kindOf(lower, words)),
  };
  answers.set(words, own);
  return own;
}

function stemOf(lower: string, words: NameWords): string {
  if (isRole(lower, words)) return lower;
  const stem = [/s$/u, /es$/u, /n$/u, /en$/u]
    .map((ending) => lower.replace(ending, ''))
    .find((shorter) => shorter.length < lower.length && isRole(shorter, words));
  return stem ?? lower;
}

function kindOf(lower: string, words: NameWords): NounKind | null {
  if (showsPerson(lower)) return null;
  if (words.organisations.has(lower) || words.organisations.has(lower.replace(/e?s$/u, ''))) return 'body';
  if (isRole(lower, words) || isRole(officeStem(lower, words), words)) return 'office';
  if (words.groups.has(lower) || words.groups.has(lower.replace(/n$/u, '')) || PEOPLE_ENDINGS.test(lower))
    return 'people';
  if (words.unnamed.has(lower) || THINGS_NAMED.has(lower) || ADVERB.test(lower)) return 'thing';
  return lower.length >= SHORTEST_THING && THING_ENDINGS.test(lower) ? 'thing' : null;
}
