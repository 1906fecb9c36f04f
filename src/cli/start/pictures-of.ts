import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { OpenBrowser, Surface } from '../browser/real-browser.ts';
import { until } from '../browser/until.ts';
import { clickMark, marksPainted } from '../browser/marks.ts';

/** Pictures of the marked page, of a card and of the popup; gives back the files' names. */
export async function picturesOf(open: OpenBrowser, page: Page, folder: string): Promise<string[]> {
  const written: string[] = [];
  const keep = (name: string, picture: Uint8Array): void => {
    const file = join(folder, `${open.kind}-${name}.png`);
    writeFileSync(file, picture);
    written.push(file);
  };
  await until('marks in the page', () => marksPainted(page));
  keep('page', await page.screenshot());
  await clickMark(page, 'quote', 0);
  await until('the card', () => open.card(page));
  keep('card', await page.screenshot());
  await page.keyboard.press('Escape');
  await open.clickAction(page);
  const popup = await open.popup();
  await until('the sources in the popup', () => hasSources(popup));
  keep('popup', await popup.picture());
  return written;
}

const hasSources = (popup: Surface): Promise<boolean> =>
  popup.run((root) => root.querySelector('.source h3') !== null);
