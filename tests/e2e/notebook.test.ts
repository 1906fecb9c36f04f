import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { markedWords, marksPainted } from '../../src/cli/browser/marks.ts';
import { openBrowser } from '../../src/cli/browser/open-browser.ts';
import type { OpenBrowser } from '../../src/cli/browser/real-browser.ts';
import { until } from '../../src/cli/browser/until.ts';
import { serve, type Site } from '../../src/cli/browser/serve.ts';
import { built } from './built.ts';
import { fillNote } from './fill-note.ts';
import { twinPage } from './twin-page.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const DALMASO = encodeURIComponent('speaker:henri dalmaso');

const words = (page: Page): Promise<string> => page.$eval('#page', (place) => place.textContent ?? '');

describe.each(['chrome', 'firefox'] as const)('the notebook in %s', (kind) => {
  let browser: OpenBrowser;
  let site: Site;
  let page: Page;
  let article: Page;
  let tab: number;
  let paraphrase: string[];

  const press = (label: string): Promise<void> =>
    page.evaluate((text) => {
      const button = Array.from(document.querySelectorAll('button')).find(
        (one) => one.textContent === text && !one.hidden,
      );
      if (!button) throw new Error(`no button “${text}”`);
      button.click();
    }, label);
  /** Writes a note on the source that is shown. */
  const write = async (note: string): Promise<void> => {
    const count = (): Promise<number> => page.$$eval('.note em', (notes) => notes.length);
    const before = await count();
    await press('Add note');
    await fillNote(page, note);
    await until('the note', async () => (await count()) > before);
  };
  const go = async (address: string, shown: string): Promise<void> => {
    await page.evaluate((to) => {
      location.hash = to;
    }, address);
    await until(`“${shown}” at ${address}`, async () => (await words(page)).includes(shown));
  };

  beforeAll(async () => {
    site = await serve((path) => (path.startsWith('/story') ? twinPage() : null));
    browser = await openBrowser({ kind, extension: built(kind), headless: true });
    article = await browser.openPage(`${site.origin}/story`);
    await article.bringToFront();
    await until('marks', () => marksPainted(article));
    paraphrase = await markedWords(article, 'paraphrase');
    tab = await browser.tabId(article);
    page = await browser.openOwn('notebook.html');
    await page.bringToFront();
    await until('the sources', async () => (await words(page)).includes('Henri Dalmaso'));
  });
  afterAll(async () => {
    await browser.close();
    await site.close();
  });

  it('has what was recorded of a speaker, each passage with its article', async () => {
    await go(`#/source/${DALMASO}`, 'From the one article you opened');
    expect(await words(page)).toContain('We have to keep them guessing');
    expect(await page.$$eval('.passages .article-link', (links) => links.length)).toBeGreaterThan(3);
  });

  it('keeps a note, throws it away, and brings it back', async () => {
    await go(`#/source/${DALMASO}`, 'Add note');
    await write('Speaks of *patience*.');
    await press('Delete');
    await until('the note to go', async () => (await page.$('.note em')) === null);
    await press('Undo');
    await until('the note to come back', async () => (await page.$('.note em')) !== null);
  });

  it('has a page for an article, where a note can be written on it', async () => {
    await go(`#/article/${encodeURIComponent(`${site.origin}/story`)}`, 'ReportDelete');
    await write('Read *twice*.');
    expect(await page.$$eval('.note-block h3', (titles) => titles.length)).toBe(0);
    await page.locator('.passages a').click();
    await until('the page of its first speaker', () => words(page).then((all) => all.startsWith('Henri')));
  });

  it('finds by the beginnings of words in names and notes', async () => {
    await page.evaluate(() => {
      const field = document.querySelector<HTMLInputElement>('input[type=search]');
      if (!field) throw new Error('no field');
      field.value = 'patie';
      field.dispatchEvent(new Event('input'));
    });
    await until('the note', async () => (await page.$('#page .note-block .note em')) !== null);
    expect(await words(page)).toContain('Henri Dalmaso');
  });

  it('tags several notes at once, and takes it back with one undo', async () => {
    await go(`#/source/${DALMASO}`, 'Add note');
    await write('Never of the *ferry*.');
    await page.evaluate(() => {
      for (const box of document.querySelectorAll<HTMLInputElement>('.own-notes input[type=checkbox]'))
        box.click();
      const field = document.querySelector<HTMLInputElement>('.chosen input[type=text]');
      if (!field) throw new Error('no field');
      field.value = 'strait';
      field.form?.requestSubmit();
    });
    const tagged = (count: number) => async (): Promise<boolean> =>
      (
        await page.$$eval('.note .chip', (chips) =>
          chips.filter(({ textContent }) => textContent === '#strait'),
        )
      ).length === count;
    await until('two tagged notes', tagged(2));
    await press('Undo');
    await until('the tags to go', tagged(0));
    expect(await page.$eval('.chosen', (bar) => bar.textContent)).toContain('Notes chosen: 2');
    await press('Choose none');
  });

  it('applies a correction at once, on the next visit, and until it is undone', async () => {
    const panel = await browser.openOwn(`sidepanel.html?tab=${String(tab)}`);
    await panel.bringToFront();
    const pressIn = (surface: Page, label: string): Promise<boolean> =>
      surface.evaluate((text) => {
        const button = Array.from(document.querySelectorAll('button')).find(
          (one) => one.textContent === text,
        );
        button?.click();
        return button !== undefined;
      }, label);
    await until('a passage', () => pressIn(panel, 'Not right?'));
    await until('the form', () => pressIn(panel, 'Not a paraphrase'));
    const [first = ''] = paraphrase;
    await article.bringToFront();
    const gone = async (): Promise<boolean> => {
      const now = await markedWords(article, 'paraphrase');
      return now.length > 0 && !now.includes(first);
    };
    await until('the mark to go', gone);
    await article.reload();
    await until('the marks without it', gone);
    await panel.close();

    await page.bringToFront();
    await go('#/corrections', 'not a quotation');
    await press('Undo');
    await until('the line to go', async () => (await words(page)).includes('No corrections'));
    await article.bringToFront();
    await article.reload();
    await until('the mark to come back', async () =>
      (await markedWords(article, 'paraphrase')).includes(first),
    );
    await page.bringToFront();
  });

  it.each([
    ['speakers', '#/speakers', 'Henri Dalmaso'],
    ['outlets', '#/outlets', 'Outlets'],
    ['articles', '#/articles', 'Report'],
    ['notes', '#/notes', 'patience'],
    ['corrections', '#/corrections', 'No corrections'],
    ['bin', '#/bin', 'Restore'],
    ['data', '#/data', 'Web Annotations'],
    ['a source', `#/source/${DALMASO}`, 'Recorded passages'],
    ['two sources', `#/two/${DALMASO}/${DALMASO}`, 'Side by side'],
  ])('%s: no fault axe can find, and fits 320 px', async (_name, address, shown) => {
    await go(address, shown);
    await page.evaluate(AXE);
    const found = (await page.evaluate(
      `axe.run(document, { runOnly: { type: 'tag', values: ${JSON.stringify(RULES)} } }).then((result) => result.violations.map(({ id, nodes }) => id + ': ' + nodes.map((node) => node.html).join(' ')))`,
    )) as string[];
    expect(found).toEqual([]);
    await page.setViewport({ width: 320, height: 640 });
    await until(
      'the layout to fit',
      () =>
        page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth + 1),
      3000,
    );
    await page.setViewport({ width: 1000, height: 800 });
  });
});
