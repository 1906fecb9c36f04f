import type { Passage } from '../core/reading.ts';

/** How far down the window a reader reads, as a share of its height. */
const EYE = 0.4;

/**
 * The passage the reader has scrolled to: the one that was `shown` to them while it is in the window, else the last
 * one that begins above the place where one reads; the first one while none does. Null for an article without
 * passages, or with none of them in the page.
 */
export function readerPlace(
  passages: readonly Passage[],
  rangesOf: (passage: Passage) => readonly Range[],
  shown: string | null = null,
): string | null {
  const shownNow = passages.find(({ id }) => id === shown);
  if (shownNow && isInWindow(rangesOf(shownNow)[0])) return shown;
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

function isInWindow(range: Range | undefined): boolean {
  const { top, bottom } = range?.getBoundingClientRect() ?? { top: 0, bottom: 0 };
  return bottom > 0 && top < innerHeight;
}
