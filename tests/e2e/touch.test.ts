/** Under a finger: what can be pressed is 44 px high, or stands in a row that is. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { marksPainted } from '../../src/cli/browser/marks.ts';
import { openBrowser, until, type OpenBrowser } from '../../src/cli/browser/open-browser.ts';
import { serve, type Site } from '../../src/cli/browser/serve.ts';
import { built } from './built.ts';
import { endlessPage } from './living-pages.ts';
import { surfaceStates } from './surface-states.ts';
import { frontPage, twinPage } from './twin-page.ts';

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

it('every surface has targets of 44 px', async () => {
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
