/** The context menus, where the browser has them (Firefox for Android has none). */
import browser from 'webextension-polyfill';
import { t } from '../../src/ui/words.ts';
import { stateOf } from '../wiring/page-state.ts';
import { readPage } from '../wiring/read-page.ts';
import { askTab, type Tab } from '../wiring/tab.ts';

const MENUS = [
  { id: 'who', title: 'menu_who', contexts: ['selection'] },
  { id: 'noteOnSelection', title: 'menu_note', contexts: ['selection'] },
  { id: 'readAnyway', title: 'menu_read', contexts: ['page', 'frame'] },
] as const;

/** To be called when the background starts: listeners must be there before the event that woke it. */
export function offerMenus(): void {
  const menus = browser.contextMenus as typeof browser.contextMenus | undefined;
  if (!menus) return;
  browser.runtime.onInstalled.addListener(() => {
    void menus.removeAll().then(() => {
      for (const { id, title, contexts } of MENUS)
        menus.create({
          id,
          title: t(title),
          contexts: [...contexts],
          documentUrlPatterns: ['http://*/*', 'https://*/*'],
        });
    });
  });
  menus.onClicked.addListener(({ menuItemId, frameId }, tab) => {
    const chosen = MENUS.find(({ id }) => id === menuItemId);
    if (chosen && tab?.id !== undefined)
      void ask({ ...tab, id: tab.id, ...(frameId ? { frame: frameId } : {}) }, chosen.id);
  });
}

/** A page that was not read is read first: the click on the menu allows it. */
async function ask(tab: Tab, type: (typeof MENUS)[number]['id']): Promise<void> {
  if (type === 'readAnyway') return readPage(tab);
  if ((await stateOf(tab)).kind !== 'reading') await readPage(tab);
  await askTab(tab, type, {});
}
