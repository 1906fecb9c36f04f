import { classAt, classWith, codeAt, foldOf, SPACE } from './letters.ts';

/** How phrases stand in a text. */
export interface Spelling {
  /** The characters that make a word, as flags; none of them stands before a phrase. */
  signs: number;
  /** Nor does one stand behind it. */
  whole: boolean;
  /** What an apostrophe may be written as. */
  apostrophes: string;
  /** An apostrophe may also be missing. */
  missing: boolean;
  /** A blank is one blank; else it is white space of any kind and length. */
  oneBlank: boolean;
}

/** A word with which phrases begin, all letters alike in case. */
interface First {
  word: string;
  entries: Entry[];
  /** The next of those that have the same hash. */
  alike: First | null;
}

/** The phrases of one list that begin with one word. */
interface Entry {
  list: number;
  /** The longest first. */
  phrases: string[];
}

const NONE: readonly number[] = [];
const NO_ENTRIES: readonly Entry[] = [];
const SLOTS = 1 << 12;
const APOSTROPHE = 39;
const BLANK = 32;

/**
 * Finds many phrases of several lists in one pass. It reads the text word by word, and asks only at those with
 * which a phrase begins; one pattern of all phrases would be tried at every character. Without regard to case.
 */
export class PhraseMatcher {
  private readonly firsts: First[] = [];
  /** Of a word's hash: the place of its first word, and one more; 0: none. Made when first asked. */
  private places: Uint16Array | null = null;
  /** Of the word read last. */
  private hash = 0;
  /** Where each list's last find ended. */
  private readonly free: Int32Array;
  private readonly spelling: Spelling;
  private readonly lists: readonly (readonly string[])[];

  /** Phrases in lower case; finds of one list do not overlap, and the longer phrase is preferred. */
  constructor(lists: readonly (readonly string[])[], spelling: Spelling) {
    this.spelling = spelling;
    this.lists = lists;
    this.free = new Int32Array(lists.length);
  }

  private table(): Uint16Array {
    const places = (this.places = new Uint16Array(SLOTS));
    this.lists.forEach((phrases, list) => {
      for (const phrase of [...phrases].sort((a, b) => b.length - a.length)) {
        this.add(list, phrase, phrase, places);
        // Where the apostrophe is missing, its word runs on.
        if (phrase.includes("'")) this.add(list, phrase, phrase.replaceAll("'", ''), places);
      }
    });
    return places;
  }

  private add(list: number, phrase: string, words: string, places: Uint16Array): void {
    const entries = this.entriesOf(words, this.wordEnd(words, 0), places);
    const entry = entries.find((other) => other.list === list);
    if (entry === undefined) entries.push({ list, phrases: [phrase] });
    else if (!entry.phrases.includes(phrase)) entry.phrases.push(phrase);
  }

  /** The entries of a phrase's first word, which has just been read up to `end`. */
  private entriesOf(words: string, end: number, places: Uint16Array): Entry[] {
    const last = this.firstAt(words, 0, end, places);
    if (last !== null) return last.entries;
    const alike = this.firsts[(places[this.hash] ?? 0) - 1] ?? null;
    const first: First = { word: folded(words, 0, end), entries: [], alike };
    places[this.hash] = this.firsts.push(first);
    return first.entries;
  }

  /** The word that stands at these offsets, and has just been read, if phrases begin with it. */
  private firstAt(text: string, at: number, end: number, places: Uint16Array): First | null {
    const place = places[this.hash] ?? 0;
    let first = place === 0 ? null : (this.firsts[place - 1] ?? null);
    while (first !== null && !isFolded(first.word, text, at, end)) first = first.alike;
    return first;
  }

  /** Every phrase of every list, in order of start. */
  scan(text: string, found: (list: number, start: number, end: number) => void): void {
    this.free.fill(0);
    const places = this.places ?? this.table();
    for (let at = this.nextWord(text, 0); at < text.length;) {
      const end = this.wordEnd(text, at);
      for (const { list, phrases } of this.firstAt(text, at, end, places)?.entries ?? NO_ENTRIES) {
        if ((this.free[list] ?? 0) > at) continue;
        const to = this.firstEnd(phrases, text, at);
        if (to < 0) continue;
        this.free[list] = to;
        found(list, at, to);
      }
      at = this.nextWord(text, end);
    }
  }

