import { element } from './element.ts';
import type { CardActions, CardView } from './open-card.ts';

/** A field for a note, with the buttons that keep it or throw it away. */
export function noteForm(
  words: CardView['words'],
  keep: (body: string) => Promise<void>,
  cancel: () => void,
): HTMLElement {
  const field = element('textarea', { 'aria-label': words.noteLabel, dir: 'auto' });
  return element(
    'form',
    {
      onsubmit: (event) => {
        event.preventDefault();
        if (field.value.trim() !== '') void keep(field.value.trim());
      },
    },
    field,
    element(
      'div',
      { class: 'row' },
      element('button', { type: 'submit' }, words.save),
      element('button', { type: 'button', onclick: cancel }, words.cancel),
    ),
  );
}

/** "Not right?": the article's speakers, a name of one's own, and what else may be wrong. */
export function correctionForm(
  { speakers, words }: CardView,
  actions: CardActions,
  say: (sentence: string) => void,
): HTMLElement {
  const field = element('input', {
    type: 'text',
    'aria-label': words.other,
    placeholder: words.other,
    dir: 'auto',
  });
  const other = (name: string): void => void actions.otherSpeaker(name).then(say);
  return element(
    'form',
    {
      onsubmit: (event) => {
        event.preventDefault();
        if (field.value.trim() !== '') other(field.value.trim());
      },
    },
    element(
      'div',
      { class: 'row' },
      ...actions.corrections.map(({ label, choose }) =>
        element('button', { type: 'button', onclick: () => void choose().then(say) }, label),
      ),
    ),
    element(
      'div',
      { class: 'row' },
      ...speakers.map((name) => element('button', { type: 'button', onclick: () => other(name) }, name)),
    ),
    field,
    element('div', { class: 'row' }, element('button', { type: 'submit' }, words.send)),
  );
}
