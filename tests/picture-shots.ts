/** What `npm run pictures` takes pictures of: each surface in the states worth looking at. */
import type { Page } from 'puppeteer-core';
import { marksPainted } from '../src/cli/browser/marks.ts';
import { until } from '../src/cli/browser/until.ts';

/** The tabs the surfaces belong to, by the extension's numbers, and where the original of an article is. */
export interface Ground {
  story: number;
  front: number;
  republished: number;
  original: string;
}

export interface Shot {
  name: string;
  /** The page of the extension, without its origin. */
  path: (ground: Ground) => string;
  widths: number[];
  /** What must be there before the picture is taken. */
  ready: string;
  before?: (page: Page, ground: Ground) => Promise<unknown>;
}

const NOTE = 'Speaks of **patience**, never of the price. Compare with the *Sunday* interview.';

const press =
  (...keys: ('j' | 'n' | 'x' | '?')[]) =>
  async (page: Page): Promise<void> => {
    for (const key of keys) await page.keyboard.press(key);
  };
const panel = ({ story }: Ground): string => `sidepanel.html?tab=${story}`;
const inPanel = (name: string, before?: Shot['before'], widths = [360]): Shot => ({
  ...{ name, path: panel, widths, ready: '.passage' },
  ...(before ? { before } : {}),
});
const inNotebook = (name: string, room: string, ready: string, widths = [360, 1200]): Shot => ({
  ...{ name, path: () => `notebook.html#/${room}`, widths, ready },
});

export const SHOTS: Shot[] = [
  {
    name: 'popup',
    path: ({ story }) => `popup.html?tab=${story}`,
    widths: [380],
    ready: '.source h3',
    before: writeNote,
  },
  {
    name: 'popup-no-article',
    path: ({ front }) => `popup.html?tab=${front}`,
    widths: [380],
    ready: '.state',
  },
  inPanel('panel'),
  inPanel('panel-open', press('j', 'j', 'j')),
  inPanel('panel-current', press('j', 'j', 'j', 'n'), [360, 900]),
  inPanel('panel-correct', press('j', 'x')),
  inPanel('panel-help', press('?')),
  { name: 'options', path: () => 'options.html', widths: [360, 1100], ready: 'main h2' },
  {
    name: 'options-open',
    path: () => 'options.html',
    widths: [360, 1100],
    ready: 'main h2',
    before: openAll,
  },
  { name: 'welcome', path: () => 'welcome.html', widths: [360, 1200], ready: 'h1', before: seen },
  { ...inNotebook('notebook', 'speakers', 'h1'), path: () => 'notebook.html' },
  inNotebook('outlets', 'outlets', 'h1'),
  inNotebook('speaker', 'source/speaker%3Ahenri%20dalmaso', '.plot svg'),
  inNotebook('outlet', 'source/outlet%3A127.0.0.1', '.source-title'),
  inNotebook('articles', 'articles', '.article-link'),
  inNotebook('notes', 'notes', '.note'),
  inNotebook('corrections', 'corrections', '.room'),
  inNotebook('bin', 'bin', '.room'),
  inNotebook('data', 'data', '.exports'),
  { name: 'compare', path: ({ story }) => `compare.html?tab=${story}`, widths: [360, 1200], ready: 'form' },
  {
    name: 'compare-nothing',
    path: ({ front }) => `compare.html?tab=${front}`,
    widths: [360, 1200],
    ready: 'h1',
  },
  {
    name: 'compared',
    path: ({ republished }) => `compare.html?tab=${republished}`,
    widths: [360, 1200],
    ready: 'form',
    before: compare,
  },
];

/** Writes a note on the first source, unless an earlier one is still there. */
async function writeNote(page: Page): Promise<void> {
  if (await page.$('.source .note')) return;
  await page.click('.source button[id$="-add"]');
  await page.type('.source textarea', NOTE);
  await page.click('.source .chip');
  await page.click('.source button[type=submit]');
  await page.waitForSelector('.source .note');
}

/** Marks are painted when the page is in front. */
async function seen(page: Page): Promise<void> {
  await page.bringToFront();
  await until('marks', () => marksPainted(page));
}

async function openAll(page: Page): Promise<void> {
  await page.$$eval('details', (all) => {
    for (const one of all) one.open = true;
  });
}

async function compare(page: Page, { original }: Ground): Promise<void> {
  await page.bringToFront();
  await page.$eval('input[type=url]', (field, address) => (field.value = address), original);
  await page.click('button[type=submit]');
  await page.waitForSelector('.summary');
}
