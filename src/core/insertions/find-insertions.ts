import type { ArticleText } from '../article-text.ts';
import type { Insertion, QuotedSpan } from '../draft.ts';
import { overlaps } from '../span.ts';
import { surveyBlocks } from './block-survey.ts';
import { insertionInBrackets } from './bracketed-insertions.ts';
import { findBrackets } from './brackets.ts';
import { labelledBlocks } from './labelled-blocks.ts';

/** The passages an editor set into the text, in order of start, with the label or signature that shows each. */
export function findInsertions(
  article: ArticleText,
  lang: string,
  quoted: readonly QuotedSpan[],
): Insertion[] {
  const { text, markup } = article;
  const blocks = surveyBlocks(article);
  const ground = { text, lang, blocks, markup, quoted };
  const bracketed = findBrackets(text, blocks).flatMap((pair) => insertionInBrackets(pair, ground) ?? []);
  return withoutOverlap([...labelledBlocks(ground), ...bracketed]);
}

/** In order of start; of two that overlap, the longer one stays. */
function withoutOverlap(insertions: readonly Insertion[]): Insertion[] {
  const kept: Insertion[] = [];
  for (const insertion of [...insertions].sort((a, b) => b.end - b.start - (a.end - a.start)))
    if (!kept.some((other) => overlaps(other, insertion))) kept.push(insertion);
  return kept.sort((a, b) => a.start - b.start);
}
