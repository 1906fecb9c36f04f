import { classAt, LETTER } from './letters.ts';

/** The letters with which a text ends, in lower case. */
export function lastWord(text: string): string {
  let from = text.length;
  while (from > 0 && (classAt(text, from - 1) & LETTER) !== 0) from--;
  return text.slice(from).toLowerCase();
}
