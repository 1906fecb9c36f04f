/** The page's end of the panel's port: tells an open panel where the reader is, and that the reading changed. */
import { browser, type Browser } from 'wxt/browser';
import { PANEL_PORT, type PanelNotice } from '../../src/messages.ts';

export interface ServedPanels {
  changed: () => void;
  /** A passage was shown: it stays the reader's place until they move the page themselves. */
  cameTo: (passage: string) => void;
  follow: (port: Browser.runtime.Port) => void;
}

/**
 * `place` is asked while a panel is open, at most once a frame; the answer tells panels of a change. It gets the
 * passage that was shown last, null once the reader has moved on.
 */
export function servePanels(
  place: (shown: string | null) => string | null,
  signal: AbortSignal,
): ServedPanels {
  const panels = new Set<Browser.runtime.Port>();
  const tell = (notice: PanelNotice): void => {
    for (const panel of panels) panel.postMessage(notice);
  };
  let last: string | null = null;
  let shown: string | null = null;
  let asked = false;
  const be = (passage: string | null): void => {
    if (passage !== last) tell({ type: 'current', passage: (last = passage) });
  };
  const scrolled = (): void => {
    if (asked || panels.size === 0) return;
    asked = true;
    requestAnimationFrame(() => {
      asked = false;
      be(place(shown));
    });
  };
  const follow = (port: Browser.runtime.Port): void => {
    if (port.name !== PANEL_PORT || port.sender?.id !== browser.runtime.id) return;
    panels.add(port);
    port.onDisconnect.addListener(() => panels.delete(port));
  };
  document.addEventListener('scroll', scrolled, { passive: true, capture: true, signal });
  for (const hand of ['wheel', 'touchmove', 'pointerdown'])
    document.addEventListener(hand, () => (shown = null), { passive: true, capture: true, signal });
  return {
    follow,
    changed: () => {
      tell({ type: 'changed' });
    },
    cameTo: (passage) => {
      be((shown = passage));
    },
  };
}
