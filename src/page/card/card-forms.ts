import type { Correction } from '../../core/corrections/correction.ts';
import { NEWS_FRAMES } from '../../core/frames.ts';
import type { Words } from './card-opener.ts';
import type { CardText } from './describe-card.ts';
import { element } from './element.ts';

/** A note as it is written on a card; `frames` are ids of `core/frames.ts`. */
export interface CardDraft {
  body: string;
  frames: readonly string[];
}

export const EMPTY: CardDraft = { body: '', frames: [] };

export const isEmpty = ({ body, frames }: CardDraft): boolean => body.trim() === '' && frames.length === 0;

export interface NoteActions {
  draft: CardDraft;
  keepDraft: (draft: CardDraft) => void;
  save: (draft: CardDraft) => Promise<void>;
  cancel: () => void;
  /** Escape: the form goes, and what was written stays for the next time. */
  leave: () => void;
}

/** A field for a note and the news frames, with the buttons that keep it or throw it away; Ctrl + Enter keeps it too. */
export function noteForm(name: string, words: Words, actions: NoteActions): HTMLFormElement {
  const field = element('textarea', {
    'aria-label': words('note_on', name),
    placeholder: words('note_on', name),
    dir: 'auto',
    rows: '3',
  });
  let { draft } = actions;
  field.value = draft.body;
  const change = (changed: Partial<CardDraft>): void => {
    draft = { ...draft, ...changed };
    actions.keepDraft(draft);
  };
  field.addEventListener('input', () => {
    change({ body: field.value });
  });
  const save = (): void => {
    const written = { ...draft, body: field.value.trim() };
    if (isEmpty(written)) field.focus();
    else void actions.save(written);
  };
  field.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) save();
  });
  return form(
    save,
    actions.leave,
    field,
    element('div', { class: 'soft' }, words('note_hint')),
    frameChips(draft.frames, words, (frames) => {
      change({ frames });
    }),
    element(
      'div',
      { class: 'row' },
      button('submit', words('note_save')),
      button('button', words('cancel'), actions.cancel),
    ),
  );
}

/** The five news frames, each a button that stays pressed. */
function frameChips(
  given: readonly string[],
  words: Words,
  changed: (frames: string[]) => void,
): HTMLElement {
  const chosen = new Set(given);
  return element(
    'div',
    { class: 'row', role: 'group', 'aria-label': words('frames_title') },
    ...NEWS_FRAMES.map((frame) => {
      const chip = element(
        'button',
        {
          type: 'button',
          class: 'chip',
          'aria-pressed': String(chosen.has(frame)),
          onclick: () => {
            if (!chosen.delete(frame)) chosen.add(frame);
            chip.setAttribute('aria-pressed', String(chosen.has(frame)));
            changed([...chosen]);
          },
        },
        words(`frame_${frame}`),
      );
      return chip;
    }),
  );
}

/** "Not right?": who said it instead, one of the article's speakers or somebody else, or what it is instead. */
export function correctionForm(
  { corrections, others, saidBy, always }: CardText,
  words: Words,
  correct: (correction: Correction) => void,
  cancel: () => void,
): HTMLFormElement {
  const field = element('input', { type: 'text', 'aria-label': words('correct_speaker'), dir: 'auto' });
  const everywhere = element('input', { type: 'checkbox' });
  const said = (name: string): Correction =>
    always !== null && everywhere.checked ? always.is(name) : saidBy(name);
  const choices = (labels: [string, () => Correction][]): HTMLElement =>
    element(
      'div',
      { class: 'row' },
      ...labels.map(([label, correction]) =>
        element(
          'button',
          { type: 'button', class: 'chip', dir: 'auto', onclick: () => correct(correction()) },
          label,
        ),
      ),
    );
  return form(
    () => {
      const name = field.value.trim();
      if (name === '') field.focus();
      else correct(said(name));
    },
    cancel,
    element('div', { class: 'soft' }, words('correct_speaker')),
    choices(others.map(({ label, name }) => [label, () => said(name)])),
    element('div', { class: 'row given' }, field, button('submit', words('correct_send'))),
    ...(always === null ? [] : [element('label', { class: 'soft check' }, everywhere, ` ${always.label}`)]),
    choices(corrections.map(({ label, correction }) => [label, () => correction])),
    element('div', { class: 'row' }, button('button', words('cancel'), cancel)),
  );
}

/** `leave` is called by a `cancel` event, which Escape brings. */
function form(submit: () => void, leave: () => void, ...children: HTMLElement[]): HTMLFormElement {
  const made = element(
    'form',
    {
      onsubmit: (event) => {
        event.preventDefault();
        submit();
      },
    },
    ...children,
  );
  made.addEventListener('cancel', leave);
  return made;
}

const button = (type: 'submit' | 'button', label: string, onclick?: () => void): HTMLElement =>
  element('button', { type, ...(onclick ? { onclick } : { class: 'main' }) }, label);
