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

/** What may begin with a word: phrases, longest first, and patterns. */
export interface Entry {
  /** The word, in lower case, with what a hyphen or an apostrophe joins to it. */
  first: string;
  phrases: readonly Phrase[];
  patterns: readonly Pattern[];
}

/** What is known of the phrases of one list; a pattern stands in the table under each of its triggers. */
type Kind = { rule: string; others: string | null } | Pattern;

/** Own words of the reader, as the settings keep them: plain words and phrases, never patterns. */
export type OwnWords = readonly { name: string; words: readonly string[] }[];

const SLOTS = 1 << 12;
const mixed = (hash: number): number => hash ^ (hash >>> 15);
const slotOf = (hash: number): number => mixed(hash) & (SLOTS - 1);
/** So many bits stand ready, of which few are set. */
const BITS = 1 << 15;

/**
 * All that is looked for, by the hash of its first letters: most words of a text are refused by numbers alone. Phrases are
 * many, and stand as they are listed until a text has the word with which they begin.
 */
export class PhraseTable {
  readonly #listed: string[] = [];
  readonly #kinds: Kind[] = [];
  /** Of each phrase: the hash of its first letters, and the place of the next in its slot, as in `#slots`. */
  readonly #hashes: number[] = [];
  readonly #next: number[] = [];
  /** By the end of a hash: the place of the last phrase added to it, and one more; 0: there is none. */
  readonly #slots = new Uint16Array(SLOTS);
  /** By the end of a hash, which is longer: whether anything begins so. */
  readonly #begins = new Uint32Array(BITS >> 5);
  readonly #entries: (Entry | undefined)[] = [];

  /** Adds a phrase of words that one blank divides, or a word with which a pattern begins. */
  add(phrase: string, kind: Kind): void {
    const hash = hashOf(phrase);
    const slot = slotOf(hash);
    const bit = mixed(hash) & (BITS - 1);
    this.#begins[bit >> 5] = (this.#begins[bit >> 5] ?? 0) | (1 << (bit & 31));
    this.#hashes.push(hash);
    this.#next.push(this.#slots[slot] ?? 0);
    this.#kinds.push(kind);
    this.#slots[slot] = this.#listed.push(phrase);
  }

  /** Whether anything may begin with letters of this hash; of most words it says that nothing does. */
  mayBegin(hash: number): boolean {
    const bit = mixed(hash) & (BITS - 1);
    return ((this.#begins[bit >> 5] ?? 0) & (1 << (bit & 31))) !== 0;
  }

  /** What begins with the word at these offsets, the hash of whose first letters is given. */
  entryAt(hash: number, coded: CodedText, from: number, to: number): Entry | null {
    for (let place = this.#slots[slotOf(hash)] ?? 0; place > 0; place = this.#next[place - 1] ?? 0) {
      if (this.#hashes[place - 1] !== hash) continue;
      const entry = (this.#entries[place - 1] ??= this.#read(place));
      if (isWord(entry.first, coded, from, to)) return entry;
    }
    return null;
  }

  /** What begins with the same word as a phrase. */
  #read(place: number): Entry {
    const [first = ''] = wordsOf(this.#listed[place - 1] ?? '');
    const phrases: Phrase[] = [];
    const patterns: Pattern[] = [];
    for (let at = place; at > 0; at = this.#next[at - 1] ?? 0) {
      const words = wordsOf(this.#listed[at - 1] ?? '');
      const kind = this.#kinds[at - 1];
      if (words[0] !== first || kind === undefined) continue;
      if (!('triggers' in kind)) phrases.push({ words, ...kind });
      else if (!patterns.includes(kind)) patterns.push(kind);
    }
    // In the order of the lists, which is the other way round.
    phrases.reverse().sort((a, b) => b.words.length - a.words.length);
    return { first, phrases, patterns: patterns.reverse() };
  }
}

/** The phrases and patterns of a language's lists. */
export function phraseTable(lists: SignalLists, lang: string): PhraseTable {
  const table = new PhraseTable();
  const add = (phrases: string, rule: string, others: string | null = null): void => {
    const kind = { rule, others };
    phrases.split('|').forEach((phrase) => {
      table.add(phrase, kind);
    });
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
    for (const trigger of pattern.triggers) table.add(trigger, pattern);
  return table;
}

/** The phrases of the reader's own sets, under the rule `own-words`. */
export function ownTable(sets: OwnWords): PhraseTable {
  const table = new PhraseTable();
  for (const { name, words } of sets)
    for (const phrase of words) {
      const plain = wordsOf(phrase).join(' ');
      if (plain !== '') table.add(plain, { rule: 'own-words', others: name });
    }
  return table;
}

/** In lower case; signs alone are none. */
const wordsOf = (phrase: string): string[] =>
  phrase
    .split(/\s+/u)
    .filter((word) => holds(word, LETTER | NUMBER))
    .map((word) => lowered(word, 0, word.length));
