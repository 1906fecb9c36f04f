/** A word as it is written, with what a room knows of it. */
export interface StoredWord<Known> {
  readonly written: string;
  /** In lower case. */
  readonly form: string;
  readonly known: Known;
}

const SLOTS = 1 << 15;
/** Fuller, a table is slow; then it begins anew. */
const MOST = SLOTS / 2;

/**
 * The words met so far, over articles: a word that comes again is found by its letters, without a string being
 * made of them. It holds a bounded number, and gives the same answer whether it has met a word or not.
 */
export class WordStore<Known> {
  private slots: (StoredWord<Known> | undefined)[] = [];
  private count = 0;
  private readonly knownOf: (written: string) => Known;

  constructor(knownOf: (written: string) => Known) {
    this.knownOf = knownOf;
  }

  /** The word at these offsets; `hash` is any number made of its letters. */
  find(text: string, from: number, to: number, hash: number): StoredWord<Known> {
    let slot = hash & (SLOTS - 1);
    for (let word = this.slots[slot]; word !== undefined; word = this.slots[slot]) {
      if (isWritten(word.written, text, from, to)) return word;
      slot = (slot + 1) & (SLOTS - 1);
    }
    return this.added(text.slice(from, to), slot, hash);
  }

  private added(written: string, slot: number, hash: number): StoredWord<Known> {
    if (this.count >= MOST || this.slots.length === 0) {
      this.slots = new Array<StoredWord<Known> | undefined>(SLOTS).fill(undefined);
      this.count = 0;
      slot = hash & (SLOTS - 1);
    }
    this.count++;
    const word = { written, form: written.toLowerCase(), known: this.knownOf(written) };
    this.slots[slot] = word;
    return word;
  }
}

function isWritten(word: string, text: string, from: number, to: number): boolean {
  const { length } = word;
  if (length !== to - from) return false;
  for (let at = 0; at < length; at++) if (word.charCodeAt(at) !== text.charCodeAt(from + at)) return false;
  return true;
}
