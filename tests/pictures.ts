/**
 * `npm run pictures`: every surface of the built extension in a real browser, in both themes, narrow and wide, in
 * three languages. Writes PNG files to `pictures/` and says where; nothing is compared. Build first.
 */
import { copyFileSync, cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { clickMark, marksPainted } from '../src/cli/browser/marks.ts';
import { openBrowser, until, type OpenBrowser } from '../src/cli/browser/open-browser.ts';
import { serve } from '../src/cli/browser/serve.ts';
import { frontPage, twinPage } from './e2e/twin-page.ts';

const FOLDER = 'pictures';
const LANGUAGES = process.argv[2]?.split(',') ?? ['en', 'de', 'ar'];
const NOTE = 'Speaks of **patience**, never of the price. Compare with the *Sunday* interview.';

interface Shot {
  name: string;
  /** The page of the extension, from the number of the article's tab and of the front page's. */
  path: (tab: number, front: number) => string;
  widths: number[];
  /** What must be there before the picture is taken. */
  ready: string;
  before?: (page: Page) => Promise<void>;
}

const press =
  (...keys: ('j' | 'n' | 'x' | '?')[]) =>
  async (page: Page): Promise<void> => {
    for (const key of keys) await page.keyboard.press(key);
  };

const SHOTS: Shot[] = [
  {
    name: 'popup',
    path: (tab) => `popup.html?tab=${tab}`,
    widths: [380],
    ready: '.source h3',
    before: writeNote,
  },
  { name: 'panel', path: (tab) => `sidepanel.html?tab=${tab}`, widths: [360], ready: '.passage' },
  {
    name: 'panel-open',
    path: (tab) => `sidepanel.html?tab=${tab}`,
    widths: [360],
    ready: '.passage',
    before: press('j', 'j', 'j'),
  },
  {
    name: 'panel-current',
    path: (tab) => `sidepanel.html?tab=${tab}`,
    widths: [360, 900],
    ready: '.passage',
    before: press('j', 'j', 'j', 'n'),
  },
  {
    name: 'panel-correct',
    path: (tab) => `sidepanel.html?tab=${tab}`,
    widths: [360],
    ready: '.passage',
    before: press('j', 'x'),
  },
  {
    name: 'panel-help',
    path: (tab) => `sidepanel.html?tab=${tab}`,
    widths: [360],
    ready: '.passage',
    before: press('?'),
  },
  { name: 'popup-no-article', path: (_, front) => `popup.html?tab=${front}`, widths: [380], ready: '.state' },
  { name: 'options', path: () => 'options.html', widths: [360, 1100], ready: 'h1' },
  { name: 'welcome', path: () => 'welcome.html', widths: [360, 1200], ready: 'h1', before: seen },
  { name: 'notebook', path: () => 'notebook.html', widths: [360, 1200], ready: 'h1' },
  {
    name: 'speaker',
    path: () => 'notebook.html#/source/speaker%3Ahenri%20dalmaso',
    widths: [360, 1200],
    ready: '.verbs-chart',
  },
  {
    name: 'outlet',
    path: () => 'notebook.html#/source/outlet%3A127.0.0.1',
    widths: [360, 1200],
    ready: '.source-title',
  },
  { name: 'notes', path: () => 'notebook.html#/notes', widths: [1200], ready: '.note' },
  { name: 'data', path: () => 'notebook.html#/data', widths: [360, 1200], ready: '.exports' },
  { name: 'compare', path: (tab) => `compare.html?tab=${tab}`, widths: [360, 1200], ready: 'h1' },
];

/** A copy of the build that speaks one language, whatever the browser at hand speaks; gives back its folder. */
function inLanguage(language: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'whose-words-'));
  cpSync('.output/chrome-mv3', folder, { recursive: true });
  copyFileSync(
    join(folder, '_locales', language, 'messages.json'),
    join(folder, '_locales', 'en', 'messages.json'),
  );
  return folder;
}

/** Writes a note on the first source, unless the last picture's is still there. */
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

async function shoot(
  browser: OpenBrowser,
  [tab, front]: readonly [number, number],
  language: string,
): Promise<void> {
  for (const { name, path, widths, ready, before } of SHOTS)
    for (const dark of [false, true])
      for (const width of widths) {
        const page = await browser.openOwn(path(tab, front));
        try {
          await page.setViewport({ width, height: 700 });
          await browser.dark(page, dark);
          await page.waitForSelector(ready, { timeout: 8000 });
          await before?.(page);
          await wholePage(page, width);
          keep(`${language}-${name}-${width}-${theme(dark)}`, await page.screenshot());
        } catch (error) {
          console.log(`no picture of ${name} (${language}, ${width}): ${String(error).slice(0, 120)}`);
        }
        await page.close();
      }
}

/** As high as what it holds, so that what sticks to an edge stands where it belongs. */
async function wholePage(page: Page, width: number): Promise<void> {
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  await page.setViewport({ width, height: Math.min(Math.max(height, 500), 4000) });
  await page.evaluate(() => {
    window.scrollTo(0, 0);
  });
}

async function shootPage(browser: OpenBrowser, page: Page, language: string): Promise<void> {
  for (const dark of [false, true]) {
    await page.bringToFront();
    await browser.dark(page, dark);
    await until('marks for this ground', async () => (await isLightLine(page)) === dark);
    keep(`${language}-page-1000-${theme(dark)}`, await page.screenshot());
    await clickMark(page, 'quote', 0);
    await until('the card', () => browser.card(page));
    keep(`${language}-card-1000-${theme(dark)}`, await page.screenshot());
    await page.keyboard.press('Escape');
  }
}

/** Whether the lines under quotations are those for a dark ground. */
const isLightLine = (page: Page): Promise<boolean> =>
  page.evaluate(() => {
    const [range] = CSS.highlights.get('whose-words-quote') ?? [];
    const element = range?.startContainer.parentElement;
    if (!element) return false;
    const [red = 0] = (
      getComputedStyle(element, '::highlight(whose-words-quote)').textDecorationColor.match(/\d+/g) ?? []
    ).map(Number);
    return red > 60;
  });

const theme = (dark: boolean): string => (dark ? 'dark' : 'light');

const keep = (name: string, picture: Uint8Array): void => {
  writeFileSync(join(FOLDER, `${name}.png`), picture);
};

mkdirSync(FOLDER, { recursive: true });
const site = await serve((path) => (path.startsWith('/story') ? twinPage() : frontPage()));
for (const language of LANGUAGES) {
  const extension = inLanguage(language);
  const browser = await openBrowser({ kind: 'chrome', extension, headless: true });
  const front = await browser.tabId(await browser.openPage(`${site.origin}/`));
  const page = await browser.openPage(`${site.origin}/story`);
  // a page behind another, such as the welcome page, is not read before it is seen
  await page.bringToFront();
  await until('marks', () => marksPainted(page));
  const tab = await browser.tabId(page);
  await shootPage(browser, page, language);
  await shoot(browser, [tab, front], language);
  await browser.close();
  rmSync(extension, { recursive: true });
}
await site.close();
console.log(`Pictures are in ${resolve(FOLDER)}`);
