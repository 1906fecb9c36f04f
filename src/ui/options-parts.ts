/** What the settings page is built of. */
import type { Settings } from '../settings.ts';
import { element, uniqueId, type Child } from './element.ts';
import { switchRow } from './switch.ts';
import { t } from './words.ts';

/** Changes the settings as they are now. */
export type Change = (change: (settings: Settings) => Settings) => void;

export const SECTIONS = ['marks', 'reading', 'sites', 'rules', 'data', 'keyboard', 'about'] as const;
export type SectionName = (typeof SECTIONS)[number];

/** A section under its heading, to be jumped to by its name. */
export const section = (name: SectionName, ...children: Child[]): HTMLElement =>
  element(
    'section',
    { id: name, 'aria-labelledby': `${name}-title` },
    element('h2', { id: `${name}-title` }, t(`options_${name}`)),
    ...children,
  );

/** A switch with a sentence that says what it does. */
export function explainedSwitch(
  label: string,
  hint: string,
  on: boolean,
  onChange: (on: boolean) => void,
): HTMLElement {
  const id = uniqueId('hint');
  return element(
    'div',
    { class: 'explained' },
    switchRow({ label, on, onChange, describedBy: id }),
    element('p', { id, class: 'soft' }, hint),
  );
}

/** One of several, as radio buttons. */
export function choice<T extends string>(options: {
  legend: string;
  options: [value: T, name: string][];
  chosen: T;
  onChange: (value: T) => void;
}): HTMLElement {
  const name = uniqueId('choice');
  return element(
    'fieldset',
    null,
    element('legend', null, options.legend),
    element(
      'div',
      { class: 'row wrap choices' },
      ...options.options.map(([value, text]) =>
        element(
          'label',
          { class: 'row' },
          element('input', {
            type: 'radio',
            name,
            value,
            checked: value === options.chosen,
            onchange: () => {
              options.onChange(value);
            },
          }),
          text,
        ),
      ),
    ),
  );
}
