/** Following a page and the tabs, for the panel. */
import browser from 'webextension-polyfill';
import { PANEL_PORT, type PanelNotice } from '../../src/messages.ts';
import type { Tab } from './tab.ts';

/** Hears from a page or a frame where the reader has scrolled to and that its reading changed, until `signal` ends it. */
export function followPage(
  tab: Tab,
  { onCurrent, onChanged }: { onCurrent: (passage: string) => void; onChanged: () => void },
  signal: AbortSignal,
): void {
  const port = browser.tabs.connect(tab.id, { name: PANEL_PORT, frameId: tab.frame ?? 0 });
  port.onMessage.addListener((message) => {
    const notice = message as PanelNotice;
    if (notice.type === 'changed') onChanged();
    else if (notice.passage !== null) onCurrent(notice.passage);
  });
  // a frame that went away, or went on: the page around it is still there
  if (tab.frame) port.onDisconnect.addListener(onChanged);
  signal.addEventListener('abort', () => {
    port.disconnect();
  });
}

/** Calls back when another tab comes to the front, or the one in front shows another page. */
export function onTabChange(onChange: () => void): void {
  if (new URLSearchParams(location.search).has('tab')) return;
  browser.tabs.onActivated.addListener(onChange);
  browser.tabs.onUpdated.addListener((_id, { status }, { active }) => {
    if (active && status === 'complete') onChange();
  });
}
