import type { Span } from '../span.ts';
import { folded, isFolded } from './folded.ts';
import { classAt, classWith, codeAt, foldOf, MARK, NUMBER, SPACE } from './letters.ts';
import { wordsOfText } from './text-words.ts';
import type { Spelling } from './spelling.ts';
import { hashWith } from './word-store.ts';

/** A word with which phrases begin, all letters alike in case. */
interface First {
  word: string;
  entries: Entry[];
}

/** The phrases of one list that begin with one word. */
interface Entry {
  list: number;
  /** The longest first. */
  phrases: string[];
}

/** Is told of a phrase: the number of its list, and its offsets. */
type Found = (list: number, start: number, end: number) => void;
/** Is told of a word, by its offsets; true: that is enough. */
type Visit = (at: number, end: number) => boolean;

const NONE: readonly number[] = [];
const NO_ENTRIES: readonly Entry[] = [];
/** So many slots at least stand ready for each phrase, so that few words come upon another's. */
const SLOTS_FOR_EACH = 2;
const APOSTROPHE = 39;
const BLANK = 32;

/**
 * Finds many phrases of several lists in one pass. It reads the text word by word, and asks only at those with
 * which a phrase begins; one pattern of all phrases would be tried at every character. Without regard to case.
 */
export class PhraseMatcher {
  private readonly firsts: First[] = [];
  /**
   * Two cells a slot: the place of a first word and one more, 0 for none; the hash of that word. Most words of a text
   * are refused by these alone. Made when first asked.
   */
  private slots: Int32Array | null = null;
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

  private table(): Int32Array {
    let most = this.lists.reduce((sum, phrases) => sum + phrases.length, 0) * 2 * SLOTS_FOR_EACH;
    let size = 2;
    for (; most > 0; most >>= 1) size *= 2;
    const slots = (this.slots = new Int32Array(size));
    this.lists.forEach((phrases, list) => {
      for (const phrase of phrases) {
        this.add(list, phrase, phrase, slots);
        // Where the apostrophe is missing, its word runs on.
        if (phrase.includes("'")) this.add(list, phrase, phrase.replaceAll("'", ''), slots);
      }
    });
    for (const { entries } of this.firsts)
      for (const { phrases } of entries) if (phrases.length > 1) phrases.sort((a, b) => b.length - a.length);
    return slots;
  }

  private add(list: number, phrase: string, words: string, slots: Int32Array): void {
    const end = this.wordEnd(words, 0);
    const known = this.firstAt(words, 0, end, slots);
    const entry = known?.entries.find((other) => other.list === list);
    if (known === null) this.addFirst(folded(words, 0, end), { list, phrases: [phrase] }, slots);
    else if (entry === undefined) known.entries.push({ list, phrases: [phrase] });
    else if (!entry.phrases.includes(phrase)) entry.phrases.push(phrase);
  }

  /** Adds a word, which has just been read, with the first phrase that begins with it. */
  private addFirst(word: string, entry: Entry, slots: Int32Array): void {
    let slot = slotOf(this.hash, slots);
    while (slots[slot] !== 0) slot = (slot + 2) & (slots.length - 1);
    slots[slot] = this.firsts.push({ word, entries: [entry] });
    slots[slot + 1] = this.hash;
  }

  /** The word that stands at these offsets, and has just been read, if phrases begin with it; the table is made. */
  private firstAt(text: string, at: number, end: number, slots = this.slots ?? this.table()): First | null {
    const { hash } = this;
    let slot = slotOf(hash, slots);
    for (let place = slots[slot] ?? 0; place > 0; place = slots[slot] ?? 0) {
      if (slots[slot + 1] === hash) {
        const first = this.firsts[place - 1];
        if (first !== undefined && isFolded(first.word, text, at, end)) return first;
      }
      slot = (slot + 2) & (slots.length - 1);
    }
    return null;
  }

  /** Every phrase of every list, in order of start. */
  scan(text: string, found: Found): void {
    this.free.fill(0);
    this.walk(text, 0, text.length, (at, end) => this.tell(text, at, end, text.length, found));
  }

