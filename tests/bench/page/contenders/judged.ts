import type { Lost } from './edited-text.ts';

interface Place {
  start: number;
  end: number;
}

/** A place may be off by a word's length at either end, and no more. */
const SLACK = 12;

/** Of the marks: how many are where they should be (or rightly lost), on other words, and needlessly lost. */
export function judged(
  marks: readonly Lost[],
  found: readonly (Place | null)[],
): { right: number; wrong: number; lost: number } {
  let right = 0;
  let wrong = 0;
  marks.forEach(({ now }, index) => {
    const place = found[index] ?? null;
    if (place === null) right += now === null ? 1 : 0;
    else if (now !== null && Math.abs(place.start - now.start) + Math.abs(place.end - now.end) <= SLACK)
      right++;
    else wrong++;
  });
  return { right, wrong, lost: marks.length - right - wrong };
}