  /** Whether any phrase occurs. */
  occursIn(text: string): boolean {
    const places = this.places ?? this.table();
    for (let at = this.nextWord(text, 0); at < text.length;) {
      const end = this.wordEnd(text, at);
      if (this.phraseEnd(text, at, end, places) >= 0) return true;
      at = this.nextWord(text, end);
    }
    return false;
  }

  /** Where the phrase ends that begins at an offset; -1: none does. */
  endAt(text: string, at: number): number {
    const places = this.places ?? this.table();
    return this.phraseEnd(text, at, this.wordEnd(text, at), places);
  }

  /** Which lists have a phrase that begins at an offset, by their numbers. */
  listsAt(text: string, at: number): readonly number[] {
    const places = this.places ?? this.table();
    const end = this.wordEnd(text, at);
    const first = this.firstAt(text, at, end, places);
    if (first === null) return NONE;
    return first.entries
      .filter(({ phrases }) => this.firstEnd(phrases, text, at) >= 0)
      .map(({ list }) => list);
  }

  /** Where the phrase ends whose first word ends at `end`; -1: there is none. */
  private phraseEnd(text: string, at: number, end: number, places: Uint16Array): number {
    for (const { phrases } of this.firstAt(text, at, end, places)?.entries ?? NO_ENTRIES) {
      const to = this.firstEnd(phrases, text, at);
      if (to >= 0) return to;
    }
    return -1;
  }

  private firstEnd(phrases: readonly string[], text: string, at: number): number {
    for (const phrase of phrases) {
      const to = this.endOf(phrase, text, at);
      if (to >= 0 && !(this.spelling.whole && (classAt(text, to) & this.spelling.signs) !== 0)) return to;
    }
    return -1;
  }

  /** Where a phrase ends that the text spells out from an offset; -1: it does not. */
  private endOf(phrase: string, text: string, at: number): number {
    const { apostrophes, missing, oneBlank } = this.spelling;
    const { length } = text;
    const signs = phrase.length;
    for (let sign = 0; sign < signs; sign++) {
      const wanted = codeAt(phrase, sign);
      if (wanted === APOSTROPHE) {
        if (at < length && apostrophes.includes(text.charAt(at))) at++;
        else if (!missing) return -1;
      } else if (wanted === BLANK && !oneBlank) {
        const from = at;
        while (at < length && (classAt(text, at) & SPACE) !== 0) at++;
        if (at === from) return -1;
      } else if (at < length && foldOf(codeAt(text, at)) === foldOf(wanted)) at++;
      else return -1;
    }
    return at;
  }

  private nextWord(text: string, at: number): number {
    const { signs } = this.spelling;
    const { length } = text;
    while (at < length && (classAt(text, at) & signs) === 0) at++;
    return at;
  }

  /** Where the word ends that begins at an offset; `hash` is then its own. */
  private wordEnd(text: string, at: number): number {
    const { signs } = this.spelling;
    const { length } = text;
    let hash = 0;
    for (; at < length; at++) {
      const code = codeAt(text, at);
      if ((classWith(text, at, code) & signs) === 0) break;
      hash = (hash * 31 + foldOf(code)) & (SLOTS - 1);
    }
    this.hash = hash;
    return at;
  }
}

/** Whether a stretch is a word of which all letters are alike in case. */
function isFolded(word: string, text: string, start: number, end: number): boolean {
  const { length } = word;
  if (length !== end - start) return false;
  for (let at = 0; at < length; at++)
    if (foldOf(codeAt(text, start + at)) !== foldOf(codeAt(word, at))) return false;
  return true;
}

/** A stretch in the case in which all forms of a word are alike. */
export function folded(text: string, start: number, end: number): string {
  let ascii = true;
  for (let at = start; at < end && ascii; at++) ascii = codeAt(text, at) < 0x80;
  if (ascii) return text.slice(start, end).toLowerCase();
  let plain = '';
  for (let at = start; at < end; at++) plain += String.fromCharCode(foldOf(text.charCodeAt(at)));
  return plain;
}
