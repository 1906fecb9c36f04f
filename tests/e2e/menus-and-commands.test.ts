/** The context menu and the browser's keyboard commands, in pages of every kind. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { marksIn, marksPainted } from '../../src/cli/browser/marks.ts';
import { openBrowser } from '../../src/cli/browser/open-browser.ts';
import type { OpenBrowser } from '../../src/cli/browser/real-browser.ts';
import { until } from '../../src/cli/browser/until.ts';
import { serve, type Site } from '../../src/cli/browser/serve.ts';
import { built } from './built.ts';
import { twinPage } from './twin-page.ts';

/** A letter to the editor on a page of its own: nothing tells that it is an article. */
const LETTER = `<!doctype html><html lang="en"><title>Letters</title><body>
<p id="said">“The ferry was full by six,” Ada Nyholm said.</p><p id="told">The harbour has room for more.</p></body></html>`;
const PAGES: Record<string, () => string> = { '/story': () => twinPage(), '/letter': () => LETTER };

describe.each(['chrome', 'firefox'] as const)('in %s', (kind) => {
  let browser: OpenBrowser;
  let site: Site;

  beforeAll(async () => {
    site = await serve((path) => PAGES[path]?.() ?? null);
    browser = await openBrowser({ kind, extension: built(kind), headless: true });
  });
  afterAll(async () => {
    await browser.close();
    await site.close();
  });

  const openStory = async (): Promise<Page> => {
    const page = await browser.openPage(`${site.origin}/story`);
    await page.bringToFront();
    await until('marks', () => marksPainted(page));
    return page;
  };
  const cardSays = (page: Page, words: string): Promise<unknown> =>
    until(`a card that says “${words}”`, async () => {
      const card = await browser.card(page);
      return card?.run(
        (root, given) => root.querySelector('[role=dialog]')?.textContent?.includes(given),
        words,
      );
    });
  /** Selects an element's text, or the mark's at a place; gives back where it stands. */
  const select = (page: Page, what: string | number): Promise<{ x: number; y: number }> =>
    page.evaluate((given) => {
      const range = document.createRange();
      if (typeof given === 'string') {
        const element = document.querySelector(given);
        if (element) range.selectNodeContents(element);
      } else {
        const mark = Array.from(CSS.highlights.get('whose-words-quote') ?? [])[given];
        if (mark) range.setStart(mark.startContainer, mark.startOffset);
        if (mark) range.setEnd(mark.endContainer, mark.endOffset);
      }
      range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
      getSelection()?.removeAllRanges();
      getSelection()?.addRange(range);
      const [line] = range.getClientRects();
      return { x: (line?.x ?? 0) + 8, y: (line?.y ?? 0) + (line?.height ?? 0) / 2 };
    }, what);

  it('next and previous go through the marks, round the ends; the toggle hides and shows them', async () => {
    const page = await openStory();
    await browser.command('next');
    await cardSays(page, '1 of 20');
    await browser.command('next');
    await cardSays(page, '2 of 20');
    await browser.command('previous');
    await cardSays(page, '1 of 20');
    await browser.command('previous');
    await cardSays(page, '20 of 20');
    await page.keyboard.press('Escape');
    await browser.command('toggle');
    await until('the marks to go', async () => !(await marksPainted(page)));
    await browser.command('toggle');
    await until('the marks to come back', () => marksPainted(page));
    await page.close();
  });

  it('“Who says this?” and “Add a note” open the card on what is selected', async () => {
    const page = await openStory();
    await browser.menu(page, 'who', await select(page, 2));
    await cardSays(page, 'Henri Dalmaso');
    await page.keyboard.press('Escape');
    await browser.menu(page, 'noteOnSelection', await select(page, 3));
    await until('the note’s field', async () => {
      const card = await browser.card(page);
      return card?.run((root) => root.querySelector('textarea') !== null);
    });
    await page.close();
  });

  it('“Who says this?” reads a page that is no article', async () => {
    const page = await browser.openPage(`${site.origin}/letter`);
    await page.bringToFront();
    await browser.menu(page, 'who', await select(page, '#said'));
    await cardSays(page, 'Ada Nyholm');
    expect(await marksIn(page, 'quote')).toBe(1);
    await page.close();
  });

  it('“Read this page” reads a page that is no article, with nothing selected', async () => {
    const page = await browser.openPage(`${site.origin}/letter`);
    await page.bringToFront();
    await browser.menu(page, 'readAnyway', { x: 300, y: 300 });
    await until('the mark', async () => (await marksIn(page, 'quote')) === 1);
    await page.close();
  });

  it('words that nobody else speaks are the reporter’s, until the reader says whose they are', async () => {
    const page = await browser.openPage(`${site.origin}/letter`);
    await page.bringToFront();
    await browser.menu(page, 'who', await select(page, '#told'));
    await cardSays(page, 'Not marked');
    const card = await until('the card', () => browser.card(page));
    await card.run((root) => {
      const [, notRight] = root.querySelectorAll<HTMLElement>('.foot > button');
      notRight?.click();
      const chip = Array.from(root.querySelectorAll<HTMLElement>('.chip'));
      chip.find(({ textContent }) => textContent === 'Ada Nyholm')?.click();
    });
    await cardSays(page, 'Corrected');
    await cardSays(page, 'Ada Nyholm');
    expect(await marksIn(page, 'quote')).toBe(2);
    await page.close();
  });
});
