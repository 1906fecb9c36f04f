/** Reading a page because the reader asked for it. */
import browser from 'webextension-polyfill';
import { stateOf } from './page-state.ts';
import { askTab, type Tab } from './tab.ts';

/**
 * Asks the page to read itself although nothing would be read there. Where none of our scripts runs, because
 * the page was open before or site access is withheld, the reader's click lets us put it there, and in those of its
 * frames that the click is good for; an article in one of them is read instead of a page that is none.
 */
export async function readPage(tab: Tab | null): Promise<void> {
  if (tab === null) return;
  if ((await askTab(tab, 'readAnyway', {})) !== null) return;
  const [script] = browser.runtime.getManifest().content_scripts ?? [];
  if (!script?.js) return;
  try {
    const put = await browser.scripting.executeScript({
      target: {
        tabId: tab.id,
        ...(tab.frame === undefined ? { allFrames: true } : { frameIds: [tab.frame] }),
      },
      files: script.js,
    });
    const articles = put.filter(({ result }) => result === true);
    if (tab.frame === undefined && articles.length > 0 && !articles.some(({ frameId }) => frameId === 0)) {
      await Promise.all(articles.map(({ frameId }) => stateOf({ ...tab, frame: frameId })));
      return;
    }
  } catch {
    return;
  }
  await askTab(tab, 'readAnyway', {});
}
