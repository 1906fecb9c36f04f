import { JSDOM } from 'jsdom';
import type { ArticleText } from '../core/article-text.ts';
import { readArticle } from '../page/read-article.ts';

/** After so many pages the parser's window is closed and a new one opened, so that memory stays constant. */
const PAGES_PER_WINDOW = 100;

let dom: JSDOM | null = null;
let pages = 0;

/**
 * An HTML page as an article, by the reader the extension uses. The parser's documents are inert: nothing of the
 * page is run, and nothing is fetched.
 */
export function readHtml(html: string, url: string | null): ArticleText {
  if (dom === null || pages >= PAGES_PER_WINDOW) {
    dom?.window.close();
    dom = new JSDOM('');
    pages = 0;
  }
  pages++;
  return readArticle(new dom.window.DOMParser().parseFromString(html, 'text/html'), url).article;
}

/** Lets go of the parser, so that the process can end. */
export function closeParser(): void {
  dom?.window.close();
  dom = null;
}