  /** The same between two offsets of an article's text, neither of which stands within a word. */
  scanBetween(text: string, { start, end: to }: Span, found: Found): void {
    this.free.fill(0);
    this.walkWords(text, start, to, (at, end) => this.tell(text, at, end, to, found));
  }

  /** Whether any phrase occurs. */
  occursIn(text: string): boolean {
    return this.walk(text, 0, text.length, (at, end) => this.phraseEnd(text, at, end, text.length) >= 0);
  }

  /** The same between two offsets of an article's text, neither of which stands within a word. */
  occursBetween(text: string, { start, end: to }: Span): boolean {
    return this.walkWords(text, start, to, (at, end) => this.phraseEnd(text, at, end, to) >= 0);
  }

  /** Reads the words between two offsets, until `stops` says so of one; whether it did. */
  private walk(text: string, from: number, to: number, stops: Visit): boolean {
    this.slots ??= this.table();
    for (let at = this.nextWord(text, from); at < to;) {
      const end = this.wordEnd(text, at);
      if (stops(at, end)) return true;
      at = this.nextWord(text, end);
    }
    return false;
  }

  /** The same of a text whose words have been read. */
  private walkWords(text: string, from: number, to: number, stops: Visit): boolean {
    this.slots ??= this.table();
    const words = wordsOfText(text);
    const { starts, ends, hashes, kinds, count } = words;
    const divides = MARK | (NUMBER & ~this.spelling.signs);
    for (let word = words.firstFrom(from); word < count; word++) {
      const [start, end] = [starts[word] ?? 0, ends[word] ?? 0];
      if (start >= to) break;
      const isDivided = ((kinds[word] ?? 0) & divides) !== 0;
      this.hash = hashes[word] ?? 0;
      if (isDivided ? this.walk(text, start, end, stops) : stops(start, end)) return true;
    }
    return false;
  }

  private tell(text: string, at: number, end: number, limit: number, found: Found): boolean {
    for (const { list, phrases } of this.firstAt(text, at, end)?.entries ?? NO_ENTRIES) {
      if ((this.free[list] ?? 0) > at) continue;
      const to = this.firstEnd(phrases, text, at, limit);
      if (to < 0) continue;
      this.free[list] = to;
      found(list, at, to);
    }
    return false;
  }

  /** Where the phrase ends that begins at an offset; -1: none does. */
  endAt(text: string, at: number): number {
    this.slots ??= this.table();
    return this.phraseEnd(text, at, this.wordEnd(text, at), text.length);
  }

  /** Which lists have a phrase that begins at an offset, by their numbers. */
  listsAt(text: string, at: number): readonly number[] {
    this.slots ??= this.table();
    const first = this.firstAt(text, at, this.wordEnd(text, at));
    if (first === null) return NONE;
    return first.entries
      .filter(({ phrases }) => this.firstEnd(phrases, text, at, text.length) >= 0)
      .map(({ list }) => list);
  }

  /** Where the phrase ends whose first word ends at `end`; -1: there is none. */
  private phraseEnd(text: string, at: number, end: number, limit: number): number {
    for (const { phrases } of this.firstAt(text, at, end)?.entries ?? NO_ENTRIES) {
      const to = this.firstEnd(phrases, text, at, limit);
      if (to >= 0) return to;
    }
    return -1;
  }

  private firstEnd(phrases: readonly string[], text: string, at: number, limit: number): number {
    for (const phrase of phrases) {
      const to = this.endOf(phrase, text, at, limit);
      if (to >= 0 && !(this.spelling.whole && (classAt(text, to) & this.spelling.signs) !== 0)) return to;
    }
    return -1;
  }

  /** Where a phrase ends that the text spells out from an offset, up to `length`; -1: it does not. */
  private endOf(phrase: string, text: string, at: number, length: number): number {
    const { apostrophes, missing, oneBlank } = this.spelling;
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
      hash = hashWith(hash, code);
    }
    this.hash = hash;
    return at;
  }
}

/** The slot at which the search for a hash begins. */
const slotOf = (hash: number, slots: Int32Array): number =>
  ((hash ^ (hash >>> 15)) << 1) & (slots.length - 1);
