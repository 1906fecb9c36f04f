/** The panel and the popup beside their page and its frames: they follow its scrolling, and scroll it. */
import type { Frame, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { clickMark, markedWords, marksPainted } from '../../src/cli/browser/marks.ts';
import { openBrowser } from '../../src/cli/browser/open-browser.ts';
import type { OpenBrowser } from '../../src/cli/browser/real-browser.ts';
import { until } from '../../src/cli/browser/until.ts';
import { serve, type Site } from '../../src/cli/browser/serve.ts';
import { built } from './built.ts';
import * as framed from './framed-pages.ts';
import { BRIDGE_TITLE, plainStory } from './living-pages.ts';
import { TWIN_TITLE, twinPage } from './twin-page.ts';

describe.each(['chrome', 'firefox'] as const)('panel and page in %s', (kind) => {
  let browser: OpenBrowser;
  let site: Site;
  let article: Page;
  let tab: number;

  beforeAll(async () => {
    const pages: Record<string, () => string> = {
      '/story': () => twinPage(),
      '/plain': plainStory,
      '/framed': () =>
        framed.framedPage(site.origin.replace('127.0.0.1', 'news.paper.localhost'), site.origin),
      '/srcdoc': framed.srcdocPage,
      '/both': framed.articleAroundStory,
    };
    site = await serve((path) => pages[path.split('?')[0] ?? '']?.() ?? null);
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

  describe('an article in a frame', () => {
    let page: Page;

    /** Opens a page on a host that has a sister. */
    const openFramed = async (path: string): Promise<{ story: Frame; tabId: number }> => {
      page = await browser.openPage(`${site.origin.replace('127.0.0.1', 'www.paper.localhost')}${path}`);
      await page.bringToFront();
      const story = await frameOf('story');
      await until('marks in the frame', () => marksPainted(story));
      return { story, tabId: await browser.tabId(page) };
    };
    const frameOf = async (id: string): Promise<Frame> => {
      const frame = await (await page.$(`#${id}`))?.contentFrame();
      if (!frame) throw new Error(`There is no frame ${id}.`);
      return frame;
    };
    const besides = async (path: string, tabId: number, ready: string): Promise<Page> => {
      const surface = await browser.openOwn(`${path}?tab=${tabId.toString()}`);
      await surface.bringToFront();
      await surface.waitForSelector(ready);
      return surface;
    };
    const badge = (surface: Page, tabId: number): Promise<unknown> =>
      surface.evaluate(`chrome.action.getBadgeText({ tabId: ${tabId.toString()} })`);
    const text = (surface: Page, selector: string): Promise<string> =>
      surface.$eval(selector, (one) => one.textContent ?? '');

    it('is found, marked, clicked, counted and listed; frames of other sites, small and hidden ones are let be', async () => {
      const { story, tabId } = await openFramed('/framed');
      await clickMark(page, 'quote', 0, story);
      const card = await until('the card in the frame', () => browser.card(page, story));
      expect(await card.run((root) => root.textContent)).toContain('Ilse Brandvold');
      const popup = await besides('popup.html', tabId, '.source h3');
      expect(await text(popup, 'main')).toContain(BRIDGE_TITLE);
      await until('the count', async () => (await badge(popup, tabId)) === '2');
      await popup.$eval('.layers [role=switch]', (one) => (one as HTMLElement).click());
      await page.bringToFront();
      await until('the quotes to be hidden', async () => (await markedWords(story, 'quote')).length === 0);
      await popup.$eval('.layers [role=switch]', (one) => (one as HTMLElement).click());
      await until('the quotes to be shown', () => marksPainted(story));
      for (const id of ['small', 'hidden', 'foreign', 'cut-off'])
        expect(await marksPainted(await frameOf(id)), id).toBe(false);
      await page.$eval('#hidden', (frame) => (frame as HTMLElement).style.removeProperty('display'));
      await until('marks where there is room now', async () => marksPainted(await frameOf('hidden')));
      await page.$eval('#hidden', (frame) => {
        frame.remove();
      });
      await page.$eval('#story', (frame) => ((frame as HTMLIFrameElement).src = '/nothing'));
      await until('no count', async () => (await badge(popup, tabId)) === '');
      await Promise.all([popup.close(), page.close()]);
    });

    it('is gone to and corrected from the panel, and recorded where it can be found again', async () => {
      const { story, tabId } = await openFramed('/srcdoc');
      const panel = await besides('sidepanel.html', tabId, '.passage');
      await panel.$$eval('.passage-words', (all) => (all.at(-1) as HTMLElement).click());
      await until('the page to go to its frame', async () => (await page.evaluate(() => scrollY)) > 900);
      const quotation = await panel.evaluate(
        `chrome.storage.session.get().then((all) => all['articles:${tabId.toString()}'][0].frame)
          .then((frameId) => chrome.tabs.sendMessage(${tabId.toString()}, { type: 'state' }, { frameId })
            .then(({ reading, url }) => ({ frameId, url, text: reading.text, ...reading.passages[0] })))`,
      );
      const { url, frameId, text: all, start, end } = quotation as Record<string, never>;
      expect(String(url)).toMatch(/^http:\/\/www\.paper\.localhost:\d+\/srcdoc#whose-words=lifting-bridge/);
      const passage = { start, end, exact: String(all).slice(start, end), prefix: '', suffix: '' };
      const ask = { type: 'correct', correction: { kind: 'not-a-quote', passage } };
      await panel.evaluate(
        `chrome.tabs.sendMessage(${tabId.toString()}, ${JSON.stringify(ask)}, { frameId: ${String(frameId)} })`,
      );
      await until('one mark less', async () => (await markedWords(story, 'quote')).length === 1);
      await page.reload();
      await page.bringToFront();
      const again = await frameOf('story');
      await until('the marks', () => marksPainted(again));
      expect(await markedWords(again, 'quote')).toHaveLength(1);
      await Promise.all([panel.close(), page.close()]);
    });

    it('stands beside that of its page, which the tab stands for', async () => {
      const { story, tabId } = await openFramed('/both');
      const panel = await besides('sidepanel.html', tabId, '#article-switch');
      expect(await text(panel, '#article-switch')).toBe(`1. ${TWIN_TITLE}2. ${BRIDGE_TITLE}`);
      await until('the count of the page', async () => Number(await badge(panel, tabId)) > 10);
      await panel.select('#article-switch', '1');
      await until('the other article', async () => (await panel.$$('.passage')).length === 2);
      // the panel stays with it: it follows the frame, and the frame alone goes on to another page
      await story.evaluate(() => {
        location.href = '/nothing';
      });
      await until("the page's own article", async () => (await panel.$$('.passage')).length > 10);
      await Promise.all([panel.close(), page.close()]);
    });
  });
});
