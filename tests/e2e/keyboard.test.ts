/** Everything without a mouse: each surface is reached, operated and left by keys, and the focus is never lost. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { clickMark, marksIn, marksPainted } from '../../src/cli/browser/marks.ts';
import { openBrowser } from '../../src/cli/browser/open-browser.ts';
import type { OpenBrowser } from '../../src/cli/browser/real-browser.ts';
import { until } from '../../src/cli/browser/until.ts';
import { serve, type Site } from '../../src/cli/browser/serve.ts';
import { built } from './built.ts';
import { focused, tabThrough } from './tab-stops.ts';
import { twinPage } from './twin-page.ts';

describe.each(['chrome', 'firefox'] as const)('by keyboard alone in %s', (kind) => {
  let browser: OpenBrowser;
  let site: Site;
  let article: Page;
  let tab: number;

  beforeAll(async () => {
    site = await serve((path) => (path === '/story' ? twinPage() : null));
    browser = await openBrowser({ kind, extension: built(kind), headless: true });
    article = await browser.openPage(`${site.origin}/story`);
    await article.bringToFront();
    await until('marks', () => marksPainted(article));
    tab = await browser.tabId(article);
  });
  afterAll(async () => {
    await browser.close();
    await site.close();
  });

  const open = async (path: string, ready: string): Promise<Page> => {
    const page = await browser.openOwn(path);
    await page.bringToFront();
    await page.waitForSelector(ready);
    return page;
  };
  const press = async (page: Page, ...keys: Parameters<Page['keyboard']['press']>[0][]): Promise<void> => {
    for (const key of keys) await page.keyboard.press(key);
  };
  const focus = (page: Page, selector: string): Promise<void> =>
    page.$eval(selector, (one) => {
      (one as HTMLElement).focus();
    });
  const focusIs = (page: Page, name: string): Promise<unknown> =>
    until(`the focus on “${name}”`, async () => (await focused(page)).startsWith(name));

  it.each([
    ['popup', () => `popup.html?tab=${tab}`, '.source h3'],
    ['panel', () => `sidepanel.html?tab=${tab}`, '.passage'],
    ['notebook', () => 'notebook.html', 'tbody tr'],
    ['a speaker’s page', () => 'notebook.html#/source/speaker%3Ahenri%20dalmaso', '.plot svg'],
    ['import and export', () => 'notebook.html#/data', '.exports button'],
    ['comparison', () => `compare.html?tab=${tab}`, 'form'],
    ['settings', () => 'options.html', 'main h2'],
    ['welcome', () => 'welcome.html', '.step'],
  ])('%s: Tab reaches all there is, and its focus is seen', async (_name, path, ready) => {
    const page = await open(path(), ready);
    expect(await tabThrough(page)).toEqual({ missed: [], unseen: [] });
    await page.close();
  });

  it('popup: a layer is switched, a note is written, thrown away and brought back', async () => {
    const page = await open(`popup.html?tab=${tab}`, '.source h3');
    await focus(page, '.layers [role=switch]');
    await press(page, ' ');
    await until('the quotes to go', async () => (await marksIn(article, 'quote')) === 0);
    expect(await focused(page)).toContain('Quotes');
    await press(page, ' ');
    await until('the quotes to come back', async () => (await marksIn(article, 'quote')) > 0);

    await focus(page, '.source [id$="-add"]');
    await press(page, 'Enter');
    await page.keyboard.type('Speaks by the sea.');
    await page.keyboard.down('Control');
    await press(page, 'Enter');
    await page.keyboard.up('Control');
    await page.waitForSelector('.source .note');
    await focusIs(page, 'Add note');
    await focus(page, '.source .note button:last-of-type');
    await press(page, 'Enter');
    await focusIs(page, 'Undo');
    await press(page, 'Enter');
    await page.waitForSelector('.source .note');
    await focusIs(page, 'Add note');

    await focus(page, '.foot [role=switch]');
    await press(page, ' ');
    await page.waitForSelector('.state');
    await focusIs(page, 'On for');
    await press(page, ' ');
    await page.waitForSelector('.source h3');
    await focusIs(page, 'On for');
    await until('the marks to come back', () => marksPainted(article));
    await page.close();
  });

  it('panel: through the passages, a note and a correction begun and left, the help', async () => {
    const page = await open(`sidepanel.html?tab=${tab}`, '.passage');
    const at = (): Promise<string | undefined> =>
      page.$eval('.passage.current', (item) => (item as HTMLElement).dataset['passage']);
    await press(page, 'j', 'j');
    const second = await at();
    await press(page, 'j', 'k');
    expect(await at()).toBe(second);
    for (const key of ['n', 'x'] as const) {
      await press(page, key);
      await until('the field', () =>
        page.evaluate(() => document.activeElement?.matches('.current textarea, .current .correction input')),
      );
      await press(page, 'Escape');
      await until('the focus in the passage', () =>
        page.evaluate(() => document.activeElement?.closest('.passage.current') !== null),
      );
    }
    await press(page, '?');
    await page.waitForSelector('dialog[open]');
    await press(page, 'Escape');
    await until('the help to close', async () => (await page.$('dialog[open]')) === null);
    await until('the focus to be back', () =>
      page.evaluate(() => document.activeElement?.closest('.passage.current') !== null),
    );
    await press(page, '3');
    await until('the insertions to go', async () => (await marksIn(article, 'editorial')) === 0);
    await press(page, '3');
    await until('the insertions to come back', async () => (await marksIn(article, 'editorial')) > 0);
    await press(page, 'x');
    await page.keyboard.type('Anton Brezhin');
    await press(page, 'Enter');
    await until('the passage under its other name, with the focus in it', () =>
      page.evaluate(() => {
        const item = document.querySelector('.passage.current');
        return item?.contains(document.activeElement) && item.textContent?.includes('Anton Brezhin');
      }),
    );
    await page.close();
  });

  it('notebook: found by its search, opened with Enter, the focus goes to the page that opens', async () => {
    const page = await open('notebook.html', 'tbody tr');
    await focus(page, 'input[type=search]');
    await page.keyboard.type('solokova');
    await until('the one that is found', async () => (await page.$$('tbody tr')).length === 1);
    expect(await page.evaluate(() => document.activeElement?.matches('input[type=search]'))).toBe(true);
    await focus(page, 'tbody a');
    await press(page, 'Enter');
    await page.waitForSelector('.source-title');
    await until('the focus', () => page.evaluate(() => document.activeElement?.id === 'page'));
    await page.close();
  });

  it('notebook: a note is thrown away and brought back, and the focus stays with what was done', async () => {
    const page = await open('notebook.html#/notes', '.note');
    await page.$$eval('.note button', (all) => {
      all.find((one) => one.textContent === 'Delete')?.focus();
    });
    await press(page, 'Enter');
    await focusIs(page, 'Undo');
    await until('the note to go', async () => (await page.$('.note')) === null);
    await press(page, 'Enter');
    await page.waitForSelector('.note');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('page');
    await page.close();
  });

  it('welcome: the card is opened by the browser’s own keys, and a layer is switched', async () => {
    const page = await open('welcome.html', '.step');
    await until('marks', () => marksPainted(page));
    const dispatched = `chrome.commands.onCommand.dispatch('next')`;
    await (kind === 'chrome' ? page.evaluate(dispatched) : browser.command('next'));
    await until('the card', () => browser.card(page));
    await press(page, 'Escape');
    await until('the card to close', async () => (await browser.card(page)) === null);
    await focus(page, '.step [role=switch]');
    await press(page, ' ');
    await until('the quotes to go', async () => (await marksIn(page, 'quote')) === 0);
    expect(await focused(page)).toContain('Quotes');
    expect(await page.$$eval('.step.done', (steps) => steps.length)).toBe(2);
    await page.close();
  });

  it('settings: a site is switched off and on again, and the focus stays by its list', async () => {
    const page = await open('options.html', 'main h2');
    await focus(page, '#sites form input');
    await page.keyboard.type('slow.example');
    await press(page, 'Enter');
    await page.waitForSelector('.sites button');
    expect(await page.evaluate(() => document.activeElement?.matches('#sites form input'))).toBe(true);
    await focus(page, '.sites button');
    await press(page, 'Enter');
    await until('the site to go', async () => (await page.$('.sites button')) === null);
    expect(await page.evaluate(() => document.activeElement?.closest('#sites') !== null)).toBe(true);
    await page.close();
  });

  it('card: Tab goes round in it, a form is left without leaving it, Escape gives the focus back', async () => {
    await article.bringToFront();
    await focus(article, 'a[href]');
    await browser.command('next');
    const card = await until('the card', () => browser.card(article));
    const inCard = (): Promise<string> =>
      card.run((root) => {
        const at = (root as ShadowRoot).activeElement;
        return at?.getAttribute('aria-label') ?? at?.textContent ?? '';
      });
    const names: string[] = [];
    for (let presses = 0; presses < 7; presses++) {
      await press(article, 'Tab');
      names.push(await inCard());
    }
    const round = ['Close', 'Add note', 'Not right?', 'Copy', 'Previous', 'Next', 'Close'];
    names.forEach((name, index) => expect(name).toContain(round[index]));
    await press(article, 'Tab', 'Enter');
    await until('the field', async () =>
      card.run((root) => (root as ShadowRoot).activeElement?.tagName === 'TEXTAREA'),
    );
    await article.keyboard.type('Half a');
    await press(article, 'Escape');
    await until('the form to close', async () => (await inCard()) === 'Add note');
    await press(article, 'Enter');
    await until('what was written', () =>
      card.run((root) => root.querySelector('textarea')?.value === 'Half a'),
    );
    await press(article, ...Array.from('Half a', () => 'Backspace' as const));
    await press(article, 'Escape');
    await until('the form to close', async () => (await inCard()) === 'Add note');
    await press(article, 'Escape');
    await until('the card to close', async () => (await browser.card(article)) === null);
    expect(await article.evaluate(() => document.activeElement?.tagName)).toBe('A');
  });

  it('card: opened with a click, it leaves the focus at its words', async () => {
    await article.bringToFront();
    await article.evaluate(() => {
      (document.activeElement as HTMLElement | null)?.blur();
    });
    await clickMark(article, 'quote', 0);
    await until('the card', () => browser.card(article));
    await press(article, 'Escape');
    await until('the card to close', async () => (await browser.card(article)) === null);
    const near = await article.evaluate(() => getSelection()?.anchorNode?.textContent ?? '');
    expect(near).toContain('deliberate silence');
  });
});
