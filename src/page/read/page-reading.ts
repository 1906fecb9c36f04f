import type { ArticleText } from '../../core/article-text.ts';
import type { Judged, Transcript } from '../../transcript.ts';
import { elementInView } from '../element-in-view.ts';
import { statedByOwn } from './stated-by.ts';
import { textMap, type TextMap } from './text-map.ts';
import { textNodes } from './text-nodes.ts';
import type { ReadOptions, Transcribed } from './transcribe.ts';

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

/** What was judged, put back into the page it was transcribed from. */
export function readingOf(
  { article, stretches, places, root, all, own }: Judged,
  page: Transcribed,
): PageReading {
  const elementOf = (number: number | null): Element | null => elementIn(page, number);
  return {
    article,
    map: textMap(article.text, stretches, textNodes(places, page.elements)),
    root: elementOf(root),
    all: all.flatMap((number) => elementOf(number) ?? []),
    own: elementOf(own),
  };
}

/** The element of a number; of a shadow root its host. */
function elementIn({ elements }: Transcribed, number: number | null): Element | null {
  const found = number === null ? null : elements.numbered(number);
  return found === null || 'localName' in found ? found : found.host;
}

/** What must be noted of the page anew, or besides. */
export type More = { own: NonNullable<Transcript['own']> } | Pick<ReadOptions, 'isWhole' | 'isDeep'>;

/**
 * What else must be asked of the page before a judgement can stand: what is in its shadow roots, of several articles
 * the one that is in view, of a page that was transcribed in part and holds nothing there, the rest. Null when nothing
 * need be.
 */
export function askedAgain({ article, all, own, hollow }: Judged, page: Transcribed): More | null {
  const { transcript } = page;
  const hosts = transcript.isDeep ? [] : hollow.map((number) => elementIn(page, number));
  if (hosts.some((host) => host?.shadowRoot != null)) return { isDeep: true, isWhole: transcript.isWhole };
  if (article.text === '' && !transcript.isWhole) return { isWhole: true };
  if (all.length < 2 || transcript.own !== undefined) return null;
  const boxes = all.flatMap((number) => elementIn(page, number) ?? []);
  const box = elementInView(boxes) ?? boxes[0] ?? document.body;
  return { own: { element: page.elements.numberOf(box) ?? own ?? 0, ...statedByOwn(box) } };
}
