/** A word as it is written, with what a room knows of it. */
export interface StoredWord<Known> {
  readonly written: string;
  /** In lower case. */
  readonly form: string;
  readonly known: Known;
}

const FEWEST_SLOTS = 1 << 10;
const MOST_SLOTS = 1 << 15;

/**
 * The words met so far, over articles: a word that comes again is found by its letters, without a string being
 * made of them. It holds a bounded number, and gives the same answer whether it has met a word or not.
 */
export class WordStore<Known> {
  private slots: (StoredWord<Known> | undefined)[] = [];
  private hashes = new Int32Array(0);
  private count = 0;
  private readonly knownOf: (written: string) => Known;

  constructor(knownOf: (written: string) => Known) {
    this.knownOf = knownOf;
  }

  /** The word at these offsets; `hash` is any number made of its letters. */
  find(text: string, from: number, to: number, hash: number): StoredWord<Known> {
    // Half full, a table is slow.
    if (this.count * 2 >= this.slots.length) this.grow();
    const last = this.slots.length - 1;
    let slot = hash & last;
    for (let word = this.slots[slot]; word !== undefined; word = this.slots[slot]) {
      if (this.hashes[slot] === hash && isWritten(word.written, text, from, to)) return word;
      slot = (slot + 1) & last;
    }
    const written = text.slice(from, to);
    const word = { written, form: written.toLowerCase(), known: this.knownOf(written) };
    this.slots[slot] = word;
    this.hashes[slot] = hash;
    this.count++;
    return word;
  }

  /** Twice the room; a table that has grown to its limit begins anew. */
  private grow(): void {
    const { slots, hashes } = this;
    const full = slots.length >= MOST_SLOTS;
    const size = full ? FEWEST_SLOTS : Math.max(FEWEST_SLOTS, slots.length * 2);
    this.slots = new Array<StoredWord<Known> | undefined>(size).fill(undefined);
    this.hashes = new Int32Array(size);
    if (full) this.count = 0;
    else
      slots.forEach((word, old) => {
        const hash = hashes[old] ?? 0;
        if (word !== undefined) this.put(word, hash);
      });
  }

  private put(word: StoredWord<Known>, hash: number): void {
    const last = this.slots.length - 1;
    let slot = hash & last;
    while (this.slots[slot] !== undefined) slot = (slot + 1) & last;
    this.slots[slot] = word;
    this.hashes[slot] = hash;
  }
}

function isWritten(word: string, text: string, from: number, to: number): boolean {
  const { length } = word;
  if (length !== to - from) return false;
  for (let at = 0; at < length; at++) if (word.charCodeAt(at) !== text.charCodeAt(from + at)) return false;
  return true;
}
