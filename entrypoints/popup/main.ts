import '../../assets/styles/popup.css';
import type { Failure } from '../../src/messages.ts';
import { siteSwitched, wantedOn } from '../../src/settings.ts';
import { rememberFocus } from '../../src/ui/keep-focus.ts';
import { popupView, sourcesSection, type PopupPage } from '../../src/ui/popup-view.ts';
import type { SourceActions } from '../../src/ui/source-card.ts';
import type { SourceView } from '../../src/ui/source-view.ts';
import { toggleTab } from '../wiring/command-tab.ts';
import { openDrafts } from '../wiring/drafts.ts';
import { openNotebook } from '../wiring/notebook.ts';
import { openOwn, openPanel } from '../wiring/open-surface.ts';
import { findState, siteHeard, urlOf, type Found } from '../wiring/page-state.ts';
import { readPage } from '../wiring/read-page.ts';
import { sourceActions } from '../wiring/source-actions.ts';
import { sourcesOf, withKept } from '../wiring/sources-of.ts';
import { start } from '../wiring/start.ts';
import { changeSettings } from '../wiring/stored-settings.ts';
import { followArticles } from '../wiring/tab-articles.ts';
import { hostOf, ourTab, tabQuery, type Tab } from '../wiring/tab.ts';

document.documentElement.classList.toggle('own-width', location.search === '');
// what takes its time is asked for at once: the page, the database, the settings
const ours = ourTab();
const first = ours.then(pageState);
const notebook = openNotebook(ours.then((tab) => tab?.incognito ?? false));
const [settings, tab, drafts] = await Promise.all([start('extName'), ours, openDrafts()]);
/** The tab with the frame whose article is shown. */
let at = tab;
let url = tab?.url;
/** Of the tab, whose switch it is; an article in a frame may have another one. */
let host = hostOf(url);

/** So long, in ms, an answer may take before something is shown without it: nobody sees a blank that short. */
const UNSEEN = 40;

async function soonOr<T>(asked: Promise<T>, meanwhile: () => void): Promise<T> {
  const late = new Promise<null>((resolve) => setTimeout(resolve, UNSEEN, null));
  if ((await Promise.race([asked, late])) === null) meanwhile();
  return asked;
}

let latest = 0;
/** While nothing is read in the tab: an article may come late, or in a frame. */
let quiet = new AbortController();

/** What the page says of itself. */
function pageState(of: Tab | null): Promise<Found | null> {
  return of ? findState(of) : Promise.resolve(null);
}

/** Draws what the page says of itself, at first and after each thing that changes it. */
async function draw(asked: Promise<Found | null>): Promise<void> {
  const turn = ++latest;
  // a switch pressed while the first answer was under way: what came before it is out of date
  const isLate = (): boolean => turn !== latest;
  const showing = (page: PopupPage): void => {
    if (!isLate()) show(viewOf(page));
  };
  const found = await soonOr(asked, () => {
    showing({ kind: 'loading' });
  });
  const state = found?.state ?? { kind: 'unreachable', readable: false };
  quiet.abort();
  if (state.kind !== 'reading') {
    showing(state);
    if (tab) followArticles(tab.id, () => void draw(pageState(tab)), (quiet = new AbortController()).signal);
    return;
  }
  at = found?.at ?? tab;
  url = urlOf(tab, state);
  host = state.site ?? hostOf(url);
  const sources = sourcesOf(state.reading, hostOf(url));
  const kept = Promise.all([withKept(sources, notebook), notebook.problem]);
  // all but the sources is made while the database answers
  const view = viewOf({ ...state, sources: null });
  const [known, problem] = await soonOr(kept, () => {
    if (isLate()) return;
    showSources(view, sources, noteless);
    show(view);
  });
  if (isLate()) return;
  showSources(view, known, problem);
  if (!view.isConnected) show(view);
}

/** Why no note can be kept whatever the database says. */
const noteless: Failure | null = tab?.incognito ? 'private-window' : null;

function viewOf(page: PopupPage): HTMLElement {
  const site = host;
  return popupView(
    { page, settings, host, siteOn: host !== null && wantedOn(settings, host), notesProblem: noteless },
    {
      ...actionsOf(noteless),
      setLayer: (layer, on) =>
        void changeSettings((now) => ({ ...now, layers: { ...now.layers, [layer]: on } })),
      setInsertions: (insertions) => void changeSettings((now) => ({ ...now, insertions })),
      setSite: (on) => {
        if (site !== null) void draw(switchSite(site, on).then(() => pageState(tab)));
      },
      setPage: () => {
        if (tab) void toggleTab(tab.id);
      },
      readAnyway: () => void draw(readPage(tab).then(() => pageState(tab))),
      openPanel: () => void openPanel(tab ?? {}).then(close),
      openNotebook: () => void openOwn('notebook.html').then(close),
      openOptions: () => void openOwn('options.html').then(close),
      compare:
        page.kind === 'reading' && at
          ? () => void openOwn(`compare.html${tabQuery(at ?? { id: 0 })}`).then(close)
          : null,
    },
  );
}

const actionsOf = (notesProblem: Failure | null): SourceActions => ({
  ...sourceActions(
    () => at,
    notebook,
    drafts,
    () => url,
  ),
  policyFrames: settings.policyFrames,
  canWrite: notesProblem === null,
});

/** Shows all of the page. */
function show(view: HTMLElement): void {
  keepingFocus(() => {
    document.body.replaceChildren(view);
  });
}

/** Shows the sources alone; the rest of the view stays as the reader may have set it. */
function showSources(view: HTMLElement, sources: readonly SourceView[], notesProblem: Failure | null): void {
  keepingFocus(() => {
    view
      .querySelector('.sources')
      ?.replaceWith(sourcesSection(sources, notesProblem, actionsOf(notesProblem)));
  });
}

function keepingFocus(change: () => void): void {
  const refocus = rememberFocus();
  change();
  refocus(document.body, document.querySelector('main'));
}

async function switchSite(site: string, on: boolean): Promise<void> {
  Object.assign(settings, await changeSettings((now) => siteSwitched(now, site, on)));
  await siteHeard(tab, on);
}

const close = (): void => {
  window.close();
};

await draw(first);
