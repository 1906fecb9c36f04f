import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { clickMark, marksPainted } from '../../src/cli/browser/marks.ts';
import { openBrowser, until, type OpenBrowser } from '../../src/cli/browser/open-browser.ts';
import { serve, type Site } from '../../src/cli/browser/serve.ts';
import { built } from './built.ts';
import { misfits } from './fits.ts';
import { endlessPage, FROST_QUOTES, FROST_TITLE } from './living-pages.ts';
import { surfaceStates } from './surface-states.ts';
import { frontPage, twinPage } from './twin-page.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
/** WCAG 2.2 AA and what came before it. */
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

interface Finding {
  id: string;
  nodes: { target: unknown; failureSummary?: string }[];
}

/** What axe finds on a page, each with where. */
async function violations(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  // a colour on its way to another is none to be judged
  await page.evaluate(() => {
    for (const animation of document.getAnimations()) animation.finish();
  });
  const found = (await page.evaluate(
    `axe.run(document, { runOnly: { type: 'tag', values: ${JSON.stringify(RULES)} } }).then((result) => JSON.parse(JSON.stringify(result.violations)))`,
  )) as Finding[];
  return found.map(({ id, nodes }) => `${id}: ${nodes.map((node) => JSON.stringify(node.target)).join(' ')}`);
}

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
    '%s: axe finds no fault, light or dark, and it fits 320 px',
    async (name) => {
      const state = surfaceStates(tabs).find((one) => one.name === name);
      if (!state) throw new Error(`no state ${name}`);
      const page = await browser.openOwn(state.path);
      await page.bringToFront();
      await page.waitForSelector(state.ready);
      await state.before?.(page);
      for (const dark of [false, true]) {
        await browser.dark(page, dark);
        expect([dark, await violations(page)]).toEqual([dark, []]);
      }
      await page.setViewport({ width: 320, height: 640 });
      expect(await misfits(page)).toEqual([]);
      await page.close();
    },
  );

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
