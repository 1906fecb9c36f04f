/** The browser's keyboard commands, and the way to change them. */
import { element } from './element.ts';
import { keyList } from './help-dialog.ts';
import { section } from './options-parts.ts';
import { t } from './words.ts';

/** A command with the keys it has now; empty when it has none. */
export interface CommandView {
  /** As the manifest names it. */
  id: string;
  name: string;
  keys: string;
}

export const keyboardSection = (commands: readonly CommandView[], change: (() => void) | null): HTMLElement =>
  section(
    'keyboard',
    commands.length === 0
      ? element('p', null, t('commands_none'))
      : element(
          'dl',
          { class: 'commands' },
          ...commands.flatMap(({ name, keys }) => [
            element('dt', null, name),
            element('dd', null, keys === '' ? t('command_unset') : element('kbd', null, keys)),
          ]),
        ),
    change !== null && element('button', { type: 'button', onclick: change }, t('commands_change')),
    element('h3', null, t('keys_title')),
    keyList(),
    element('p', { class: 'soft' }, t('keys_only_here')),
  );
