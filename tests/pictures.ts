/**
 * `npm run pictures`: every surface of the built extension in both real browsers, in both themes, narrow and wide, and in forced colours;
 * in Chromium in three languages, or in those that are named (`npm run pictures -- fr,ru`). Writes PNG files to
 * `pictures/` and says where; nothing is compared. Build first.
 */
import { copyFileSync, cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { BrowserKind } from '../src/cli/browser/find-browser.ts';
import { clickMark, marksPainted } from '../src/cli/browser/marks.ts';
import { openBrowser } from '../src/cli/browser/open-browser.ts';
import type { OpenBrowser } from '../src/cli/browser/real-browser.ts';
import { until } from '../src/cli/browser/until.ts';
import { serve, type Site } from '../src/cli/browser/serve.ts';
import { frontPage, republishedPage, twinPage, wirePage } from './e2e/twin-page.ts';
import { SHOTS, type Ground, type Shot } from './picture-shots.ts';

const FOLDER = 'pictures';
const LANGUAGES = process.argv[2]?.split(',') ?? ['en', 'de', 'ar'];
const BROWSERS = (process.argv[3]?.split(',') ?? ['chrome', 'firefox']) as BrowserKind[];

/** How the wire had it: another verb, a longer quotation, a paragraph that was left out. */
const original = (): string =>
  wirePage((paragraph) =>
    paragraph
      .replace('insisted that', 'said that')
      .replace('a rival that waits,', 'a rival that waits, and waiting costs less than war,')
      .replace('Some Compact members', 'The ministry in Lysk did not comment.</p><p>Some Compact members'),
  );

/** A copy of the build that speaks one language, whatever the browser at hand speaks; gives back its folder. */
function inLanguage(kind: BrowserKind, language: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'whose-words-'));
  cpSync(`.output/${kind}-mv3`, folder, { recursive: true });
  copyFileSync(
    join(folder, '_locales', language, 'messages.json'),
    join(folder, '_locales', 'en', 'messages.json'),
  );
  return folder;
}

/** Opens the pages the surfaces speak of, each read when it was in front. */
async function lay(browser: OpenBrowser, site: Site): Promise<{ ground: Ground; story: Page }> {
  const open = async (path: string): Promise<Page> => {
    const page = await browser.openPage(`${site.origin}/${path}`);
    // a page behind another, such as the welcome page, is not read before it is seen
    await page.bringToFront();
    if (path !== '') await until('marks', () => marksPainted(page));
    return page;
  };
  await browser.allowOrigin('*://localhost/*');
  const front = await browser.tabId(await open(''));
  const republished = await browser.tabId(await open('republished'));
  const story = await open('story');
  const ground = { front, republished, original: `${site.otherOrigin}/original` };
  return { ground: { ...ground, story: await browser.tabId(story) }, story };
}

async function shoot(browser: OpenBrowser, shot: Shot, ground: Ground, prefix: string): Promise<void> {
  const { name, path, widths, ready, before } = shot;
  const page = await browser.openOwn(path(ground));
  try {
    await page.setViewport({ width: widths[0] ?? 360, height: 700 });
    await page.bringToFront();
    await page.waitForSelector(ready, { timeout: 8000 });
    await before?.(page, ground);
    const take = async (as: string): Promise<void> => {
      for (const width of widths) {
        await wholePage(page, width);
        keep(`${prefix}-${name}-${width}-${as}`, await page.screenshot());
      }
    };
    for (const dark of [false, true]) {
      await browser.dark(page, dark);
      await take(theme(dark));
    }
    await browser.forcedColours(page, 'dark');
    await take('forced');
    await browser.forcedColours(page, null);
  } catch (error) {
    console.log(`no picture of ${prefix}-${name}: ${String(error).slice(0, 120)}`);
  }
  await page.close();
}

/** As high as what it holds, so that what sticks to an edge stands where it belongs. */
async function wholePage(page: Page, width: number): Promise<void> {
  await page.setViewport({ width, height: 500 });
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  await page.setViewport({ width, height: Math.min(Math.max(height, 500), 4000) });
  await page.evaluate(() => {
    window.scrollTo(0, 0);
    for (const animation of document.getAnimations()) animation.finish();
  });
}

async function shootPage(browser: OpenBrowser, page: Page, prefix: string): Promise<void> {
  for (const dark of [false, true]) {
    await page.bringToFront();
    await browser.dark(page, dark);
    await until('marks for this ground', async () => (await isLightLine(page)) === dark);
    keep(`${prefix}-page-1000-${theme(dark)}`, await page.screenshot());
    await clickMark(page, 'quote', 0);
    await until('the card', () => browser.card(page));
    keep(`${prefix}-card-1000-${theme(dark)}`, await page.screenshot());
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

const pages: Record<string, () => string> = {
  '/': frontPage,
  '/story': twinPage,
  '/republished': republishedPage,
  '/original': original,
};

mkdirSync(FOLDER, { recursive: true });
const site = await serve((path) => pages[path]?.() ?? null);
for (const kind of BROWSERS)
  for (const language of kind === 'chrome' ? LANGUAGES : LANGUAGES.slice(0, 1)) {
    const extension = inLanguage(kind, language);
    const browser = await openBrowser({ kind, extension, headless: true });
    const prefix = kind === 'chrome' ? language : `${kind}-${language}`;
    const { ground, story } = await lay(browser, site);
    await shootPage(browser, story, prefix);
    for (const shot of SHOTS) await shoot(browser, shot, ground, prefix);
    await browser.close();
    rmSync(extension, { recursive: true });
  }
await site.close();
console.log(`Pictures are in ${resolve(FOLDER)}`);
