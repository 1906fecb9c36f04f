/**
 * The articles that are read in the documents of a tab: its own page's, and those of frames of the same site. The
 * background keeps this list for the session, at the word of each document; whoever wants to ask one of them looks
 * here for its number. A document that went away without a word does not answer, and is passed over.
 */
import browser from 'webextension-polyfill';

export interface FrameArticle {
  /** The number of the frame in its tab; 0 is the tab's own page. */
  frame: number;
  passages: number;
  /** Of its text, in UTF-16 units. */
  length: number;
  title: string;
  /** Without the place in it, the address the tab had. */
  tabUrl: string;
}

const keyOf = (tab: number): string => `articles:${tab.toString()}`;

/** The tab's own first, then the longest first. */
export async function articlesIn(tab: number): Promise<FrameArticle[]> {
  const key = keyOf(tab);
  return ((await browser.storage.session.get(key))[key] ?? []) as FrameArticle[];
}

/**
 * The article a tab stands for, which button, popup, panel and keys go by: that of its own page, whatever its frames
 * hold; each of the frames' is read, marked and clicked on its own, as are several articles of an endless page, and
 * the panel goes from one to another. Where the page is no article itself, the longest of its frames' stands for it.
 */
export const mainArticle = (articles: readonly FrameArticle[]): FrameArticle | null => articles[0] ?? null;

let queue: Promise<unknown> = Promise.resolve();

/** Notes what a frame holds; null when it holds nothing any more. Gives the list as it is then. */
export function noteArticle(
  tab: number,
  frame: number,
  tabUrl: string,
  article: Pick<FrameArticle, 'passages' | 'length' | 'title'> | null,
): Promise<FrameArticle[]> {
  const noted = queue.then(async () => {
    const page = tabUrl.split('#')[0] ?? '';
    const others = (await articlesIn(tab)).filter(
      // what the tab's own page held before it became another one
      (one) => one.frame !== frame && (one.frame !== 0 || one.tabUrl === page),
    );
    const all = article === null ? others : [...others, { ...article, frame, tabUrl: page }];
    all.sort((a, b) => Number(a.frame !== 0) - Number(b.frame !== 0) || b.length - a.length);
    const key = keyOf(tab);
    if (all.length === 0) await browser.storage.session.remove(key);
    else await browser.storage.session.set({ [key]: all });
    return all;
  });
  queue = noted.catch(() => undefined);
  return noted;
}

/** Calls back when there are other articles in a tab than before, until the signal ends it. */
export function followArticles(tab: number, onChange: () => void, signal: AbortSignal): void {
  const heard = (changes: Record<string, { oldValue?: unknown; newValue?: unknown }>): void => {
    const change = changes[keyOf(tab)];
    if (change && whichOf(change.oldValue) !== whichOf(change.newValue)) onChange();
  };
  browser.storage.session.onChanged.addListener(heard);
  signal.addEventListener('abort', () => {
    browser.storage.session.onChanged.removeListener(heard);
  });
}

const whichOf = (stored: unknown): string =>
  ((stored ?? []) as FrameArticle[]).map(({ frame, title }) => `${frame.toString()} ${title}`).join('\n');
