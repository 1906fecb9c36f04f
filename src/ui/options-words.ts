/** The reader's own word sets: plain words, each set on by its name. */
import type { Settings } from '../settings.ts';
import { element, fill, uniqueId } from './element.ts';
import type { Change } from './options-parts.ts';
import { t } from './words.ts';

/** The words in what was typed: one a line or divided by commas, without doubles. */
export const wordsIn = (typed: string): string[] => [
  ...new Set(
    typed
      .split(/[\n,،、]/u)
      .map((word) => word.trim())
      .filter(Boolean),
  ),
];

export function ownWords(settings: Settings, change: Change): HTMLElement {
  const sets = settings.ownWords.map((set) => ({ name: set.name, words: [...set.words] }));
  const shown = element('div', { class: 'word-sets' });
  const store = (): void => {
    change((now) => ({
      ...now,
      ownWords: sets.filter(({ name, words }) => name !== '' || words.length > 0),
    }));
  };
  const draw = (): void => {
    fill(shown, ...sets.map((set, index) => editor(set, store, () => remove(index))));
  };
  const remove = (index: number): void => {
    sets.splice(index, 1);
    store();
    draw();
    add.focus();
  };
  const add = element(
    'button',
    {
      type: 'button',
      onclick: () => {
        sets.push({ name: '', words: [] });
        draw();
        shown.querySelector<HTMLElement>('.word-set:last-child input')?.focus();
      },
    },
    t('words_add'),
  );
  draw();
  return element(
    'div',
    { class: 'sub' },
    element('h3', null, t('words_title')),
    element('p', { class: 'soft' }, t('words_hint')),
    shown,
    add,
  );
}

function editor(set: { name: string; words: string[] }, store: () => void, remove: () => void): HTMLElement {
  const ids = { name: uniqueId('set'), words: uniqueId('words') };
  const name = element('input', {
    id: ids.name,
    type: 'text',
    dir: 'auto',
    value: set.name,
    onchange: () => {
      set.name = name.value.trim();
      store();
    },
  });
  const words = element('textarea', {
    id: ids.words,
    dir: 'auto',
    rows: 3,
    onchange: () => {
      set.words = wordsIn(words.value);
      store();
    },
  });
  words.value = set.words.join(', ');
  return element(
    'div',
    { class: 'word-set' },
    element('label', { for: ids.name }, t('words_name')),
    name,
    element('label', { for: ids.words }, t('words_words')),
    words,
    element('button', { type: 'button', onclick: remove }, t('remove')),
  );
}
