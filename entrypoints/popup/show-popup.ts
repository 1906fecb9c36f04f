/** What the popup shows of its tab: drawn when page and database have answered, and again after what changes it. */
import type { Failure } from '../../src/messages.ts';
import { siteSwitched, wantedOn, type Settings } from '../../src/settings.ts';
import { rememberFocus } from '../../src/ui/keep-focus.ts';
import {
  popupView,
  SEEN_FIRST,
  sourcesSection,
  type PopupActions,
  type PopupPage,
} from '../../src/ui/popup-view.ts';
import type { SourceActions } from '../../src/ui/source-card.ts';
import type { SourceView } from '../../src/ui/source-view.ts';
import { toggleTab } from '../wiring/command-tab.ts';
import { openDrafts, type Drafts } from '../wiring/drafts.ts';
import { openNotebook, type Notebook } from '../wiring/notebook.ts';
import { openOwn, openPanel } from '../wiring/open-surface.ts';
import { findState, siteHeard, urlOf, type Found } from '../wiring/page-state.ts';
import { readPage } from '../wiring/read-page.ts';
import { sourceActions } from '../wiring/source-actions.ts';
import { sourcesOf, withKept } from '../wiring/sources-of.ts';
import { start } from '../wiring/start.ts';
import { changeSettings } from '../wiring/stored-settings.ts';
import { articlesIn, followArticles } from '../wiring/tab-articles.ts';
import { hostOf, tabQuery, type Tab } from '../wiring/tab.ts';

/** Shows the popup over a tab, given what its page has been asked; null where there is no tab. */
export async function showPopup(asked: Promise<Tab | null>, found: Promise<Found | null>): Promise<void> {
  document.documentElement.classList.toggle('own-width', location.search === '');
  const notebook = openNotebook(asked.then((tab) => tab?.incognito ?? false));
  const [settings, tab, drafts] = await Promise.all([start('extName'), asked, openDrafts()]);
  await new Popup(tab, settings, notebook, drafts).draw(found);
}

/** So long, in ms, an answer may take before something is shown without it: nobody sees a blank that short. */
const UNSEEN = 40;

async function soonOr<T>(asked: Promise<T>, meanwhile: () => void): Promise<T> {
  const late = new Promise<null>((resolve) => setTimeout(resolve, UNSEEN, null));
  if ((await Promise.race([asked, late])) === null) meanwhile();
  return asked;
}

class Popup {
  readonly #tab: Tab | null;
  readonly #settings: Settings;
  readonly #notebook: Notebook;
  readonly #drafts: Drafts;
  /** Why no note can be kept whatever the database says. */
  readonly #noteless: Failure | null;
  /** The tab with the frame whose article is shown. */
  #at: Tab | null;
  #url: string | undefined;
  /** Of the tab, whose switch it is; an article in a frame may have another one. */
  #host: string | null;
  /** Counts what is drawn: what was asked before the latest is out of date. */
  #latest = 0;
  /** A reading is shown; until then an article may come late, or in a frame. */
  #isRead = false;

