import type { Passage } from '../core/reading.ts';

/** How far down the window a reader reads, as a share of its height. */
const EYE = 0.4;

/**
 * The passage the reader has scrolled to: the last one that begins above the place where one reads; the first one
 * while none does. Null for an article without passages, or with none of them in the page.
 */
export function readerPlace(
  passages: readonly Passage[],
  rangesOf: (passage: Passage) => readonly Range[],
): string | null {
  const line = innerHeight * EYE;
  let place: string | null = null;
  for (const passage of passages) {
    const [range] = rangesOf(passage);
    if (!range) continue;
    if (place !== null && range.getBoundingClientRect().top > line) break;
    place = passage.id;
  }
  return place;
}
