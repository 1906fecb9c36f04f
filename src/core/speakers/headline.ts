import type { Block } from '../reading.ts';

const LONGEST = 170;

/** A headline that capitalises most of its words names nobody we could tell from its other words. */
export function isHeadline(text: string, { start, end }: Block): boolean {
  if (end - start > LONGEST) return false;
  const words = text.slice(start, end).match(/\p{L}[\p{L}'’-]*/gu) ?? [];
  const long = words.filter((word) => word.length > 3);
  return long.length > 3 && long.filter((word) => /^\p{Lu}/u.test(word)).length >= long.length * 0.75;
}
