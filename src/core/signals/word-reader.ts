/** Words of a text and of the lists, compared by their hash before a string is made of them. */
import type { CodedText } from '../words/coded-text.ts';
import { classOf, codeAt, LETTER, MARK, NUMBER } from '../words/letters.ts';
import { hashWith } from '../words/word-store.ts';

/** Of the letters with which a phrase begins, as `TextWords` has it. */
export function hashOf(phrase: string): number {
  let hash = 0;
  for (let at = 0; at < phrase.length; at++) {
    const code = phrase.charCodeAt(at);
    if ((classOf(code) & (LETTER | NUMBER | MARK)) === 0) break;
    hash = hashWith(hash, code);
  }
  return hash;
}

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

/** Where the word ends that begins at an offset: letters and digits, with hyphens, apostrophes and the stops of "U.S." inside. */
export function wordEnd({ codes }: CodedText, from: number, to: number): number {
  let at = from;
  while (at < to) {
    const code = codes[at] ?? 0;
    if (isWordSign(code) || (isJoin(code) && isWordSign(codes[at + 1] ?? 0))) at++;
    else if (code === STOP && at - from === 1 && isWordSign(codes[at + 1] ?? 0) && codes[at + 2] === STOP)
      at += 3;
    else break;
  }
  return Math.min(at, to);
}

/** Whether words may go on behind the letters that end at an offset: long⟦-⟧awaited, U⟦.⟧S. */
export const mayGoOn = ({ codes }: CodedText, end: number): boolean =>
  isJoin(codes[end] ?? 0) || codes[end] === STOP;

const STOP = 46;

const isJoin = (code: number): boolean => code === 45 || code === 39 || code === 0x2019;

const SIGNS = new Uint8Array(0x2000).fill(1, 0xc0);
SIGNS.fill(1, 97, 123).fill(1, 65, 91).fill(1, 48, 58);
SIGNS[0xd7] = SIGNS[0xf7] = 0;

export const isWordSign = (code: number): boolean => code < SIGNS.length && SIGNS[code] === 1;
