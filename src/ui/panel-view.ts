/** The panel: every passage in order, with its source, its reason and its notes. */
import { anchorOf } from '../core/corrections/text-anchor.ts';
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
  /** The article itself, to note something on. */
  ofArticle: SourceView | null;
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
export const panelView = (model: PanelModel, actions: PanelActions, signal: AbortSignal): PanelView =>
  new Panel(model, actions, signal);

class Panel implements PanelView {
  readonly root: HTMLElement;
  readonly #model: PanelModel;
  readonly #actions: PanelActions;
  readonly #live = element('p', { class: 'unseen', role: 'status' });
  readonly #help = helpDialog();
  readonly #list: ReturnType<typeof passageList>;
  readonly #layers: HTMLElement;
  /** Until the page has shown what it was asked to show, it speaks of where the reader was before. */
  #asked = 0;

  constructor(model: PanelModel, actions: PanelActions, signal: AbortSignal) {
    const { reading, settings, lost } = model;
    this.#model = model;
    this.#actions = actions;
    this.#list = passageList(reading, lost, {
      onShow: this.#show,
      onNote: this.#note,
      onCorrect: this.#correct,
      canWrite: actions.canWrite,
    });
    this.#layers = layerSwitches(settings.layers, countLayers(reading), actions.setLayer);
    followKeys(document, this.#keys(), signal);
    this.root = this.#draw();
  }

  readonly follow = (id: string): void => {
    const { reading, settings } = this.#model;
    const passage = this.#asked > 0 ? undefined : reading.passages.find((one) => one.id === id);
    if (passage && this.#list.goTo(id, false) && settings.announce)
      fill(this.#live, describePassage(reading, passage));
  };

  async #lead(id: string): Promise<void> {
    this.#asked += 1;
    await this.#actions.show(id);
    this.#asked -= 1;
  }

  readonly #show = (passage: Passage): void => {
    this.#list.goTo(passage.id, true);
    void this.#lead(passage.id);
  };

  readonly #note = (passage: Passage): void => {
    const { sources } = this.#model;
    // where nobody is named there is the outlet to note it on, as in the card
    const source =
      sources.find(({ kind, passages }) => kind !== 'unknown' && passages.includes(passage.id)) ??
      sources.find(({ kind }) => kind === 'outlet');
    const item = this.#list.itemOf(passage);
    if (!source || !item) return;
    item.setBelow(sourceCard(source, this.#on(passage), 'h2'));
    item.root.querySelector<HTMLElement>('.source .note-add')?.click();
  };

  /** What can be done with a source where a new note is one on a passage of it. */
  #on(passage: Passage): SourceActions {
    const anchor = anchorOf(this.#model.reading.text, passage);
    const saveNote: SourceActions['saveNote'] = (source, id, draft) =>
      this.#actions.saveNote(source, id, draft, anchor);
    return { ...this.#actions, saveNote };
  }

  readonly #correct = (passage: Passage): void => {
    const item = this.#list.itemOf(passage);
    if (!item) return;
    const keep = async (correction: Correction): Promise<string | null> => {
      const why = await this.#actions.correct(correction);
      if (why === null) fill(this.#live, t('correct_kept'));
      return why;
    };
    const close = (): void => {
      item.setBelow();
      item.button.focus();
    };
    item.setBelow(correctionForm(this.#model.reading, passage, keep, close));
    item.root.querySelector<HTMLElement>('.correction input')?.focus();
  };

  #keys(): Parameters<typeof followKeys>[1] {
    const stepped = (item: PassageItem | null): void => {
      if (item) void this.#lead(item.passage.id);
    };
    const withCurrent = (act: (passage: Passage) => void) => () => {
      const item = this.#list.current();
      if (item) act(item.passage);
    };
    return {
      next: () => {
        stepped(this.#list.step(1));
      },
      previous: () => {
        stepped(this.#list.step(-1));
      },
      show: withCurrent(this.#show),
      note: withCurrent(this.#note),
      correct: withCurrent(this.#correct),
      layer: (index) => {
        this.#layers.querySelectorAll<HTMLElement>('[role=switch]')[index]?.click();
        const layer = LAYERS[index];
        if (layer) fill(this.#live, t('layer_switched', t(`layer_${layer}`)));
      },
      help: () => {
        this.#help.showModal();
      },
    };
  }

  #draw(): HTMLElement {
    const { reading, settings, notesProblem } = this.#model;
    return element(
      'main',
      { class: 'panel' },
      this.#head(),
      element(
        'details',
        { class: 'part' },
        element('summary', null, t('layers_title')),
        this.#layers,
        insertionSwitches(reading, settings.insertions, this.#actions.setInsertions),
      ),
      this.#tools(),
      notesProblem !== null &&
        element('p', { class: 'problem part', role: 'status' }, failureSentence(notesProblem)),
      reading.passages.length === 0
        ? element('p', { class: 'part' }, t('state_no_passages'))
        : this.#list.root,
      signalList(reading, this.#actions.showSignal),
      this.#live,
      this.#help,
    );
  }

  #head(): HTMLElement {
    const { reading, several, ofArticle } = this.#model;
    const { compare, readArticle } = this.#actions;
    return element(
      'div',
      { class: 'part' },
      several && articleSwitch(several, readArticle),
      articleHead(reading.article),
      ribbon(reading, (id) => {
        this.#list.goTo(id, false);
        void this.#lead(id);
      }),
      element('button', { type: 'button', class: 'link compare', onclick: compare }, t('open_compare')),
      ofArticle && sourceCard(ofArticle, this.#actions, 'h2'),
    );
  }

  #tools(): HTMLElement {
    const onclick = (): void => {
      this.#help.showModal();
    };
    const keys = { 'aria-label': t('keys_title'), title: t('keys_title'), onclick };
    return element(
      'div',
      { class: 'part tools' },
      filterBar(this.#model.reading, this.#list.filter),
      element('button', { type: 'button', class: 'key', ...keys }, '?'),
    );
  }
}
