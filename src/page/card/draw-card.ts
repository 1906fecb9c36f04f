import { stressedWords } from '../../core/stressed-words.ts';
import type { Correction } from '../../core/corrections/correction.ts';
import type { NoteView } from '../../messages.ts';
import { correctionForm, EMPTY, isEmpty, noteForm, type CardDraft } from './card-forms.ts';
import type { Said, Words } from './card-opener.ts';
import type { CardText } from './describe-card.ts';
import type { WordingText } from './describe-wording.ts';
import { element } from './element.ts';

type CardNote = Pick<NoteView, 'body' | 'frames'>;

/** What the card can do. Sentences that come back are shown to the reader. */
export interface CardActions {
  /** The notes on the source, or why there are none to show. */
  notes: () => Promise<readonly CardNote[] | string>;
  draft: CardDraft;
  keepDraft: (draft: CardDraft) => void;
  /** Null when it is kept, else why not. */
  saveNote: (draft: CardDraft) => Promise<string | null>;
  /** Null when it is kept, and another card takes the place of this one; else why not. */
  correct: (correction: Correction) => Promise<string | null>;
  copy: (root: HTMLElement) => Promise<boolean>;
  step: (by: 1 | -1) => void;
  close: () => void;
}

/** Two sheets, one before the other. */
const COPY_SIGN = 'M6 6h7v7H6zM3 10V3h7';

/** The card as an element, and ways to have its note's field opened and a sentence said. */
export function drawCard(
  text: CardText,
  words: Words,
  actions: CardActions,
): { element: HTMLElement; writeNote: () => void; say: (said: Said) => void } {
  let { draft } = actions;
  const notes = element('div');
  const forms = element('div');
  const status = element('p', { class: 'soft', role: 'status' });
  const say = (sentence: string): void => {
    status.textContent = sentence;
  };
  const sayWithWayBack = ({ sentence, undo }: Said): void => {
    say(sentence);
    if (undo === null) return;
    const back = (): void => {
      void undo().then((why) => {
        if (why !== null) say(why);
      });
    };
    status.append(' ', button(words('note_undo'), back));
  };
  const showNotes = async (): Promise<void> => {
    const found = await actions.notes();
    if (typeof found === 'string') say(found);
    else notes.replaceChildren(...found.map((note) => noteOf(note, words)));
  };
  const shut = (opener: HTMLElement): void => {
    forms.replaceChildren();
    opener.focus({ preventScroll: true });
  };
  const open = (form: HTMLElement): void => {
    say('');
    forms.replaceChildren(form);
    form.querySelector<HTMLElement>('textarea, button, select')?.focus({ preventScroll: true });
    // all of it is to be seen, though the card should have little room
    card.scrollTop = forms.offsetTop - card.offsetTop;
  };

  const addNote = button(words('note_add'), () => {
    writeNote();
  });
  const notRight = button(words('not_right'), () => {
    open(
      correctionForm(
        text,
        words,
        (correction) =>
          void actions.correct(correction).then((why) => {
            if (why !== null) say(why);
          }),
        () => shut(notRight),
      ),
    );
  });
  const copy = iconButton(COPY_SIGN, words('card_copy'), () => {
    void actions.copy(card).then((done) => {
      say(words(done ? 'card_copied' : 'failure_refused'));
    });
  });
  copy.classList.add('copy');
  const keep = (written: CardDraft): void => {
    draft = written;
    actions.keepDraft(written);
  };
  const writeNote = (): void => {
    const form = noteForm(text.source.label, words, {
      draft,
      keepDraft: keep,
      save: async (written) => {
        const problem = await actions.saveNote(written);
        say(problem ?? words('note_kept'));
        if (problem !== null) return;
        keep(EMPTY);
        shut(addNote);
        await showNotes();
      },
      cancel: () => {
        keep(EMPTY);
        shut(addNote);
      },
      leave: () => {
        shut(addNote);
      },
    });
    open(form);
  };

  const card = element(
    'div',
    { class: 'card', role: 'dialog', 'aria-label': text.label, tabindex: '-1', dir: words('text_direction') },
    ...head(text, words, actions),
    notes,
    forms,
    status,
    element(
      'div',
      { class: 'row foot' },
      ...[addNote, notRight],
      element(
        'div',
        { class: 'row ways' },
        copy,
        iconButton('M10 3 5 8l5 5', words('card_previous'), () => actions.step(-1)),
        iconButton('m6 3 5 5-5 5', words('card_next'), () => actions.step(1)),
      ),
    ),
  );
  if (!isEmpty(actions.draft)) queueMicrotask(writeNote);
  void showNotes();
  return { element: card, writeNote, say: sayWithWayBack };
}

