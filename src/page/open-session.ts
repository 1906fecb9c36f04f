import type { Reading } from '../core/reading.ts';
import type { PageState } from '../messages.ts';
import type { Wish } from '../transcript.ts';
import type { ArticleSession, SessionTools } from './article-session.ts';
import { hostOfTab } from './own-address.ts';
import { addressNow, isAsRead, snapshotOf, type Snapshot } from './page-snapshot.ts';
import { paintedReading, withoutRules } from './paint-reading.ts';
import type { Gate } from './read/gate.ts';
import type { PageReading } from './read/page-reading.ts';
import { readPage, type ReadPage } from './read-page.ts';
import { isAnotherInView, severalIn } from './several-articles.ts';
import { watchPage } from './watch-page.ts';

const PENDING: PageState = { kind: 'pending' };
/** An analysis goes on elsewhere, but it is not asked for more often than as if it had cost this (ms). */
const COST_OF_ASKING = 15;

/** Opens the session of the page this runs in; it ends with the signal. */
export function openSession(tools: SessionTools, signal: AbortSignal): ArticleSession {
  let state: PageState = PENDING;
  let page: PageReading | null = null;
  /** How the page stood when it was read; null when it has changed since. */
  let seen: Snapshot | null = null;
  /** Passages whose words the text has no more; those whose nodes alone were replaced are painted when they come back. */
  let missing: string[] = [];
  let address = addressNow();
  let hidden = false;
  /** The reader asked for this page although it would not have been read. */
  let asked = false;
  /** The first reading, for whoever comes while it goes on. */
  let started: Promise<unknown> | null = null;
  /** How often the page was read: an answer that comes after a later question is not taken. */
  let reads = 0;
  const marks = paintedReading(tools.settings, signal);

  const become = (next: PageState): PageState => {
    state = next;
    tools.changed();
    return state;
  };
  const paint = (): void => {
    if (state.kind !== 'reading' || page === null) return;
    state = { ...state, lost: marks.paint(state.reading, page, missing, hidden) };
  };
  const show = (reading: Reading, lost: string[] = []): PageState => {
    missing = lost;
    marks.startAnew();
    state = { kind: 'reading', reading, lost, current: null };
    paint();
    tools.changed();
    return state;
  };
  const forget = (next: PageState): PageState => {
    marks.clear();
    return become(next);
  };
  /** Marks that are there stay: they are on their words. */
  const failed = (failure: Extract<PageState, { kind: 'failed' }>['failure']): PageState =>
    state.kind === 'reading' ? state : forget({ kind: 'failed', failure });
  /** Reads the live document; null when a later read has overtaken it, or it failed. */
  const read = async (wish: Wish, gate = tools.gate()): Promise<ReadPage | null> => {
    const turn = ++reads;
    address = addressNow();
    const answer = await readPage(tools.ask, wish, { gate });
    if (turn !== reads || signal.aborted) return null;
    if (!answer.ok) {
      failed(answer.failure);
      return null;
    }
    seen = answer.value.isCurrent ? snapshotOf(answer.value.page) : null;
    return answer.value;
  };
  const settle = ({ page: next, reading }: ReadPage): PageState => {
    page = next;
    if (reading === null) return forget({ kind: 'not-an-article', article: described(next) });
    return show(reading);
  };
  const readAll = async (gate?: Gate): Promise<PageState> => {
    const found = await read(asked ? 'analyse-anyway' : 'analyse', gate);
    return found === null ? state : settle(found);
  };

  const look = async (): Promise<number> => {
    // what is being read anyway is not read twice
    await started?.catch(() => undefined);
    const from = performance.now();
    marks.regard();
    if (seen !== null && isAsRead(seen) && !isAnotherInView(page)) {
      if (!marks.intact()) paint();
      return performance.now() - from;
    }
    const gate = tools.gate();
    if (!asked && !(tools.wanted() && gate.isArticle)) {
      if (state.kind === 'reading' && address !== addressNow()) notAnArticle(gate);
      return performance.now() - from;
    }
    const before = page;
    const addressBefore = address;
    const isFirst = state.kind !== 'reading' || before === null;
    const found = await read(isFirst ? (asked ? 'analyse-anyway' : 'analyse') : 'judge', gate);
    if (found === null) return COST_OF_ASKING;
    if (isFirst) settle(found);
    else if (found.page.article.text === before.article.text) {
      page = found.page;
      paint();
      return found.cost;
    } else return follow(found, before, addressBefore);
    return found.cost + COST_OF_ASKING;
  };
  /** The text is another: its marks go where their words went, until it has been analysed anew. */
  const follow = async (found: ReadPage, before: PageReading, addressBefore: string): Promise<number> => {
    const turn = reads;
    const analysed = tools.ask(found.transcript, asked ? 'analyse-anyway' : 'analyse');
    const move = await tools.move();
    // another address and other words: another article, whose marks are not these
    const isOther = addressBefore !== addressNow() || before.own !== found.page.own;
    page = found.page;
    if (turn === reads && state.kind === 'reading') {
      const { text, blocks } = page.article;
      const from = performance.now();
      const moved = move(state.reading, text, blocks, missing);
      if (isOther && moved.lost.length > moved.reading.passages.length / 2) forget(PENDING);
      else show(moved.reading, moved.lost);
      found.cost += performance.now() - from;
    }
    void analysed.then((answer) => {
      if (turn !== reads || signal.aborted) return;
      if (answer.ok) settle({ ...found, reading: answer.value.reading });
      else failed(answer.failure);
    });
    // the reader went there, and is waiting; a page that changes by itself can wait
    return isOther ? found.cost / 4 : found.cost + COST_OF_ASKING;
  };
  const notAnArticle = ({ why }: Gate): PageState => {
    seen = null;
    page = null;
    if (!tools.wanted()) return forget({ kind: 'off' });
    return forget({ kind: 'not-an-article', article: { title: document.title || null, why } });
  };

  watchPage(look, signal);

  const session: ArticleSession = {
    state: () =>
      state.kind === 'reading'
        ? {
            ...state,
            reading: withoutRules(state.reading, tools.settings()),
            hidden,
            url: page?.article.facts.url ?? '',
            site: hostOfTab(),
            ...severalIn(page),
          }
        : state,
    page: () => page,
    start: async () => {
      hidden = tools.settings().quiet && !asked;
      const gate = tools.gate();
      if (!tools.wanted() || !gate.isArticle) notAnArticle(gate);
      else await (started = readAll(gate));
    },
    read: () => {
      asked = true;
      hidden = false;
      return readAll();
    },
    readArticle: async (index) => {
      const all = page?.own ? page.all : [page?.root];
      const chosen = all[index];
      if (!chosen?.isConnected) return { ok: false, failure: 'not-found' };
      chosen.scrollIntoView({ block: 'start' });
      if (chosen !== (page?.own ?? page?.root)) await readAll();
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
      marks.adapt();
      if (!asked && !tools.wanted()) forget({ kind: 'off' });
      else if (state.kind === 'off' || state.kind === 'pending') void session.start();
      else paint();
    },
    rangesOfPassage: (passage) =>
      state.kind === 'reading' && state.lost.includes(passage.id)
        ? []
        : passage.parts.flatMap((part) => page?.map.rangeOf(part) ?? []),
    point: (passage) => {
      marks.point(passage === null ? [] : session.rangesOfPassage(passage));
    },
    isShown: ({ voice }) => !hidden && tools.settings().layers[voice],
    bringBack: (passage) => {
      if (hidden || !marks.bringBack(passage)) return false;
      paint();
      return true;
    },
    toggle: (hide = !hidden) => {
      if (state.kind !== 'reading') return { ok: false, failure: 'not-found' };
      hidden = hide;
      paint();
      return { ok: true, value: hidden };
    },
  };
  return session;
}

const described = ({
  article: { facts, gate: verdict },
}: PageReading): { title: string | null; why: string[] } => ({
  title: facts.title,
  why: verdict.why,
});
