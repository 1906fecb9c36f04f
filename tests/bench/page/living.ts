import { existsSync } from 'node:fs';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { openBrowser } from '../../../src/cli/browser/open-browser.ts';
import type { OpenBrowser } from '../../../src/cli/browser/real-browser.ts';
import { until } from '../../../src/cli/browser/until.ts';
import { findBrowser, type BrowserKind } from '../../../src/cli/browser/find-browser.ts';
import { marksPainted } from '../../../src/cli/browser/marks.ts';
import { serve } from '../../../src/cli/browser/serve.ts';
import { built } from '../../e2e/built.ts';
import { spread } from './figures.ts';
import { goFirst } from './go-first.ts';
import type { BenchPage } from './pages.ts';
import { say } from './report.ts';

/** As many of the pages are opened in the browser with the extension; a cold background is tried on fewer. */
const WARM_PAGES = 10;
const COLD_PAGES = 4;
const MEMORY_PAGES = 5;
/** How long a page that never rests is watched, ms. */
const WATCHED = 10_000;
const PATIENCE = 6000;

/** Put into the page: when the first frame with a mark is drawn, in ms since the page was loaded. */
const STOPWATCH = `<script nonce="bench">
  let loaded = null;
  addEventListener('load', () => { loaded = performance.now(); });
  const look = () => {
    const marked = ['quote', 'paraphrase'].some((name) => CSS.highlights.get('whose-words-' + name)?.size > 0);
    if (!marked || loaded === null) requestAnimationFrame(look);
    else requestAnimationFrame(() => { window.marksAfter = performance.now() - loaded; });
  };
  look();
</script>`;

/** Changes the page a thousand times a second, a tenth of it inside the article. */
const RESTLESS = `<script nonce="bench">
  let times = 0;
  const box = document.createElement('div');
  document.body.append(box);
  setInterval(() => {
    for (let index = 0; index < 10; index++) {
      times++;
      box.textContent = 'change ' + times;
      if (times % 10 === 0) document.querySelector('p').setAttribute('data-times', String(times));
    }
  }, 10);
</script>`;

const HEADERS = {
  'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; script-src 'nonce-bench'",
};

/**
 * The built extension in pages that run: from load to marks, with the background awake and asleep; the memory it
 * keeps in a tab; what it takes of a core on a page that never rests. In Firefox the first two figures only.
 */
export async function livingFigures(kind: BrowserKind, pages: readonly BenchPage[]): Promise<void> {
  if (!existsSync(built(kind))) {
    console.log(`${built(kind)} is not there: npm run build, for the figures of the extension itself`);
    return;
  }
  const byName = new Map(pages.map((page) => [page.name, page.html]));
  const site = await serve((path) => {
    const [, name = '', what = ''] = path.split('/');
    const html = byName.get(decodeURIComponent(name));
    if (html === undefined) return null;
    return { body: html + (what === 'restless' ? RESTLESS : STOPWATCH), headers: HEADERS };
  });
  const address = (page: BenchPage, what: string): string =>
    `${site.origin}/${encodeURIComponent(page.name)}/${what}/2026/story`;
  const browser = await openBrowser({ kind, extension: built(kind), headless: true });
  goFirst(browser.puppeteer.process()?.pid);
  try {
    const open = (page: BenchPage): Promise<number | null> => loadToMarks(browser, address(page, 'load'));
    for (const page of pages.slice(0, 2)) await open(page);
    const warm: number[] = [];
    const marked: BenchPage[] = [];
    for (const page of pages.slice(0, 2 * WARM_PAGES)) {
      const ms = marked.length < WARM_PAGES ? await open(page) : null;
      if (ms === null) continue;
      warm.push(ms);
      marked.push(page);
    }
    say('load to marks, background awake, ms [150]', spread(warm));
    const asleep: number[] = [];
    for (const page of marked.slice(0, COLD_PAGES)) {
      await browser.stopBackground();
      asleep.push((await open(page)) ?? NaN);
    }
    say('load to marks, background asleep, ms [300]', spread(asleep));
    if (kind === 'firefox') return;
    const kept: number[] = [];
    const bare = await puppeteer.launch({
      executablePath: findBrowser(kind),
      args: ['--no-sandbox', '--disable-gpu'],
    });
    for (const page of marked.slice(0, MEMORY_PAGES))
      kept.push(await memoryKept(browser, bare, address(page, 'load')));
    await bare.close();
    say('memory kept in an article’s tab, MB [2]', spread(kept));
    const [page] = marked;
    if (page)
      say(
        'of a core, on a page that never rests [1 %]',
        await restlessShare(browser, address(page, 'restless')),
      );
  } finally {
    await browser.close();
    await site.close();
  }
}

/** Null when the page is not marked in time: it holds nothing to mark, or is no article. */
async function loadToMarks(browser: OpenBrowser, url: string): Promise<number | null> {
  const page = await browser.openPage(url);
  try {
    return await until(
      'marks',
      () => page.evaluate(() => (window as { marksAfter?: number }).marksAfter ?? null),
      PATIENCE,
    );
  } catch {
    return null;
  } finally {
    await page.close();
  }
}

/** What all scripts in the page keep, once it is marked (MB): with ours, less the same page in a browser without. */
async function memoryKept(browser: OpenBrowser, bare: Browser, url: string): Promise<number> {
  const page = await browser.openPage(url);
  const other = await bare.newPage();
  try {
    await until('marks', () => marksPainted(page), PATIENCE);
    await other.goto(url);
    return ((await heapOf(page)) - (await heapOf(other))) / 1e6;
  } finally {
    await Promise.all([page.close(), other.close()]);
  }
}

async function heapOf(page: Page): Promise<number> {
  const session = await page.createCDPSession();
  await session.send('HeapProfiler.enable');
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  return usedSize;
}

/** The share of the time that the page's main thread spends in our scripts. */
async function restlessShare(browser: OpenBrowser, url: string): Promise<string> {
  const page = await browser.openPage(url);
  try {
    await until('marks', () => marksPainted(page), PATIENCE);
    const session = await page.createCDPSession();
    await session.send('Profiler.enable');
    await session.send('Profiler.setSamplingInterval', { interval: 200 });
    await session.send('Profiler.start');
    await new Promise((resolve) => setTimeout(resolve, WATCHED));
    const { profile } = await session.send('Profiler.stop');
    const parents = new Map(
      profile.nodes.flatMap(({ id, children = [] }) => children.map((child) => [child, id])),
    );
    const urls = new Map(profile.nodes.map(({ id, callFrame }) => [id, callFrame.url]));
    const isOurs = (id: number | undefined): boolean => {
      for (let at = id; at !== undefined; at = parents.get(at))
        if (urls.get(at)?.startsWith(browser.origin)) return true;
      return false;
    };
    let ours = 0;
    profile.samples?.forEach((id, index) => {
      if (isOurs(id)) ours += profile.timeDeltas?.[index + 1] ?? 0;
    });
    return `${((100 * ours) / (profile.endTime - profile.startTime)).toFixed(2)} %`;
  } finally {
    await page.close();
  }
}
