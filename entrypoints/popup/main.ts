import '../../assets/styles/tokens.css';
import '../../assets/styles/base.css';
import '../../assets/styles/article.css';
import '../../assets/styles/popup.css';
import { siteSwitched, wantedOn } from '../../src/settings.ts';
import { popupView, type PopupPage } from '../../src/ui/popup-view.ts';
import { openNotebook } from '../wiring/notebook.ts';
import { openOwn, openPanel } from '../wiring/open-surface.ts';
import { siteHeard, stateOf, urlOf } from '../wiring/page-state.ts';
import { readPage } from '../wiring/read-page.ts';
import { sourceActions } from '../wiring/source-actions.ts';
import { sourcesOf } from '../wiring/sources-of.ts';
import { start } from '../wiring/start.ts';
import { changeSettings } from '../wiring/stored-settings.ts';
import { askTab, hostOf, ourTab } from '../wiring/tab.ts';

document.documentElement.classList.toggle('own-width', location.search === '');
const settings = await start('extName');
const tab = await ourTab();
let url = tab?.url;
let host = hostOf(url);
const notebook = await openNotebook(tab?.incognito ?? false);
const sources = await sourceActions(tab, notebook, settings, () => url);

async function currentPage(): Promise<PopupPage> {
  if (!tab) return { kind: 'unreachable', readable: false };
  const state = await stateOf(tab);
  if (state.kind !== 'reading') return state;
  url = urlOf(tab, state);
  host = hostOf(url);
  return { ...state, sources: await sourcesOf(state.reading, host, notebook) };
}

let latest = 0;

/** Draws what the page says of itself, at first and after each thing that changes it. */
async function draw(before?: () => Promise<unknown>): Promise<void> {
  const turn = ++latest;
  show({ kind: 'loading' });
  await before?.();
  const page = await currentPage();
  // a switch pressed while the first answer was under way: what came before it is out of date
  if (turn === latest) show(page);
}

function show(page: PopupPage): void {
  const view = popupView(
    {
      page,
      settings,
      host,
      siteOn: host !== null && wantedOn(settings, host),
      notesProblem: notebook.problem,
    },
    {
      ...sources,
      setLayer: (layer, on) =>
        void changeSettings((now) => ({ ...now, layers: { ...now.layers, [layer]: on } })),
      setInsertions: (insertions) => void changeSettings((now) => ({ ...now, insertions })),
      setSite: (on) => {
        const site = host;
        if (site !== null) void draw(() => switchSite(site, on));
      },
      setPage: () => {
        if (tab) void askTab(tab.id, 'toggle', {});
      },
      readAnyway: () => void draw(() => readPage(tab)),
      openPanel: () => void openPanel(tab ?? {}).then(close),
      openNotebook: () => void openOwn('notebook.html').then(close),
      openOptions: () => void openOwn('options.html').then(close),
      compare:
        page.kind === 'reading' && tab
          ? () => void openOwn(`compare.html?tab=${tab.id.toString()}`).then(close)
          : null,
    },
  );
  document.body.replaceChildren(view);
}

async function switchSite(site: string, on: boolean): Promise<void> {
  Object.assign(settings, await changeSettings((now) => siteSwitched(now, site, on)));
  await siteHeard(tab, on);
}

const close = (): void => {
  window.close();
};

await draw();
