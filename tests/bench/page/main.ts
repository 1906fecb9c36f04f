/**
 * `npm run bench:page -- [folders or files] [--pages 40]`: what our page code costs on a page's main thread, beside
 * the tools people use for the same, each cold in a fresh isolated world of a fresh load. Ratios are made page by
 * page within one run; trust them more than milliseconds.
 */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import puppeteer from 'puppeteer-core';
import { findBrowser } from '../../../src/cli/browser/find-browser.ts';
import { bundledContenders } from './bundle.ts';
import { runCold, type ColdRun } from './cold-world.ts';
import { median, spread } from './figures.ts';
import { growingPages, ownPages, pagesFrom, worstPages, type BenchPage } from './pages.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { pages: { type: 'string', default: '40' } },
});
const given = positionals.length > 0 ? pagesFrom(positionals).slice(0, Number(values.pages)) : ownPages();
const [growing, worst] = [growingPages(), worstPages()];
const byName = new Map([...given, ...growing, ...worst].map((page) => [page.name, page.html]));
const contenders = await bundledContenders();

const server = createServer((request, response) => {
  const html = byName.get(decodeURIComponent((request.url ?? '').split('/')[1] ?? ''));
  response.writeHead(html === undefined ? 404 : 200, {
    'content-type': 'text/html; charset=utf-8',
    // timers of full precision
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-embedder-policy': 'require-corp',
  });
  response.end(html ?? '');
}).listen(0);
const { port } = server.address() as AddressInfo;
const browser = await puppeteer.launch({
  executablePath: findBrowser('chrome'),
  headless: true,
  pipe: true,
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--disable-background-networking',
    '--no-first-run',
  ],
});

type Runs = Map<string, ColdRun>;
const runs = async (name: string, pages: readonly BenchPage[]): Promise<Runs> => {
  const script = contenders.get(name);
  if (script === undefined) throw new Error(`There is no contender ${name}.`);
  const found: Runs = new Map();
  for (const page of pages) {
    const url = `http://127.0.0.1:${port}/${encodeURIComponent(page.name)}/2026/story`;
    try {
      found.set(page.name, await runCold(browser, url, script));
    } catch (error) {
      console.error(`${name} failed on ${page.name}: ${String(error).split('\n')[0]}`);
    }
  }
  return found;
};
const say = (what: string, figure: string): void => {
  console.log(`${what.padEnd(58)} ${figure}`);
};
const each = (these: Runs, figure: (run: ColdRun) => number): number[] => [...these.values()].map(figure);
const ratios = (ours: Runs, theirs: Runs, figure: (run: ColdRun) => number): number[] =>
  [...ours].flatMap(([name, run]) => {
    const other = theirs.get(name);
    return other ? [figure(run) / other.cold] : [];
  });
const cold = ({ cold: ms }: ColdRun): number => ms;
const inside = (these: Runs, key: string): number[] =>
  [...these.values()].flatMap(({ value }) => {
    const figure: unknown = value && typeof value === 'object' ? Reflect.get(value, key) : undefined;
    return typeof figure === 'number' ? [figure] : [];
  });

try {
  console.log(`${given.length} pages, Chromium ${await browser.version()}`);
  for (const name of ['gate', 'is-probably-readerable', 'article', 'readability', 'defuddle']) {
    const code = contenders.get(name) ?? '';
    say(
      `${name}: script`,
      `${(code.length / 1000).toFixed(1)} kB, gzipped ${(gzipSync(code).length / 1000).toFixed(1)}`,
    );
  }
  await runs('gate', given.slice(0, 2));
  const gate = await runs('gate', given);
  const readerable = await runs('is-probably-readerable', given);
  const article = await runs('article', given);
  const readability = await runs('readability', given);
  const defuddle = await runs('defuddle', given);
  say('gate, ms', spread(each(gate, cold)));
  say('isProbablyReaderable, ms', spread(each(readerable, cold)));
  say('gate ÷ isProbablyReaderable', spread(ratios(gate, readerable, cold)));
  say(
    'gate and its evaluation ÷ isProbablyReaderable',
    spread(ratios(gate, readerable, (run) => run.cold + run.evaluation)),
  );
  say('article: gate, read, map, 50 marks, layout, ms', spread(each(article, cold)));
  say('of it the reading, ms', spread(inside(article, 'reading')));
  say('Readability: clone and parse, ms', spread(each(readability, cold)));
  say('article ÷ Readability', spread(ratios(article, readability, cold)));
  say('Defuddle ÷ Readability', spread(ratios(defuddle, readability, cold)));
  say(
    'evaluating scripts: article, Readability, Defuddle, ms',
    [article, readability, defuddle]
      .map((one) => median(each(one, (run) => run.evaluation)).toFixed(2))
      .join(', '),
  );

  const slices = await runs('slices', given);
  say('longest slice of reading, ms', spread([...slices.values()].map(({ value }) => Number(value))));
  for (const name of ['marks-50', 'marks-500', 'mark-js'])
    say(`${name}, with layout, ms`, spread(inside(await runs(name, given), 'ms')));

  const anchors = await runs('anchors', given);
  const approximate = await runs('approx-string-match', given);
  const total = (these: Runs, key: string): number => inside(these, key).reduce((sum, one) => sum + one, 0);
  const share = (these: Runs, key: string): string =>
    `${((100 * total(these, key)) / (total(these, 'right') + total(these, 'wrong') + total(these, 'lost'))).toFixed(1)} %`;
  for (const [name, these] of [
    ['our anchors', anchors],
    ['approx-string-match', approximate],
  ] as const) {
    say(`${name}: 50 marks after an edit, ms`, spread(inside(these, 'ms')));
    say(
      `${name}: right, on other words, lost`,
      `${share(these, 'right')}, ${share(these, 'wrong')}, ${share(these, 'lost')}`,
    );
  }
  say(
    'our anchors ÷ approx-string-match',
    spread(
      [...anchors.keys()].flatMap((name) => {
        const [ours, theirs] = [anchors, approximate].map(
          (these) => Reflect.get(Object(these.get(name)?.value), 'ms') as unknown,
        );
        return typeof ours === 'number' && typeof theirs === 'number' ? [ours / theirs] : [];
      }),
    ),
  );

  const [gateWorst, theirsWorst] = [await runs('gate', worst), await runs('is-probably-readerable', worst)];
  for (const { name } of worst)
    say(
      `${name}: gate, isProbablyReaderable, ms`,
      [gateWorst, theirsWorst].map((these) => these.get(name)?.cold.toFixed(2)).join(', '),
    );
  const grown = await runs('article', growing);
  for (const { name } of growing) say(`${name}: article, ms`, grown.get(name)?.cold.toFixed(1) ?? 'failed');
} finally {
  await browser.close();
  server.close();
}
