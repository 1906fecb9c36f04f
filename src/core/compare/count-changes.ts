import type { Comparison, QuoteChange } from './comparison.ts';

/** What a comparison comes to; shares are of the republished words, of the original’s for what was left out. */
export interface ChangeCounts {
  inserted: { count: number; share: number };
  leftOut: { count: number; share: number };
  quotes: Record<QuoteChange, number>;
  /** Passages with other words, none of them in a quotation. */
  altered: number;
  moved: number;
  headline: boolean;
  /** Nothing differs. */
  none: boolean;
}

export function countChanges({
  inserted,
  leftOut,
  altered,
  moved,
  headline,
  words,
}: Comparison): ChangeCounts {
  const changes = altered.flatMap((passage) => passage.quotes);
  const quotes = {
    shortened: changes.filter((change) => change === 'shortened').length,
    extended: changes.filter((change) => change === 'extended').length,
    changed: changes.filter((change) => change === 'changed').length,
  };
  return {
    inserted: { count: inserted.length, share: share(words.inserted, words.host) },
    leftOut: { count: leftOut.length, share: share(words.leftOut, words.original) },
    quotes,
    altered: altered.filter((passage) => passage.quotes.length === 0).length,
    moved,
    headline: headline !== null,
    none: inserted.length + leftOut.length + altered.length + moved === 0 && headline === null,
  };
}

const share = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);
