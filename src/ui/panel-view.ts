/** The panel: every passage in order, with its source, its reason and its notes. */
import type { Passage, Reading, Span } from '../core/reading.ts';
import type { Correction, Failure } from '../messages.ts';
import { LAYERS, type Layer, type Settings } from '../settings.ts';
import { articleHead } from './article-head.ts';
import { articleSwitch } from './article-switch.ts';
import { correctionForm } from './correction-form.ts';
import { describePassage } from './describe-passage.ts';
import { element, fill } from './element.ts';
import { helpDialog } from './help-dialog.ts';
import { insertionSwitches } from './insertion-switches.ts';
import { countLayers, layerSwitches } from './layer-switches.ts';
import { followKeys } from './panel-keys.ts';
import type { PassageItem } from './passage-item.ts';
import { filterBar, passageList } from './passage-list.ts';
import { ribbon } from './ribbon.ts';
import { sourceCard, type SourceActions } from './source-card.ts';
import { signalList } from './signal-list.ts';
import type { SourceView } from './source-view.ts';
import { failureSentence } from './state-view.ts';
import { t } from './words.ts';

export interface PanelModel {
  reading: Reading;
  sources: SourceView[];
  settings: Settings;
  /** Ids of the passages that are not to be found in the page any more. */
  lost: readonly string[];
  notesProblem: Failure | null;
  /** The headlines of a page that has several articles, and which of them this is. */
  several?: { titles: readonly string[]; at: number } | undefined;
}

export interface PanelActions extends SourceActions {
  setLayer: (layer: Layer, on: boolean) => void;
  setInsertions: (mode: Settings['insertions']) => void;
  /** Shows wording in the page. */
  showSignal: (span: Span) => void;
  /** Reads another of the page's articles. */
  readArticle: (index: number) => void;
  /** Opens the comparison with the original. */
  compare: () => void;
  /** Keeps a correction; a string is the reason why it could not. */
  correct: (correction: Correction) => Promise<string | null>;
}

export interface PanelView {
  root: HTMLElement;
  /** Follows the page: this passage is where the reader has scrolled to. */
  follow: (passage: string) => void;
}

/** The keys end with `signal`. */
export function panelView(model: PanelModel, actions: PanelActions, signal: AbortSignal): PanelView {
  const { reading, sources, settings, lost, notesProblem, several } = model;
  const live = element('p', { class: 'unseen', role: 'status' });
  const help = helpDialog();

  // until the page has shown what it was asked to show, it speaks of where the reader was before
  let asked = 0;
  const lead = async (id: string): Promise<void> => {
    asked += 1;
    await actions.show(id);
    asked -= 1;
  };
  const show = (passage: Passage): void => {
    list.goTo(passage.id, true);
    void lead(passage.id);
  };
  const note = (passage: Passage): void => {
    // where nobody is named there is the outlet to note it on, as in the card
    const source =
      sources.find(({ kind, passages }) => kind !== 'unknown' && passages.includes(passage.id)) ??
      sources.find(({ kind }) => kind === 'outlet');
    const item = list.itemOf(passage);
    if (!source || !item) return;
    item.setBelow(sourceCard(source, actions, 'h2'));
    item.root.querySelector<HTMLElement>('.source .note-add')?.click();
  };
  const correct = (passage: Passage): void => {
    const item = list.itemOf(passage);
    if (!item) return;
    const close = (): void => {
      item.setBelow();
      item.button.focus();
    };
    item.setBelow(
      correctionForm(
        reading,
        passage,
        async (correction) => {
          const why = await actions.correct(correction);
          if (why === null) fill(live, t('correct_kept'));
          return why;
        },
        close,
      ),
    );
    item.root.querySelector<HTMLElement>('.correction input')?.focus();
  };
  const list = passageList(reading, lost, {
    onShow: show,
    onNote: note,
    onCorrect: correct,
    canWrite: actions.canWrite,
  });
  const stepped = (item: PassageItem | null): void => {
    if (item) void lead(item.passage.id);
  };
  const withCurrent = (act: (passage: Passage) => void) => () => {
    const item = list.current();
    if (item) act(item.passage);
  };
  const layers = layerSwitches(settings.layers, countLayers(reading), actions.setLayer);
  followKeys(
    document,
    {
      next: () => {
        stepped(list.step(1));
      },
      previous: () => {
        stepped(list.step(-1));
      },
      show: withCurrent(show),
      note: withCurrent(note),
      correct: withCurrent(correct),
      layer: (index) => {
        layers.querySelectorAll<HTMLElement>('[role=switch]')[index]?.click();
        const layer = LAYERS[index];
        if (layer) fill(live, t('layer_switched', t(`layer_${layer}`)));
      },
      help: () => {
        help.showModal();
      },
    },
    signal,
  );

  const root = element(
    'main',
    { class: 'panel' },
    element(
      'div',
      { class: 'part' },
      several && articleSwitch(several, actions.readArticle),
      articleHead(reading.article),
      ribbon(reading, (id) => {
        list.goTo(id, false);
        void lead(id);
      }),
      element(
        'button',
        { type: 'button', class: 'link compare', onclick: actions.compare },
        t('open_compare'),
      ),
    ),
    element(
      'details',
      { class: 'part' },
      element('summary', null, t('layers_title')),
      layers,
      insertionSwitches(reading, settings.insertions, actions.setInsertions),
    ),
    element(
      'div',
      { class: 'part tools' },
      filterBar(reading, list.filter),
      element(
        'button',
        {
          type: 'button',
          class: 'key',
          'aria-label': t('keys_title'),
          title: t('keys_title'),
          onclick: () => {
            help.showModal();
          },
        },
        '?',
      ),
    ),
    notesProblem !== null &&
      element('p', { class: 'problem part', role: 'status' }, failureSentence(notesProblem)),
    reading.passages.length === 0 ? element('p', { class: 'part' }, t('state_no_passages')) : list.root,
    signalList(reading, actions.showSignal),
    live,
    help,
  );
  return {
    root,
    follow: (id) => {
      const passage = asked > 0 ? undefined : reading.passages.find((one) => one.id === id);
      if (passage && list.goTo(id, false) && settings.announce) fill(live, describePassage(reading, passage));
    },
  };
}
