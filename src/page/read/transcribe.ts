import type { Gate } from './gate.ts';
import { likelyArea } from './likely-area.ts';
import { markupOf } from './markup-of.ts';
import { openShadowRoots, pageElements, type PageElements } from './page-elements.ts';
import { statedBy } from './stated-by.ts';
import type { Transcript } from '../../transcript.ts';

/** A transcript, and what its numbers stand for in the live document. */
export interface Transcribed {
  transcript: Transcript;
  elements: PageElements;
}

export interface ReadOptions {
  /** What the gate said: it is code of its own, which every page has already. */
  gate: Gate;
  /** Read the page from its top, wherever its paragraphs are. */
  isWhole?: boolean;
  /** Read its open shadow roots as well. */
  isDeep?: boolean;
}

/**
 * Notes down what is needed to find the document's article; `url` is the page's address, or null where it is not
 * known. The document is read, never written, never cloned; the browser itself writes its markup down, in a fifth of
 * the time it takes to walk it. Each `yield` is a place to let the page have its thread.
 */
export function* transcribe(
  document: Document,
  url: string | null,
  { gate, ...options }: ReadOptions,
): Generator<undefined, Transcribed> {
  const area = options.isWhole === true ? null : likelyArea(document);
  yield undefined;
  const stated = statedBy(document, url, area?.around);
  yield undefined;
  const top = area?.around ?? document.body ?? document.documentElement;
  const roots = options.isDeep === true && top !== null ? openShadowRoots(top) : [];
  const elements = pageElements(top, roots);
  const numberOf = (element: Element | null | undefined): number | null =>
    element == null ? null : elements.numberOf(element);
  return {
    transcript: {
      markup: top === null ? '' : markupOf(top, roots),
      headline: numberOf(area?.headline),
      home: numberOf(area?.home),
      isDeep: roots.length > 0,
      isParsed: document.defaultView === null,
      isScripted: top === null || isScripted(top),
      isWhole: area === null,
      stated,
      gate,
    },
    elements,
  };
}

/** Where no script runs, what `noscript` holds is elements; most pages have none of them. */
const isScripted = (top: Element): boolean =>
  top.getElementsByTagName('noscript').item(0) === null || top.querySelector('noscript > *') === null;
