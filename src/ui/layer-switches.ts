import type { Reading } from '../core/reading.ts';
import { LAYERS, type Layer } from '../settings.ts';
import { element } from './element.ts';
import { switchRow } from './switch.ts';
import { number, plural, t } from './words.ts';

/** How many marks each layer has in a reading. */
export const countLayers = ({ passages, signals }: Reading): Record<Layer, number> => ({
  quote: passages.filter(({ voice }) => voice === 'quote').length,
  paraphrase: passages.filter(({ voice }) => voice === 'paraphrase').length,
  editorial: passages.filter(({ voice }) => voice === 'editorial').length,
  signal: signals.length,
});

/** A switch for each layer, with a sample of its line and, where a reading is given, the number of its marks. */
export function layerSwitches(
  layers: Record<Layer, boolean>,
  counts: Record<Layer, number> | null,
  onChange: (layer: Layer, on: boolean) => void,
): HTMLElement {
  const rows = LAYERS.map((layer) =>
    switchRow({
      label: t(`layer_${layer}`),
      on: layers[layer],
      onChange: (on) => {
        onChange(layer, on);
      },
      before: element(
        'span',
        { class: 'sample', 'aria-hidden': 'true' },
        element('span', { class: `mark-${layer}` }, t(`sample_${layer}`)),
      ),
      after: counts && count(counts[layer]),
    }),
  );
  return element('section', { class: 'layers', 'aria-label': t('layers_title') }, ...rows);
}

const count = (n: number): HTMLElement =>
  element(
    'span',
    { class: 'soft' },
    element('span', { 'aria-hidden': 'true' }, number(n)),
    element('span', { class: 'unseen' }, plural('marks', n)),
  );
