import { element, uniqueId, type Child } from './element.ts';

/**
 * A labelled switch: a native check box with the role of a switch, so that it works by every means of input.
 * `before` stands in front of the label, `after` (a count, a hint) between label and switch.
 */
export function switchRow(options: {
  label: string;
  on: boolean;
  onChange: (on: boolean) => void;
  before?: Child;
  after?: Child;
  describedBy?: string;
}): HTMLElement {
  const id = uniqueId('switch');
  const box = element('input', {
    id,
    type: 'checkbox',
    role: 'switch',
    class: 'switch',
    checked: options.on,
    'aria-describedby': options.describedBy,
    onchange: () => {
      options.onChange(box.checked);
    },
  });
  return element(
    'div',
    { class: 'row switch-row' },
    options.before,
    element('label', { for: id, class: 'grow' }, options.label),
    options.after,
    box,
  );
}
