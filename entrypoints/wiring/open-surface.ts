/** Opening our own pages, with what the browser at hand offers. */
import browser from 'webextension-polyfill';

/** What some browsers lack: Android has neither side panel nor sidebar. */
interface Panels {
  sidePanel?: { open: (where: { windowId: number }) => Promise<void> };
  sidebarAction?: { open: () => Promise<void> };
}

/**
 * Opens the panel for a tab. Both browsers ask for it inside the reader's click, so nothing may be awaited
 * before; where there is no panel, or it is refused, the panel opens as a tab.
 */
export function openPanel(tab: { id?: number | undefined; windowId?: number | undefined }): Promise<unknown> {
  const { sidePanel, sidebarAction } = (
    'browser' in globalThis ? Reflect.get(globalThis, 'browser') : Reflect.get(globalThis, 'chrome')
  ) as Panels;
  const asTab = (): Promise<unknown> =>
    openOwn(tab.id === undefined ? 'sidepanel.html' : `sidepanel.html?tab=${tab.id.toString()}`);
  if (sidePanel && tab.windowId !== undefined) return sidePanel.open({ windowId: tab.windowId }).catch(asTab);
  if (sidebarAction) return sidebarAction.open().catch(asTab);
  return asTab();
}

/** Opens one of our pages as a tab of its own. */
export const openOwn = (path: string): Promise<unknown> =>
  browser.tabs.create({ url: browser.runtime.getURL(path) });
