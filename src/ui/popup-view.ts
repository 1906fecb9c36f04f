/** The popup: the article, who holds the floor, the switches, and each source with its notes. */
import type { Reading } from '../core/reading.ts';
import type { Failure } from '../messages.ts';
import type { Layer, Settings } from '../settings.ts';
import { afterNextFrame } from './after-next-frame.ts';
import { articleHead } from './article-head.ts';
import { element, type Child } from './element.ts';
import { insertionSwitches } from './insertion-switches.ts';
import { countLayers, layerSwitches } from './layer-switches.ts';
import { ribbon } from './ribbon.ts';
import { sourceCard, type SourceActions } from './source-card.ts';
import type { SourceView } from './source-view.ts';
import { quietState, type QuietState } from './quiet-state.ts';
import { failureSentence, loadingView } from './state-view.ts';
import { switchRow } from './switch.ts';
import { t } from './words.ts';

/** What the popup knows of the tab it was opened over. */
/** `sources`: null while what is kept of them is being asked for. */
export type PopupPage =
  | { kind: 'loading' }
  | { kind: 'reading'; reading: Reading; sources: SourceView[] | null; hidden?: boolean }
  | QuietState;

export interface PopupModel {
  page: PopupPage;
  settings: Settings;
  /** The host of the tab; null where there is none to switch. */
  host: string | null;
  siteOn: boolean;
  /** Why notes cannot be kept or shown now; null when they can. */
  notesProblem: Failure | null;
}

export interface PopupActions extends SourceActions {
  setLayer: (layer: Layer, on: boolean) => void;
  setInsertions: (mode: Settings['insertions']) => void;
  setSite: (on: boolean) => void;
  /** Shows or hides the marks of this page only. */
  setPage: (on: boolean) => void;
  /** Reads the page although nothing would be read there, or tries again. */
  readAnyway: () => void;
  openPanel: () => void;
  openNotebook: () => void;
  openOptions: () => void;
  /** Null where there is no article; where no original is known, the reader names one. */
  compare: (() => void) | null;
}

export function popupView(model: PopupModel, actions: PopupActions): HTMLElement {
  return element(
    'div',
    { class: 'popup' },
    element('main', null, ...body(model, actions)),
    foot(model, actions),
  );
}

function body(model: PopupModel, actions: PopupActions): Child[] {
  const { page, settings, notesProblem, host } = model;
  if (page.kind === 'loading') return [loadingView()];
  if (page.kind === 'reading') return readingBody(page, settings, notesProblem, actions);
  return [quietState(page, host, actions.readAnyway)];
}

function readingBody(
  { reading, sources, hidden }: Extract<PopupPage, { kind: 'reading' }>,
  settings: Settings,
  notesProblem: Failure | null,
  actions: PopupActions,
): Child[] {
  const nothing = reading.passages.length === 0;
  const compare =
    actions.compare !== null &&
    element('button', { type: 'button', class: 'link compare', onclick: actions.compare }, t('open_compare'));
  return [
    element(
      'div',
      { class: 'part' },
      articleHead(reading.article),
      ribbon(reading, (id) => void actions.show(id)),
      reading.article.origin !== null && compare,
      nothing && element('p', { role: 'status' }, t('state_no_passages')),
    ),
    layerSwitches(settings.layers, countLayers(reading), actions.setLayer),
    sources === null
      ? element('section', { class: 'sources' })
      : sourcesSection(sources.slice(0, SEEN_FIRST), sources.slice(SEEN_FIRST), notesProblem, actions),
    element(
      'section',
      { class: 'scope', 'aria-label': t('scope_title') },
      switchRow({ label: t('page_on'), on: hidden !== true, onChange: actions.setPage }),
      insertionSwitches(reading, settings.insertions, actions.setInsertions),
      // where the page tells of no original, the reader may still know one
      reading.article.origin === null && compare,
    ),
  ];
}

/** So many sources fill the popup's height; what stands below is drawn when these are seen. */
export const SEEN_FIRST = 3;

/** Who speaks, each with what is kept of them: those that are seen first, and those below, when they are known. */
export function sourcesSection(
  first: readonly SourceView[],
  below: readonly SourceView[] | Promise<readonly SourceView[]>,
  notesProblem: Failure | null,
  actions: SourceActions,
): HTMLElement {
  const cards = (of: readonly SourceView[]): HTMLElement[] => of.map((source) => sourceCard(source, actions));
  const section = element(
    'section',
    { class: 'sources', 'aria-labelledby': 'sources-title' },
    element('h2', { id: 'sources-title' }, t('sources_title')),
    notesProblem !== null &&
      element('p', { class: 'problem', role: 'status' }, failureSentence(notesProblem)),
    ...cards(first),
  );
  afterNextFrame(() => {
    if (below instanceof Promise)
      void below.then((sources) => {
        section.append(...cards(sources));
      });
    else section.append(...cards(below));
  });
  return section;
}

/** What must be at hand however long the sources are: the switch of this site, and the ways to the other surfaces. */
function foot({ page, host, siteOn }: PopupModel, actions: PopupActions): HTMLElement {
  const button = (label: string, onClick: () => void): HTMLElement =>
    element('button', { type: 'button', onclick: onClick }, label);
  return element(
    'footer',
    { class: 'foot' },
    host !== null && switchRow({ label: t('site_on', host), on: siteOn, onChange: actions.setSite }),
    element(
      'div',
      { class: 'row wrap' },
      page.kind === 'reading' && button(t('open_panel'), actions.openPanel),
      button(t('open_notebook'), actions.openNotebook),
      element('span', { class: 'grow' }),
      element('button', { type: 'button', class: 'quiet', onclick: actions.openOptions }, t('open_options')),
    ),
  );
}
