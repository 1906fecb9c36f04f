import createPurifier from 'dompurify';
import { analyse } from '../../src/core/analyse.ts';
import type { ArticleText } from '../../src/core/article-text.ts';
import type { Version } from '../../src/core/compare/comparison.ts';
import type { Reading } from '../../src/core/reading.ts';
import { readArticle } from '../../src/page/read-article.ts';
import { registrableDomain } from '../../src/registrable-domain.ts';
import type { Fetched, FetchedPage } from './fetch-original.ts';

/** Fewer words than this are a teaser, whatever the page is. */
const FEWEST_WORDS = 60;

/**
 * The article of a fetched page: cleaned (no script, no style, no frame), parsed into a document that runs and
 * loads nothing, and read by the same reader as the page in the tab.
 */
export function readOriginal({ html, url }: FetchedPage): Fetched<ArticleText> {
  const clean = createPurifier(window).sanitize(html, {
    WHOLE_DOCUMENT: true,
    FORBID_TAGS: ['style', 'form', 'input', 'button', 'iframe', 'video', 'audio', 'svg', 'math'],
    ADD_TAGS: ['head', 'meta', 'title'],
    ADD_ATTR: ['content', 'property', 'itemprop', 'itemtype', 'itemscope', 'datetime', 'lang'],
  });
  const document = new DOMParser().parseFromString(clean, 'text/html');
  const { article } = readArticle(document, url);
  const words = wordsOf(article.text);
  if (words < FEWEST_WORDS || !article.gate.isArticle) {
    if (/type=["']?password/i.test(html)) return { ok: false, failure: 'login' };
    return { ok: false, failure: words > 15 && isPaid(html) ? 'stub' : 'not-article' };
  }
  return { ok: true, value: article };
}

const wordsOf = (text: string): number => text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;

/** What pages say to search engines, and to readers, when the rest is for subscribers. */
const isPaid = (html: string): boolean =>
  /"isAccessibleForFree"\s*:\s*"?false/i.test(html) || /class=["'][^"']*paywall/i.test(html);

/** A fetched article as a version to compare, or why it is none that can be compared with the one in the tab. */
export function originalVersion(
  article: ArticleText,
  { html }: FetchedPage,
  host: Reading,
): Fetched<Version> {
  const reading = analyse(article, registrableDomain);
  const [here, there] = [primary(host.lang), primary(reading.lang)];
  if (here !== there) return { ok: false, failure: 'language', detail: reading.lang };
  if (isPaid(html) && wordsOf(reading.text) < wordsOf(host.text) * 0.5) return { ok: false, failure: 'stub' };
  return { ok: true, value: versionOf(reading) };
}

const primary = (lang: string): string => lang.toLowerCase().split('-')[0] ?? lang;

/** What of a reading is compared: its paragraphs, its quotations, its headline. */
export const versionOf = ({ text, blocks, passages, article }: Reading): Version => ({
  title: article.title,
  text,
  paragraphs: blocks.filter(({ role }) => role !== 'title' && role !== 'caption'),
  quotes: passages.flatMap(({ quotedParts }) => quotedParts),
});
