import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { twinPage } from '../../e2e/twin-page.ts';

export interface BenchPage {
  name: string;
  html: string;
}

/** Pages from a folder of `.html` and `.html.gz` files (or one that holds it as `html`), or from single files. */
export function pagesFrom(paths: readonly string[]): BenchPage[] {
  return paths.flatMap((path) => {
    if (!statSync(path).isDirectory()) return [pageFrom(path)];
    const folder = existsSync(join(path, 'html')) ? join(path, 'html') : path;
    return readdirSync(folder)
      .filter((file) => /\.html?(?:\.gz)?$/.test(file))
      .sort()
      .map((file) => pageFrom(join(folder, file)));
  });
}

function pageFrom(file: string): BenchPage {
  const bytes = readFileSync(file);
  const html = file.endsWith('.gz') ? gunzipSync(bytes) : bytes;
  return { name: basename(file).replace(/\.html?(?:\.gz)?$/, ''), html: html.toString('utf8') };
}

const PARAGRAPH = (index: number): string =>
  `<p>The committee heard on day ${index} that the bridge would need new bearings. “We have ${index} of them in the store, and not one fits,” said Marit Osgood, the engineer in charge, who added that another ${index * 7} had been ordered.</p>`;

const article = (paragraphs: number): string =>
  `<!doctype html><html lang="en"><head><title>Bearings for the bridge</title><meta property="og:type" content="article"></head><body><nav>${'<a href="/x">Section</a> '.repeat(40)}</nav><article><h1>Bearings for the bridge</h1>${Array.from({ length: paragraphs }, (_, index) => PARAGRAPH(index + 1)).join('')}</article></body></html>`;

/** Articles of our own, when no pages are given. */
export const ownPages = (): BenchPage[] => [
  { name: 'twin', html: twinPage() },
  ...[20, 40, 80, 160].map((count) => ({ name: `report-${count}`, html: article(count) })),
];

/** One article and one ten times as long, and one of 200,000 words. */
export const growingPages = (): BenchPage[] => [
  { name: 'long-100', html: article(100) },
  { name: 'long-1000', html: article(1000) },
  { name: 'words-200000', html: article(4500) },
];

const repeated = (count: number, piece: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => piece(index)).join('');

/** Pages that are no articles and hurt a careless script. */
export const worstPages = (): BenchPage[] => [
  {
    name: 'cards-600',
    html: `<html><body>${repeated(600, (i) => `<article class="card"><a href="/s/${i}"><img alt=""><h3>Headline number ${i} of the day</h3></a><p>A short teaser for story ${i} that says very little.</p><span>2h ago</span></article>`)}</body></html>`,
  },
  {
    name: 'rows-5000',
    html: `<html><body><table>${repeated(5000, (i) => `<tr>${repeated(8, (j) => `<td>${i * j}</td>`)}</tr>`)}</table></body></html>`,
  },
  {
    name: 'divs-30000',
    html: `<html><body>${repeated(3000, (i) => `${'<div>'.repeat(10)}x${i}${'</div>'.repeat(10)}`)}</body></html>`,
  },
];
