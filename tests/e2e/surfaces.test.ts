import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { clickMark, marksPainted } from '../../src/cli/browser/marks.ts';
import { openBrowser, until, type OpenBrowser } from '../../src/cli/browser/open-browser.ts';
import { serve, type Site } from '../../src/cli/browser/serve.ts';
import { built } from './built.ts';
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
  const found = (await page.evaluate(
    `axe.run(document, { runOnly: { type: 'tag', values: ${JSON.stringify(RULES)} } }).then((result) => JSON.parse(JSON.stringify(result.violations)))`,
  )) as Finding[];
  return found.map(({ id, nodes }) => `${id}: ${nodes.map((node) => JSON.stringify(node.target)).join(' ')}`);
}

/** Nothing runs out of the window sideways. */
const overflows = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth + 1);

describe.each(['chrome', 'firefox'] as const)('every surface in %s', (kind) => {
  let browser: OpenBrowser;
  let site: Site;
  let article: Page;
  let tab: number;
  let front: number;

  beforeAll(async () => {
    site = await serve((path) => (path === '/story' ? twinPage() : path === '/front' ? frontPage() : null));
    browser = await openBrowser({ kind, extension: built(kind), headless: true });
    const other = await browser.openPage(`${site.origin}/front`);
    front = await browser.tabId(other);
    article = await browser.openPage(`${site.origin}/story`);
    await article.bringToFront();
    await until('marks', () => marksPainted(article));
    tab = await browser.tabId(article);
  });
  afterAll(async () => {
    await browser.close();
    await site.close();
  });

  const SURFACES: [string, () => string, string][] = [
    ['popup', () => `popup.html?tab=${tab}`, '.source h3'],
    ['popup over a front page', () => `popup.html?tab=${front}`, '.state'],
    ['panel', () => `sidepanel.html?tab=${tab}`, 'ol li, ul li'],
    ['notebook', () => 'notebook.html', 'main'],
    ['settings', () => 'options.html', 'main h2'],
    ['welcome', () => 'welcome.html', 'h1'],
  ];

  describe.each([
    ['light', false],
    ['dark', true],
  ] as const)('%s', (_theme, dark) => {
    it.each(SURFACES)('%s has no fault axe can find, and fits 320 px', async (_name, path, ready) => {
      const page = await browser.openOwn(path());
      await browser.dark(page, dark);
      await page.waitForSelector(ready);
      expect(await violations(page)).toEqual([]);
      await page.setViewport({ width: 320, height: 640 });
      await until('the layout to fit', async () => !(await overflows(page)), 3000);
      await page.close();
    });
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
