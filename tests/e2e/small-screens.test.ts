/**
 * Small screens: nothing runs out of a narrow window in any language, nor of a window with text of twice the size,
 * and what can be pressed is 44 px high, or stands in a row that is.
 */
import { readdirSync, readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { marksPainted } from '../../src/cli/browser/marks.ts';
import { openBrowser } from '../../src/cli/browser/open-browser.ts';
import type { OpenBrowser } from '../../src/cli/browser/real-browser.ts';
import { until } from '../../src/cli/browser/until.ts';
import { serve, type Site } from '../../src/cli/browser/serve.ts';
import { built } from './built.ts';
import { misfits } from './fits.ts';
import { endlessPage } from './living-pages.ts';
import { surfaceStates, type SurfaceState } from './surface-states.ts';
import { frontPage, twinPage } from './twin-page.ts';

const FOLDER = 'assets/public/_locales';

let browser: OpenBrowser;
let site: Site;
const tabs = { story: 0, front: 0, endless: 0 };

beforeAll(async () => {
  const pages: Record<string, () => string> = { story: twinPage, front: frontPage, endless: endlessPage };
  site = await serve((path) => pages[path.slice(1)]?.() ?? null);
  browser = await openBrowser({ kind: 'chrome', extension: built('chrome'), headless: true });
  for (const name of ['front', 'endless', 'story'] as const) {
    const page = await browser.openPage(`${site.origin}/${name}`);
    await page.bringToFront();
    if (name !== 'front') await until('marks', () => marksPainted(page));
    tabs[name] = await browser.tabId(page);
  }
});
afterAll(async () => {
  await browser.close();
  await site.close();
});

/** Has a page speak a language, whatever the browser speaks. */
async function inLanguage(locale: string): Promise<Page> {
  const messages: unknown = JSON.parse(readFileSync(`${FOLDER}/${locale}/messages.json`, 'utf8'));
  const page = await browser.puppeteer.newPage();
  await page.evaluateOnNewDocument((given) => {
    const known = given as Record<string, { message: string }>;
    const getMessage = (key: string, filled: string[] = []): string =>
      (known[key]?.message ?? '').replace(/\$(\d)/g, (_, index: string) => filled[Number(index) - 1] ?? '');
    for (const api of ['chrome', 'browser'])
      if (api in globalThis)
        Object.defineProperty(Reflect.get(globalThis, api), 'i18n', { value: { getMessage } });
  }, messages);
  return page;
}

/** What another shows too, or hardly any words, is left out here. */
const isWordy = ({ name }: SurfaceState): boolean =>
  !['articles', 'nothing found', 'panel over a front page'].includes(name);

describe.each(readdirSync(FOLDER))('in %s', (locale) => {
  it('every surface fits 360 and 320 px, and text of twice the size', async () => {
    const page = await inLanguage(locale);
    const language = locale.replace('_', '-');
    const found: string[] = [];
    for (const { name, path, ready, before } of surfaceStates(tabs).filter(isWordy)) {
      await page.setViewport({ width: 360, height: 740 });
      // another address behind # alone would not be another page
      await page.goto('about:blank');
      await page.goto(`${browser.origin}/${path}`);
      await page.waitForSelector(ready);
      expect(await page.evaluate(() => document.documentElement.lang)).toBe(language);
      await before?.(page);
      for (const [width, size] of [
        [360, 100],
        [320, 100],
        [640, 200],
      ] as const) {
        await page.setViewport({ width, height: 740 });
        await page.evaluate((share) => {
          document.documentElement.style.fontSize = `${share}%`;
        }, size);
        for (const misfit of await misfits(page)) found.push(`${name}, ${width} px, ${size} %: ${misfit}`);
      }
    }
    await page.close();
    expect(found).toEqual([]);
  });
});

it('under a finger, every surface has targets of 44 px', async () => {
  const found: string[] = [];
  for (const { name, path, ready, before } of surfaceStates(tabs)) {
    const page = await browser.openOwn(path);
    await page.setViewport({ width: 360, height: 740, isMobile: true, hasTouch: true });
    await page.waitForSelector(ready);
    expect(await page.evaluate(() => matchMedia('(pointer: coarse)').matches)).toBe(true);
    await before?.(page);
    const small = await page.evaluate(() => {
      const card = document.querySelector('whose-words-card')?.shadowRoot;
      const controls = 'button, .button, input, select, textarea, summary, nav a, th a';
      return [...document.querySelectorAll(controls), ...(card?.querySelectorAll(controls) ?? [])]
        .filter((one) => one.checkVisibility())
        .filter((one) => {
          const around = one.matches('input') ? one.closest('label, .switch-row') : null;
          const { height } = (around ?? one).getBoundingClientRect();
          return height > 1 && height < 43.5;
        })
        .map((one) => `${one.tagName} ${one.className} “${(one.textContent ?? '').slice(0, 30)}”`);
    });
    for (const one of new Set(small)) found.push(`${name}: ${one}`);
    await page.close();
  }
  expect(found).toEqual([]);
});
