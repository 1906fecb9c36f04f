/** The value at a share of the way through the sorted numbers; NaN of none. */
export function quantile(numbers: readonly number[], share: number): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN;
}

export const median = (numbers: readonly number[]): number => quantile(numbers, 0.5);

/** "0.31 (p95 0.90)". */
export const spread = (numbers: readonly number[]): string =>
  `${median(numbers).toFixed(3)} (p95 ${quantile(numbers, 0.95).toFixed(3)}, n ${numbers.length})`;
