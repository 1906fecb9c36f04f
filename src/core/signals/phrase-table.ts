/** The phrases and patterns that are looked for, by the word each begins with. */
import type { SignalLists } from '../lexicon/signal-lists.ts';
import type { CodedText } from '../words/coded-text.ts';
import { holds, LETTER, NUMBER } from '../words/letters.ts';
import { patternsOf, type Pattern } from './patterns.ts';
import { hashOf, isWord, lowered } from './word-reader.ts';

/** A phrase that is looked for, as its words in lower case. */
export interface Phrase {
  words: readonly string[];
  rule: string;
  /** Of a naming set: all its names; of the reader's own set: its name. */
  others: string | null;
}

/** What may begin with a word: phrases, and patterns. */
export interface Entry {
  /** The word, in lower case. */
  first: string;
  /** As the lists have them. */
  listed: { phrase: string; rule: string; others: string | null }[];
  /** The same by their words, longest first; read when a text has the first one. */
  phrases: Phrase[] | null;
  patterns: Pattern[];
}

/** All that is looked for, by the hash of its first word: most words of a text are refused by numbers alone. */
export interface PhraseTable {
  entries: Entry[];
  /** Of each entry: the hash of its word, and the place of the next entry in its slot, as in `slots`. */
  hashes: number[];
  next: number[];
  /** By the end of a hash: the place of the last entry added to it, and one more; 0: there is none. */
  slots: Uint16Array;
}

const SLOTS = 1 << 12;
const slotOf = (hash: number): number => (hash ^ (hash >>> 15)) & (SLOTS - 1);

/** Own words of the reader, as the settings keep them: plain words and phrases, never patterns. */
export type OwnWords = readonly { name: string; words: readonly string[] }[];

/** The phrases and patterns of a language's lists. */
export function phraseTable(lists: SignalLists, lang: string): PhraseTable {
  const table = emptyTable();
  const add = (phrases: string, rule: string, others: string | null = null): void => {
    for (const phrase of phrases.split('|')) {
      const blank = phrase.indexOf(' ');
      const first = lowered(phrase, 0, blank < 0 ? phrase.length : blank);
      entryOf(table, first).listed.push({ phrase, rule, others });
    }
  };
  add(lists.doubt, 'doubt');
  add(lists.epithet, 'epithet');
  add(lists.euphemism, 'euphemism');
  add(lists.nominal, 'hidden-agent-phrase');
  for (const [rule, phrases] of lists.unnamed) add(phrases, rule);
  for (const [, phrases] of lists.sets) add(phrases, 'naming-choice', phrases);
  add(lists.loaded, 'loaded');
  add(lists.booster, 'booster');
  add(lists.hedge, 'hedge');
  for (const pattern of patternsOf(lists, lang))
    for (const trigger of pattern.triggers) entryOf(table, trigger).patterns.push(pattern);
  return table;
}

/** The phrases of the reader's own sets, under the rule `own-words`. */
export function ownTable(sets: OwnWords): PhraseTable {
  const table = emptyTable();
  for (const { name, words } of sets)
    for (const phrase of words) {
      const [first] = wordsOf(phrase);
      if (first !== undefined) entryOf(table, first).listed.push({ phrase, rule: 'own-words', others: name });
    }
  return table;
}

/** In lower case; signs alone are none. */
const wordsOf = (phrase: string): string[] =>
  phrase
    .split(/\s+/u)
    .filter((word) => holds(word, LETTER | NUMBER))
    .map((word) => lowered(word, 0, word.length));

export const phrasesOf = (entry: Entry): readonly Phrase[] =>
  (entry.phrases ??= entry.listed
    .map(({ phrase, rule, others }) => ({ words: wordsOf(phrase), rule, others }))
    .sort((a, b) => b.words.length - a.words.length));

const emptyTable = (): PhraseTable => ({
  entries: [],
  hashes: [],
  next: [],
  slots: new Uint16Array(SLOTS),
});

/** What begins with a word in lower case; added when there is nothing yet. */
function entryOf(table: PhraseTable, first: string): Entry {
  const { entries, hashes, next, slots } = table;
  const hash = hashOf(first);
  const slot = slotOf(hash);
  for (let place = slots[slot] ?? 0; place > 0; place = next[place - 1] ?? 0) {
    const known = entries[place - 1];
    if (known?.first === first) return known;
  }
  const added: Entry = { first, listed: [], phrases: null, patterns: [] };
  hashes.push(hash);
  next.push(slots[slot] ?? 0);
  slots[slot] = entries.push(added);
  return added;
}

/** What begins with the word at these offsets, whose hash is given. */
export function entryAt(
  { entries, hashes, next, slots }: PhraseTable,
  hash: number,
  coded: CodedText,
  from: number,
  to: number,
): Entry | null {
  for (let place = slots[slotOf(hash)] ?? 0; place > 0; place = next[place - 1] ?? 0) {
    if (hashes[place - 1] !== hash) continue;
    const entry = entries[place - 1];
    if (entry !== undefined && isWord(entry.first, coded, from, to)) return entry;
  }
  return null;
}
