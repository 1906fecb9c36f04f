import type { Passage } from '../core/reading.ts';
import type { ArticleSession } from './article-session.ts';
import { isPlainClick, offsetAt, passagesAt } from './hit-test.ts';

/** Hears clicks on marks, inside `area`; clicks that mean something else to the page are left alone. */
export function openOnClick(
  session: ArticleSession,
  open: (passage: Passage) => void,
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
      const [passage] = passagesAt(state.reading.passages, offset).filter(
        (one) => !state.lost.includes(one.id) && session.isShown(one),
      );
      if (passage) open(passage);
    },
    { signal },
  );
}
