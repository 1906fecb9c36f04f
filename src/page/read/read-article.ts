/**
 * The reader: one article of the live document as text, with the way back from its offsets to the text nodes.
 * The document is read, never written, never cloned.
 */
import type { ArticleText, PageFacts } from '../../core/article-text.ts';
import { chooseBody, type Body } from './choose-body.ts';
import { findHeadline } from './headline.ts';
import { gate, type Gate } from './gate.ts';
import { likelyHome } from './likely-home.ts';
import { ownFacts } from './own-facts.ts';
import { pageFacts } from './page-facts.ts';
import { partsOf } from './roles.ts';
import { shapeArticle } from './shape-article.ts';
import type { TextMap } from './text-map.ts';
import { verdict } from './verdict.ts';
import { walk } from './walk.ts';

export type { TextMap } from './text-map.ts';

/** `article.gate` is the reader's verdict; a page without text gives an empty text, never an error. */
export interface PageReading {
  article: ArticleText;
  map: TextMap;
  /** The smallest element that holds all that was read: what to watch for changes. Null when nothing was read. */
  root: Element | null;
  /** The boxes of all articles of an endless page, and the one that was read; none and null where it is alone. */
  all: readonly Element[];
  own: Element | null;
}

export interface ReadOptions {
  /** What the gate said, where it was asked before. */
  gate?: Gate;
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
  options: ReadOptions = {},
): Generator<undefined, PageReading> {
  const facts = pageFacts(document, url);
  yield undefined;
  const read = yield* readBody(document, options.within ?? null);
  yield undefined;
  const headline = read === null ? null : findHeadline(document, read, facts.title);
  const parts = read === null || headline === null ? [] : partsOf(read, headline);
  const shaped = yield* shapeArticle(parts, read?.root ?? null, baseOf(document, url));
  return {
    article: {
      text: shaped.text,
      lang: document.documentElement?.getAttribute('lang') || null,
      blocks: shaped.blocks,
      markup: shaped.markup,
      facts:
        read === null
          ? facts
          : withCutLines(
              read.own === null ? facts : ownFacts(facts, headline?.title?.text ?? '', read.own.element),
              read,
            ),
      gate: verdict(document, options.gate ?? gate(document, url ?? document.URL), facts, read, parts),
    },
    map: shaped.map,
    root: read?.root.element ?? null,
    all: read?.all ?? [],
    own: read?.own?.element ?? null,
  };
}

/** The body of the article; first where the paragraphs are, then, when they do not tell, in the whole page. */
function* readBody(document: Document, within: Element | null): Generator<undefined, Body | null> {
  const top = document.body ?? document.documentElement;
  if (top === null) return null;
  const home = within ?? likelyHome(document);
  yield undefined;
  const body = home === null ? null : yield* chooseBody(yield* walk(home));
  if (body !== null || within !== null) return body;
  return yield* chooseBody(yield* walk(top));
}

/** The short lines cut from the text, with their first link: a credit or a source may stand in them. */
const withCutLines = (facts: PageFacts, body: Body): PageFacts => ({
  ...facts,
  sourceLines: [...facts.sourceLines, ...cutLines(body)],
});

const cutLines = ({ cut }: Body): PageFacts['sourceLines'] =>
  cut.map(({ text, pieces }) => {
    const link = pieces.find((piece) => piece.link !== null)?.link ?? null;
    return { text, href: link === null ? null : (link as HTMLAnchorElement).href };
  });

/** What relative addresses are resolved against; the document knows itself, unless it was only parsed. */
function baseOf(document: Document, url: string | null): string | null {
  if (document.defaultView !== null || url === null) return null;
  const stated = document.querySelector('base[href]')?.getAttribute('href') ?? url;
  return URL.canParse(stated, url) ? new URL(stated, url).href : url;
}
