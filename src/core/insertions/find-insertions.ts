import type { ArticleText } from '../article-text.ts';
import type { Insertion, QuotedSpan } from '../draft.ts';

/** The passages an editor set into the text, in order of start, with the label or signature that shows each. */
export function findInsertions(
  _article: ArticleText,
  _lang: string,
  _quoted: readonly QuotedSpan[],
): Insertion[] {
  return [];
}
