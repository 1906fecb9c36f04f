import type { Passage, Signal } from '../core/reading.ts';
import type { ArticleSession } from './article-session.ts';
import { isPlainClick, offsetAt, passagesAt, signalAt } from './hit-test.ts';

/** What a click was on: a passage, wording that stands out, or both. */
export interface Clicked {
  passage: Passage | null;
  wording: Signal | null;
}

/** Hears clicks on marks, inside `area`; clicks that mean something else to the page are left alone. */
export function openOnClick(
  session: ArticleSession,
  open: (clicked: Clicked) => void,
  signal: AbortSignal,
  area: Document | HTMLElement = document,
): void {
  area.addEventListener(
    'click',
    (event) => {
      const page = session.page();
      const state = session.state();
      if (page === null || state.kind !== 'reading' || state.hidden === true) return;
      if (!(event instanceof MouseEvent) || !isPlainClick(event)) return;
      const offset = offsetAt(event.clientX, event.clientY, page.map);
      if (offset === null) return;
      const [passage = null] = passagesAt(state.reading.passages, offset).filter(
        (one) => !state.lost.includes(one.id) && session.isShown(one.voice),
      );
      const wording = session.isShown('signal') ? signalAt(state.reading.signals, offset) : null;
      if (passage ?? wording) open({ passage, wording });
    },
    { signal },
  );
}
