import type { JSDOM } from 'jsdom';
import type { ArticleText } from '../core/article-text.ts';
import { readArticle } from '../page/read-article.ts';
import { nestingOf } from './nesting.ts';
import { openParser } from './open-parser.ts';

/** After so many pages the parser's window is closed and a new one opened, so that memory stays constant. */
const PAGES_PER_WINDOW = 100;

/**
 * The parser takes four times as long for a page nested twice as deep: two seconds for 4,000 elements inside one
 * another, half an hour for 100,000. Browsers end at 512.
 */
const DEEPEST = 4000;

let dom: JSDOM | null = null;
let pages = 0;

/**
 * An HTML page as an article, by the reader the extension uses. The parser's documents are inert: nothing of the
 * page is run, and nothing is fetched. Throws on a page that is nested too deep.
 */
export function readHtml(html: string, url: string | null): ArticleText {
  const depth = nestingOf(html);
  if (depth > DEEPEST)
    throw new RangeError(
      `its elements are nested ${depth.toLocaleString('en')} deep; pages are read down to ${DEEPEST.toLocaleString('en')}.`,
    );
  if (dom === null || pages >= PAGES_PER_WINDOW) {
    dom?.window.close();
    dom = openParser();
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
