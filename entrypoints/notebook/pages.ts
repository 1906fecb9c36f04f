/** The addresses of the notebook, and what is shown at each. */
import browser from 'webextension-polyfill';
import type { Result } from '../../src/messages.ts';
import { articlePage, listArticles } from '../../src/store/articles.ts';
import { backups } from '../../src/store/backups.ts';
import { binned } from '../../src/store/bin.ts';
import { writingProblem } from '../../src/store/connection.ts';
import { allCorrections } from '../../src/store/corrections.ts';
import { listSources } from '../../src/store/list-sources.ts';
import { lostNotes, newestNotes, notesAbout } from '../../src/store/note-entries.ts';
import { search } from '../../src/store/search.ts';
import { allSetAside } from '../../src/store/set-aside.ts';
import { sourcePage } from '../../src/store/source-page.ts';
import { articleDetails } from '../../src/ui/notebook-article.ts';
import { articleList } from '../../src/ui/notebook-articles.ts';
import { dataRoom } from '../../src/ui/notebook-data.ts';
import { nothing, room, type Room } from '../../src/ui/notebook-frame.ts';
import { binList, correctionList } from '../../src/ui/notebook-lists.ts';
import { noteList } from '../../src/ui/notebook-notes.ts';
import { sourceDetails } from '../../src/ui/notebook-source.ts';
import { ROWS, sourceList } from '../../src/ui/notebook-sources.ts';
import { twoSources } from '../../src/ui/notebook-two.ts';
import { failureSentence, stateView } from '../../src/ui/state-view.ts';
import { t } from '../../src/ui/words.ts';
import { actionsFor, type Actions, type Notebook } from './actions.ts';
import { dataActions } from './data-actions.ts';

export interface Page {
  room: Room | null;
  view: Node;
  /** Why nothing can be written now; null when it can. */
  notice: string | null;
}

/** What an address names: a room, and its parts; `query` is all of them in one, for the search. */
export function addressIn(hash: string): { room: string; parts: string[]; query: string } {
  const [, room = '', ...rest] = hash.split('/');
  const parts = rest.map(decoded);
  return { room, parts, query: parts.join('/') };
}

/** The page at an address; an unknown one is the list of speakers. */
export async function pageAt(hash: string, notebook: Omit<Notebook, 'canWrite'>): Promise<Page> {
  const { room: name, parts, query } = addressIn(hash);
  const problem = browser.extension.inIncognitoContext ? 'private-window' : await writingProblem();
  const canWrite = problem === null;
  const actions = actionsFor({ ...notebook, canWrite });
  // where the database does not open, each page says so itself
  const notice = canWrite || problem === 'storage-unavailable' ? null : failureSentence(problem);
  return { ...(await shownAt({ name, parts, query }, actions, canWrite, notebook.redraw)), notice };
}

async function shownAt(
  { name, parts, query }: { name: string; parts: string[]; query: string },
  actions: Actions,
  canWrite: boolean,
  redraw: () => void,
): Promise<Omit<Page, 'notice'>> {
  const [first = '', second = ''] = parts;
  switch (name) {
    case 'source':
      return { room: null, view: await source(first, actions) };
    case 'article':
      return { room: null, view: await article(first, actions) };
    case 'two':
      return { room: null, view: await two(first, second) };
    case 'search':
      return { room: null, view: await found(query, actions) };
    case 'articles':
      return { room: 'articles', view: await articles(actions) };
    case 'notes':
      return { room: 'notes', view: await notes(actions) };
    case 'corrections':
      return { room: 'corrections', view: await corrections(actions) };
    case 'bin':
      return { room: 'bin', view: await bin(actions) };
    case 'data':
      return { room: 'data', view: await data(canWrite, redraw) };
    case 'outlets':
      return { room: 'outlets', view: await sources('outlet', actions) };
    default:
      return { room: 'speakers', view: await sources('speaker', actions) };
  }
}

async function sources(kind: 'outlet' | 'speaker', actions: Actions): Promise<Node> {
  const rows = await listSources(kind, { most: ROWS });
  const more = async (skip: number) => {
    const next = await listSources(kind, { most: ROWS, skip });
    return next.ok ? next.value : [];
  };
  const title = t(kind === 'outlet' ? 'notebook_outlets' : 'notebook_speakers');
  return drawn(rows, (given) => room(title, sourceList(given, { ...actions.sources, more })));
}

async function articles(actions: Actions): Promise<Node> {
  const more = async (skip: number) => {
    const next = await listArticles({ most: ROWS, skip });
    return next.ok ? next.value : [];
  };
  return drawn(await listArticles({ most: ROWS }), (rows) =>
    room(t('notebook_articles'), articleList(rows, { ...actions.articles, more })),
  );
}

async function source(key: string, actions: Actions): Promise<Node> {
  const [page, notes] = await Promise.all([sourcePage(key), notesAbout(key)]);
  return drawn(page, (given) => sourceDetails(given, notes.ok ? notes.value : [], actions.source));
}

const article = async (url: string, actions: Actions): Promise<Node> =>
  drawn(await articlePage(url), (given) => articleDetails(given, actions.articles));

async function two(first: string, second: string): Promise<Node> {
  const [one, other] = await Promise.all([sourcePage(first), sourcePage(second)]);
  return drawn(one, (left) => drawn(other, (right) => twoSources(left, right)));
}

async function found(query: string, actions: Actions): Promise<Node> {
  return drawn(await search(query), ({ sources: rows, notes, more }) =>
    room(
      t('notebook_found', query),
      rows.length > 0 && sourceList(rows, { ...actions.sources, more: async () => [] }),
      notes.length > 0 && noteList(notes, actions.notes, 'found'),
      rows.length + notes.length === 0 && nothing(t('notebook_found_nothing', query)),
      more && nothing(t('notebook_found_more')),
    ),
  );
}

async function notes(actions: Actions): Promise<Node> {
  const [newest, lost] = await Promise.all([newestNotes(100), lostNotes()]);
  return drawn(newest, (given) =>
    room(
      t('notebook_notes'),
      lost.ok &&
        lost.value.length > 0 &&
        room(t('notebook_lost'), noteList(lost.value, actions.notes, 'lost')),
      noteList(given, actions.notes, 'all', t('notebook_no_notes')),
    ),
  );
}

const corrections = async (actions: Actions): Promise<Node> =>
  drawn(await allCorrections(), (given) =>
    room(t('notebook_corrections'), correctionList(given, actions.corrections)),
  );

const bin = async (actions: Actions): Promise<Node> =>
  drawn(await binned(), (given) => room(t('notebook_bin'), binList(given, actions.bin)));

async function data(canWrite: boolean, redraw: () => void): Promise<Node> {
  const [kept, broken] = await Promise.all([backups(), allSetAside()]);
  return drawn(kept, (given) =>
    room(t('notebook_data'), dataRoom(given, broken.ok ? broken.value : [], dataActions(canWrite, redraw))),
  );
}

/** The view of an answer, or the sentence that says why there is none. */
const drawn = <T>(result: Result<T>, draw: (value: T) => Node): Node =>
  result.ok ? draw(result.value) : stateView(failureSentence(result.failure), []);

const decoded = (part: string): string => {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
};
