/** The page's end of the panel's port: tells an open panel where the reader is, and that the reading changed. */
import { browser, type Browser } from 'wxt/browser';
import { PANEL_PORT, type PanelNotice } from '../../src/messages.ts';

/** `place` is asked while a panel is open, at most once a frame; the answer tells panels of a change. */
export function servePanels(
  place: () => string | null,
  signal: AbortSignal,
): { changed: () => void; follow: (port: Browser.runtime.Port) => void } {
  const panels = new Set<Browser.runtime.Port>();
  const tell = (notice: PanelNotice): void => {
    for (const panel of panels) panel.postMessage(notice);
  };
  let last: string | null = null;
  let asked = false;
  const scrolled = (): void => {
    if (asked || panels.size === 0) return;
    asked = true;
    requestAnimationFrame(() => {
      asked = false;
      const passage = place();
      if (passage !== last) tell({ type: 'current', passage: (last = passage) });
    });
  };
  const follow = (port: Browser.runtime.Port): void => {
    if (port.name !== PANEL_PORT || port.sender?.id !== browser.runtime.id) return;
    panels.add(port);
    port.onDisconnect.addListener(() => panels.delete(port));
  };
  document.addEventListener('scroll', scrolled, { passive: true, capture: true, signal });
  return {
    follow,
    changed: () => {
      tell({ type: 'changed' });
    },
  };
}
