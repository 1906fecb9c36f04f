import { expect, it } from 'vitest';
import { clickMark, markedWords } from '../../src/cli/browser/marks.ts';
import { until } from '../../src/cli/browser/until.ts';
import { ARTICLE_PAGES } from '../cases/pages/article-pages.ts';
import * as pages from './living-pages.ts';
import { quoted } from './quoted.ts';
import type { Started } from './start-extension.ts';

const { BRIDGE_QUOTES } = pages;
/** Of the cases, those that only a browser makes what they are. */
const TEMPLATES = [
  'mobile page of the accelerated kind',
  'print view',
  'photo essay',
  'behind a paywall, the beginning only',
];
const CASES = ARTICLE_PAGES.filter(({ name }) => TEMPLATES.includes(name));
const pathOf = ({ url }: { url: string }): string => new URL(url).pathname;

export const PAGES_AS_THEY_ARE: Record<string, () => string> = {
  '/shadow': pages.shadowPage,
  '/untidy': pages.untidyPage,
  '/hostile': pages.hostileWorld,
  '/arabic': pages.arabicPage,
  '/chinese': pages.chinesePage,
  '/japanese': pages.japanesePage,
  ...Object.fromEntries(CASES.map((one) => [pathOf(one), () => one.html])),
};

/** Pages that were not made to be read by a program; called where a browser is started for them. */
export function pagesAsTheyAre(on: Started): void {
  it('reads a story in an open shadow root, and hears clicks there', async () => {
    const page = await on.openMarked('/shadow');
    await quoted(page, BRIDGE_QUOTES);
    const index = (await markedWords(page, 'quote')).findIndex((words) => words.includes('My shop'));
    await page.evaluate((at) => {
      const range = Array.from(CSS.highlights.get('whose-words-quote') ?? [])[at];
      if (range instanceof Range)
        range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
    }, index);
    await clickMark(page, 'quote', index);
    await until('the card', () => on.browser.card(page));
    await page.close();
  });

  it('hears clicks on a page that was zoomed, in each tab of an article', async () => {
    const [one, other] = [await on.openMarked('/plain'), await on.openMarked('/plain')];
    for (const page of [other, one]) {
      await page.bringToFront();
      await page.evaluate(() => document.body.style.setProperty('zoom', '1.7'));
      await quoted(page, BRIDGE_QUOTES);
      await clickMark(page, 'quote', 0);
      await until('the card', () => on.browser.card(page));
    }
    await Promise.all([one.close(), other.close()]);
  });

  it('reads through boxes, broken words and letters in pieces; a quote pulled out is marked once', async () => {
    const page = await on.openMarked('/untidy');
    const words = (await quoted(page, ['My shop lives on people'])).replace(/[\u00ad\u200b]/g, '');
    expect(words.match(/We have patched it every winter/g)).toHaveLength(1);
    expect(words).not.toContain('Best news');
    expect(words).not.toContain('Share');
    await page.close();
  });

  it('marks on a page that has overridden the language under it', async () => {
    const page = await on.open('/hostile');
    const said = await until('marks', () =>
      page.evaluate(() => {
        const highlight = CSS.highlights.get('whose-words-quote');
        return highlight === undefined ? null : highlight.size;
      }),
    );
    expect(said).toBe(2);
    expect(await on.browser.card(page)).toBeNull();
    await page.close();
  });

  it.each(['/arabic', '/japanese', '/chinese'])('marks what stands in marks: %s', async (path) => {
    const page = await on.openMarked(path);
    expect(await markedWords(page, 'quote')).toHaveLength(2);
    if (path === '/chinese') expect((await markedWords(page, 'editorial')).join()).toMatch(/^编者按/);
    await page.close();
  });

  it.each(CASES.map((one) => [one.name, pathOf(one)] as const))('marks in place: %s', async (_name, path) => {
    const page = await on.openMarked(path);
    const words = await markedWords(page, 'quote');
    expect(words.filter((one) => /^[“"‘]/.test(one))).toEqual(words);
    expect(words.join()).not.toMatch(/subscri|photograph:/i);
    await page.close();
  });
}
