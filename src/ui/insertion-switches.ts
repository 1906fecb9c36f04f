import type { Settings } from '../settings.ts';
import { element } from './element.ts';
import { switchRow } from './switch.ts';
import { t } from './words.ts';

/** Two switches for what an editor inserted, of which one at most is on: dim it, or show it alone. */
export function insertionSwitches(
  mode: Settings['insertions'],
  onChange: (mode: Settings['insertions']) => void,
): HTMLElement {
  const section = element('section', { class: 'layers insertions', 'aria-label': t('layer_editorial') });
  const draw = (now: Settings['insertions']): void => {
    const row = (own: 'dimmed' | 'alone'): HTMLElement =>
      switchRow({
        label: t(`insertions_${own}`),
        on: now === own,
        onChange: (on) => {
          const next = on ? own : 'marked';
          draw(next);
          section.querySelectorAll('input')[own === 'dimmed' ? 0 : 1]?.focus();
          onChange(next);
        },
      });
    section.replaceChildren(row('dimmed'), row('alone'));
  };
  draw(mode);
  return section;
}
