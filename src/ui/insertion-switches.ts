import type { Reading } from '../core/reading.ts';
import type { Settings } from '../settings.ts';
import { element } from './element.ts';
import { t } from './words.ts';

/**
 * Two boxes for what an editor inserted, of which one at most is ticked: dim it, or show it alone. Null for an article
 * without insertions.
 */
export function insertionSwitches(
  { passages }: Reading,
  mode: Settings['insertions'],
  onChange: (mode: Settings['insertions']) => void,
): HTMLElement | null {
  if (!passages.some(({ voice }) => voice === 'editorial')) return null;
  const box = (own: 'dimmed' | 'alone'): HTMLInputElement =>
    element('input', {
      type: 'checkbox',
      checked: mode === own,
      onchange: ({ target }) => {
        const { checked } = target as HTMLInputElement;
        for (const other of boxes) if (other !== target) other.checked = false;
        onChange(checked ? own : 'marked');
      },
    });
  const boxes = [box('dimmed'), box('alone')];
  return element(
    'div',
    { class: 'row wrap insertions', role: 'group', 'aria-label': t('layer_editorial') },
    ...(['dimmed', 'alone'] as const).map((own, index) =>
      element('label', { class: 'row soft' }, boxes[index], t(`insertions_${own}`)),
    ),
  );
}
