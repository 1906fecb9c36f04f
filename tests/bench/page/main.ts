/**
 * `npm run bench:page -- [folders or files] [--pages 40] [--rounds 3] [--browser firefox]`: what our page code costs
 * on a page's main thread, beside the tools people use for the same, each cold in a fresh isolated world of a fresh
 * load of a page that has been laid out; then the built extension itself in a living page. All contenders run on a
 * page one after the other, in so many rounds, of which the median counts; ratios are made page by page. Trust them
 * more than milliseconds. Where it is allowed to, the browser goes before all other programs.
 */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import puppeteer from 'puppeteer-core';
import { findBrowser } from '../../../src/cli/browser/find-browser.ts';
import { serve } from '../../../src/cli/browser/serve.ts';
import { bundled, bundledContenders } from './bundle.ts';
import { QUIET_HEADERS, runInChromium, runInFirefox, type ColdRun } from './cold-world.ts';
import { goFirst } from './go-first.ts';
import { livingFigures } from './living.ts';
import { growingPages, ownPages, pagesFrom, worstPages, type BenchPage } from './pages.ts';
import { report, say, type Results } from './report.ts';
import { merged, type Runs } from './runs.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    pages: { type: 'string', default: '40' },
    rounds: { type: 'string', default: '3' },
    browser: { type: 'string', default: 'chrome' },
  },
});
const kind = values.browser === 'firefox' ? 'firefox' : 'chrome';
const given = positionals.length > 0 ? pagesFrom(positionals).slice(0, Number(values.pages)) : ownPages();
const [growing, worst] = [growingPages(), worstPages()];
const byName = new Map([...given, ...growing, ...worst].map((page) => [page.name, page.html]));
const contenders = await bundledContenders(kind);
const background = await bundled(join(import.meta.dirname, 'contenders', 'before.ts'), kind);

/** Each round again, since they cost little and their ratios are asked for exactly. */
const IN_ROUNDS = [
  ...['gate', 'is-probably-readerable', 'article', 'readability'],
  ...['slices', 'marks-50', 'marks-500', 'anchors'],
];
const ONCE = ['defuddle', 'mark-js', 'approx-string-match'];

const site = await serve((path) => {
  const html = byName.get(decodeURIComponent(path.split('/')[1] ?? ''));
  return html === undefined ? null : { body: html, headers: QUIET_HEADERS };
});
const browser = await puppeteer.launch({
  browser: kind,
  executablePath: findBrowser(kind),
  headless: true,
  ...(kind === 'chrome'
    ? {
        pipe: true,
        args: [
          ...['--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-background-networking'],
          '--no-first-run',
        ],
      }
    : { extraPrefsFirefox: { 'privacy.reduceTimerPrecision': false } }),
});
const isFirst = goFirst(browser.process()?.pid);
const runCold = kind === 'chrome' ? runInChromium : runInFirefox;

/** Every contender of a list on every page, in turn. */
async function runAll(
  names: readonly string[],
  pages: readonly BenchPage[],
  rounds: number,
): Promise<Results> {
  const found = new Map<string, Map<string, ColdRun[]>>();
  for (const page of pages) {
    const url = `${site.origin}/${encodeURIComponent(page.name)}/2026/story`;
    for (let round = 0; round < rounds; round++)
      for (const name of names) {
        const ofName = found.get(name) ?? new Map<string, ColdRun[]>();
        found.set(name, ofName);
        const script = contenders.get(name);
        if (script === undefined) throw new Error(`There is no contender ${name}.`);
        try {
          const run = await runCold(browser, url, script, background);
          ofName.set(page.name, [...(ofName.get(page.name) ?? []), run]);
        } catch (error) {
          console.error(`${name} failed on ${page.name}: ${String(error).split('\n')[0]}`);
        }
      }
  }
  const medians = (pages: Map<string, ColdRun[]>): Runs =>
    new Map([...pages].map(([page, runs]) => [page, merged(runs)]));
  return new Map([...found].map(([name, runs]) => [name, medians(runs)]));
}

try {
  console.log(
    `${given.length} pages, ${await browser.version()}${isFirst ? ', before all other programs' : ''}`,
  );
  for (const name of ['gate', 'is-probably-readerable', 'article', 'readability', 'defuddle']) {
    const code = contenders.get(name) ?? '';
    say(
      `${name}: script`,
      `${(code.length / 1000).toFixed(1)} kB, gzipped ${(gzipSync(code).length / 1000).toFixed(1)}`,
    );
  }
  await runAll(['gate'], given.slice(0, 2), 1);
  const rounds = Number(values.rounds);
  const inRounds = await runAll(IN_ROUNDS, given, rounds);
  const once = await runAll(ONCE, given, 1);
  const onWorst = await runAll(['gate', 'is-probably-readerable'], worst, rounds);
  const onGrowing = await runAll(['article'], growing, 1);
  report(new Map([...inRounds, ...once]), onWorst, onGrowing);
} finally {
  await browser.close();
  await site.close();
}
await livingFigures(kind, given);
