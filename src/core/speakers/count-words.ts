import type { Attribution } from '../draft.ts';
import type { Speaker } from '../reading.ts';
import type { Span } from '../span.ts';
import { codedText } from '../words/coded-text.ts';

/**
 * The words of a passage, counted without cutting the text up: a word is a run of letters and digits, an
 * apostrophe or a hyphen inside it included. Quoted is what stands in marks, paraphrased all else.
 */
export function countWords(text: string, { kind, parts, quotedParts }: Attribution): Speaker['words'] {
  const count = (spans: readonly Span[]): number =>
    spans.reduce((sum, { start, end }) => sum + wordsBetween(text, start, end), 0);
  const all = count(parts);
  const quoted = kind === 'direct' && quotedParts.length === 0 ? all : Math.min(all, count(quotedParts));
  return { quoted, paraphrased: all - quoted };
}

function wordsBetween(text: string, start: number, end: number): number {
  let found = 0;
  let inside = false;
  const { codes } = codedText(text);
  for (let at = start; at < end; at++) {
    const code = codes[at] ?? 0;
    const joins =
      inside &&
      at + 1 < end &&
      (code === 39 || code === 45 || code === 0x2019) &&
      isWordSign(codes[at + 1] ?? 0);
    if (joins) continue;
    const sign = isWordSign(code);
    if (sign && !inside) found++;
    inside = sign;
  }
  return found;
}

const isWordSign = (code: number): boolean =>
  (code >= 97 && code <= 122) ||
  (code >= 65 && code <= 90) ||
  (code >= 48 && code <= 57) ||
  (code >= 0xc0 && code < 0x2000 && code !== 0xd7 && code !== 0xf7) ||
  code >= 0x2c00;
