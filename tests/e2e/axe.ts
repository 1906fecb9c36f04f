/** What axe finds on a page, and the looks a reader may give to every surface. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer-core';
import type { OpenBrowser } from '../../src/cli/browser/real-browser.ts';
import { DEFAULT_SETTINGS, SETTINGS_KEY, type Settings } from '../../src/settings.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
/** WCAG 2.2 AA and what came before it. */
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

interface Finding {
  id: string;
  nodes: { target: unknown }[];
}

async function found(page: Page, only: object): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(AXE);
  // a colour on its way to another is none to be judged
  await page.evaluate(() => {
    for (const animation of document.getAnimations()) animation.finish();
  });
  const violations = (await page.evaluate(
    `axe.run(document, { runOnly: ${JSON.stringify(only)} }).then((result) => JSON.parse(JSON.stringify(result.violations)))`,
  )) as Finding[];
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => JSON.stringify(target)).join(' ')}`,
  );
}

/** What axe finds by all its rules, each with where. */
export const faults = (page: Page): Promise<string[]> => found(page, { type: 'tag', values: RULES });

/** Words that do not stand out enough from what they stand on. */
export const faintWords = (page: Page): Promise<string[]> =>
  found(page, { type: 'rule', values: ['color-contrast'] });

/** Palettes, and own colours that cannot be read as they are on light and on dark paper. */
const LOOKS: Record<string, Partial<Settings>> = {
  'colour-blind safe': { palette: 'colour-blind' },
  'high contrast': { palette: 'contrast' },
  'own colours': {
    colours: { quote: '#ffff00', paraphrase: '#20ff20', editorial: '#0a0a50', signal: '#ffffff' },
  },
};

/** Wears one look after the other, light and dark, on pages of the extension; gives back what is too faint in which. */
export async function faintInLooks(browser: OpenBrowser, pages: readonly Page[]): Promise<string[]> {
  const faint: string[] = [];
  const wear = (page: Page, look: Partial<Settings>): Promise<unknown> =>
    page.evaluate(
      `chrome.storage.local.set(${JSON.stringify({ [SETTINGS_KEY]: { ...DEFAULT_SETTINGS, ...look } })})`,
    );
  const worn = (page: Page, look: Partial<Settings>): Promise<unknown> =>
    page.waitForFunction(
      (palette, own) => {
        const { dataset, style } = document.documentElement;
        return dataset['palette'] === palette && (style.getPropertyValue('--quote') !== '') === own;
      },
      {},
      look.palette ?? 'standard',
      look.colours !== undefined,
    );
  for (const [name, look] of Object.entries(LOOKS))
    for (const page of pages) {
      await page.bringToFront();
      if (page === pages[0]) await wear(page, look);
      await worn(page, look);
      for (const dark of [false, true]) {
        await browser.dark(page, dark);
        for (const one of await faintWords(page)) faint.push(`${name}, ${dark ? 'dark' : 'light'}: ${one}`);
      }
    }
  const [first] = pages;
  if (first) await wear(first, {});
  return faint;
}
