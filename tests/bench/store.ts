/**
 * How long the notebook takes with years of reading in it, in a real Chromium: `npm run bench:store`, or with
 * numbers of articles and notes of one's own: `npm run bench:store -- 1000 5000`. The build must be there.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { marksPainted } from '../../src/cli/browser/marks.ts';
import { openBrowser } from '../../src/cli/browser/open-browser.ts';
import { until } from '../../src/cli/browser/until.ts';
import { serve } from '../../src/cli/browser/serve.ts';
import { archivePieces } from '../../src/store/archive.ts';
import { yearsOfReading } from './store-data.ts';
import { timeToSee, withEmptyPage, type Seen } from './store-popup.ts';

const [articles = 10_000, notes = 100_000] = process.argv.slice(2).map(Number);
const folder = mkdtempSync(join(tmpdir(), 'whose-words-bench-'));
const file = join(folder, 'archive.json');
const pictures = process.env['PICTURES'];
writeFileSync(file, archivePieces(yearsOfReading(articles, notes), 0).join(''));

const STORY = [
  'Ilse Tarrant',
  'Mara Tarrant',
  'Anton Tarrant',
  'Jorun Tarrant',
  'Edda Tarrant',
  'Pavel Tarrant',
]
  .map(
    (name) =>
      `<p>“The bridge stays shut until the council has met,” ${name} said on Monday at the harbour.</p>`,
  )
  .join('');
const site = await serve((path) =>
  path.startsWith('/story')
    ? `<!doctype html><html lang="en"><title>The bridge stays shut</title><meta property="og:type" content="article">
       <article><h1>The bridge stays shut</h1>${STORY.repeat(3)}</article></html>`
    : null,
);

const browser = await openBrowser({
  kind: 'chrome',
  extension: withEmptyPage(resolve(process.env['EXTENSION'] ?? '.output/chrome-mv3'), folder),
  headless: true,
  profile: join(folder, 'profile'),
});

/** Milliseconds from the moment an address is set until a place of the page is there. */
const timeTo = (page: Page, address: string, place: string): Promise<number> =>
  page.evaluate(
    async (to, selector) => {
      location.hash = '#/bin';
      await new Promise((done) => setTimeout(done, 300));
      document.querySelector('#page')?.replaceChildren();
      const started = performance.now();
      location.hash = to;
      while (!document.querySelector(selector)) await new Promise(requestAnimationFrame);
      return performance.now() - started;
    },
    address,
    `#page ${place}`,
  );

/** Types a query and waits for its answer. */
const timeToFind = (page: Page, query: string): Promise<number> =>
  page.evaluate(async (words) => {
    const field = document.querySelector<HTMLInputElement>('input[type=search]');
    if (!field) throw new Error('no search field');
    document.querySelector('#page')?.replaceChildren();
    const started = performance.now();
    field.value = words;
    field.dispatchEvent(new Event('input'));
    while (!document.querySelector('#page .room')) await new Promise((done) => setTimeout(done));
    return performance.now() - started;
  }, query);

/** How many articles are recorded, asked of the database itself. */
const recorded = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const opening = indexedDB.open('whose-words');
        opening.onsuccess = () => {
          const count = opening.result.transaction('readings').objectStore('readings').count();
          count.onsuccess = () => {
            opening.result.close();
            resolve(count.result);
          };
        };
      }),
  );

let opened = 0;
/**
 * A popup over an article that has been read and recorded, whose speakers are those with the most passages and notes;
 * right after it, a page that holds nothing.
 */
async function timeToPopup(page: Page): Promise<{ popup: Seen; empty: Seen }> {
  const before = await recorded(page);
  const article = await browser.openPage(`${site.origin}/story/${(opened++).toString()}`);
  await until('marks', () => marksPainted(article));
  await until('the record', async () => (await recorded(page)) > before, 60_000);
  const tab = (await browser.tabId(article)).toString();
  const picture = pictures === undefined ? undefined : join(pictures, 'popup.png');
  const popup = await timeToSee(browser, `popup.html?tab=${tab}`, picture);
  const empty = await timeToSee(browser, 'empty.html');
  await article.close();
  return { popup, empty };
}

