import type { ArticleText } from '../core/article-text.ts';
import type { Passage, Reading } from '../core/reading.ts';
import type { PageState, Result } from '../messages.ts';
import type { Settings } from '../settings.ts';
import { moveReading } from './anchor/move-reading.ts';
import { inSlices } from './in-slices.ts';
import { addressNow, isAsRead, snapshotOf, type Snapshot } from './page-snapshot.ts';
import { dimmedStretches, isInsertion } from './dimmed-stretches.ts';
import { NO_RANGES, paintMarks, type Painting } from './paint/paint-marks.ts';
import { severalIn } from './several-articles.ts';
import { rangesOf } from './passage-ranges.ts';
import { gate } from './read/gate.ts';
import { elementInView } from './read/separate-articles.ts';
import { readInSlices, type PageReading } from './read/read-article.ts';
import { watchPage } from './watch-page.ts';

/** What a session needs from outside the page. */
export interface SessionTools {
  /** Has the article analysed. */
  analyse: (article: ArticleText) => Promise<Result<Reading>>;
  settings: () => Settings;
  /** Whether marks are wanted on this page, whatever it holds. */
  wanted: () => boolean;
  /** Told of every new state. */
  changed: () => void;
}

/** One page and its article, for as long as it is open: read, marked, and followed through its changes. */
export interface ArticleSession {
  state: () => PageState;
  page: () => PageReading | null;
  /** Reads the page if it is an article and marks are wanted. */
  start: () => Promise<void>;
  /** Reads the page now, whatever it looks like. */
  read: () => Promise<PageState>;
  /** Scrolls to another of the page's articles, and reads that one. */
  readArticle: (index: number) => Promise<Result<null>>;
  /** Takes over a corrected reading of the same text. */
  take: (reading: Reading) => void;
  /** Takes over a reading made elsewhere, if it is of this very text. */
  takeOver: (reading: Reading) => Result<null>;
  /** Takes over changed settings. */
  adapt: () => void;
  /** Where a passage stands in the page now; empty when it is lost. */
  rangesOfPassage: (passage: Pick<Passage, 'id' | 'parts'>) => Range[];
  /** Points to one passage; null takes the pointer away. */
  point: (passage: Pick<Passage, 'id' | 'parts'> | null) => void;
  /** False when the layer of a passage is switched off, so that nothing shows where it is. */
  isShown: (passage: Passage) => boolean;
  /** Brings a dimmed passage back; false when it was not dimmed. */
  bringBack: (passage: Passage) => boolean;
  /** Hides the marks, or brings them back. */
  toggle: () => Result<null>;
}

const PENDING: PageState = { kind: 'pending' };
/** An analysis goes on elsewhere, but it is not asked for more often than as if it had cost this (ms). */
const COST_OF_ASKING = 15;

