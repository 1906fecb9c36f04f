import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { decode } from '../../src/cli/decode.ts';
import { closeParser, readHtml } from '../../src/cli/read-html.ts';
import type { ArticleText } from '../../src/core/article-text.ts';
import type { Figures } from './corpus.ts';

interface Page {
  url?: string;
  articleBody: string;
}

/**
 * Article texts against those of people, by the measure of the article-extraction-benchmark (Scrapinghub 2020):
 * precision and recall of runs of four words, each the mean over pages, and their harmonic mean.
 */
export function articleFigures(file: string): Figures {
  const gold = JSON.parse(readFileSync(file, 'utf8')) as Record<string, Page>;
  const precisions: number[] = [];
  const recalls: number[] = [];
  for (const [name, { url, articleBody }] of Object.entries(gold)) {
    const page = gunzipSync(readFileSync(join(dirname(file), 'html', `${name}.html.gz`)));
    const wanted = runs(articleBody);
    const found = runs(bodyOf(readHtml(decode(page), url ?? null)));
    let common = 0;
    for (const [run, times] of found) common += Math.min(times, wanted.get(run) ?? 0);
    if (size(found) > 0) precisions.push(common / size(found));
    recalls.push(common / size(wanted));
  }
  closeParser();
  const [precision, recall] = [mean(precisions), mean(recalls)];
  return {
    'article text, precision': precision.toFixed(3),
    'article text, recall': recall.toFixed(3),
    'article text, F1': ((2 * precision * recall) / (precision + recall)).toFixed(3),
  };
}

/** The benchmark's bodies have neither headline nor captions. */
const bodyOf = ({ text, blocks }: ArticleText): string =>
  blocks
    .filter(({ role }) => role !== 'title' && role !== 'caption')
    .map(({ start, end }) => text.slice(start, end))
    .join('\n\n');

const RUN = 4;

function runs(text: string): Map<string, number> {
  const words = text.match(/[\p{L}\p{N}_]+/gu) ?? [];
  const counts = new Map<string, number>();
  for (let at = 0; at < Math.max(1, words.length - RUN + 1); at++) {
    const run = words.slice(at, at + RUN).join(' ');
    if (run !== '') counts.set(run, (counts.get(run) ?? 0) + 1);
  }
  return counts;
}

const size = (counts: Map<string, number>): number => [...counts.values()].reduce((sum, one) => sum + one, 0);

const mean = (values: readonly number[]): number =>
  values.reduce((sum, one) => sum + one, 0) / (values.length || 1);
