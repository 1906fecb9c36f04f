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
import { stateOf, urlOf, type TabState } from '../wiring/page-state.ts';
import { panelActions } from '../wiring/panel-actions.ts';
import { readPage } from '../wiring/read-page.ts';
import { sourcesOf, withKept } from '../wiring/sources-of.ts';
import { start } from '../wiring/start.ts';
import { hostOf, ourTab, type Tab } from '../wiring/tab.ts';

const settings = await start('panel_title');
let drawn = new AbortController();

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
  const state: TabState = tab ? await stateOf(tab) : { kind: 'unreachable', readable: false };
  if (signal.aborted) return;
  if (state.kind !== 'reading')
    show(quietState(state, hostOf(tab?.url), () => void readPage(tab).then(draw)));
  else if (tab) await drawReading(tab, state, signal);
}

async function drawReading(
  tab: Tab,
  state: Extract<TabState, { kind: 'reading' }>,
  signal: AbortSignal,
): Promise<void> {
  const { reading, lost, current, several } = state;
  const url = urlOf(tab, state);
  const notebook = openNotebook(tab.incognito);
  const sources = await withKept(sourcesOf(reading, hostOf(url)), notebook);
  const notesProblem = await notebook.problem;
  const actions = await panelActions(tab, notebook, settings, url);
  if (signal.aborted) return;
  const view = panelView({ reading, sources, settings, lost, notesProblem, several }, actions, signal);
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
