/** What one language says about persons, bodies and those who stay unnamed; rules in `speakers/` read it. */
import { CompoundSet } from './compound-set.ts';
import { GERMAN_ENDINGS, GERMAN_NAMES } from './names-de.ts';
import type { NameList } from './name-list.ts';
import { ENGLISH_NAMES } from './names-en.ts';
import { SPANISH_NAMES } from './names-es.ts';
import { FRENCH_NAMES } from './names-fr.ts';
import { ITALIAN_NAMES } from './names-it.ts';
import { TRAIT, traitsOfAll } from './name-traits.ts';
import { PORTUGUESE_NAMES } from './names-pt.ts';
import { RUSSIAN_NAMES } from './names-ru.ts';
import { listed } from '../words/listed.ts';
import { WordFacts } from '../words/word-facts.ts';

export type NameWords = { readonly [Key in keyof NameList]: ReadonlySet<string> } & {
  /** Of every word of the lists of openers, offices (roles and titles) and organisations: its `TRAIT` bits. */
  readonly traits: { get: (word: string) => number | undefined };
  /** The same bits, and those of any language, of words met before, by their numbers. */
  readonly traitsOf: WordFacts;
  /** Roles of whatever gender, and titles that are more than a form of address: senator, not Dr. */
  readonly anyRole: { has: (word: string) => boolean };
};

const LISTS: Readonly<Record<string, NameList>> = {
  en: ENGLISH_NAMES,
  de: GERMAN_NAMES,
  fr: FRENCH_NAMES,
  es: SPANISH_NAMES,
  it: ITALIAN_NAMES,
  pt: PORTUGUESE_NAMES,
  ru: RUSSIAN_NAMES,
};

const ready = new Map<string, NameWords>();

/** The words of a language (primary subtag); for one that has no list, the English ones. */
export function nameWords(lang: string): NameWords {
  const known = ready.get(lang);
  if (known !== undefined) return known;
  const list = LISTS[lang] ?? ENGLISH_NAMES;
  const endings: Partial<Record<string, string>> = list === GERMAN_NAMES ? GERMAN_ENDINGS : {};
  const words = Object.fromEntries(
    Object.entries(list).map(([key, value]: [string, string]) => {
      const own = listed(value);
      const ending = endings[key];
      return [key, ending === undefined ? new Set(own) : new CompoundSet(own, ending)];
    }),
  ) as unknown as Record<keyof NameList, ReadonlySet<string>>;
  const traits = traitsIn(words);
  const complete = {
    ...words,
    traits,
    traitsOf: new WordFacts((form) => (traits.get(form) ?? 0) | traitsOfAll(form)),
    anyRole: anyRoleOf(words),
  };
  ready.set(lang, complete);
  return complete;
}

/** Forms of address are no longer than that: Mr, Sir, Frau. */
const LONGEST_ADDRESS = 5;

function anyRoleOf(words: Record<keyof NameList, ReadonlySet<string>>): NameWords['anyRole'] {
  const { roles, rolesMale, rolesFemale } = words;
  const titles = [...words.titles].filter(({ length }) => length > LONGEST_ADDRESS);
  const all = new Set([...roles, ...rolesMale, ...rolesFemale, ...titles]);
  const compound = [roles, rolesMale, rolesFemale].some((list) => list instanceof CompoundSet);
  if (!compound) return all;
  return { has: (word) => all.has(word) || roles.has(word) || rolesMale.has(word) || rolesFemale.has(word) };
}

function traitsIn(words: Record<keyof NameList, ReadonlySet<string>>): NameWords['traits'] {
  const traits = new Map<string, number>();
  const add = (list: ReadonlySet<string>, bit: number): void => {
    list.forEach((word) => traits.set(word, (traits.get(word) ?? 0) | bit));
  };
  add(words.openers, TRAIT.opener);
  for (const list of [words.roles, words.rolesMale, words.rolesFemale]) add(list, TRAIT.office);
  for (const list of [words.titles, words.titlesMale, words.titlesFemale]) add(list, TRAIT.office);
  add(words.organisations, TRAIT.organisation);
  if (!(words.organisations instanceof CompoundSet)) return traits;
  return { get: (word) => traits.get(word) ?? ofCompound(word, words) };
}

/** Bundesaußenminister: the bits of the word that closes a compound. */
const ofCompound = (
  lower: string,
  words: Record<keyof NameList, ReadonlySet<string>>,
): number | undefined => {
  if (words.rolesMale.has(lower) || words.rolesFemale.has(lower)) return TRAIT.office;
  return words.organisations.has(lower) ? TRAIT.organisation : undefined;
};