export function openSession(tools: SessionTools, signal: AbortSignal): ArticleSession {
  let state: PageState = PENDING;
  let page: PageReading | null = null;
  let seen: Snapshot | null = null;
  let painting: Painting | null = null;
  let painter = new AbortController();
  let hidden = false;
  /** The reader asked for this page although it would not have been read. */
  let asked = false;
  /** The first reading, for whoever comes while it goes on. */
  let started: Promise<unknown> | null = null;
  /** Dimmed passages that the reader brought back, by id. */
  const broughtBack = new Set<string>();

  const become = (next: PageState): PageState => {
    state = next;
    tools.changed();
    return state;
  };
  const paint = (): void => {
    if (state.kind !== 'reading' || page?.root == null) return;
    painting ??= paintMarks(page.root, tools.settings(), painter.signal);
    const { ranges, lost } = rangesOf(withoutRules(state.reading, tools.settings()), page.map, state.lost);
    const dimmed = dimmedStretches(state.reading, tools.settings().insertions, broughtBack);
    ranges.dimmed = dimmed.flatMap((stretch) => page?.map.rangeOf(stretch) ?? []);
    painting.repaint(hidden ? NO_RANGES : ranges);
    state = { ...state, lost };
  };
  const show = (reading: Reading, lost: string[] = []): PageState => {
    broughtBack.clear();
    state = { kind: 'reading', reading, lost, current: null };
    paint();
    tools.changed();
    return state;
  };
  const forget = (next: PageState): PageState => {
    painter.abort();
    painter = new AbortController();
    painting = null;
    return become(next);
  };
  /** Reads the live document; the page may go on changing meanwhile. */
  const readPage = async (): Promise<{ read: PageReading; cost: number }> => {
    const { value: read, cost } = await inSlices(readInSlices(document, location.href));
    seen = snapshotOf(read);
    return { read, cost };
  };
  const ask = async (read: PageReading): Promise<PageState> => {
    page = read;
    if (read.root === null || read.article.text === '')
      return forget({ kind: 'not-an-article', article: described(read) });
    if (!read.article.gate.isArticle && !asked)
      return forget({ kind: 'not-an-article', article: described(read) });
    const answer = await tools.analyse(read.article);
    // the page may have moved on while the answer was under way
    if (page !== read || signal.aborted) return state;
    return answer.ok ? show(answer.value) : failed(answer.failure);
  };
  /** Marks that are there stay: they are on their words. */
  const failed = (failure: Extract<PageState, { kind: 'failed' }>['failure']): PageState =>
    state.kind === 'reading' ? state : forget({ kind: 'failed', failure });

  const look = async (): Promise<number> => {
    // what is being read anyway is not read twice
    await started?.catch(() => undefined);
    const from = performance.now();
    painting?.regard();
    if (seen !== null && isAsRead(seen) && !isAnotherInView(page)) {
      if (painting?.intact() === false) paint();
      return performance.now() - from;
    }
    if (!asked && !(tools.wanted() && gate(document).isArticle)) {
      if (state.kind === 'reading' && seen?.address !== addressNow()) notAnArticle();
      return performance.now() - from;
    }
    const before = page;
    const addressBefore = seen?.address;
    const { read, cost } = await readPage();
    if (state.kind !== 'reading' || before === null) {
      if (read.article.text === before?.article.text && state.kind === 'not-an-article') return cost;
      await ask(read);
      return cost + COST_OF_ASKING;
    }
    if (read.article.text === before.article.text) {
      page = read;
      paint();
      return cost;
    }
    const moved = moveReading(state.reading, read.article.text, read.article.blocks, state.lost);
    page = read;
    // another address and other words: another article, whose marks are not these
    const isOther = addressBefore !== addressNow() || before.own !== read.own;
    if (isOther && moved.lost.length > moved.reading.passages.length / 2) forget(PENDING);
    else show(moved.reading, moved.lost);
    void ask(read);
    // the reader went there, and is waiting; a page that changes by itself can wait
    return isOther ? cost / 4 : cost + COST_OF_ASKING;
  };
  const notAnArticle = (): PageState => {
    seen = null;
    page = null;
    if (!tools.wanted()) return forget({ kind: 'off' });
    return forget({
      kind: 'not-an-article',
      article: { title: document.title || null, why: gate(document).why },
    });
  };

  watchPage(look, signal);
  signal.addEventListener('abort', () => {
    painter.abort();
  });

  const session: ArticleSession = {
    state: () =>
      state.kind === 'reading'
        ? {
            ...state,
            reading: withoutRules(state.reading, tools.settings()),
            hidden,
            url: location.href,
            ...severalIn(page),
          }
        : state,
    page: () => page,
    start: async () => {
      hidden = tools.settings().quiet && !asked;
      if (!tools.wanted() || !gate(document).isArticle) notAnArticle();
      else await (started = readPage().then(({ read }) => ask(read)));
    },
    read: async () => {
      asked = true;
      hidden = false;
      return ask((await readPage()).read);
    },
    readArticle: async (index) => {
      const chosen = page?.all[index];
      if (!chosen?.isConnected) return { ok: false, failure: 'not-found' };
      chosen.scrollIntoView({ block: 'start' });
      if (chosen !== page?.own) await ask((await readPage()).read);
      return { ok: true, value: null };
    },
    take: (reading) => void show(reading),
    takeOver: (reading) => {
      if (state.kind !== 'reading' || reading.text !== state.reading.text)
        return { ok: false, failure: 'not-found' };
      show(reading);
      return { ok: true, value: null };
    },
    adapt: () => {
      hidden = tools.settings().quiet && !asked;
      painting?.adapt(tools.settings());
      if (!asked && !tools.wanted()) forget({ kind: 'off' });
      else if (state.kind === 'off' || state.kind === 'pending') void session.start();
      else paint();
    },
    rangesOfPassage: (passage) =>
      state.kind === 'reading' && state.lost.includes(passage.id)
        ? []
        : passage.parts.flatMap((part) => page?.map.rangeOf(part) ?? []),
    point: (passage) => painting?.point(passage === null ? [] : session.rangesOfPassage(passage)),
    isShown: ({ voice }) => !hidden && tools.settings().layers[voice],
    bringBack: (passage) => {
      const isDimmed = tools.settings().insertions === 'dimmed' && isInsertion(passage) && !hidden;
      if (!isDimmed || broughtBack.has(passage.id)) return false;
      broughtBack.add(passage.id);
      paint();
      return true;
    },
    toggle: () => {
      if (state.kind !== 'reading') return { ok: false, failure: 'not-found' };
      hidden = !hidden;
      paint();
      return { ok: true, value: null };
    },
  };
  return session;
}

/** On an endless page: the reader has gone on to another of its articles. */
function isAnotherInView(page: PageReading | null): boolean {
  if (page === null || page.all.length < 2) return false;
  const seen = elementInView(page.all);
  return seen !== null && seen !== page.own;
}

const described = ({
  article: { facts, gate: verdict },
}: PageReading): { title: string | null; why: string[] } => ({
  title: facts.title,
  why: verdict.why,
});

/** The reading without what the rules found that the reader has switched off. */
function withoutRules(reading: Reading, { rulesOff }: Settings): Reading {
  if (rulesOff.length === 0) return reading;
  const isOn = ({ rule }: { rule: string }): boolean => !rulesOff.includes(rule);
  return { ...reading, passages: reading.passages.filter(isOn), signals: reading.signals.filter(isOn) };
}