  constructor(tab: Tab | null, settings: Settings, notebook: Notebook, drafts: Drafts) {
    this.#tab = tab;
    this.#settings = settings;
    this.#notebook = notebook;
    this.#drafts = drafts;
    this.#noteless = tab?.incognito ? 'private-window' : null;
    this.#at = tab;
    this.#url = tab?.url;
    this.#host = hostOf(tab?.url);
    if (tab)
      followArticles(
        tab.id,
        () => {
          if (!this.#isRead) void this.draw(findState(tab));
        },
        new AbortController().signal,
      );
  }

  /** Draws what the page says of itself, at first and after each thing that changes it. */
  async draw(asked: Promise<Found | null>): Promise<void> {
    const turn = ++this.#latest;
    // a switch pressed while the first answer was under way: what came before it is out of date
    const isLate = (): boolean => turn !== this.#latest;
    // made while the page is asked, which also makes ready what the rest is made with
    const loading = this.#viewOf({ kind: 'loading' });
    const found = await soonOr(asked, () => {
      if (!isLate()) show(loading);
    });
    if (!isLate()) this.#isRead = found?.state.kind === 'reading';
    if (found?.state.kind === 'reading') await this.#drawReading(found.state, found.at, isLate);
    else {
      if (!isLate()) show(this.#viewOf(found?.state ?? { kind: 'unreachable', readable: false }));
      if (turn === 1) await this.#askAgain();
    }
  }

  /** The page was asked before its articles were followed: one may have come since. */
  async #askAgain(): Promise<void> {
    const tab = this.#tab;
    if (tab && (await articlesIn(tab.id)).length > 0 && !this.#isRead) await this.draw(findState(tab));
  }

  async #drawReading(
    state: Extract<Found['state'], { kind: 'reading' }>,
    at: Tab,
    isLate: () => boolean,
  ): Promise<void> {
    this.#at = at;
    this.#url = urlOf(this.#tab, state);
    this.#host = state.site ?? hostOf(this.#url);
    const sources = sourcesOf(state.reading, hostOf(this.#url));
    const [first, below] = [sources.slice(0, SEEN_FIRST), sources.slice(SEEN_FIRST)];
    const kept = Promise.all([withKept(first, this.#notebook), this.#notebook.problem]);
    const keptBelow = withKept(below, this.#notebook);
    // all but the sources is made while the database answers
    const view = this.#viewOf({ ...state, sources: null });
    const [known, problem] = await soonOr(kept, () => {
      if (isLate()) return;
      this.#showSources(view, first, below, this.#noteless);
      show(view);
    });
    if (isLate()) return;
    this.#showSources(view, known, keptBelow, problem);
    if (!view.isConnected) show(view);
  }

  /** Draws once more what the page says after something was done to it. */
  #drawAfter(done: Promise<unknown>): void {
    void this.draw(done.then(() => this.#tab && findState(this.#tab)));
  }

  /** Shows the sources alone; the rest of the view stays as the reader may have set it. */
  #showSources(
    view: HTMLElement,
    first: readonly SourceView[],
    below: readonly SourceView[] | Promise<readonly SourceView[]>,
    notesProblem: Failure | null,
  ): void {
    keepingFocus(() => {
      view
        .querySelector('.sources')
        ?.replaceWith(sourcesSection(first, below, notesProblem, this.#actionsOf(notesProblem)));
    });
  }

  #viewOf(page: PopupPage): HTMLElement {
    const host = this.#host;
    const siteOn = host !== null && wantedOn(this.#settings, host);
    return popupView(
      { page, settings: this.#settings, host, siteOn, notesProblem: this.#noteless },
      { ...this.#actionsOf(this.#noteless), ...this.#switchesOf(host), ...this.#waysFrom(page) },
    );
  }

  #actionsOf(notesProblem: Failure | null): SourceActions {
    return {
      ...sourceActions(
        () => this.#at,
        this.#notebook,
        this.#drafts,
        () => this.#url,
      ),
      policyFrames: this.#settings.policyFrames,
      canWrite: notesProblem === null,
    };
  }

  #switchesOf(
    site: string | null,
  ): Pick<PopupActions, 'setLayer' | 'setInsertions' | 'setSite' | 'setPage' | 'readAnyway'> {
    const tab = this.#tab;
    return {
      setLayer: (layer, on) =>
        void changeSettings((now) => ({ ...now, layers: { ...now.layers, [layer]: on } })),
      setInsertions: (insertions) => void changeSettings((now) => ({ ...now, insertions })),
      setSite: (on) => {
        if (site !== null) this.#drawAfter(this.#switchSite(site, on));
      },
      setPage: () => {
        if (tab) void toggleTab(tab.id);
      },
      readAnyway: () => {
        this.#drawAfter(readPage(tab));
      },
    };
  }

  async #switchSite(site: string, on: boolean): Promise<void> {
    Object.assign(this.#settings, await changeSettings((now) => siteSwitched(now, site, on)));
    await siteHeard(this.#tab, on);
  }

  #waysFrom(page: PopupPage): Pick<PopupActions, 'openPanel' | 'openNotebook' | 'openOptions' | 'compare'> {
    const comparable = page.kind === 'reading' && this.#at !== null;
    return {
      openPanel: () => void openPanel(this.#tab ?? {}).then(close),
      openNotebook: () => void openOwn('notebook.html').then(close),
      openOptions: () => void openOwn('options.html').then(close),
      compare: comparable
        ? () => void openOwn(`compare.html${tabQuery(this.#at ?? { id: 0 })}`).then(close)
        : null,
    };
  }
}

/** Shows all of the page. */
function show(view: HTMLElement): void {
  keepingFocus(() => {
    document.body.replaceChildren(view);
  });
}

function keepingFocus(change: () => void): void {
  const refocus = rememberFocus();
  change();
  refocus(document.body, document.querySelector('main'));
}

const close = (): void => {
  window.close();
};
