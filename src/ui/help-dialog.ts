import { element } from './element.ts';
import { t } from './words.ts';

const KEYS = [
  [['j', 'k'], 'keys_step'],
  [['Enter'], 'keys_show'],
  [['n'], 'keys_note'],
  [['x'], 'keys_correct'],
  [['1', '2', '3', '4'], 'keys_layers'],
  [['?'], 'keys_help'],
] as const;

/** The panel's keys with what they do. */
export const keyList = (): HTMLElement =>
  element(
    'dl',
    { class: 'keys' },
    ...KEYS.flatMap(([keys, meaning]) => [
      element('dt', null, ...keys.flatMap((key) => [element('kbd', null, key), ' '])),
      element('dd', null, t(meaning)),
    ]),
  );

/** The keys as a modal dialog; Escape closes it and the focus goes back by itself. */
export const helpDialog = (): HTMLDialogElement =>
  element(
    'dialog',
    { class: 'help', 'aria-labelledby': 'help-title' },
    element('h2', { id: 'help-title' }, t('keys_title')),
    keyList(),
    element('p', { class: 'soft' }, t('keys_only_here')),
    element('form', { method: 'dialog' }, element('button', { class: 'primary' }, t('close'))),
  );
