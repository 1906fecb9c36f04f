import type { WordList } from './word-store.ts';

const FEWEST_CELLS = 1 << 10;
const NOT_ASKED = -1;

/** What one room knows of words, as a number from 0 up: asked once of each word, and then kept by the word's number. */
export class WordFacts {
  private cells = new Int32Array(0);
  private list: WordList | null = null;
  private readonly factOf: (form: string, written: string) => number;

  /** `factOf` is given the word in lower case, and as it is written. */
  constructor(factOf: (form: string, written: string) => number) {
    this.factOf = factOf;
  }

  /** The fact of the word that has this number in a list. */
  of(list: WordList, number: number): number {
    const known = list === this.list && number < this.cells.length ? (this.cells[number] ?? 0) : NOT_ASKED;
    return known === NOT_ASKED ? this.ask(list, number) : known;
  }

  private ask(list: WordList, number: number): number {
    if (list !== this.list) {
      this.list = list;
      this.cells = new Int32Array(FEWEST_CELLS).fill(NOT_ASKED);
    }
    if (number >= this.cells.length) {
      const cells = new Int32Array(2 * number).fill(NOT_ASKED);
      cells.set(this.cells);
      this.cells = cells;
    }
    return (this.cells[number] = this.factOf(list.forms[number] ?? '', list.written[number] ?? ''));
  }
}
