/** The words among the tokens of an English text: where each ends, and what the lists say of it. */
import { wordOf, type Word } from '../lexicon/en-words.ts';
import { UNUSUAL, wordsOfText, type TextWords } from '../words/text-words.ts';
import { WordFacts } from '../words/word-facts.ts';
import { hashWith, WORDS, type WordList } from '../words/word-store.ts';
import { isCapital, isDigit, isLetter } from './token-letters.ts';

const COMMA = 44;

/** What the lists say of the words met so far, by the numbers that `FACTS` gives; most words are in no list. */
const entries: Word[] = [];
const numbers = new Map<string | number, number>();

const FACTS = new WordFacts((form, written) => {
  const own = isCapital(written.charCodeAt(0)) ? form : written;
  const word = wordOf(own);
  const key = word.verbs === null && word.noun === null ? word.flags : own;
  const known = numbers.get(key);
  if (known !== undefined) return known;
  numbers.set(key, entries.length);
  return entries.push(word) - 1;
});

/** What the lists say of the word that has this number; null: nothing is known of it. */
export const entryOf = (list: WordList, number: number): Word | null =>
  entries[FACTS.of(list, number)] ?? null;

/** What may stand between the letters of a token: can’t, well-being, U.S, 1,600, R&D. */
const isJoin = (code: number): boolean =>
  code === 39 || code === 0x2019 || code === 45 || code === 46 || code === COMMA || code === 38;

/** Reads the words of a text one after the other, in rising order. */
export class TokenWords {
  readonly codes: Uint16Array;
  /** The list that the numbers of the words belong to. */
  readonly list: WordList;
  /** The number of the word read last. */
  number = -1;
  private readonly words: TextWords;
  /** The first word of the text that may stand where it has been read to. */
  private word = 0;

  constructor(text: string) {
    this.words = wordsOfText(text);
    this.codes = this.words.coded.codes;
    this.list = this.words.list;
  }

  /** Reads the word that begins at an offset, and may reach to `end`; gives where it ends. */
  read(at: number, end: number): number {
    const { words } = this;
    const { starts, count } = words;
    let { word } = this;
    while (word < count && (starts[word] ?? 0) < at) word++;
    this.word = word;
    if (!this.isToken(word, at, end)) return this.readJoined(at, end);
    this.number = words.numberOf(word);
    return words.ends[word] ?? 0;
  }

  /** Whether a word of the text is a token as it stands: it begins here, and nothing is joined to it. */
  private isToken(word: number, at: number, end: number): boolean {
    const { starts, ends, kinds, count } = this.words;
    const to = ends[word] ?? 0;
    if (word >= count || starts[word] !== at || to > end || ((kinds[word] ?? 0) & UNUSUAL) !== 0)
      return false;
    const next = this.codes[to] ?? 0;
    return !isLetter(next) && !(isJoin(next) && isLetter(this.codes[to + 1] ?? 0));
  }

  private readJoined(from: number, end: number): number {
    const { codes } = this;
    let hash = hashWith(0, codes[from] ?? 0);
    let at = from + 1;
    for (; at < end; at++) {
      const code = codes[at] ?? 0;
      if (!isLetter(code)) {
        if (!isJoin(code) || at + 1 >= end || !isLetter(codes[at + 1] ?? 0)) break;
        if (code === COMMA && !(isDigit(codes[at - 1] ?? 0) && isDigit(codes[at + 1] ?? 0))) break;
      }
      hash = hashWith(hash, code);
    }
    this.number = WORDS.find(codes, from, at, hash);
    return at;
  }
}
