import { JSDOM } from 'jsdom';
import type { ArticleText } from '../core/article-text.ts';
import { readArticle } from '../page/read/read-article.ts';

/** An HTML page as an article. Nothing of the page is run and nothing is fetched: the parser's documents are inert. */
export function readHtml(html: string, url: string | null): ArticleText {
  const dom = new JSDOM('');
  try {
    const document = new dom.window.DOMParser().parseFromString(html, 'text/html');
    return readArticle(document, url).article;
  } finally {
    dom.window.close();
  }
}
