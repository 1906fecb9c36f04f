import { readFileSync } from 'node:fs';
import { analyse } from '../../src/core/analyse.ts';
import { plainArticle } from '../../src/core/article-text.ts';
import type { Reading } from '../../src/core/reading.ts';
import { registrableDomain } from '../../src/registrable-domain.ts';

/** What was measured on a corpus: a name for people, a figure with its unit. */
export type Figures = Record<string, string>;

/** The records of a file of one JSON value a line; the caller knows their shape from the corpus. */
export const records = <Shape>(file: string): Shape[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Shape);

/** A plain text as the command line reads it. */
export const readText = (text: string): Reading => analyse(plainArticle(text), registrableDomain);

/** “95.0 %”; of nothing, nothing. */
export const percent = (part: number, whole: number): string =>
  whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`;

/** The harmonic mean of precision and recall, from what was right, wanted and found. */
export const f1 = (right: number, wanted: number, found: number): string =>
  percent(2 * right, wanted + found);
