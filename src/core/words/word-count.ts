import { classAt, LETTER, NUMBER } from './letters.ts';

/** How many words a text has: letters and digits, with apostrophes and hyphens inside. */
export function wordCount(text: string): number {
  let count = 0;
  let inside = false;
  for (let at = 0; at < text.length; at++) {
    if ((classAt(text, at) & (LETTER | NUMBER)) !== 0) {
      if (!inside) count++;
      inside = true;
    } else if (inside) {
      const code = text.charCodeAt(at);
      inside = code === 39 || code === 0x2019 || code === 45;
    }
  }
  return count;
}