const say = (what: string, milliseconds: number): void => {
  console.log(`${what.padEnd(44)} ${milliseconds.toFixed(0).padStart(7)} ms`);
};
const median = (times: number[]): number => times.sort((a, b) => a - b)[times.length >> 1] ?? NaN;

async function picture(page: Page, name: string): Promise<void> {
  if (pictures !== undefined)
    await page.screenshot({ path: join(pictures, `${name}.png`) as `${string}.png` });
}

try {
  const page = await browser.openOwn('notebook.html#/data');
  page.on('pageerror', (error) => console.error(String(error)));
  // The welcome page opens beside ours, and a page behind another is not drawn.
  await browser.puppeteer.waitForTarget((target) => target.url().endsWith('welcome.html'));
  await page.bringToFront();
  const field = await page.waitForSelector('input[type=file]');
  let started = performance.now();
  await (field as unknown as { uploadFile: (path: string) => Promise<void> }).uploadFile(file);
  await page.waitForSelector('.preview button.primary', { timeout: 600_000 });
  say(`import, preview of ${articles} articles, ${notes} notes`, performance.now() - started);
  started = performance.now();
  await page.click('.preview button.primary');
  await page.waitForFunction(() => document.querySelector('.preview > p:only-child') !== null, {
    timeout: 1_200_000,
  });
  say('import', performance.now() - started);
  console.log(await page.$eval('.preview', (place) => place.textContent));

  await page.reload();
  const opening = await page.evaluate(async () => {
    while (!document.querySelector('#page .part, #page table')) await new Promise(requestAnimationFrame);
    return performance.now();
  });
  say('notebook, from its address to its first page', opening);
  say('list of speakers', await timeTo(page, '#/speakers', 'table'));
  await picture(page, 'speakers');
  say(
    'page of the most quoted speaker',
    await timeTo(page, '#/source/speaker%3Ailse%20tarrant', '.plot svg'),
  );
  await picture(page, 'speaker');
  say(
    'page of the most read outlet',
    await timeTo(page, '#/source/outlet%3Aharbourpost.example', '.plot svg'),
  );
  await picture(page, 'outlet');
  for (const query of [
    'b',
    'brid',
    'bridge harbour',
    'bridge harbour council tide',
    'note4711',
    'ilse tarr',
    'zzz',
  ])
    say(
      `search “${query}”`,
      median([await timeToFind(page, query), await timeToFind(page, query), await timeToFind(page, query)]),
    );
  // The first article of the day makes a backup; what it takes is not the popup's.
  await timeToPopup(page);
  await until(
    'the backup',
    async () => {
      await timeTo(page, '#/data', '.exports button');
      return page.$('#page .lines li');
    },
    600_000,
  );
  const popups = [];
  for (let time = 0; time < 9; time++) popups.push(await timeToPopup(page));
  say('an empty page of ours, to be seen', median(popups.map(({ empty }) => empty.notes)));
  say('popup, to its sources', median(popups.map(({ popup }) => popup.sources)));
  say('popup, to its sources with their notes', median(popups.map(({ popup }) => popup.notes)));
  say('of this not the empty page’s', median(popups.map(({ popup, empty }) => popup.notes - empty.notes)));
  await page.bringToFront();
  for (const kind of [0, 1, 2, 3, 4]) {
    await timeTo(page, '#/data', '.exports button');
    started = performance.now();
    const name = await page.evaluate((index) => {
      const button = document.querySelectorAll<HTMLElement>('.exports button')[index];
      button?.click();
      return button?.textContent ?? '';
    }, kind);
    await until('the export', () => page.$eval('progress', (bar) => bar.hidden), 600_000);
    say(`export: ${name}`, performance.now() - started);
  }
} finally {
  await browser.close();
  await site.close();
  rmSync(folder, { recursive: true, force: true });
}
