import { classAt, codeAt, LETTER, NUMBER } from './letters.ts';

/** How many words a text has: letters and digits, with apostrophes and hyphens inside. */
export function wordCount(text: string): number {
  let count = 0;
  let inside = false;
  const { length } = text;
  for (let at = 0; at < length; at++) {
    if ((classAt(text, at) & (LETTER | NUMBER)) !== 0) {
      if (!inside) count++;
      inside = true;
    } else if (inside) {
      const code = codeAt(text, at);
      inside = code === 39 || code === 0x2019 || code === 45;
    }
  }
  return count;
}
