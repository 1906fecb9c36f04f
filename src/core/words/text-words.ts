import { codedText, type CodedText } from './coded-text.ts';
import { characterWith, FOLD, LETTER, MARK, NUMBER } from './letters.ts';
import { once } from './once.ts';
import { hashed, WORDS, type WordList } from './word-store.ts';

/** The characters that a word is made of. */
const INSIDE = LETTER | NUMBER | MARK;
/** In `kinds`: the word holds a character of which rooms may think in different ways, such as ª, ² or ⅷ. */
export const UNUSUAL = 64;

/** Words of most articles; a long text gets lists of its own. */
const KEPT = 1 << 13;

interface Columns {
  starts: Int32Array;
  ends: Int32Array;
  hashes: Int32Array;
  numbers: Int32Array;
  kinds: Uint8Array;
}

const columns = (room: number): Columns => ({
  starts: new Int32Array(room),
  ends: new Int32Array(room),
  hashes: new Int32Array(room),
  numbers: new Int32Array(room),
  kinds: new Uint8Array(room),
});

const kept = once(() => columns(KEPT));

/**
 * The words of a text, read once for all rooms: unbroken rows of letters, digits and marks set above or below them.
 * Rooms that think of words in another way (with hyphens, without digits) go on from these. Offsets are UTF-16 units.
 */
export class TextWords {
  readonly coded: CodedText;
  /** How many words there are; lists are longer. */
  count = 0;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** Made of the letters without regard to case, as by `hashWith`. */
  readonly hashes: Int32Array;
  /** All that any character of the word is, as flags of `letters.ts`, and `UNUSUAL`. */
  readonly kinds: Uint8Array;
  /** The list that the numbers of the words belong to. */
  readonly list: WordList = WORDS.forText();
  /** Of each word: its number in the list, and one more; 0: not asked yet. */
  readonly #numbers: Int32Array;

  constructor(coded: CodedText) {
    this.coded = coded;
    const most = (coded.text.length >> 1) + 1;
    const { starts, ends, hashes, numbers, kinds } = most <= KEPT ? kept() : columns(most);
    this.starts = starts;
    this.ends = ends;
    this.hashes = hashes;
    this.kinds = kinds;
    this.#numbers = numbers;
    this.#read();
    numbers.fill(0, 0, this.count);
  }

  #read(): void {
    const { starts, ends, hashes, kinds } = this;
    const { text, codes } = this.coded;
    const { length } = text;
    let count = 0;
    for (let at = 0; at < length; at++) {
      let code = codes[at] ?? 0;
      let character = characterWith(text, at, code);
      if ((character & INSIDE) === 0) continue;
      starts[count] = at;
      let hash = 0;
      let all = 0;
      for (; (character & INSIDE) !== 0; character = characterWith(text, at, code)) {
        all |= code >= 0x80 && (code < 0xc0 || code >= 0x2000) ? character | UNUSUAL : character;
        hash = hashed(hash, character >> FOLD);
        code = codes[++at] ?? 0;
      }
      ends[count] = at;
      hashes[count] = hash;
      kinds[count++] = all;
    }
    this.count = count;
  }

  /** The first word that begins at or behind an offset; `count`: none does. */
  firstFrom(offset: number): number {
    const { starts } = this;
    let low = 0;
    let high = this.count;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((starts[middle] ?? 0) < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** The number of a word in the list. */
  numberOf(word: number): number {
    const known = this.#numbers[word] ?? 0;
    if (known > 0) return known - 1;
    const { starts, ends, hashes } = this;
    const number = WORDS.find(this.coded.codes, starts[word] ?? 0, ends[word] ?? 0, hashes[word] ?? 0);
    this.#numbers[word] = number + 1;
    return number;
  }
}

let last: TextWords | null = null;

/** The words of a text; of the last one asked for they are kept, as in `codedText`. */
export function wordsOfText(text: string): TextWords {
  const coded = codedText(text);
  return last?.coded === coded ? last : (last = new TextWords(coded));
}
