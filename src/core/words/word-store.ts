import { codeAt } from './letters.ts';

/** The words met so far, by their numbers; each kind of table has its list under the same number. */
export interface WordList<Known> {
  /** As they are written. */
  readonly written: string[];
  /** In lower case. */
  readonly forms: string[];
  /** What a room knows of each. */
  readonly known: Known[];
}

const FEWEST_SLOTS = 1 << 10;
/** So many words are kept over texts. */
const MOST_WORDS = 1 << 15;

const emptyList = <Known>(): WordList<Known> => ({ written: [], forms: [], known: [] });

/**
 * The words met so far, over articles: a word that comes again is found by its letters, without a string being
 * made of them. It keeps a bounded number, and gives the same answer whether it has met a word or not.
 */
export class WordStore<Known> {
  /** The number of the word in each slot, and one more; 0: none. */
  private slots = new Int32Array(FEWEST_SLOTS);
  private hashes = new Int32Array(FEWEST_SLOTS);
  /** The list that the numbers found belong to. */
  list = emptyList<Known>();
  private readonly knownOf: (written: string) => Known;

  constructor(knownOf: (written: string) => Known) {
    this.knownOf = knownOf;
  }

  /** The list that the numbers of the next text's words belong to; a list that has grown to its limit is begun anew. */
  forText(): WordList<Known> {
    if (this.list.written.length > MOST_WORDS) {
      this.list = emptyList();
      this.slots = new Int32Array(FEWEST_SLOTS);
      this.hashes = new Int32Array(FEWEST_SLOTS);
    }
    return this.list;
  }

  /** The number of the word at these offsets; `hash` is any number made of its letters. */
  find(text: string, from: number, to: number, hash: number): number {
    const { written } = this.list;
    const last = this.slots.length - 1;
    let slot = hash & last;
    for (let number = this.slots[slot] ?? 0; number > 0; number = this.slots[slot] ?? 0) {
      if (this.hashes[slot] === hash && isWritten(written[number - 1] ?? '', text, from, to))
        return number - 1;
      slot = (slot + 1) & last;
    }
    return this.add(text.slice(from, to), slot, hash);
  }

  private add(word: string, slot: number, hash: number): number {
    const { written, forms, known } = this.list;
    written.push(word);
    forms.push(word.toLowerCase());
    known.push(this.knownOf(word));
    this.slots[slot] = written.length;
    this.hashes[slot] = hash;
    // Half full, a table is slow.
    if (written.length * 2 >= this.slots.length) this.grow();
    return written.length - 1;
  }

  private grow(): void {
    const { slots, hashes } = this;
    this.slots = new Int32Array(slots.length * 2);
    this.hashes = new Int32Array(slots.length * 2);
    const last = this.slots.length - 1;
    slots.forEach((number, old) => {
      if (number === 0) return;
      const hash = hashes[old] ?? 0;
      let slot = hash & last;
      while (this.slots[slot] !== 0) slot = (slot + 1) & last;
      this.slots[slot] = number;
      this.hashes[slot] = hash;
    });
  }
}

function isWritten(word: string, text: string, from: number, to: number): boolean {
  const { length } = word;
  if (length !== to - from) return false;
  for (let at = 0; at < length; at++) if (codeAt(word, at) !== codeAt(text, from + at)) return false;
  return true;
}
