/** Reading a page because the reader asked for it. */
import { browser } from 'wxt/browser';
import { askTab, type Tab } from './tab.ts';

/**
 * Asks the page to read itself although nothing would be read there. Where none of our scripts runs, because
 * the page was open before or site access is withheld, the reader's click lets us put it there.
 */
export async function readPage(tab: Tab | null): Promise<void> {
  if (tab === null) return;
  if ((await askTab(tab.id, 'readAnyway', {})) !== null) return;
  const [script] = browser.runtime.getManifest().content_scripts ?? [];
  const target = { tabId: tab.id };
  try {
    if (script?.css) await browser.scripting.insertCSS({ target, files: script.css });
    if (script?.js) await browser.scripting.executeScript({ target, files: script.js as never });
  } catch {
    return;
  }
  await askTab(tab.id, 'readAnyway', {});
}
