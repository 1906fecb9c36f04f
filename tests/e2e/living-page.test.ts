import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { clickMark, markedWords, marksPainted } from '../../src/cli/browser/marks.ts';
import { openBrowser, until, type OpenBrowser } from '../../src/cli/browser/open-browser.ts';
import { serve, type Site } from '../../src/cli/browser/serve.ts';
import { built } from './built.ts';
import * as pages from './living-pages.ts';

const { BRIDGE_QUOTES, FROST_QUOTES } = pages;
const ROUTES: Record<string, () => string> = {
  '/plain': pages.plainStory,
  '/endless': pages.endlessPage,
  '/routed': pages.routedPage,
  '/hydrated': pages.hydratedPage,
  '/linked': pages.linkedQuote,
  '/shadow': pages.shadowPage,
  '/untidy': pages.untidyPage,
  '/hostile': pages.hostileWorld,
  '/arabic': pages.arabicPage,
  '/japanese': pages.japanesePage,
};

/** Runs what the page itself offers under a name. */
const call = (page: Page, name: string): Promise<void> =>
  page.evaluate((one) => (window as unknown as Record<string, () => void>)[one]?.(), name);

const quotes = (page: Page): Promise<string> => markedWords(page, 'quote').then((all) => all.join(' | '));
const quoted = (page: Page, words: readonly string[]): Promise<string> =>
  until(`marks on “${words.join('”, “')}”`, async () => {
    const all = await quotes(page);
    return words.every((one) => all.includes(one)) && all;
  });

/** Notes every text that a mark of ours lies on, from now on, at each change of the page. */
const watchMarks = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const seen = new Set<string>();
    const look = (): void => {
      for (const name of ['whose-words-quote', 'whose-words-paraphrase'])
        for (const range of Array.from(CSS.highlights.get(name) ?? []))
          if (!range.collapsed) seen.add(String(range));
    };
    Object.assign(window, { seen });
    look();
    // painted is what stands when a frame is drawn, after all observers have run
    const frame = (): void => {
      look();
      requestAnimationFrame(frame);
    };
    requestAnimationFrame(frame);
  });
const seenMarks = (page: Page): Promise<string[]> =>
  page.evaluate(() => [...(window as unknown as { seen: Set<string> }).seen]);

