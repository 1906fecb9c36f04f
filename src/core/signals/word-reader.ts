/** Words of a text and of the lists, compared by their hash before a string is made of them. */
import type { CodedText } from '../words/coded-text.ts';
import { codeAt } from '../words/letters.ts';

/** Of the first word of a phrase, as `WordReader` has it. */
export function hashOf(phrase: string): number {
  let hash = 0;
  for (let at = 0; at < phrase.length; at++) {
    const code = phrase.charCodeAt(at);
    if (code === BLANK) break;
    hash = added(hash, code);
  }
  return hash;
}

const BLANK = 32;

/** In lower case, with the plain apostrophe. */
export function lowered(text: string, start: number, end: number): string {
  const word = text.slice(start, end).toLowerCase();
  return word.includes('’') ? word.replaceAll('’', "'") : word;
}

/** Whether a word in lower case is what stands at these offsets, in whatever case. */
export function isWord(word: string, { text, codes }: CodedText, from: number, to: number): boolean {
  const { length } = word;
  if (length !== to - from) return false;
  for (let at = 0; at < length; at++) {
    const code = codes[from + at] ?? 0;
    const plain = code === 0x2019 ? 39 : code;
    if (plain >= 0x80) return lowered(text, from, to) === word;
    if ((plain | 32) !== codeAt(word, at)) return false;
  }
  return true;
}

/** Reads words of a text: letters and digits, with hyphens, apostrophes and the stops of "U.S." inside. */
export class WordReader {
  /** A hash of the word read last, the same for both cases and both apostrophes. */
  hash = 0;
  readonly #codes: Uint16Array;
  readonly #to: number;

  constructor({ codes }: CodedText, to: number) {
    this.#codes = codes;
    this.#to = to;
  }

  /** Where the word ends that begins at an offset. */
  endFrom(from: number): number {
    const codes = this.#codes;
    const to = this.#to;
    let hash = 0;
    let at = from;
    while (at < to) {
      const code = codes[at] ?? 0;
      const goesOn = isWordSign(code) || (isJoin(code) && isWordSign(codes[at + 1] ?? 0));
      if (goesOn) {
        hash = added(hash, code);
        at++;
      } else if (
        code === STOP &&
        at - from === 1 &&
        isWordSign(codes[at + 1] ?? 0) &&
        codes[at + 2] === STOP
      ) {
        for (const stop = at + 3; at < stop; at++) hash = added(hash, codes[at] ?? 0);
      } else break;
    }
    this.hash = hash;
    return Math.min(at, to);
  }
}

const STOP = 46;

const isJoin = (code: number): boolean => code === 45 || code === 39 || code === 0x2019;

const added = (hash: number, code: number): number =>
  (Math.imul(hash, 31) + (code === 0x2019 ? 39 : code | 32)) | 0;

const SIGNS = new Uint8Array(0x2000).fill(1, 0xc0);
SIGNS.fill(1, 97, 123).fill(1, 65, 91).fill(1, 48, 58);
SIGNS[0xd7] = SIGNS[0xf7] = 0;

export const isWordSign = (code: number): boolean => code < SIGNS.length && SIGNS[code] === 1;
