import type { PageState } from '../messages.ts';
import { elementInView } from './element-in-view.ts';
import type { PageReading } from './read/page-reading.ts';

/** The articles of an endless page by their headlines, and which was read; nothing where there is but one. */
export function severalIn(
  page: PageReading | null,
): Pick<Extract<PageState, { kind: 'reading' }>, 'several'> {
  const at = page?.own ? page.all.indexOf(page.own) : -1;
  return page === null || at < 0 ? {} : { several: { titles: page.all.map(headlineOf), at } };
}

/** The first heading of the highest level; empty where there is none. */
function headlineOf(article: Element): string {
  const heading = article.querySelector('h1') ?? article.querySelector('h2');
  return (heading?.textContent ?? '').replace(/\s+/gu, ' ').trim();
}

/** On an endless page: the reader has gone on to another of its articles. */
export function isAnotherInView(page: PageReading | null): boolean {
  if (page === null || page.all.length < 2) return false;
  const seen = elementInView(page.all);
  return seen !== null && seen !== page.own;
}
