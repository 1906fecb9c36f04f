import { classAt, classIn, codeAt, foldOf, SPACE } from './letters.ts';

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

/** The phrases of one list that begin with one word. */
interface Entry {
  list: number;
  /** The longest first. */
  phrases: string[];
}

const NONE: readonly number[] = [];
const SLOTS = 1 << 12;
const APOSTROPHE = 39;
const BLANK = 32;

/**
 * Finds many phrases of several lists in one pass. It reads the text word by word, and asks only at those with
 * which a phrase begins; one pattern of all phrases would be tried at every character. Without regard to case.
 */
export class PhraseMatcher {
  private readonly entries = new Map<string, Entry[]>();
  /** Of a word's hash: whether a phrase may begin with it; made with the entries, when first asked. */
  private maybe: Uint8Array | null = null;
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

  private table(): Uint8Array {
    const maybe = (this.maybe = new Uint8Array(SLOTS));
    this.lists.forEach((phrases, list) => {
      for (const phrase of [...phrases].sort((a, b) => b.length - a.length)) {
        this.add(list, phrase, phrase, maybe);
        // Where the apostrophe is missing, its word runs on.
        if (phrase.includes("'")) this.add(list, phrase, phrase.replaceAll("'", ''), maybe);
      }
    });
    return maybe;
  }

  private add(list: number, phrase: string, words: string, maybe: Uint8Array): void {
    const first = folded(words, 0, this.wordEnd(words, 0));
    maybe[this.hash] = 1;
    const entries = this.entries.get(first);
    const entry = entries?.find((other) => other.list === list);
    if (entries === undefined) this.entries.set(first, [{ list, phrases: [phrase] }]);
    else if (entry === undefined) entries.push({ list, phrases: [phrase] });
    else if (!entry.phrases.includes(phrase)) entry.phrases.push(phrase);
  }

  /** Every phrase of every list, in order of start. */
  scan(text: string, found: (list: number, start: number, end: number) => void): void {
    this.free.fill(0);
    const maybe = this.maybe ?? this.table();
    for (let at = this.nextWord(text, 0); at < text.length;) {
      const end = this.wordEnd(text, at);
      if (maybe[this.hash] === 1)
        for (const { list, phrases } of this.entries.get(folded(text, at, end)) ?? []) {
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
    const maybe = this.maybe ?? this.table();
    for (let at = this.nextWord(text, 0); at < text.length;) {
      const end = this.wordEnd(text, at);
      if (this.phraseEnd(text, at, end, maybe) >= 0) return true;
      at = this.nextWord(text, end);
    }
    return false;
  }

  /** Where the phrase ends that begins at an offset; -1: none does. */
  endAt(text: string, at: number): number {
    const maybe = this.maybe ?? this.table();
    return this.phraseEnd(text, at, this.wordEnd(text, at), maybe);
  }

  /** Which lists have a phrase that begins at an offset, by their numbers. */
  listsAt(text: string, at: number): readonly number[] {
    const maybe = this.maybe ?? this.table();
    const end = this.wordEnd(text, at);
    if (maybe[this.hash] !== 1) return NONE;
    const entries = this.entries.get(folded(text, at, end)) ?? [];
    return entries.filter(({ phrases }) => this.firstEnd(phrases, text, at) >= 0).map(({ list }) => list);
  }

  /** Where the phrase ends whose first word ends at `end`; -1: there is none. */
  private phraseEnd(text: string, at: number, end: number, maybe: Uint8Array): number {
    if (maybe[this.hash] === 1)
      for (const { phrases } of this.entries.get(folded(text, at, end)) ?? []) {
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
        while (at < length && (classIn(text, at) & SPACE) !== 0) at++;
        if (at === from) return -1;
      } else if (at < length && foldOf(codeAt(text, at)) === foldOf(wanted)) at++;
      else return -1;
    }
    return at;
  }

  private nextWord(text: string, at: number): number {
    const { signs } = this.spelling;
    const { length } = text;
    while (at < length && (classIn(text, at) & signs) === 0) at++;
    return at;
  }

  /** Where the word ends that begins at an offset; `hash` is then its own. */
  private wordEnd(text: string, at: number): number {
    const { signs } = this.spelling;
    const { length } = text;
    let hash = 0;
    for (; at < length && (classIn(text, at) & signs) !== 0; at++)
      hash = (hash * 31 + foldOf(codeAt(text, at))) & (SLOTS - 1);
    this.hash = hash;
    return at;
  }
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
