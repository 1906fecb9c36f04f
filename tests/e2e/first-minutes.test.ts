/** The way of a new reader, from the installation to an exported note; each step as the reader would take it. */
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { clickMark, markedWords, marksIn, marksPainted } from '../../src/cli/browser/marks.ts';
import type { Surface } from '../../src/cli/browser/real-browser.ts';
import { until } from '../../src/cli/browser/until.ts';
import { twinPage } from './twin-page.ts';
import { startExtension } from './start-extension.ts';

const NOTE = 'Never says who is to pay.';
const THIRD = 2;
const PARAPHRASE = 1;

const pressIn = (surface: Surface, label: string): Promise<boolean> =>
  surface.run((root, text) => {
    const button = Array.from(root.querySelectorAll('button')).find(
      (one) => one.textContent?.trim() === text && one.getClientRects().length > 0,
    );
    button?.click();
    return button !== undefined;
  }, label);

const wordsIn = (surface: Surface): Promise<string> =>
  surface.run((root) => root.querySelector('main, [role=dialog]')?.textContent ?? '');

const flip = (surface: Surface, selector: string, index: number): Promise<boolean> =>
  surface.run(
    (root, [given, at]) => {
      const control = root.querySelectorAll<HTMLElement>(given)[at];
      control?.click();
      return control !== undefined;
    },
    [selector, index] as [string, number],
  );

describe.each(['chrome', 'firefox'] as const)('the first minutes in %s', (kind) => {
  const on = startExtension(kind, (path) => (path.startsWith('/story') ? twinPage() : null));

  const cardOn = async (page: Page, index: number): Promise<Surface> => {
    await page.bringToFront();
    await clickMark(page, 'quote', index);
    return until('the card', () => on.browser.card(page));
  };
  /** The card is drawn anew when what it shows has changed. */
  const cardSays = (page: Page, words: string): Promise<Surface> =>
    until(`a card with “${words}”`, async () => {
      const card = await on.browser.card(page);
      return card !== null && (await wordsIn(card)).includes(words) ? card : null;
    });
  const correctTo = async (page: Page, card: Surface, name: string): Promise<Surface> => {
    await until('“Not right?”', () => pressIn(card, 'Not right?'));
    await until(`the choice of ${name}`, () => pressIn(card, name));
    return cardSays(page, 'Corrected');
  };
  const nameOn = (card: Surface): Promise<string> =>
    card.run((root) => root.querySelector('h2')?.textContent ?? '');
  const openStory = async (path: string): Promise<Page> => {
    const page = await on.browser.openPage(`${on.site.origin}${path}`);
    await page.bringToFront();
    return page;
  };

  /** Asked of the page itself: Firefox does not tell of pages of an extension that were opened by it. */
  const pageAt = async (path: string): Promise<Page | undefined> => {
    for (const page of await on.browser.puppeteer.pages())
      if ((await page.evaluate(() => location.pathname)) === path) return page;
    return undefined;
  };

  it('opens the welcome page by itself; its three steps are done by doing', async () => {
    const page = await until('the welcome page', () => pageAt('/welcome.html'));
    await page.bringToFront();
    await until('marks', () => marksPainted(page));

    const card = await cardOn(page, THIRD);
    expect(await nameOn(card)).toBe('Henri Dalmaso');
    const corrected = await correctTo(page, card, 'Anton Brezhin');
    expect(await nameOn(corrected)).toBe('Anton Brezhin');

    await until('“Add note”', () => pressIn(corrected, 'Add note'));
    await corrected.run((root, note) => {
      const field = root.querySelector('textarea');
      if (field === null) throw new Error('no field');
      field.value = note;
      field.dispatchEvent(new Event('input', { bubbles: true }));
      field.form?.requestSubmit();
    }, NOTE);
    await until('the note', () =>
      corrected.run((root) => (root.querySelector('.note')?.textContent ?? '') !== ''),
    );
    await page.keyboard.press('Escape');

    const switches = '.step [role=switch]';
    await page.$$eval(
      switches,
      (all, at) => {
        (all[at] as HTMLElement).click();
      },
      PARAPHRASE,
    );
    await until('the paraphrase to go', async () => (await marksIn(page, 'paraphrase')) === 0);
    expect(await page.$$eval('.step.done', (steps) => steps.length)).toBe(3);
  });

  it('marks an article, and a correction of its source is still there on the next visit', async () => {
    const page = await openStory('/story');
    await until('marks', () => marksPainted(page));
    const [, , third] = await markedWords(page, 'quote');
    const card = await cardOn(page, THIRD);
    expect(await nameOn(card)).toBe('Henri Dalmaso');
    await correctTo(page, card, 'Edmund Harrow');
    await page.keyboard.press('Escape');
    await page.reload();
    await until('marks again', async () => (await markedWords(page, 'quote'))[THIRD] === third);
    expect(await nameOn(await cardOn(page, THIRD))).toBe('Edmund Harrow');
    await page.close();
  });

  it('is switched off and on again for a site by one press each, in the popup', async () => {
    const page = await openStory('/story?site');
    await until('marks', () => marksPainted(page));
    await on.browser.clickAction(page);
    const popup = await on.browser.popup();
    await until('the switch', () => flip(popup, '.foot [role=switch]', 0));
    await until('the marks to go', async () => !(await marksPainted(page)));
    await until('the page to be off', () => popup.run((root) => root.querySelector('.state') !== null));
    await until('the switch', () => flip(popup, '.foot [role=switch]', 0));
    await until('the marks to come back', () => marksPainted(page));
    await page.close();
  });

  it('has the note in the notebook, found by a word of it, and writes it into a file', async () => {
    const page = await on.browser.openOwn('notebook.html#/notes');
    await page.bringToFront();
    await page.waitForSelector('input[type=search]');
    await page.type('input[type=search]', 'who is to p');
    await until('the note', async () =>
      ((await page.$eval('#page', (place) => place.textContent)) ?? '').includes(NOTE),
    );
    await page.evaluate(() => {
      const make = URL.createObjectURL.bind(URL);
      URL.createObjectURL = (blob: Blob) => {
        void blob.text().then((text) => {
          document.documentElement.dataset['exported'] = text;
        });
        return make(blob);
      };
      location.hash = '#/data';
    });
    await page.locator('.exports button').click();
    await until('the file', () =>
      page.evaluate((note) => (document.documentElement.dataset['exported'] ?? '').includes(note), NOTE),
    );
    await page.close();
  });
});
