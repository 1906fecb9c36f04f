import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { clickMark, markedWords, marksPainted } from '../../src/cli/browser/marks.ts';
import { openBrowser } from '../../src/cli/browser/open-browser.ts';
import type { OpenBrowser } from '../../src/cli/browser/real-browser.ts';
import { until } from '../../src/cli/browser/until.ts';
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
  '/chinese': pages.chinesePage,
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

/** What has been marked with words in marks, and is none of the quotations of either story. */
const strayMarks = async (page: Page): Promise<string[]> =>
  (await seenMarks(page)).filter(
    (words) => words.includes('"') && ![...BRIDGE_QUOTES, ...FROST_QUOTES].some((one) => words.includes(one)),
  );

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
    expect(await strayMarks(page)).toEqual([]);
    await page.close();
  });

  it('is on the right words after thirty quick navigations', async () => {
    const page = await openMarked('/routed');
    await watchMarks(page);
    await page.evaluate(async () => {
      const app = document.getElementById('app');
      const { leave, arrive } = window as unknown as Record<'leave' | 'arrive', () => void>;
      const bridge = app?.innerHTML ?? '';
      leave();
      arrive();
      const stories = [bridge, app?.innerHTML ?? '', '<h1>The Post</h1>'];
      for (let turn = 0; turn < 31; turn++) {
        history.pushState({}, '', `/story-${turn.toString()}`);
        if (app) app.innerHTML = stories[turn % 3] ?? '';
        await new Promise((resolve) => setTimeout(resolve, (turn % 5) * 30));
      }
      arrive();
    });
    // on a slow machine the page has used up its looks, and rests
    await until('the last story', async () => (await quotes(page)).includes(FROST_QUOTES[1] ?? '?'), 40_000);
    expect(await quotes(page)).not.toContain('patched');
    expect(await strayMarks(page)).toEqual([]);
    await page.close();
  });

  it('goes with a translation, into a reader mode, and back', async () => {
    const page = await openMarked('/plain');
    await page.evaluate((words) => {
      document.documentElement.lang = 'de';
      for (const [index, text] of words.entries()) {
        const inner = document.createElement('font');
        inner.textContent = text;
        const outer = document.createElement('font');
        outer.append(inner);
        document.querySelectorAll('.article-body p')[index]?.firstChild?.replaceWith(outer);
      }
    }, pages.TRANSLATED);
    expect(await quoted(page, ['jeden Winter geflickt', 'My shop'])).not.toContain('patched');
    await page.evaluate(() => {
      const reader = document.createElement('main');
      reader.append(
        ...Array.from(document.querySelectorAll('h1, .article-body p'), (one) => one.cloneNode(true)),
      );
      const hiding = document.createElement('style');
      hiding.textContent = 'body > article { display: none }';
      document.body.prepend(hiding);
      document.body.append(reader);
    });
    /** How many marks can be seen, all of them in the element. */
    const shownIn = (selector: string): Promise<number> =>
      page.evaluate((one) => {
        const ranges = Array.from(CSS.highlights.get('whose-words-quote') ?? []) as Range[];
        const shown = ranges.filter((range) => range.getClientRects().length > 0);
        return shown.every(({ startContainer: { parentElement } }) => parentElement?.closest(one))
          ? shown.length
          : 0;
      }, selector);
    await until('marks in the reader mode', async () => (await shownIn('main')) === 2);
    await page.evaluate(() => {
      document.querySelector('main')?.remove();
      document.querySelector('body > style')?.remove();
    });
    await until('marks in the page', async () => (await shownIn('article')) === 2);
    await page.close();
  });

  it('reads a page although the background is ended time and again meanwhile', async () => {
    const opened = open('/plain');
    for (let times = 0; times < 5; times++) await browser.stopBackground();
    await quoted(await opened, BRIDGE_QUOTES);
    await (await opened).close();
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

  it.each(['/arabic', '/japanese', '/chinese'])('marks what stands in marks: %s', async (path) => {
    const page = await openMarked(path);
    expect(await markedWords(page, 'quote')).toHaveLength(2);
    if (path === '/chinese') expect((await markedWords(page, 'editorial')).join()).toMatch(/^编者按/);
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
