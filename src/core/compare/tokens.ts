import type { Span } from '../reading.ts';
import type { Token } from './comparison.ts';

const WORD = /[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*|[^\s\p{L}\p{N}]/gu;

/** Marks that only a template changes: curly or straight, long or short, one sign or three. */
const SAME_MARKS: readonly [RegExp, string][] = [
  [/[“”„«»‟〝〞"]|''|``/gu, '"'],
  [/[‘’‚‛´`']/gu, "'"],
  [/[‐‑‒–—―−-]+/gu, '-'],
  [/…/gu, '...'],
];

/** What counts of a word when two versions are compared. */
export const keyOf = (word: string): string =>
  SAME_MARKS.reduce((key, [marks, one]) => key.replace(marks, one), word.normalize('NFKC').toLowerCase());

/** The words and marks of a stretch in order. */
export function tokensOf(text: string, { start, end }: Span): Token[] {
  return Array.from(text.slice(start, end).matchAll(WORD), (match) => ({
    start: start + match.index,
    end: start + match.index + match[0].length,
    key: keyOf(match[0]),
  }));
}

/** True for a word, false for a mark. */
export const isWord = ({ key }: Token): boolean => /[\p{L}\p{N}]/u.test(key);

/** How many words a stretch has, marks not counted. */
export const wordCount = (tokens: readonly Token[]): number => tokens.filter(isWord).length;
