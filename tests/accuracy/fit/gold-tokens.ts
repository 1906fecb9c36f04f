import { plainArticle } from '../../../src/core/article-text.ts';
import { englishTokens } from '../../../src/core/attribution/english.ts';
import type { TokenIndex } from '../../../src/core/attribution/token-index.ts';
import { findInsertions } from '../../../src/core/insertions/find-insertions.ts';
import { findQuoted } from '../../../src/core/marks/find-quoted.ts';
import { splitSentences } from '../../../src/core/sentences.ts';

/** An English text as the rules for attribution read it. */
export function tokensOf(text: string): TokenIndex {
  const article = plainArticle(text);
  const sentences = splitSentences(text, article.blocks, 'en');
  const quoted = findQuoted(text, article.blocks, 'en');
  const insertions = findInsertions(article, 'en', quoted);
  return englishTokens({ article, text, lang: 'en', sentences, quoted, insertions });
}

/** The first letter or digit from an offset on: annotators differ about the signs around it. */
export function firstLetter(text: string, at: number): number {
  while (at < text.length && !/[\p{L}\p{N}$(]/u.test(text.charAt(at))) at++;
  return at;
}

/** After the last letter or digit before an offset. */
export function lastLetter(text: string, at: number): number {
  while (at > 0 && !/[\p{L}\p{N})%]/u.test(text.charAt(at - 1))) at--;
  return at;
}
