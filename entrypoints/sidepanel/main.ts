import '../../assets/styles/tokens.css';
import '../../assets/styles/base.css';
import '../../assets/styles/article.css';
import '../../assets/styles/panel.css';
import { element } from '../../src/ui/element.ts';
import { rememberFocus } from '../../src/ui/keep-focus.ts';
import { panelView } from '../../src/ui/panel-view.ts';
import { loadingView } from '../../src/ui/state-view.ts';
import { quietState } from '../../src/ui/quiet-state.ts';
import { followPage, onTabChange } from '../wiring/follow-page.ts';
import { openNotebook } from '../wiring/notebook.ts';
import { findState, urlOf, type Found, type FoundReading } from '../wiring/page-state.ts';
import { panelActions } from '../wiring/panel-actions.ts';
import { readPage } from '../wiring/read-page.ts';
import { articleView, sourcesOf, withKept } from '../wiring/sources-of.ts';
import { start } from '../wiring/start.ts';
import { followArticles } from '../wiring/tab-articles.ts';
import { placesIn, type TabPlaces } from '../wiring/tab-places.ts';
import { askTab, hostOf, ourTab, type Tab } from '../wiring/tab.ts';

const settings = await start('panel_title');
let drawn = new AbortController();
/** The frame the reader went to in this tab, until another tab is shown. */
let chosen: { tab: number; frame: number } | null = null;

const show = (state: HTMLElement): void => {
  const refocus = rememberFocus();
  const main = element('main', { class: 'panel' }, state);
  document.body.replaceChildren(main);
  refocus(main, main);
};

/** Draws the page of the tab in front, and follows it until another is drawn. */
async function draw(): Promise<void> {
  drawn.abort();
  const { signal } = (drawn = new AbortController());
  const tab = await ourTab();
  // before the page is asked: an article may be there between its answer and this
  if (tab) followArticles(tab.id, () => void draw(), signal);
  const found = tab && (await findChosen(tab));
  const state = found?.state ?? { kind: 'unreachable', readable: false };
  if (signal.aborted) return;
  if (state.kind !== 'reading')
    show(quietState(state, hostOf(tab?.url), () => void readPage(tab).then(draw)));
  else if (found) await drawReading({ ...found, state }, signal);
}

/** The frame the reader went to, while it holds an article; else what the tab stands for. */
async function findChosen(tab: Tab): Promise<Found> {
  if (chosen?.tab === tab.id) {
    const found = await findState({ ...tab, frame: chosen.frame });
    if (found.state.kind === 'reading') return found;
  }
  chosen = null;
  return findState(tab);
}

/** Goes to another article of the tab, and shows it. */
async function goTo({ at, index }: TabPlaces['places'][number], from: Tab): Promise<void> {
  await askTab(at, 'readArticle', { index });
  if (at.frame === (from.frame ?? 0)) return;
  chosen = { tab: at.id, frame: at.frame ?? 0 };
  await draw();
}

async function drawReading(found: FoundReading, signal: AbortSignal): Promise<void> {
  const { state, at: tab } = found;
  const { reading, lost, current } = state;
  const { several, places } = await placesIn(found);
  const url = urlOf(tab, state);
  const notebook = openNotebook(tab.incognito);
  const [sources, ofArticle] = await Promise.all([
    withKept(sourcesOf(reading, hostOf(url)), notebook),
    url === undefined ? null : articleView(url, reading.article.title, notebook),
  ]);
  const notesProblem = await notebook.problem;
  const actions = await panelActions(tab, notebook, settings, url, (index) => {
    const place = places[index];
    if (place) void goTo(place, tab);
  });
  if (signal.aborted) return;
  const view = panelView(
    { reading, sources, ofArticle, settings, lost, notesProblem, several },
    actions,
    signal,
  );
  const refocus = rememberFocus();
  const place = samePlace(view.root) ?? current;
  document.body.replaceChildren(view.root);
  if (place !== null) view.follow(place);
  refocus(view.root, view.root.querySelector<HTMLElement>('.passage.current .passage-words') ?? view.root);
  followPage(tab, { onCurrent: view.follow, onChanged: () => void draw() }, signal);
}

/** The passage the reader is at, in what is drawn anew: known by its words. */
function samePlace(drawn: HTMLElement): string | null {
  const words = '.passage-words';
  const at = document.querySelector(`.passage.current ${words}`)?.textContent;
  const same = [...drawn.querySelectorAll<HTMLElement>('.passage')].find(
    (item) => item.querySelector(words)?.textContent === at,
  );
  return same?.dataset['passage'] ?? null;
}

show(loadingView());
onTabChange(() => void draw());
await draw();
