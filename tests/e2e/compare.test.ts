import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { marksPainted } from '../../src/cli/browser/marks.ts';
import { openBrowser } from '../../src/cli/browser/open-browser.ts';
import type { OpenBrowser } from '../../src/cli/browser/real-browser.ts';
import { until } from '../../src/cli/browser/until.ts';
import { serve, type Site } from '../../src/cli/browser/serve.ts';
import { faintInLooks, faults } from './axe.ts';
import { built } from './built.ts';
import { focused } from './tab-stops.ts';
import { republishedPage, unlabelledComment, wirePage } from './twin-page.ts';

const UNLABELLED = unlabelledComment();

describe.each(['chrome', 'firefox'] as const)('the comparison in %s', (kind) => {
  let site: Site;
  let browser: OpenBrowser;

  beforeAll(async () => {
    site = await serve((path) =>
      path.startsWith('/republished') ? republishedPage() : path.startsWith('/original') ? wirePage() : null,
    );
    browser = await openBrowser({ kind, extension: built(kind), headless: true });
  });
  afterAll(async () => {
    await browser.close();
    await site.close();
  });

  it('finds the comment without its label, and marks it in the page', async () => {
    const page = await browser.openPage(`${site.origin}/republished`);
    await page.bringToFront();
    await until('marks', () => marksPainted(page));
    const tab = await browser.tabId(page);
    await browser.allowOrigin('*://localhost/*');
    const compare = await browser.openOwn(`compare.html?tab=${tab.toString()}`);
    await compare.waitForSelector('input[type=url]');
    const press = async (label: string): Promise<void> => {
      await compare.$$eval(
        'button',
        (buttons, start) => {
          buttons.find(({ textContent }) => textContent?.startsWith(start))?.focus();
        },
        label,
      );
      await compare.keyboard.press('Enter');
    };
    const ask = async (path: string): Promise<void> => {
      await compare.bringToFront();
      await compare.$eval(
        'input[type=url]',
        (field, address) => (field.value = address),
        `${site.otherOrigin}${path}`,
      );
      await compare.focus('input[type=url]');
      await compare.keyboard.press('Enter');
    };

    await ask('/nowhere');
    await compare.waitForSelector('[role=alert]');
    expect(await compare.$eval('[role=alert] p', (told) => told.textContent)).toContain('does not exist');

    expect(await faults(compare)).toEqual([]);
    await ask('/original');
    await compare.waitForSelector('.summary');
    expect(await compare.$eval('.summary', (told) => told.textContent)).toMatch(
      /^1\sinsertion, \d+\s?% of the words\.$/,
    );
    expect(await focused(compare)).toBe('Address of the original');
    expect(await faults(compare)).toEqual([]);
    expect(await faintInLooks(browser, [compare])).toEqual([]);
    expect(
      await compare.$$eval('.version-inserted td:first-child p:not(.what)', (found) =>
        found.map((one) => one.textContent),
      ),
    ).toEqual([UNLABELLED]);

    await press('Mark');
    await until('the note that it is marked', () =>
      compare.$$eval('[role=status]', (told) => told.some((one) => one.textContent?.includes('are marked'))),
    );
    expect(await focused(compare)).toBe('Mark the insertions in the page');
    const reading = await compare.evaluate(
      `chrome.tabs.sendMessage(${tab.toString()}, { type: 'state' }).then(({ reading }) =>
        reading.passages.filter(({ rule }) => rule === 'not-in-original').map(({ start, end }) => reading.text.slice(start, end)))`,
    );
    expect(reading).toEqual([UNLABELLED]);

    await press('Withdraw');
    await until('the permission to be given back', () =>
      compare.evaluate(`chrome.permissions.contains({ origins: ['*://localhost/*'] }).then((held) => !held)`),
    );
    await until('the focus, which its button has gone from', () =>
      compare.evaluate(() => document.activeElement?.localName === 'main'),
    );
  });
});
