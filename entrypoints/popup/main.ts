import '../../assets/styles/tokens.css';
import '../../assets/styles/base.css';
import '../../assets/styles/article.css';
import '../../assets/styles/popup.css';
import { siteSwitched, wantedOn, type Settings } from '../../src/settings.ts';
import { popupView, type PopupPage } from '../../src/ui/popup-view.ts';
import { openNotebook } from '../wiring/notebook.ts';
import { openOwn, openPanel } from '../wiring/open-surface.ts';
import { stateOf } from '../wiring/page-state.ts';
import { readPage } from '../wiring/read-page.ts';
import { sourceActions } from '../wiring/source-actions.ts';
import { sourcesOf } from '../wiring/sources-of.ts';
import { start } from '../wiring/start.ts';
import { changeSettings } from '../wiring/stored-settings.ts';
import { hostOf, ourTab } from '../wiring/tab.ts';

const settings = await start('extName');
const tab = await ourTab();
const host = hostOf(tab?.url);
const notebook = await openNotebook(tab?.incognito ?? false);
const sources = await sourceActions(tab, notebook, settings);

async function currentPage(): Promise<PopupPage> {
  if (!tab) return { kind: 'unreachable', readable: false };
  const state = await stateOf(tab);
  if (state.kind !== 'reading') return state;
  return { ...state, sources: await sourcesOf(state.reading, host, notebook) };
}

/** Draws what the page says of itself, at first and after each thing that changes it. */
async function draw(before?: () => Promise<unknown>): Promise<void> {
  show({ kind: 'loading' });
  await before?.();
  show(await currentPage());
}

function show(page: PopupPage): void {
  const original = page.kind === 'reading' ? page.reading.article.origin?.url : null;
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
      setSite: (on) => {
        if (host !== null) void draw(() => changeSettings((now) => siteSwitched(now, host, on)).then(keep));
      },
      readAnyway: () => void draw(() => readPage(tab)),
      openPanel: () => void openPanel(tab ?? {}).then(close),
      openNotebook: () => void openOwn('notebook.html').then(close),
      openOptions: () => void openOwn('options.html').then(close),
      compare:
        original && tab ? () => void openOwn(`compare.html?tab=${tab.id.toString()}`).then(close) : null,
    },
  );
  document.body.replaceChildren(view);
}

const keep = (changed: Settings): void => {
  Object.assign(settings, changed);
};
const close = (): void => {
  window.close();
};

await draw();
