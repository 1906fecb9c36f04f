import type { ArticleText } from '../article-text.ts';
import type { Insertion, QuotedSpan } from '../draft.ts';
import { overlaps } from '../span.ts';
import { afterwords } from './afterwords.ts';
import { surveyBlocks } from './block-survey.ts';
import { boxes } from './boxes.ts';
import { insertionInBrackets } from './bracketed-insertions.ts';
import { findBrackets } from './brackets.ts';
import { islands } from './islands.ts';
import { labelledBlocks } from './labelled-blocks.ts';
import { sameHand } from './same-hand.ts';
import { selfReferences } from './self-references.ts';

/** The passages an editor set into the text, in order of start, with the label or signature that shows each. */
export function findInsertions(
  article: ArticleText,
  lang: string,
  quoted: readonly QuotedSpan[],
): Insertion[] {
  const { text, markup } = article;
  const blocks = surveyBlocks(article);
  const pairs = findBrackets(text, blocks);
  const ground = { text, lang, blocks, markup, quoted, pairs };
  const found = [
    ...labelledBlocks(ground),
    ...selfReferences(ground),
    ...afterwords(ground),
    ...boxes(ground),
    ...pairs.flatMap((pair) => insertionInBrackets(pair, ground) ?? []),
  ];
  return withoutOverlap([...found, ...sameHand(found, ground), ...islands(ground)]);
}

/** In order of start; of two that overlap, the longer one stays, of two alike the first found. */
function withoutOverlap(insertions: readonly Insertion[]): Insertion[] {
  const kept: Insertion[] = [];
  for (const insertion of [...insertions].sort((a, b) => b.end - b.start - (a.end - a.start)))
    if (!kept.some((other) => overlaps(other, insertion))) kept.push(insertion);
  return kept.sort((a, b) => a.start - b.start);
}
