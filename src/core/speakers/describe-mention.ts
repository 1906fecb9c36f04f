import type { NameWords } from '../lexicon/name-words.ts';
import type { Span } from '../span.ts';
import type { NounKind } from './german-noun.ts';
import { isRole } from './role-phrases.ts';

export interface Description {
  /** The words that describe, without relative clauses and appositions. */
  text: string;
  /** The noun that says who or what it is, lower case. */
  head: string;
  /** The words of its chunk but the head, lower case. */
  modifiers: string[];
  determiner: 'definite' | 'indefinite' | 'other' | 'possessive' | 'quantifier' | 'none';
  plural: boolean;
  /** Of a German head: what its form tells it to be. */
  noun?: NounKind | null;
}

/** A word or a sign of a mention, with its place in the text. */
export interface MentionToken extends Span {
  lower: string;
  sign: boolean;
}

/** Noun phrases whose head comes first: "le porte-parole russe", "el alcalde saliente". */
export const HEAD_FIRST = new Set(['fr', 'es', 'it', 'pt', 'ru']);

/** What a noun phrase without a name says of whoever speaks: its head noun, what stands around it, one or several. */
export function describe(text: string, main: MentionToken[], lang: string, words: NameWords): Description {
  const span = { start: main[0]?.start ?? 0, end: main.at(-1)?.end ?? 0 };
  const cut = main.findIndex(
    ({ lower }, index) =>
      index > 0 && words.boundaries.has(lower) && !words.quantifiers.has(main[index - 1]?.lower ?? ''),
  );
  const chunk = cut < 0 ? main : main.slice(0, cut);
  const nouns = chunk.filter(({ lower }) => isNoun(lower, words));
  const fallback = HEAD_FIRST.has(lang) ? (chunk[1] ?? chunk[0]) : chunk.at(-1);
  const head =
    (HEAD_FIRST.has(lang) ? nouns[0] : isNoun(chunk.at(-1)?.lower ?? '', words) ? chunk.at(-1) : undefined) ??
    fallback;
  const lower = head?.lower ?? '';
  // die Ministerin: in German the article of one woman is that of many.
  const one = lang === 'de' && words.rolesFemale.has(lower) && words.definite.has(chunk[0]?.lower ?? '');
  const determiner = one ? 'definite' : determinerOf(chunk[0]?.lower ?? '', chunk, words);
  return {
    text: text.slice(span.start, span.end),
    head: lower,
    modifiers: chunk.filter((token) => token !== head).map((token) => token.lower),
    determiner,
    plural:
      determiner === 'quantifier' ||
      words.groups.has(lower) ||
      (lang === 'en' && isEnglishPlural(lower, words)),
  };
}

const isNoun = (lower: string, words: NameWords): boolean =>
  isRole(lower, words) ||
  words.groups.has(lower) ||
  words.organisations.has(lower) ||
  words.unnamed.has(lower);

function determinerOf(lower: string, chunk: MentionToken[], words: NameWords): Description['determiner'] {
  if (words.other.has(lower) || (chunk[1] && words.other.has(chunk[1].lower))) return 'other';
  if (words.indefinite.has(lower)) return 'indefinite';
  if (words.possessives.has(lower) || chunk.some((token) => /['’]s?$/u.test(token.lower)))
    return 'possessive';
  // la sua avvocata, a sua advogada
  if (words.definite.has(lower) && words.possessives.has(chunk[1]?.lower ?? '')) return 'possessive';
  if (words.quantifiers.has(lower)) return 'quantifier';
  return words.definite.has(lower) ? 'definite' : 'none';
}

const isEnglishPlural = (lower: string, words: NameWords): boolean =>
  lower.length > 4 && /[^sui]s$/u.test(lower) && !words.organisations.has(lower) && !isRole(lower, words);
