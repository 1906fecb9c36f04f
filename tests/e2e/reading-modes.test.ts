/** What a reader may ask for in the settings: quiet, clicks left to the page, passages announced, close lines, no motion. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { clickMark, marksPainted } from '../../src/cli/browser/marks.ts';
import { openBrowser } from '../../src/cli/browser/open-browser.ts';
import type { OpenBrowser } from '../../src/cli/browser/real-browser.ts';
import { until } from '../../src/cli/browser/until.ts';
import { serve, type Site } from '../../src/cli/browser/serve.ts';
import { built } from './built.ts';
import { twinPage } from './twin-page.ts';

describe.each(['chrome', 'firefox'] as const)('the settings in %s', (kind) => {
  let browser: OpenBrowser;
  let site: Site;
  let options: Page;

  beforeAll(async () => {
    site = await serve((path) => (path.startsWith('/story') ? twinPage() : null));
    browser = await openBrowser({ kind, extension: built(kind), headless: true });
    options = await browser.openOwn('options.html');
    await options.waitForSelector('#reading [role=switch]');
  });
  afterAll(async () => {
    await browser.close();
    await site.close();
  });

  /** Presses a switch or a choice of the settings by its name, and waits until it is kept. */
  const set = async (name: string, field: string, value: unknown): Promise<void> => {
    await options.bringToFront();
    await options.evaluate((label) => {
      const found = [...document.querySelectorAll('label')].find((one) => one.textContent?.trim() === label);
      found?.click();
    }, name);
    await until(`${name} to be kept`, async () => (await kept())[field] === value);
  };
  const kept = async (): Promise<Record<string, unknown>> =>
    (await options.evaluate(
      `chrome.storage.local.get('settings').then(({ settings }) => settings ?? {})`,
    )) as Record<string, unknown>;
  const openStory = async (): Promise<{ page: Page; tab: number }> => {
    const page = await browser.openPage(`${site.origin}/story`);
    await page.bringToFront();
    return { page, tab: await browser.tabId(page) };
  };
  const onButton = (tab: number, what: 'getBadgeText' | 'getTitle'): Promise<unknown> =>
    options.evaluate(`chrome.action.${what}({ tabId: ${tab.toString()} })`);
  /** Has the page answer once, so that all that went before has had its effect. */
  const answered = (tab: number): Promise<unknown> =>
    options.evaluate(
      `chrome.tabs.sendMessage(${tab.toString()}, { type: 'state' }).then(({ kind }) => kind)`,
    );

  it('quiet: the button counts in figures and words, and the popup marks the page when it is asked', async () => {
    await set('Quiet', 'quiet', true);
    const { page, tab } = await openStory();
    const count = await until('the count', async () => {
      const shown = String(await onButton(tab, 'getBadgeText'));
      return shown !== '' && shown;
    });
    expect(Number(count)).toBeGreaterThan(15);
    await until(
      'the count in words',
      async () => (await onButton(tab, 'getTitle')) === `Whose Words · ${count} passages`,
    );
    expect(await answered(tab)).toBe('reading');
    expect(await marksPainted(page)).toBe(false);
    const popup = await browser.openOwn(`popup.html?tab=${tab.toString()}`);
    await popup.waitForSelector('.scope [role=switch]');
    await popup.$eval('.scope [role=switch]', (one) => (one as HTMLElement).click());
    await page.bringToFront();
    await until('the marks', () => marksPainted(page));
    await popup.close();
    await page.close();
    await set('Quiet', 'quiet', false);
  });

  it('a click is left to the page when the reader wants it so; the commands open the card all the same', async () => {
    await set('A click on a mark opens its card', 'clickOpensCard', false);
    const { page, tab } = await openStory();
    await until('the marks', () => marksPainted(page));
    await clickMark(page, 'quote', 2);
    expect(await answered(tab)).toBe('reading');
    expect(await browser.card(page)).toBeNull();
    await page.bringToFront();
    await browser.command('next');
    await until('the card', () => browser.card(page));
    await page.close();
    await set('A click on a mark opens its card', 'clickOpensCard', true);
  });

  it('passages are announced as the reader moves through them, once that is asked for', async () => {
    const { page } = await openStory();
    await until('the marks', () => marksPainted(page));
    const voices = (): Promise<number> => page.$$eval('whose-words-voice', (all) => all.length);
    await browser.command('next');
    await until('the card', () => browser.card(page));
    expect(await voices()).toBe(0);
    await set('Announce passages', 'announce', true);
    await page.bringToFront();
    await until('the voice', async () => {
      await browser.command('next');
      return (await voices()) === 1;
    });
    if (kind === 'chrome')
      expect(await closedText(page, 'whose-words-voice')).toMatch(/^Henri Dalmaso: .+ \d+ of \d+$/);
    await page.close();
    await set('Announce passages', 'announce', false);
  });

  it('close lines are closer on every surface', async () => {
    const heightOfLines = (): Promise<number> =>
      options.evaluate(() => parseFloat(getComputedStyle(document.body).lineHeight));
    const before = await heightOfLines();
    await set('Compact', 'density', 'compact');
    await until('closer lines', async () => (await heightOfLines()) < before);
    await set('Comfortable', 'density', 'comfortable');
  });

  it.runIf(kind === 'chrome')('nothing moves for a reader who wants no motion', async () => {
    const moves = (): Promise<boolean> =>
      options.evaluate(() =>
        [...document.querySelectorAll('*')].some((one) =>
          getComputedStyle(one)
            .transitionDuration.split(', ')
            .some((time) => parseFloat(time) > 0),
        ),
      );
    expect(await moves()).toBe(true);
    await options.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
    expect(await moves()).toBe(false);
  });
});

/** What stands in a closed shadow root, as the browser's own tools see it. */
async function closedText(page: Page, name: string): Promise<string> {
  interface Node {
    nodeName: string;
    nodeValue: string;
    children?: Node[];
    shadowRoots?: Node[];
  }
  const session = await page.createCDPSession();
  const { root } = (await session.send('DOM.getDocument', { depth: -1, pierce: true })) as { root: Node };
  const all = (node: Node): Node[] => [
    node,
    ...[...(node.children ?? []), ...(node.shadowRoots ?? [])].flatMap(all),
  ];
  const host = all(root).find(({ nodeName }) => nodeName.toLowerCase() === name);
  return host
    ? all(host)
        .map(({ nodeValue }) => nodeValue)
        .join('')
    : '';
}
