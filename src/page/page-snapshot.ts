import type { PageReading } from './read/page-reading.ts';
import type { TextMap } from './read/text-map.ts';

/** How a page stood when it was read: enough to see at a glance that nothing of the article has changed since. */
export interface Snapshot {
  address: string;
  words: string;
  root: Element | null;
  map: TextMap;
  /** Elements that head an article, or hold one: an endless page gets more of them. */
  headings: number;
}

export const snapshotOf = ({ root, map }: PageReading): Snapshot => ({
  address: addressNow(),
  words: root?.textContent ?? '',
  root,
  map,
  headings: headingsNow(),
});

/** True while the article's element is in the page with the same words, those that are marked in the same nodes, under the same address. */
export const isAsRead = ({ address, words, root, map, headings }: Snapshot): boolean =>
  root !== null &&
  address === addressNow() &&
  root.isConnected &&
  map.isConnected() &&
  root.textContent === words &&
  headings === headingsNow();

const headingsNow = (): number =>
  document.getElementsByTagName('h1').length + document.getElementsByTagName('article').length;

/** The page's address without the place in it. */
export const addressNow = (): string => location.href.split('#')[0] ?? '';
