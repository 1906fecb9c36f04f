/**
 * `npm run bench [-- FILE.jsonl]`: the core beside wink-nlp (tags only) and compromise/three, on the same texts in
 * one run, in turns. Without a file (one {"text"} a line) the texts are made here. The core is measured as the
 * extension ships it, bundled and minified. Prints characters a second of processor time, what a fresh process
 * takes to load the core and to read its first article, the size of the bundle, and how time grows with the text.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import nlp from 'compromise/three';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import type { analyse as analyseType } from '../../src/core/analyse.ts';
import type { plainArticle as plainArticleType } from '../../src/core/article-text.ts';
import { madeArticles } from './articles.ts';
import { bundledCore } from './bundled-core.ts';

type Work = (text: string) => unknown;

const say = (name: string, figure: string): void =>
  void process.stdout.write(`${name.padEnd(44)} ${figure}\n`);

/** Seconds of processor time; others at work on the machine matter less to it than to the clock. */
function seconds(work: () => void): number {
  const from = process.cpuUsage();
  work();
  return process.cpuUsage(from).user / 1e6;
}

const TURNS = 5;

/** Characters a second of each, the best of five turns taken one after the other, after one to warm up. */
function rates(works: readonly { texts: readonly string[]; work: Work }[]): number[] {
  const best = works.map(() => Infinity);
  for (let turn = 0; turn <= TURNS; turn++)
    works.forEach(({ texts, work }, index) => {
      const spent = seconds(() => {
        for (const text of texts) work(text);
      });
      if (turn > 0) best[index] = Math.min(best[index] ?? Infinity, spent);
    });
  return works.map(
    ({ texts }, index) => texts.reduce((sum, { length }) => sum + length, 0) / (best[index] ?? 1),
  );
}

function textsOf(file: string | undefined): string[] {
  if (file === undefined) return madeArticles(300);
  const lines = readFileSync(file, 'utf8').split('\n');
  return lines.filter((line) => line !== '').map((line) => (JSON.parse(line) as { text: string }).text);
}

function compare(texts: readonly string[], read: Work): void {
  const wink = winkNLP(model, ['sbd', 'pos']);
  const [ours = 0, tags = 0, three = 0] = rates([
    { texts, work: read },
    { texts: texts.slice(0, 200), work: (text) => wink.readDoc(text).tokens().out(wink.its.pos) },
    { texts: texts.slice(0, 10), work: (text) => nlp(text).json() },
  ]);
  const million = (figure: number): string => `${(figure / 1e6).toFixed(2)} million characters a second`;
  say('the core, whole', million(ours));
  say('wink-nlp, tags only', `${million(tags)}; ours is ${(ours / tags).toFixed(2)} times as fast`);
  say('compromise/three', `${million(three)}; ours is ${(ours / three).toFixed(0)} times as fast`);
}

const COLD_RUNS = 5;

/** Loads the core and reads one article in processes of their own; the medians, in ms of the clock. */
function cold(file: string, text: string): void {
  const script = file.replace('core.mjs', 'cold.mjs');
  writeFileSync(
    script,
    `const text = ${JSON.stringify(text)};
    const from = performance.now();
    const { analyse, plainArticle } = await import('${pathToFileURL(file).href}');
    const loaded = performance.now();
    analyse(plainArticle(text), () => null);
    console.log(JSON.stringify([loaded - from, performance.now() - loaded]));`,
  );
  const runs = Array.from({ length: COLD_RUNS }, () => {
    const { stdout } = spawnSync(process.execPath, [script], { encoding: 'utf8' });
    return JSON.parse(stdout) as [load: number, first: number];
  });
  const median = (figures: number[]): string =>
    `${(figures.sort((a, b) => a - b)[COLD_RUNS >> 1] ?? 0).toFixed(1)} ms`;
  say('fresh process, loading the core', median(runs.map(([load]) => load)));
  say(
    `fresh process, first article (${String(text.length)} characters)`,
    median(runs.map(([, first]) => first)),
  );
}

/** Texts that nobody would write, by their length. */
const HOSTILE: readonly [name: string, of: (size: number) => string][] = [
  [
    'characters of plain articles',
    (size) =>
      madeArticles(Math.ceil(size / 3000))
        .join('\n\n')
        .slice(0, size),
  ],
  ['quotation marks', (size) => '"'.repeat(size)],
  ['characters of one endless sentence', (size) => 'he said that it was so and she said, '.repeat(size / 37)],
  ['characters of capitalised words', (size) => 'Word '.repeat(size / 5)],
];

/** The quickest of so many runs: some take but a few milliseconds, where one disturbance doubles them. */
const RUNS = 5;

function growth(read: Work): void {
  for (const [name, of] of HOSTILE) {
    const [small = 1, large = 0] = [100_000, 1_000_000].map((size) => {
      const text = of(size);
      return Math.min(...Array.from({ length: RUNS }, () => seconds(() => read(text))));
    });
    const times = (large / small).toFixed(1);
    say(
      `100,000, then a million ${name}`,
      `${(1000 * small).toFixed(0)}, then ${(1000 * large).toFixed(0)} ms (${times} times)`,
    );
  }
}

const texts = textsOf(process.argv[2]);
const { code, file } = await bundledCore();
const core = (await import(pathToFileURL(file).href)) as {
  analyse: typeof analyseType;
  plainArticle: typeof plainArticleType;
};
const read: Work = (text) => core.analyse(core.plainArticle(text), () => null);
compare(texts, read);
cold(file, texts[0] ?? '');
say(
  'the bundle, minified',
  `${(code.length / 1000).toFixed(0)} kB; gzipped ${(gzipSync(code, { level: 9 }).length / 1000).toFixed(1)} kB`,
);
growth(read);
