import type { Correction } from '../../core/corrections/correction.ts';
import type { Words } from './card-opener.ts';
import type { CardText } from './describe-card.ts';
import { element } from './element.ts';

export interface NoteActions {
  draft: string;
  keepDraft: (body: string) => void;
  save: (body: string) => Promise<void>;
  cancel: () => void;
  /** Escape: the form goes, and what was written stays for the next time. */
  leave: () => void;
}

/** A field for a note, with the buttons that keep it or throw it away; Ctrl + Enter keeps it too. */
export function noteForm(name: string, words: Words, actions: NoteActions): HTMLFormElement {
  const field = element('textarea', {
    'aria-label': words('note_on', name),
    placeholder: words('note_on', name),
    dir: 'auto',
    rows: '3',
  });
  field.value = actions.draft;
  field.addEventListener('input', () => {
    actions.keepDraft(field.value);
  });
  const save = (): void => {
    const body = field.value.trim();
    if (body === '') field.focus();
    else void actions.save(body);
  };
  field.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) save();
  });
  return form(
    save,
    actions.leave,
    field,
    element('div', { class: 'soft' }, words('note_hint')),
    element(
      'div',
      { class: 'row' },
      button('submit', words('note_save')),
      button('button', words('cancel'), actions.cancel),
    ),
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
