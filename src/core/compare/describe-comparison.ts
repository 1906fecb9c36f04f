import type { Comparison, QuoteChange } from './comparison.ts';

/**
 * A comparison in a sentence: "3 insertions, 11 % of the words; 2 quotes shortened." A share is of the
 * republished text for what was inserted, and of the original for what was left out.
 */
export function describeComparison({
  inserted,
  leftOut,
  altered,
  moved,
  headline,
  words,
}: Comparison): string {
  const quotes = altered.flatMap((passage) => passage.quotes);
  const parts = [
    counted(inserted.length, 'insertion', 'insertions', share(words.inserted, words.host)),
    counted(leftOut.length, 'passage left out', 'passages left out', share(words.leftOut, words.original)),
    ...(['shortened', 'extended', 'changed'] as const).map((change) => quotesThat(change, quotes)),
    counted(
      altered.filter((passage) => passage.quotes.length === 0).length,
      'other passage altered',
      'other passages altered',
    ),
    headline === null ? null : 'another headline',
    counted(moved, 'passage moved', 'passages moved'),
  ].filter((part) => part !== null);
  return parts.length === 0 ? 'Word for word the original.' : `${capital(parts.join('; '))}.`;
}

const share = (part: number, whole: number): string =>
  whole === 0
    ? ''
    : `, ${part > 0 && part / whole < 0.005 ? 'under 1' : Math.round((100 * part) / whole)} % of the words`;

const counted = (count: number, one: string, many: string, more = ''): string | null =>
  count === 0 ? null : `${count} ${count === 1 ? one : many}${more}`;

function quotesThat(change: QuoteChange, quotes: readonly QuoteChange[]): string | null {
  const count = quotes.filter((quote) => quote === change).length;
  return counted(count, `quote ${change}`, `quotes ${change}`);
}

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
