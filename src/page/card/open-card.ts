import type { NoteView, Result } from '../../messages.ts';
import { CARD_STYLE } from './card-style.ts';
import { element } from './element.ts';
import { correctionForm, noteForm } from './card-forms.ts';

/** What a correction button says and does. */
export interface CorrectionChoice {
  label: string;
  choose: () => Promise<string>;
}

/** Everything the card shows; all of it plain text, already in the reader's language. */
export interface CardView {
  voice: 'quote' | 'paraphrase' | 'editorial';
  label: string;
  heading: string;
  position: string;
  name: string;
  role: string | null;
  /** "as “the president”". */
  mention: string | null;
  cue: { text: string; meaning: string | null } | null;
  why: string;
  /** The words of the interface, by use. */
  words: Record<
    | 'addNote'
    | 'save'
    | 'cancel'
    | 'notRight'
    | 'copy'
    | 'copied'
    | 'previous'
    | 'next'
    | 'close'
    | 'other'
    | 'send'
    | 'noteLabel',
    string
  >;
  speakers: string[];
  dark: boolean;
  direction: 'ltr' | 'rtl';
}

export interface CardActions {
  notes: () => Promise<Result<NoteView[]>>;
  saveNote: (body: string) => Promise<string | null>;
  failure: (result: Result<unknown>) => string;
  corrections: CorrectionChoice[];
  otherSpeaker: (name: string) => Promise<string>;
  copy: () => Promise<void>;
  step: (by: 1 | -1) => void;
  closed: () => void;
}

export const CARD_HOST = 'whose-words-card';

/**
 * Opens the card at a place of the window and gives back what closes it. It lives beside the page's body in a
 * closed shadow root and shows text only; Escape closes it, and focus goes back to where it was.
 */
export function openCard(at: DOMRect, view: CardView, actions: CardActions): () => void {
  const before = document.activeElement;
  const host = document.createElement(CARD_HOST);
  const shadow = host.attachShadow({ mode: 'closed' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(CARD_STYLE);
  shadow.adoptedStyleSheets = [sheet];

  const close = (): void => {
    if (!host.isConnected) return;
    host.remove();
    document.removeEventListener('keydown', escape, true);
    document.removeEventListener('pointerdown', outside, true);
    if (before instanceof HTMLElement) before.focus({ preventScroll: true });
    actions.closed();
  };
  const escape = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    close();
  };
  const outside = (event: Event): void => {
    if (event.target !== host) close();
  };

  const card = drawCard(view, actions, close);
  shadow.append(card);
  document.documentElement.append(host);
  place(card, at);
  document.addEventListener('keydown', escape, true);
  document.addEventListener('pointerdown', outside, true);
  card.focus({ preventScroll: true });
  return close;
}

function drawCard(view: CardView, actions: CardActions, close: () => void): HTMLElement {
  const { words } = view;
  const notes = element('div');
  const forms = element('div');
  const status = element('p', { class: 'soft', role: 'status', hidden: true });
  const say = (sentence: string): void => {
    status.textContent = sentence;
    status.hidden = sentence === '';
  };
  const showNotes = async (): Promise<void> => {
    const found = await actions.notes();
    if (!found.ok) {
      say(actions.failure(found));
      return;
    }
    notes.replaceChildren(
      ...found.value.map(({ body }) => element('p', { class: 'note', dir: 'auto' }, body)),
    );
  };
  const keep = async (body: string): Promise<void> => {
    const problem = await actions.saveNote(body);
    if (problem !== null) {
      say(problem);
      return;
    }
    forms.replaceChildren();
    await showNotes();
  };
  const button = (label: string, act: () => void, more: Record<string, string> = {}): HTMLElement =>
    element('button', { type: 'button', onclick: act, ...more }, label);

  void showNotes();
  return element(
    'div',
    {
      class: `card ${view.dark ? 'dark' : 'light'}`,
      role: 'dialog',
      'aria-label': view.label,
      tabindex: '-1',
      dir: view.direction,
    },
    element(
      'div',
      { class: 'row' },
      element('span', { class: `line ${view.voice}`, 'aria-hidden': 'true' }),
      element('span', { class: 'soft grow' }, view.heading),
      element('span', { class: 'soft' }, view.position),
      button('×', close, { 'aria-label': words.close }),
    ),
    element('h2', { dir: 'auto' }, view.name),
    view.role !== null && element('div', { class: 'soft', dir: 'auto' }, view.role),
    view.mention !== null && element('div', { class: 'soft', dir: 'auto' }, view.mention),
    view.cue !== null &&
      element(
        'p',
        {},
        element('b', { dir: 'auto' }, view.cue.text),
        view.cue.meaning === null ? '' : ` · ${view.cue.meaning}`,
      ),
    element('p', { class: 'soft' }, view.why),
    notes,
    forms,
    status,
    element(
      'div',
      { class: 'row foot' },
      button(words.addNote, () => {
        forms.replaceChildren(noteForm(words, keep, () => forms.replaceChildren()));
        forms.querySelector('textarea')?.focus();
      }),
      button(words.notRight, () => {
        forms.replaceChildren(correctionForm(view, actions, say));
        forms.querySelector('button')?.focus();
      }),
      button(words.copy, () => void actions.copy().then(() => say(words.copied))),
      element('span', { class: 'grow' }),
      button('‹', () => actions.step(-1), { 'aria-label': words.previous }),
      button('›', () => actions.step(1), { 'aria-label': words.next }),
    ),
  );
}

/** Below the words where there is room, else above them; never outside the window. */
function place(card: HTMLElement, at: DOMRect): void {
  const { width, height } = card.getBoundingClientRect();
  const below = at.bottom + 8 + height <= innerHeight;
  const top = below ? at.bottom + 8 : Math.max(8, at.top - 8 - height);
  const left = Math.min(Math.max(8, at.left), Math.max(8, innerWidth - width - 8));
  card.style.top = `${top}px`;
  card.style.left = `${left}px`;
}
