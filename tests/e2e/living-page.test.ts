import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { until } from '../../src/cli/browser/until.ts';
import * as pages from './living-pages.ts';
import { PAGES_AS_THEY_ARE, pagesAsTheyAre } from './pages-as-they-are.ts';
import { quoted, quotes } from './quoted.ts';
import { startExtension } from './start-extension.ts';

const { BRIDGE_QUOTES, FROST_QUOTES } = pages;
const ROUTES: Record<string, () => string> = {
  ...PAGES_AS_THEY_ARE,
  '/plain': pages.plainStory,
  '/endless': pages.endlessPage,
  '/routed': pages.routedPage,
  '/hydrated': pages.hydratedPage,
  '/linked': pages.linkedQuote,
};

/** Runs what the page itself offers under a name. */
const call = (page: Page, name: string): Promise<void> =>
  page.evaluate((one) => (window as unknown as Record<string, () => void>)[one]?.(), name);

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
  const on = startExtension(kind, (path) => ROUTES[path.split('?')[0] ?? '']?.() ?? null);
  const { open, openMarked } = on;

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
    for (let times = 0; times < 5; times++) await on.browser.stopBackground();
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

  it('does nothing in a tab that nobody sees, and reads when it is seen', async () => {
    const front = await open('/plain');
    const page = await on.browser.puppeteer.newPage({ background: true } as never);
    await front.bringToFront();
    await page.goto(`${on.site.origin}/plain?behind`);
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
    await page.goto(`${on.site.origin}/japanese`);
    await page.evaluate(() => history.back());
    await quoted(page, BRIDGE_QUOTES);
    await page.close();
  });

  pagesAsTheyAre(on);
});
