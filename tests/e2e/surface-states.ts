import type { Page } from 'puppeteer-core';
import { clickMark, marksPainted } from '../../src/cli/browser/marks.ts';
import { until } from '../../src/cli/browser/until.ts';

/** A surface as a reader may find it or leave it. */
export interface SurfaceState {
  name: string;
  /** The page of the extension, without its origin. */
  path: string;
  /** What must be there before one looks. */
  ready: string;
  /** What is done first. */
  before?: (page: Page) => Promise<void>;
}

/** The tabs the surfaces belong to, by the extension's numbers: an article, a front page, a page of two articles. */
export interface Tabs {
  story: number;
  front: number;
  endless: number;
}

/** Every surface in every state worth a look of its own. */
export const surfaceStates = ({ story, front, endless }: Tabs): SurfaceState[] => [
  {
    name: 'popup with a note begun',
    path: `popup.html?tab=${story}`,
    ready: '.source h3',
    before: (page) => page.locator('.source [id$="-add"]').click(),
  },
  { name: 'popup over a front page', path: `popup.html?tab=${front}`, ready: '.state' },
  {
    name: 'panel with a note begun',
    path: `sidepanel.html?tab=${endless}`,
    ready: '.article-switch',
    before: press('j', 'n'),
  },
  {
    name: 'panel with a correction begun',
    path: `sidepanel.html?tab=${story}`,
    ready: '.passage',
    before: press('j', 'x'),
  },
  { name: 'help in the panel', path: `sidepanel.html?tab=${story}`, ready: '.passage', before: press('?') },
  { name: 'panel over a front page', path: `sidepanel.html?tab=${front}`, ready: '.state' },
  { name: 'settings, all of them open', path: 'options.html', ready: 'main h2', before: openAll },
  {
    name: 'speakers, one chosen',
    path: 'notebook.html',
    ready: 'tbody tr',
    before: (page) => page.locator('tbody input').click(),
  },
  { name: 'outlet', path: 'notebook.html#/source/outlet%3A127.0.0.1', ready: '.source-title' },
  { name: 'speaker', path: 'notebook.html#/source/speaker%3Ahenri%20dalmaso', ready: '.plot svg' },
  { name: 'articles', path: 'notebook.html#/articles', ready: '.article-link' },
  { name: 'notes', path: 'notebook.html#/notes', ready: '.room' },
  { name: 'corrections', path: 'notebook.html#/corrections', ready: '.room' },
  { name: 'bin', path: 'notebook.html#/bin', ready: '.room' },
  { name: 'nothing found', path: 'notebook.html#/search/nobody', ready: '.nothing' },
  { name: 'export and import', path: 'notebook.html#/data', ready: '.exports' },
  { name: 'comparison', path: `compare.html?tab=${story}`, ready: 'form' },
  { name: 'welcome with a card', path: 'welcome.html', ready: 'article', before: openCard },
];

function press(...keys: ('j' | 'n' | 'x' | '?')[]): (page: Page) => Promise<void> {
  return async (page) => {
    for (const key of keys) await page.keyboard.press(key);
  };
}

async function openAll(page: Page): Promise<void> {
  await page.$$eval('details', (all) => {
    for (const one of all) one.open = true;
  });
}

/** The card with its correction, in a shadow root that can be looked into. */
async function openCard(page: Page): Promise<void> {
  await page.evaluate(() => {
    const { attachShadow } = Element.prototype;
    Element.prototype.attachShadow = function attach(init) {
      return attachShadow.call(this, { ...init, mode: 'open' });
    };
  });
  await page.bringToFront();
  await until('marks', () => marksPainted(page));
  await clickMark(page, 'quote', 2);
  await until('the card', () =>
    page.evaluate(() => {
      const card = document.querySelector('whose-words-card')?.shadowRoot;
      const [, notRight] = card?.querySelectorAll<HTMLElement>('.foot > button') ?? [];
      notRight?.click();
      return notRight !== undefined;
    }),
  );
}