describe.each(['chrome', 'firefox'] as const)('a page that lives, in %s', (kind) => {
  let browser: OpenBrowser;
  let site: Site;

  beforeAll(async () => {
    site = await serve((path) => ROUTES[path.split('?')[0] ?? '']?.() ?? null);
    browser = await openBrowser({ kind, extension: built(kind), headless: true });
  });
  afterAll(async () => {
    await browser.close();
    await site.close();
  });

  const open = async (path: string): Promise<Page> => {
    const page = await browser.openPage(`${site.origin}${path}`);
    await page.bringToFront();
    return page;
  };
  const openMarked = async (path: string): Promise<Page> => {
    const page = await open(path);
    await until(`marks on ${path}`, () => marksPainted(page));
    return page;
  };

  it('reads each article of an endless page on its own, the one before the eyes', async () => {
    const page = await openMarked('/endless');
    expect(await quoted(page, BRIDGE_QUOTES)).not.toContain('candles');
    await page.evaluate(() => document.getElementById('second')?.scrollIntoView());
    expect(await quoted(page, FROST_QUOTES)).not.toContain('patched');
    await page.evaluate(() => scrollTo(0, 0));
    expect(await quoted(page, BRIDGE_QUOTES)).not.toContain('candles');
    await page.close();
  });

  it('follows a navigation inside the page, and leaves no mark behind', async () => {
    const page = await openMarked('/routed');
    await watchMarks(page);
    await call(page, 'leave');
    await call(page, 'arrive');
    expect(await quoted(page, FROST_QUOTES)).not.toContain('patched');
    await call(page, 'front');
    await until('no marks on the front page', async () => (await quotes(page)) === '');
    const known = [...BRIDGE_QUOTES, ...FROST_QUOTES];
    for (const words of await seenMarks(page))
      if (words.includes('"')) expect(known.some((one) => words.includes(one))).toBe(true);
    await page.close();
  });

  it('reads text that comes after the page, and what comes later still', async () => {
    const page = await open('/hydrated');
    await call(page, 'hydrate');
    await quoted(page, BRIDGE_QUOTES.slice(0, 1));
    await call(page, 'more');
    await quoted(page, BRIDGE_QUOTES);
    await page.close();
  });

  it('takes a mark away with its words, in the same breath', async () => {
    const page = await openMarked('/linked');
    await quoted(page, BRIDGE_QUOTES.slice(0, 1));
    // as a framework does: one node gets other words, its neighbours inside the quotation stay
    const [before, after] = await page.evaluate(async () => {
      const marked = (): string =>
        Array.from(CSS.highlights.get('whose-words-quote') ?? [], String).join(' | ');
      const first = document.querySelector('a[href="#w"]')?.previousSibling;
      const all = [marked()];
      if (first instanceof Text) first.data = 'A cat slept on the pier for ';
      // observers are told before anything that waits for the page is
      await Promise.resolve();
      return [...all, marked()];
    });
    expect(before).toContain('every spring it has come apart');
    expect(after).not.toContain('every spring it has come apart');
    expect(after).toContain('My shop lives');
    await page.close();
  });

  it('keeps its marks on their words while a page changes a thousand times a second', async () => {
    const page = await openMarked('/linked');
    await watchMarks(page);
    const before = (await quotes(page)).split(' | ');
    await page.evaluate(
      () =>
        new Promise<void>((done) => {
          const counter = document.createElement('div');
          document.querySelector('h1')?.before(counter);
          let changes = 0;
          const change = (): void => {
            for (let index = 0; index < 10; index++) counter.textContent = String(++changes);
            if (changes < 1500) setTimeout(change, 10);
            else done();
          };
          change();
        }),
    );
    expect((await quotes(page)).split(' | ')).toEqual(before);
    for (const words of await seenMarks(page)) expect(words).not.toMatch(/^\d+$/);
    await page.close();
  });

  it('marks what a page says again with other nodes', async () => {
    const page = await openMarked('/plain');
    await page.evaluate(() => {
      const body = document.querySelector('.article-body');
      const html = body?.innerHTML ?? '';
      body?.replaceChildren();
      body?.insertAdjacentHTML('beforeend', html);
    });
    await quoted(page, BRIDGE_QUOTES);
    await page.close();
  });

  it('reads a story in an open shadow root, and hears clicks there', async () => {
    const page = await openMarked('/shadow');
    await quoted(page, BRIDGE_QUOTES);
    const index = (await markedWords(page, 'quote')).findIndex((words) => words.includes('My shop'));
    await page.evaluate((at) => {
      const range = Array.from(CSS.highlights.get('whose-words-quote') ?? [])[at];
      if (range instanceof Range)
        range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
    }, index);
    await clickMark(page, 'quote', index);
    await until('the card', () => browser.card(page));
    await page.close();
  });

  it('hears clicks on a page that was zoomed, in each tab of an article', async () => {
    const [one, other] = [await openMarked('/plain'), await openMarked('/plain')];
    for (const page of [other, one]) {
      await page.bringToFront();
      await page.evaluate(() => document.body.style.setProperty('zoom', '1.7'));
      await quoted(page, BRIDGE_QUOTES);
      await clickMark(page, 'quote', 0);
      await until('the card', () => browser.card(page));
    }
    await Promise.all([one.close(), other.close()]);
  });

  it('reads through boxes, broken words and letters in pieces; a quote pulled out is marked once', async () => {
    const page = await openMarked('/untidy');
    const words = (await quoted(page, ['My shop lives on people'])).replace(/[\u00ad\u200b]/g, '');
    expect(words.match(/We have patched it every winter/g)).toHaveLength(1);
    expect(words).not.toContain('Best news');
    expect(words).not.toContain('Share');
    await page.close();
  });

  it('marks on a page that has overridden the language under it', async () => {
    const page = await open('/hostile');
    const said = await until('marks', () =>
      page.evaluate(() => {
        const highlight = CSS.highlights.get('whose-words-quote');
        return highlight === undefined ? null : highlight.size;
      }),
    );
    expect(said).toBe(2);
    expect(await browser.card(page)).toBeNull();
    await page.close();
  });

  it.each(['/arabic', '/japanese'])('marks what stands in marks: %s', async (path) => {
    const page = await openMarked(path);
    expect(await markedWords(page, 'quote')).toHaveLength(2);
    await page.close();
  });

  it('does nothing in a tab that nobody sees, and reads when it is seen', async () => {
    const front = await open('/plain');
    const page = await browser.puppeteer.newPage({ background: true } as never);
    await front.bringToFront();
    await page.goto(`${site.origin}/plain?behind`);
    if (await page.evaluate(() => document.hidden)) {
      await quoted(front, BRIDGE_QUOTES);
      expect(await quotes(page)).toBe('');
    }
    await page.bringToFront();
    await quoted(page, BRIDGE_QUOTES);
    await quoted(front, BRIDGE_QUOTES);
    await Promise.all([page.close(), front.close()]);
  });

  it('has its marks when the reader comes back to a page', async () => {
    const page = await openMarked('/plain');
    await page.goto(`${site.origin}/japanese`);
    await page.evaluate(() => history.back());
    await quoted(page, BRIDGE_QUOTES);
    await page.close();
  });
});
