import type { Block } from '../reading.ts';

const LONGEST = 170;

/** A headline that capitalises most of its words names nobody we could tell from its other words. */
export function isHeadline(text: string, { start, end }: Block): boolean {
  if (end - start > LONGEST) return false;
  const stop = text.indexOf('. ', start);
  if (text[end - 1] === '.' || (stop >= 0 && stop < end)) return false;
  let long = 0;
  let capital = 0;
  for (const word of text.slice(start, end).split(' ')) {
    if (word.length < 4) continue;
    long++;
    if (word.charAt(0).toLowerCase() !== word.charAt(0)) capital++;
  }
  return long > 3 && capital >= long * 0.75;
}
