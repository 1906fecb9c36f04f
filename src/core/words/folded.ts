/** Words without regard to case. */
import { codeAt, foldOf } from './letters.ts';

/** Whether a stretch is a word of which all letters are alike in case. */
export function isFolded(word: string, text: string, start: number, end: number): boolean {
  const { length } = word;
  if (length !== end - start) return false;
  for (let at = 0; at < length; at++)
    if (foldOf(codeAt(text, start + at)) !== foldOf(codeAt(word, at))) return false;
  return true;
}

/** A stretch in the case in which all forms of a word are alike. */
export function folded(text: string, start: number, end: number): string {
  let ascii = true;
  for (let at = start; at < end && ascii; at++) ascii = codeAt(text, at) < 0x80;
  if (ascii) return text.slice(start, end).toLowerCase();
  let plain = '';
  for (let at = start; at < end; at++) plain += String.fromCharCode(foldOf(text.charCodeAt(at)));
  return plain;
}
