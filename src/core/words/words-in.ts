import type { Span } from '../span.ts';
import { classAt, LETTER, MARK, NUMBER } from './letters.ts';

const BEGINS = LETTER | NUMBER;

/** Where the word ends that begins at an offset; -1: none does. See `wordsIn`. */
export function wordEndAt(text: string, from: number, to: number, inside: string, last: string): number {
  if ((classAt(text, from) & BEGINS) === 0) return -1;
  let end = from;
  for (let at = from; at < to; at++) {
    if ((classAt(text, at) & (BEGINS | MARK)) !== 0) end = at + 1;
    else {
      const sign = text.charAt(at);
      if (last.includes(sign)) end = at + 1;
      else if (!inside.includes(sign)) break;
    }
  }
  return end;
}

/**
 * The words of a text in order: each begins with a letter or digit and goes on over letters, marks, digits and signs
 * that may stand inside a word; of these, the ones in `last` may also end it.
 */
export function wordsIn(text: string, inside: string, last = ''): Span[] {
  const words: Span[] = [];
  const { length } = text;
  for (let at = 0; at < length; at++) {
    const end = wordEndAt(text, at, length, inside, last);
    if (end < 0) continue;
    words.push({ start: at, end });
    at = end - 1;
  }
  return words;
}
