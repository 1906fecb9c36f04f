import { classAt, foldOf, LETTER, NUMBER, SPACE } from './letters.ts';

/** How phrases are spelled and bounded. */
export interface Spelling {
  /** The characters that make a word, as flags; before a phrase none of them stands. */
  signs: number;
  /** A phrase as the source of a pattern. */
  spelled: (phrase: string) => string;
  /** What follows a phrase, as the source of a pattern. */
  behind: string;
}

/** What is looked for at one first word, in one list. */
interface Entry {
  list: number;
  phrases: string[];
  /** The first word is all of it. */
  alone: boolean;
  /** What the character after a blank may be, folded; null: the blank may be missing. */
  next: Set<number> | null;
  /** Compiled at the first use. */
  pattern: RegExp | null;
}

const SLOTS = 1 << 12;

/**
 * Finds many phrases of several lists in one pass. It reads the text word by word, and asks only at those with
 * which a phrase begins; one pattern of all phrases would be tried at every character. Without regard to case.
 */
export class PhraseMatcher {
  private readonly entries = new Map<string, Entry[]>();
  /** Of a word's hash: whether a phrase may begin with it. */
  private readonly maybe = new Uint8Array(SLOTS);
  /** Of the word read last. */
  private hash = 0;
  /** Where each list's last find ended. */
  private readonly free: Int32Array;
  private readonly spelling: Spelling;

  /** Phrases in lower case; those of one list do not overlap, the longer is tried first. */
  constructor(lists: readonly (readonly string[])[], spelling: Spelling) {
    this.spelling = spelling;
    this.free = new Int32Array(lists.length);
    lists.forEach((phrases, list) => {
      for (const phrase of [...phrases].sort((a, b) => b.length - a.length)) this.add(list, phrase);
    });
  }

  private add(list: number, phrase: string): void {
    // The apostrophe may be missing: its word then runs on.
    for (const words of new Set([phrase, phrase.replaceAll("'", '')])) {
      const end = this.wordEnd(words, 0);
      const first = folded(words, 0, end);
      const entries = this.entries.get(first) ?? [];
      this.entries.set(first, entries);
      this.maybe[this.hash] = 1;
      let entry = entries.find((other) => other.list === list);
      if (entry === undefined)
        entries.push((entry = { list, phrases: [], alone: false, next: new Set(), pattern: null }));
      if (!entry.phrases.includes(phrase)) entry.phrases.push(phrase);
      if (end === words.length) entry.alone = end > 0 && words === phrase;
      if (words.charAt(end) !== ' ' || words !== phrase) entry.next = null;
      else entry.next?.add(foldOf(words.charCodeAt(end + 1)));
    }
  }

  /** Every phrase of every list, in order of start. */
  scan(text: string, found: (list: number, start: number, end: number) => void): void {
    this.free.fill(0);
    for (let at = this.nextWord(text, 0); at < text.length;) {
      const end = this.wordEnd(text, at);
      if (this.maybe[this.hash] === 1)
        for (const entry of this.entries.get(folded(text, at, end)) ?? []) {
          if ((this.free[entry.list] ?? 0) > at) continue;
          const to = this.entryEnd(entry, text, at, end);
          if (to < 0) continue;
          this.free[entry.list] = to;
          found(entry.list, at, to);
        }
      at = this.nextWord(text, end);
    }
  }

  /** Whether any phrase occurs. */
  occursIn(text: string): boolean {
    for (let at = this.nextWord(text, 0); at < text.length;) {
      const end = this.wordEnd(text, at);
      if (this.phraseEnd(text, at, end) >= 0) return true;
      at = this.nextWord(text, end);
    }
    return false;
  }

  /** Where the phrase ends that begins at an offset; -1: none does. */
  endAt(text: string, at: number): number {
    return this.phraseEnd(text, at, this.wordEnd(text, at));
  }

  private phraseEnd(text: string, at: number, end: number): number {
    if (this.maybe[this.hash] === 1)
      for (const entry of this.entries.get(folded(text, at, end)) ?? []) {
        const to = this.entryEnd(entry, text, at, end);
        if (to >= 0) return to;
      }
    return -1;
  }

  private entryEnd(entry: Entry, text: string, start: number, end: number): number {
    if (entry.next !== null && !this.mayGoOn(entry.next, text, end)) return entry.alone ? end : -1;
    const { spelled, behind } = this.spelling;
    entry.pattern ??= new RegExp(`(?:${entry.phrases.map(spelled).join('|')})${behind}`, 'iuy');
    entry.pattern.lastIndex = start;
    return entry.pattern.test(text) ? entry.pattern.lastIndex : -1;
  }

  private mayGoOn(next: ReadonlySet<number>, text: string, end: number): boolean {
    if (next.size === 0 || (classAt(text, end) & SPACE) === 0) return false;
    return (classAt(text, end + 1) & SPACE) !== 0 || next.has(foldOf(text.charCodeAt(end + 1)));
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
    for (; at < length && (classAt(text, at) & signs) !== 0; at++)
      hash = (hash * 31 + foldOf(text.charCodeAt(at))) & (SLOTS - 1);
    this.hash = hash;
    return at;
  }
}

/** A stretch in the case in which all forms of a word are alike. */
export function folded(text: string, start: number, end: number): string {
  let plain = '';
  for (let at = start; at < end; at++) plain += String.fromCharCode(foldOf(text.charCodeAt(at)));
  return plain;
}

/** How many words a text has: letters and digits, with apostrophes and hyphens inside. */
export function wordCount(text: string): number {
  let count = 0;
  let inside = false;
  for (let at = 0; at < text.length; at++) {
    if ((classAt(text, at) & (LETTER | NUMBER)) !== 0) {
      if (!inside) count++;
      inside = true;
    } else if (inside) {
      const code = text.charCodeAt(at);
      inside = code === 39 || code === 0x2019 || code === 45;
    }
  }
  return count;
}
