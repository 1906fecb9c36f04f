/** How long the popup takes to be seen, beside a page of the extension that holds nothing. */
import { cpSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { OpenBrowser } from '../../src/cli/browser/real-browser.ts';

/** Milliseconds from the moment a page's address is opened until something stands on the screen. */
export type Seen = Record<'sources' | 'notes', number>;

/** Notes when a place is first there, and when the frame it is drawn in is over. A string: it runs before the page. */
const WATCH = `{
  const seen = (window.seen = {});
  const look = () => {
    for (const [what, place] of [['sources', '.source'], ['notes', '.source .note']])
      if (!(what in seen) && document.querySelector(place)) {
        seen[what] = 0;
        requestAnimationFrame(() => setTimeout(() => (seen[what] = performance.now())));
      }
  };
  new MutationObserver(look).observe(document, { childList: true, subtree: true });
}`;

/** A copy of the built extension with one more page in it, which is nothing but the places that are waited for. */
export function withEmptyPage(build: string, folder: string): string {
  const copy = join(folder, 'extension');
  cpSync(build, copy, { recursive: true });
  writeFileSync(
    join(copy, 'empty.html'),
    '<!doctype html><title>Nothing</title><p class="source"><b class="note">Nothing</b></p>',
  );
  return copy;
}

/** Opens a page of the extension in a tab in front, and closes it again. */
export async function timeToSee(browser: OpenBrowser, path: string, picture?: string): Promise<Seen> {
  const page = await browser.puppeteer.newPage();
  await page.bringToFront();
  await page.evaluateOnNewDocument(WATCH);
  await page.goto(`${browser.origin}/${path}`);
  const seen = await page.waitForFunction(() => {
    const { sources, notes } = (window as unknown as { seen: Seen }).seen;
    return sources > 0 && notes > 0 && { sources, notes };
  });
  const times = (await seen.jsonValue()) as Seen;
  if (picture !== undefined) await page.screenshot({ path: picture as `${string}.png` });
  await page.close();
  return times;
}
