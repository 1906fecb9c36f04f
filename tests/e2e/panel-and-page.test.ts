/** The panel and the popup beside their page: they follow its scrolling, and scroll it. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { marksPainted } from '../../src/cli/browser/marks.ts';
import { openBrowser, until, type OpenBrowser } from '../../src/cli/browser/open-browser.ts';
import { serve, type Site } from '../../src/cli/browser/serve.ts';
import { built } from './built.ts';
import { twinPage } from './twin-page.ts';

describe.each(['chrome', 'firefox'] as const)('panel and page in %s', (kind) => {
  let browser: OpenBrowser;
  let site: Site;
  let article: Page;
  let tab: number;

  beforeAll(async () => {
    site = await serve((path) => (path === '/story' ? twinPage() : null));
    browser = await openBrowser({ kind, extension: built(kind), headless: true });
    article = await browser.openPage(`${site.origin}/story`);
    await article.setViewport({ width: 900, height: 500 });
    await article.bringToFront();
    await until('marks', () => marksPainted(article));
    tab = await browser.tabId(article);
  });
  afterAll(async () => {
    await browser.close();
    await site.close();
  });

  const open = async (path: string, ready: string): Promise<Page> => {
    const page = await browser.openOwn(`${path}?tab=${tab.toString()}`);
    await page.bringToFront();
    await page.waitForSelector(ready);
    return page;
  };
  /** The number of the panel's current passage, from 0; -1 when there is none. */
  const currentIn = (panel: Page): Promise<number> =>
    panel.$$eval('.passage', (all) => all.findIndex((one) => one.classList.contains('current')));
  const scrolled = (): Promise<number> => article.evaluate(() => scrollY);
  const scrollArticle = async (share: number): Promise<void> => {
    await article.bringToFront();
    await article.evaluate((at) => {
      window.scrollTo({ top: at * document.documentElement.scrollHeight, behavior: 'instant' });
    }, share);
  };

  it('the panel goes along when the page is scrolled, down and up', async () => {
    await scrollArticle(0);
    const panel = await open('sidepanel.html', '.passage');
    await scrollArticle(1);
    await until('a passage near the end', async () => (await currentIn(panel)) > 12);
    await scrollArticle(0);
    await until('a passage near the beginning', async () => {
      const at = await currentIn(panel);
      return at >= 0 && at < 4;
    });
    await panel.close();
  });

  it('j goes from each passage to the next, and the page goes along to the last', async () => {
    await scrollArticle(0);
    const panel = await open('sidepanel.html', '.passage');
    const passages = await panel.$$eval('.passage', (all) => all.length);
    for (let at = (await currentIn(panel)) + 1; at < passages; at++) {
      await panel.keyboard.press('j');
      await until(`the passage ${at.toString()}`, async () => (await currentIn(panel)) === at);
      // the page answers the panel's next question only after it has scrolled
      await panel.evaluate(`chrome.tabs.sendMessage(${tab.toString()}, { type: 'state' })`);
    }
    await until('the page to be far down', async () => (await scrolled()) > 500);
    expect(await currentIn(panel)).toBe(passages - 1);
    await panel.close();
  });

  it.each([
    ['panel', 'sidepanel.html', '.passage'],
    ['popup', 'popup.html', '.source h3'],
  ])('a click on the ribbon of the %s shows its passage in the page', async (_name, path, ready) => {
    await scrollArticle(0);
    const surface = await open(path, ready);
    await surface.$$eval('.ribbon [data-passage]', (pieces) => (pieces.at(-1) as HTMLElement).click());
    await until('the page to go down', async () => (await scrolled()) > 500);
    expect(await surface.$eval('.ribbon', (strip) => strip.getAttribute('aria-valuetext'))).toContain(
      'Viktor Maslov',
    );
    await surface.close();
  });
});
