import { countChanges, type ChangeCounts } from '../core/compare/count-changes.ts';
import type { Comparison } from '../core/compare/comparison.ts';
import { percent, plural, t } from './words.ts';

/** A comparison in a sentence: "3 insertions, 11% of the words; 2 quotes shortened." */
export function compareSummary(comparison: Comparison): string {
  const counts = countChanges(comparison);
  if (counts.none) return t('compare_same');
  const parts = partsOf(counts).filter((part) => part !== null);
  const sentence = parts.reduce((before, part) => t('compare_and', before, part));
  return `${sentence.charAt(0).toLocaleUpperCase()}${sentence.slice(1)}.`;
}

const partsOf = ({
  inserted,
  leftOut,
  quotes,
  altered,
  moved,
  headline,
}: ChangeCounts): (string | null)[] => [
  inserted.count > 0 ? plural('compare_insertions', inserted.count, percent(inserted.share)) : null,
  leftOut.count > 0 ? plural('compare_left_out', leftOut.count, percent(leftOut.share)) : null,
  quotes.shortened > 0 ? plural('compare_quotes_shortened', quotes.shortened) : null,
  quotes.extended > 0 ? plural('compare_quotes_extended', quotes.extended) : null,
  quotes.changed > 0 ? plural('compare_quotes_changed', quotes.changed) : null,
  altered > 0 ? plural('compare_altered', altered) : null,
  headline ? t('compare_headline') : null,
  moved > 0 ? plural('compare_moved', moved) : null,
];
