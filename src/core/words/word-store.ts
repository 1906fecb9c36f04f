import { foldOf } from './letters.ts';

/** Words by their numbers; each kind of table has its list under the same number. */
export interface WordList {
  /** As they are written. */
  readonly written: string[];
  /** In lower case. */
  readonly forms: string[];
}

const FEWEST_SLOTS = 1 << 10;
/** So many words are kept over texts. */
const MOST_WORDS = 1 << 16;
const MOST_LETTERS = MOST_WORDS << 4;

/** The hash of a word as far as it has been read, with its next letter; begins at 0, and is the same in either case. */
export const hashWith = (hash: number, code: number): number => hashed(hash, foldOf(code));

/** The same with a letter given without regard to case. */
export const hashed = (hash: number, fold: number): number => (Math.imul(hash, 31) + fold) | 0;

/**
 * The words met so far, over articles: a word that comes again is found by its letters, without a string being
 * made of them. It keeps a bounded number. All rooms share one, `WORDS`; what a room knows of a word it keeps by the
 * word's number (`WordFacts`).
 */
export class WordStore {
  /** Two cells a slot, side by side in memory: the number of its word and one more, 0 for none; the word's hash. */
  private slots = new Int32Array(2 * FEWEST_SLOTS);
  /** The letters of all words, one after the other, and where those of each begin. */
  private letters = new Uint16Array(FEWEST_SLOTS << 3);
  private starts = new Int32Array(FEWEST_SLOTS);
  /** The list that the numbers found belong to. */
  list: WordList = { written: [], forms: [] };

  /** The list that the numbers of the next text's words belong to; a list that has grown to its limit is begun anew. */
  forText(): WordList {
    if (this.list.written.length > MOST_WORDS || this.letters.length > MOST_LETTERS) {
      this.list = { written: [], forms: [] };
      this.letters = new Uint16Array(FEWEST_SLOTS << 3);
      this.slots = new Int32Array(2 * FEWEST_SLOTS);
    }
    return this.list;
  }

  /** The number of the word at these offsets of a text given by its codes; `hash` was made of its letters. */
  find(codes: Uint16Array, from: number, to: number, hash: number): number {
    const { slots } = this;
    const last = slots.length - 1;
    let slot = ((hash ^ (hash >>> 15)) << 1) & last;
    for (let number = slots[slot] ?? 0; number > 0; number = slots[slot] ?? 0) {
      if (slots[slot + 1] === hash && this.isWritten(number - 1, codes, from, to)) return number - 1;
      slot = (slot + 2) & last;
    }
    return this.add(codes.subarray(from, to), slot, hash);
  }

  private isWritten(number: number, codes: Uint16Array, from: number, to: number): boolean {
    const { letters, starts } = this;
    const start = starts[number] ?? 0;
    if ((starts[number + 1] ?? 0) - start !== to - from) return false;
    for (let at = from; at < to; at++) if (letters[start + at - from] !== codes[at]) return false;
    return true;
  }

  private add(codes: Uint16Array, slot: number, hash: number): number {
    const { written, forms } = this.list;
    const start = this.starts[written.length] ?? 0;
    if (start + codes.length > this.letters.length)
      this.letters = larger(this.letters, new Uint16Array(2 * (start + codes.length)));
    this.letters.set(codes, start);
    const word = spelled(codes);
    written.push(word);
    if (written.length >= this.starts.length)
      this.starts = larger(this.starts, new Int32Array(2 * this.starts.length));
    this.starts[written.length] = start + codes.length;
    forms.push(word.toLowerCase());
    this.slots[slot] = written.length;
    this.slots[slot + 1] = hash;
    // Half full, a table is slow.
    if (written.length * 4 >= this.slots.length) this.grow();
    return written.length - 1;
  }

  private grow(): void {
    const { slots: old } = this;
    const slots = (this.slots = new Int32Array(old.length * 2));
    const last = slots.length - 1;
    for (let from = 0; from < old.length; from += 2) {
      const number = old[from] ?? 0;
      if (number === 0) continue;
      const hash = old[from + 1] ?? 0;
      let slot = ((hash ^ (hash >>> 15)) << 1) & last;
      while (slots[slot] !== 0) slot = (slot + 2) & last;
      slots[slot] = number;
      slots[slot + 1] = hash;
    }
  }
}

/** The words of all texts. */
export const WORDS = new WordStore();

function larger<List extends Uint16Array | Int32Array>(list: List, into: List): List {
  into.set(list);
  return into;
}

/** So many letters may be handed to a function one by one. */
const AT_ONCE = 1 << 10;

/** A string of its own; one that is cut from a text keeps the text. */
function spelled(codes: Uint16Array): string {
  if (codes.length <= AT_ONCE) return String.fromCharCode(...codes);
  return String.fromCharCode(...codes.subarray(0, AT_ONCE)) + spelled(codes.subarray(AT_ONCE));
}