/** A note as it was written, what is stressed in it stressed; all of Markdown is in the popup and the notebook. */
const noteOf = ({ body, frames = [] }: CardNote, words: Words): HTMLElement =>
  element(
    'p',
    { class: 'note', dir: 'auto' },
    ...stressedWords(body).map(({ text, stress }) =>
      stress === 'none' ? text : element(stress === 'strong' ? 'strong' : 'em', {}, text),
    ),
    frames.length > 0 &&
      element(
        'span',
        { class: 'soft' },
        ...frames.flatMap((frame) => [' · ', words(`frame_${frame}`) || frame]),
      ),
  );

const lineOf = ({ isBracket, voice, wording }: CardText): string =>
  isBracket ? 'bracket' : voice === 'reporter' && wording !== null ? 'signal' : voice;

function head(text: CardText, words: Words, { close }: CardActions): (HTMLElement | false)[] {
  const { cue } = text;
  return [
    element(
      'div',
      { class: 'row' },
      element('span', { class: `line ${lineOf(text)}`, 'aria-hidden': 'true' }),
      element('span', { class: 'soft grow' }, text.heading),
      element('span', { class: 'soft' }, text.position),
      iconButton('m4 4 8 8m0-8-8 8', words('close'), close),
    ),
    element(
      'h2',
      { dir: 'auto' },
      text.doubt !== null && element('span', { class: 'doubt' }, `${text.doubt} `),
      text.name,
    ),
    text.role !== null && element('div', { class: 'soft', dir: 'auto' }, text.role),
    text.mention !== null && element('div', { class: 'soft', dir: 'auto' }, text.mention),
    cue !== null &&
      element(
        'p',
        { class: 'why' },
        element('b', { dir: 'auto' }, cue.text),
        cue.meaning !== null && element('span', {}, ` · ${cue.meaning}`),
        cue.basis !== null && ' ',
        cue.basis !== null && element('bdi', { class: 'soft' }, `(${cue.basis})`),
      ),
    text.why !== '' && element('p', { class: 'soft why' }, text.why),
    ...(text.wording === null ? [] : wordingLines(text.wording)),
  ];
}

const wordingLines = ({ text, why, inOrder, basis }: WordingText): HTMLElement[] => [
  element('p', { class: 'why' }, element('b', { class: 'wording', dir: 'auto' }, text), ` · ${why}`),
  element(
    'p',
    { class: 'soft why' },
    inOrder,
    basis !== null && ' ',
    basis !== null && element('bdi', {}, `(${basis})`),
  ),
];

const button = (label: string, act: () => void): HTMLButtonElement =>
  element('button', { type: 'button', onclick: act }, label);

/** A button with a drawn sign of 16 × 16; in right-to-left interfaces the sign is mirrored. */
function iconButton(path: string, label: string, act: () => void): HTMLButtonElement {
  const sign = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  sign.setAttribute('viewBox', '0 0 16 16');
  sign.setAttribute('aria-hidden', 'true');
  const line = document.createElementNS('http://www.w3.org/2000/svg', 'path');
  line.setAttribute('d', path);
  sign.append(line);
  return element(
    'button',
    { type: 'button', class: 'icon', 'aria-label': label, title: label, onclick: act },
    sign,
  );
}
