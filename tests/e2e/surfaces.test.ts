import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { clickMark, marksPainted } from '../../src/cli/browser/marks.ts';
import { openBrowser } from '../../src/cli/browser/open-browser.ts';
import type { OpenBrowser } from '../../src/cli/browser/real-browser.ts';
import { until } from '../../src/cli/browser/until.ts';
import { serve, type Site } from '../../src/cli/browser/serve.ts';
import { contrast, parseColour } from '../../src/page/paint/ground-colour.ts';
import { faintInLooks, faintWords, faults } from './axe.ts';
import { built } from './built.ts';
import { misfits } from './fits.ts';
import { endlessPage, FROST_QUOTES, FROST_TITLE } from './living-pages.ts';
import { surfaceStates } from './surface-states.ts';
import { frontPage, twinPage } from './twin-page.ts';

/** What moves, although the reader wants no motion. */
const moving = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('*')]
      .filter((one) =>
        ['', '::before', '::after'].some((part) => {
          const { transitionDuration, animationName } = getComputedStyle(one, part);
          return /[1-9]/.test(transitionDuration) || animationName !== 'none';
        }),
      )
      .map(({ tagName, className }) => `${tagName} ${String(className)}`),
  );

/** The same rules hold in both browsers: in Firefox a popup and the longest page tell whether it obeys them. */
const SOME = ['popup with a note begun', 'settings, all of them open'];

/** Grounds a page may have, each with an ink that can be read on it. */
const GROUNDS = {
  light: ['rgb(255, 250, 240)', 'black'],
  dark: ['rgb(20, 24, 32)', 'white'],
  'in between': ['rgb(125, 125, 125)', 'black'],
  coloured: ['rgb(0, 90, 60)', 'white'],
} as const;

describe.each(['chrome', 'firefox'] as const)('every surface in %s', (kind) => {
  let browser: OpenBrowser;
  let site: Site;
  let article: Page;
  const tabs = { story: 0, front: 0, endless: 0 };

  beforeAll(async () => {
    const pages: Record<string, () => string> = { story: twinPage, front: frontPage, endless: endlessPage };
    site = await serve((path) => pages[path.slice(1)]?.() ?? null);
    browser = await openBrowser({ kind, extension: built(kind), headless: true });
    for (const name of ['front', 'endless', 'story'] as const) {
      article = await browser.openPage(`${site.origin}/${name}`);
      await article.bringToFront();
      if (name !== 'front') await until('marks', () => marksPainted(article));
      tabs[name] = await browser.tabId(article);
    }
  });
  afterAll(async () => {
    await browser.close();
    await site.close();
  });

  it.each(surfaceStates({ story: 0, front: 0, endless: 0 }).map(({ name }) => name))(
    '%s: axe finds no fault, light or dark; it fits 320 px; forced colours and no motion are respected',
    async (name) => {
      const state = surfaceStates(tabs).find((one) => one.name === name);
      if (!state) throw new Error(`no state ${name}`);
      const page = await browser.openOwn(state.path);
      await page.bringToFront();
      await page.waitForSelector(state.ready);
      await state.before?.(page);
      await browser.dark(page, false);
      expect(await faults(page)).toEqual([]);
      // only colours are others in the dark
      await browser.dark(page, true);
      expect(await faintWords(page)).toEqual([]);
      await page.setViewport({ width: 320, height: 640 });
      expect(await misfits(page)).toEqual([]);
      if (kind === 'chrome' || SOME.includes(name)) {
        await browser.forcedColours(page, 'dark');
        const forced = [await faintWords(page), await misfits(page), await moving(page)];
        await browser.forcedColours(page, null);
        expect(forced).toEqual([[], [], []]);
      }
      await page.close();
    },
  );

  // the same sheet of colours in both browsers; the comparison wears them in both
  it.runIf(kind === 'chrome')(
    'words stand out in every palette and in any colours of one’s own, light and dark',
    async () => {
      const names = ['panel with a correction begun', 'outlet'];
      const pages: Page[] = [];
      for (const { path, ready, before } of surfaceStates(tabs).filter(({ name }) => names.includes(name))) {
        const page = await browser.openOwn(path);
        await page.bringToFront();
        await page.waitForSelector(ready);
        await before?.(page);
        pages.push(page);
      }
      expect(pages).toHaveLength(names.length);
      expect(await faintInLooks(browser, pages)).toEqual([]);
      for (const page of pages) await page.close();
    },
  );

  it('what is current is told without colour', async () => {
    const page = await browser.openOwn(`sidepanel.html?tab=${tabs.story}`);
    await page.bringToFront();
    await page.waitForSelector('.passage');
    await page.keyboard.press('j');
    await browser.forcedColours(page, 'dark');
    const edges = await page.$$eval('.passage', (all) =>
      all.slice(0, 2).map((one) => getComputedStyle(one).borderInlineStartColor),
    );
    expect(edges[0]).not.toBe(edges[1]);
    await browser.forcedColours(page, null);
    await page.close();
  });

  it.each(Object.entries(GROUNDS))('marks stand out on a page that is %s', async (_name, [ground, ink]) => {
    await article.bringToFront();
    await article.evaluate(
      (colour, text) => {
        document.body.style.backgroundColor = colour;
        document
          .querySelectorAll<HTMLElement>('article, article *')
          .forEach((one) => (one.style.color = text));
      },
      ground,
      ink,
    );
    const lines = await until('lines that stand out', async () => {
      const colours = await article.evaluate(() =>
        ['quote', 'paraphrase', 'editorial'].map((layer) => {
          const [range] = CSS.highlights.get(`whose-words-${layer}`) ?? [];
          const element = range?.startContainer.parentElement ?? document.body;
          return getComputedStyle(element, `::highlight(whose-words-${layer})`).textDecorationColor;
        }),
      );
      const under = parseColour(ground) ?? [0, 0, 0];
      return colours.every((colour) => contrast(parseColour(colour) ?? under, under) >= 4.5) ? colours : null;
    });
    expect(lines).toHaveLength(3);
  });

  it('the panel goes from one article of a page to the other, and keeps the focus', async () => {
    const page = await browser.openOwn(`sidepanel.html?tab=${tabs.endless}`);
    await page.bringToFront();
    await page.waitForSelector('#article-switch');
    await page.focus('#article-switch');
    await page.select('#article-switch', '1');
    await until('the other article', () =>
      page.$eval('.passages', (list, words) => list.textContent?.includes(words), FROST_QUOTES[0] ?? ''),
    );
    expect(await page.$eval('h1', ({ textContent }) => textContent)).toBe(FROST_TITLE);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('article-switch');
    await page.close();
  });

  it('the card has a name, a role and buttons with names', async () => {
    await article.bringToFront();
    await clickMark(article, 'quote', 0);
    const card = await until('the card', () => browser.card(article));
    const nameless = await card.run((root) => {
      const dialog = root.querySelector('[role=dialog]');
      const buttons = Array.from(root.querySelectorAll('button'));
      return [dialog, ...buttons].filter(
        (one) => !(one?.getAttribute('aria-label') ?? '').trim() && !(one?.textContent ?? '').trim(),
      ).length;
    });
    expect(nameless).toBe(0);
    await article.keyboard.press('Escape');
  });
});
