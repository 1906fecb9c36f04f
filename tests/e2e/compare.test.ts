import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { marksPainted } from '../../src/cli/browser/marks.ts';
import { openBrowser, until, type OpenBrowser } from '../../src/cli/browser/open-browser.ts';
import { serve, type Site } from '../../src/cli/browser/serve.ts';
import { faintInLooks, faults } from './axe.ts';
import { built } from './built.ts';
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
    const ask = async (path: string): Promise<void> => {
      await compare.bringToFront();
      await compare.$eval(
        'input[type=url]',
        (field, address) => (field.value = address),
        `${site.otherOrigin}${path}`,
      );
      await compare.click('button[type=submit]');
    };

    await ask('/nowhere');
    await compare.waitForSelector('[role=alert]');
    expect(await compare.$eval('[role=alert] p', (told) => told.textContent)).toContain('does not exist');

    expect(await faults(compare)).toEqual([]);
    await ask('/original');
    await compare.waitForSelector('.summary');
    expect(await compare.$eval('.summary', (told) => told.textContent)).toMatch(
      /^1 insertion, \d+\s?% of the words\.$/,
    );
    expect(await faults(compare)).toEqual([]);
    expect(await faintInLooks(browser, [compare])).toEqual([]);
    expect(
      await compare.$$eval('.version-inserted td:first-child p:not(.what)', (found) =>
        found.map((one) => one.textContent),
      ),
    ).toEqual([UNLABELLED]);

    await compare.$$eval('button', (buttons) =>
      buttons.find((button) => button.textContent?.startsWith('Mark'))?.click(),
    );
    await until('the note that it is marked', () =>
      compare.$$eval('[role=status]', (told) => told.some((one) => one.textContent?.includes('are marked'))),
    );
    const reading = await compare.evaluate(
      `chrome.tabs.sendMessage(${tab.toString()}, { type: 'state' }).then(({ reading }) =>
        reading.passages.filter(({ rule }) => rule === 'not-in-original').map(({ start, end }) => reading.text.slice(start, end)))`,
    );
    expect(reading).toEqual([UNLABELLED]);

    await compare.$$eval('button', (buttons) =>
      buttons.find((button) => button.textContent?.startsWith('Withdraw'))?.click(),
    );
    await until('the permission to be given back', () =>
      compare.evaluate(`chrome.permissions.contains({ origins: ['*://localhost/*'] }).then((held) => !held)`),
    );
  });
});
