/** Index of the first of these, sorted by start, that starts at or after an offset; found by halving. */
export function firstAtOrAfter(sorted: readonly { start: number }[], at: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle]?.start ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  return low;
}
