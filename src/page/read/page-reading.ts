import type { ArticleText } from '../../core/article-text.ts';
import type { Judged, Transcript } from '../../transcript.ts';
import { elementInView } from '../element-in-view.ts';
import { statedByOwn } from './stated-by.ts';
import { textMap, type TextMap } from './text-map.ts';
import type { Transcribed } from './transcribe.ts';

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
export function readingOf({ article, stretches, root, all, own }: Judged, page: Transcribed): PageReading {
  const boxOf = (index: number | null): Element | null =>
    index === null ? null : (page.boxes[index] ?? null);
  return {
    article,
    map: textMap(article.text, stretches, page.nodes),
    root: boxOf(root),
    all: all.flatMap((index) => boxOf(index) ?? []),
    own: boxOf(own),
  };
}

/**
 * What else must be asked of the page before a judgement can stand: of several articles the one that is in view, of
 * a page that was transcribed in part and holds nothing there, the rest. Null when nothing need be.
 */
export function askedAgain(
  { article, all, own }: Judged,
  { transcript, boxes }: Transcribed,
): { own: NonNullable<Transcript['own']> } | { isWhole: true } | null {
  if (article.text === '' && !transcript.isWhole) return { isWhole: true };
  if (all.length < 2 || transcript.own !== undefined) return null;
  const elements = all.flatMap((index) => boxes[index] ?? []);
  const box = boxes.indexOf(elementInView(elements) ?? elements[0] ?? document.body);
  return { own: { box: box < 0 ? (own ?? 0) : box, ...statedByOwn(boxes[box] ?? document.body) } };
}
