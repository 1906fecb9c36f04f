import type { FoundReading } from './page-state.ts';
import { articlesIn } from './tab-articles.ts';
import type { Tab } from './tab.ts';

/** The articles of a tab in one list: those of the document that is shown, and one of each other that holds one. */
export interface TabPlaces {
  several: { titles: string[]; at: number };
  /** Where each of them is: the tab with its frame, and its place among the articles of that document. */
  places: { at: Tab; index: number }[];
}

/** The places of a tab whose document `at` is shown. */
export async function placesIn({ state, at }: FoundReading): Promise<TabPlaces> {
  const shown = at.frame ?? 0;
  const own = state.several ?? { titles: [state.reading.article.title ?? ''], at: 0 };
  const titles: string[] = [];
  const places: TabPlaces['places'] = [];
  let now = 0;
  const articles = await articlesIn(at.id);
  const known = articles.some(({ frame }) => frame === shown) ? articles : [{ frame: shown, title: '' }];
  for (const { frame, title } of known) {
    if (frame === shown) now = titles.length + own.at;
    for (const [index, each] of (frame === shown ? own.titles : [title]).entries()) {
      titles.push(each);
      places.push({ at: { ...at, frame }, index });
    }
  }
  return { several: { titles, at: now }, places };
}
