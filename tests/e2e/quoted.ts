import type { Page } from 'puppeteer-core';
import { markedWords } from '../../src/cli/browser/marks.ts';
import { until } from '../../src/cli/browser/until.ts';

/** All that is marked as quoted, in one line. */
export const quotes = (page: Page): Promise<string> =>
  markedWords(page, 'quote').then((all) => all.join(' | '));

/** Waits until these words are among it. */
export const quoted = (page: Page, words: readonly string[]): Promise<string> =>
  until(`marks on “${words.join('”, “')}”`, async () => {
    const all = await quotes(page);
    return words.every((one) => all.includes(one)) && all;
  });
