/** The marks under conditions a reader may set: another colour scheme, forced colours, paper. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { marksPainted } from '../../src/cli/browser/marks.ts';
import { openBrowser } from '../../src/cli/browser/open-browser.ts';
import type { OpenBrowser } from '../../src/cli/browser/real-browser.ts';
import { until } from '../../src/cli/browser/until.ts';
import { serve, type Site } from '../../src/cli/browser/serve.ts';
import { built } from './built.ts';
import { twinPage } from './twin-page.ts';

/** How the text under the first quotation is drawn. */
const drawn = (page: Page) =>
  page.evaluate(() => {
    const [range] = CSS.highlights.get('whose-words-quote') ?? [];
    const element = range?.startContainer.parentElement;
    if (!element) throw new Error('nothing is marked');
    const text = getComputedStyle(element);
    const mark = getComputedStyle(element, '::highlight(whose-words-quote)');
    return {
      adjusts: text.getPropertyValue('forced-color-adjust'),
      colour: text.color,
      ground: text.backgroundColor,
      line: mark.textDecorationLine,
      style: mark.textDecorationStyle,
      lineColour: mark.textDecorationColor,
      wash: mark.backgroundColor,
    };
  });

describe('marks in Chromium', () => {
  let browser: OpenBrowser;
  let site: Site;
  let page: Page;
  const emulate = async (media: string, ...features: [name: string, value: string][]): Promise<void> => {
    const session = await page.createCDPSession();
    await session.send('Emulation.setEmulatedMedia', {
      media,
      features: features.map(([name, value]) => ({ name, value })),
    });
  };

  beforeAll(async () => {
    site = await serve((path) => (path === '/story' ? twinPage() : null));
    browser = await openBrowser({ kind: 'chrome', extension: built('chrome'), headless: true });
    page = await browser.openPage(`${site.origin}/story`);
    await page.bringToFront();
    await until('marks', () => marksPainted(page));
  });
  afterAll(async () => {
    await browser.close();
    await site.close();
  });

  it('take other colours when the page turns dark under them', async () => {
    await emulate('', ['prefers-color-scheme', 'light']);
    await until('the light marks', async () => (await drawn(page)).lineColour === 'rgb(0, 98, 163)');
    await emulate('', ['prefers-color-scheme', 'dark']);
    await until('the dark marks', async () => (await drawn(page)).lineColour === 'rgb(108, 182, 238)');
  });

  it('keep their lines in forced colours, on the reader’s own ground', async () => {
    await emulate('', ['forced-colors', 'active'], ['prefers-color-scheme', 'dark']);
    await until('the forced marks', async () => (await drawn(page)).adjusts === 'none');
    const { adjusts, colour, ground, line, style, wash } = await drawn(page);
    expect({ adjusts, colour, ground, line, style, wash }).toEqual({
      ...{ adjusts: 'none', colour: 'rgb(255, 255, 255)', ground: 'rgb(0, 0, 0)' },
      ...{ line: 'underline', style: 'solid', wash: 'rgba(0, 0, 0, 0)' },
    });
  });

  it('are printed as lines without a wash, and not at all when the reader does not want it', async () => {
    await emulate('print');
    await until('the printed marks', async () => (await drawn(page)).lineColour === 'rgb(0, 98, 163)');
    const { line, wash, lineColour } = await drawn(page);
    expect([line, wash, lineColour]).toEqual(['underline', 'rgba(0, 0, 0, 0)', 'rgb(0, 98, 163)']);

    const options = await browser.openOwn('options.html');
    const flip = options.locator('aria/Print the marks[role="switch"]');
    await flip.click();
    await page.bringToFront();
    await until('paper without marks', async () => (await drawn(page)).line === 'none');
    await options.bringToFront();
    await flip.click();
    await page.bringToFront();
    await until('paper with marks', async () => (await drawn(page)).line === 'underline');
    await options.close();
  });
});
