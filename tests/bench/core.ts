/**
 * `npm run bench [-- FILE.jsonl]`: the core beside wink-nlp (tags only) and compromise/three, on the same texts in
 * one run. Without a file (one {"text"} a line) the texts are made here. Prints characters a second, the first
 * article's time in a fresh process, and how time grows with the text.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import nlp from 'compromise/three';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { analyse } from '../../src/core/analyse.ts';
import { plainArticle } from '../../src/core/article-text.ts';

const SENTENCES = [
  'The harbour board met on Tuesday to weigh a second berth.',
  '"We cannot wait another winter," said Ines Marrow, who runs the ferry.',
  'Marrow added that the old pier had cost the town more than it earned.',
  'According to the county, repairs would take nine months and close two roads.',
  'Councillor Peter Vane called the estimate "a work of fiction," saying that nobody had asked the divers.',
  'The plan, he said, would be back before the summer.',
  'Rain fell on the quay while the vote was counted, and the gulls took no notice.',
];

function made(count: number): string[] {
  return Array.from({ length: count }, (_, article) =>
    Array.from({ length: 14 }, (_line, at) =>
      [0, 1, 2].map((step) => SENTENCES[(article + at * 3 + step) % SENTENCES.length]).join(' '),
    ).join('\n\n'),
  );
}

const read = (text: string): unknown => analyse(plainArticle(text), () => null);

function cold(): void {
  const text = made(1)[0] ?? '';
  const from = performance.now();
  read(text);
  process.stdout.write(String(performance.now() - from));
}

/** Characters a second over the texts; the best of three turns after one to warm up. */
function rate(texts: readonly string[], work: (text: string) => unknown): number {
  const letters = texts.reduce((sum, text) => sum + text.length, 0);
  let best = Infinity;
  for (let turn = 0; turn < 4; turn++) {
    const from = performance.now();
    for (const text of texts) work(text);
    if (turn > 0) best = Math.min(best, performance.now() - from);
  }
  return (1000 * letters) / best;
}

function compare(): void {
  const file = process.argv[2];
  const texts =
    file === undefined
      ? made(300)
      : readFileSync(file, 'utf8')
          .split('\n')
          .filter((line) => line !== '')
          .map((line) => (JSON.parse(line) as { text: string }).text);
  const wink = winkNLP(model, ['sbd', 'pos']);
  const ours = rate(texts, read);
  const tags = rate(texts.slice(0, 200), (text) => wink.readDoc(text).tokens().out(wink.its.pos));
  const three = rate(texts.slice(0, 15), (text) => nlp(text).json());
  const say = (name: string, figure: string): void =>
    void process.stdout.write(`${name.padEnd(34)} ${figure}\n`);
  const million = (figure: number): string => `${(figure / 1e6).toFixed(2)} million characters a second`;
  say('the core, whole', million(ours));
  say('wink-nlp, tags only', `${million(tags)}; ours is ${(ours / tags).toFixed(1)} times as fast`);
  say('compromise/three', `${million(three)}; ours is ${(ours / three).toFixed(0)} times as fast`);
  const fresh = spawnSync(process.execPath, [...process.execArgv, fileURLToPath(import.meta.url), '--cold'], {
    encoding: 'utf8',
  });
  say('first article, fresh process', `${Number(fresh.stdout).toFixed(1)} ms`);
  const hostile: [string, (size: number) => string][] = [
    ['quotation marks', (size) => '"'.repeat(size)],
    ['one endless sentence', (size) => 'he said that it was so and she said, '.repeat(size / 40)],
    ['capitalised words', (size) => 'Word '.repeat(size / 10)],
  ];
  for (const [name, of] of hostile) {
    const times = [100_000, 1_000_000].map((size) => {
      const from = performance.now();
      read(of(size));
      return performance.now() - from;
    });
    const [small = 1, large = 0] = times;
    say(
      `ten times as many: ${name}`,
      `${small.toFixed(0)} ms, then ${large.toFixed(0)} ms (${(large / small).toFixed(1)} times)`,
    );
  }
}

if (process.argv.includes('--cold')) cold();
else compare();
