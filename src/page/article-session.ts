import type { ArticleText } from '../core/article-text.ts';
import type { Passage, Reading } from '../core/reading.ts';
import type { Failure, PageState, Result } from '../messages.ts';
import type { Settings } from '../settings.ts';
import { NO_RANGES, paintMarks, type Painting } from './paint/paint-marks.ts';
import { rangesOf } from './passage-ranges.ts';
import { readArticle, type PageReading } from './read/read-article.ts';
import { watchPage } from './watch-page.ts';

/** What a session needs from outside the page. */
export interface SessionTools {
  /** Has the article analysed. */
  analyse: (article: ArticleText) => Promise<Result<Reading>>;
  settings: () => Settings;
  /** Whether this page, as it is now, is to be read. */
  wanted: () => boolean;
  changed: () => void;
}

/** One page and its article, for as long as it is open: read, marked, and followed through its changes. */
export interface ArticleSession {
  state: () => PageState;
  page: () => PageReading | null;
  /** Reads the page now, whatever it looks like. */
  read: () => Promise<PageState>;
  /** Takes over a corrected reading of the same text. */
  take: (reading: Reading) => void;
  /** Takes over a reading made elsewhere, if it is of this very text. */
  takeOver: (reading: Reading) => Result<null>;
  adapt: () => void;
  rangesOfPassage: (passage: Passage) => Range[];
  point: (passage: Passage | null) => void;
  /** Hides the marks, or brings them back. */
  toggle: () => Result<null>;
  end: () => void;
}

export function openSession(tools: SessionTools, signal: AbortSignal): ArticleSession {
  let state: PageState = { kind: 'pending' };
  let page: PageReading | null = null;
  let painting: Painting | null = null;
  let painter = new AbortController();
  let hidden = tools.settings().quiet;

  const show = (reading: Reading): void => {
    if (page === null || page.root === null) return;
    painting ??= paintMarks(page.root, tools.settings(), painter.signal);
    const { ranges, lost } = rangesOf(reading, page.map);
    painting.repaint(hidden ? NO_RANGES : ranges);
    state = { kind: 'reading', reading, lost, current: null, hidden };
    tools.changed();
  };
  const forget = (next: PageState): void => {
    painter.abort();
    painter = new AbortController();
    painting = null;
    state = next;
    tools.changed();
  };
  const fail = (failure: Failure): PageState => {
    forget({ kind: 'failed', failure });
    return state;
  };
  const read = async (): Promise<PageState> => {
    const read = readArticle(document, location.href);
    page = read;
    if (read.root === null || read.article.text === '') return fail('not-found');
    const answer = await tools.analyse(read.article);
    // the page may have moved on while the answer was under way
    if (page !== read || signal.aborted) return state;
    if (!answer.ok) return fail(answer.failure);
    show(answer.value);
    return state;
  };
  const refresh = async (navigated: boolean): Promise<void> => {
    if (navigated) forget({ kind: 'pending' });
    if (!tools.wanted()) {
      if (navigated) state = { kind: 'not-an-article', article: { title: document.title, why: [] } };
      return;
    }
    if (state.kind !== 'reading' || page === null) {
      await read();
      return;
    }
    const now = readArticle(document, location.href);
    if (now.article.text === page.article.text) {
      const moved = page.map.nodes.some((node) => !node.isConnected) || painting?.intact() === false;
      page = now;
      if (moved) show(state.reading);
    } else await read();
  };

  watchPage(
    () => (page?.root?.isConnected ? (page.root.parentElement ?? page.root) : null),
    (event) => void refresh(event === 'navigated'),
    signal,
  );
  signal.addEventListener('abort', () => {
    painter.abort();
  });

  return {
    state: () => state,
    page: () => page,
    read,
    take: show,
    takeOver: (reading) => {
      if (state.kind !== 'reading' || reading.text !== state.reading.text)
        return { ok: false, failure: 'not-found' };
      show(reading);
      return { ok: true, value: null };
    },
    adapt: () => painting?.adapt(tools.settings()),
    rangesOfPassage: ({ parts }) => parts.flatMap((part) => page?.map.rangeOf(part) ?? []),
    point: (passage) => {
      painting?.point(passage === null ? [] : passage.parts.flatMap((part) => page?.map.rangeOf(part) ?? []));
    },
    toggle: () => {
      if (state.kind !== 'reading') return { ok: false, failure: 'not-found' };
      hidden = !hidden;
      show(state.reading);
      return { ok: true, value: null };
    },
    end: () => {
      forget({ kind: 'off' });
    },
  };
}
