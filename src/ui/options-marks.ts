/** Settings of the marks: layers, palettes, own colours, with a sentence that wears them. */
import { LAYERS, type Layer, type Settings } from '../settings.ts';
import { element, uniqueId } from './element.ts';
import { layerSwitches } from './layer-switches.ts';
import { choice, section, type Change } from './options-parts.ts';
import { t } from './words.ts';

const PALETTES = ['standard', 'colour-blind', 'contrast'] as const;

export const marksSection = (settings: Settings, change: Change): HTMLElement =>
  section(
    'marks',
    preview(),
    layerSwitches(settings.layers, null, (layer, on) => {
      change((now) => ({ ...now, layers: { ...now.layers, [layer]: on } }));
    }),
    choice({
      legend: t('palette_title'),
      options: PALETTES.map((palette) => [palette, t(PALETTE_NAMES[palette])]),
      chosen: settings.palette,
      onChange: (palette) => {
        change((now) => ({ ...now, palette }));
      },
    }),
    ownColours(settings, change),
  );

const PALETTE_NAMES = {
  standard: 'palette_standard',
  'colour-blind': 'palette_colour_blind',
  contrast: 'palette_contrast',
} as const;

/** One invented sentence with all marks in it. */
function preview(): HTMLElement {
  const mark = (layer: Layer | 'bracket', text: string): HTMLElement =>
    element('span', { class: `mark-${layer}` }, text);
  return element(
    'p',
    { class: 'preview' },
    mark('quote', t('preview_quote')),
    ' ',
    t('preview_said'),
    ' ',
    mark('paraphrase', t('preview_paraphrase')),
    ' ',
    mark('editorial', t('preview_editorial')),
    ' ',
    mark('signal', t('preview_signal')),
  );
}

function ownColours(settings: Settings, change: Change): HTMLElement {
  const fields = LAYERS.map((layer) => {
    const id = uniqueId('colour');
    const input = element('input', {
      id,
      type: 'color',
      value: settings.colours[layer] ?? currentColour(layer),
      oninput: () => {
        change((now) => ({ ...now, colours: { ...now.colours, [layer]: input.value } }));
      },
    });
    return element('div', { class: 'row' }, input, element('label', { for: id }, t(`layer_${layer}`)));
  });
  return element(
    'fieldset',
    null,
    element('legend', null, t('colours_title')),
    element('p', { class: 'soft' }, t('colours_hint')),
    element('div', { class: 'colours' }, ...fields),
    element(
      'button',
      {
        type: 'button',
        onclick: () => {
          change((now) => ({ ...now, colours: {} }));
          fields.forEach((field, index) => {
            const layer = LAYERS[index];
            const input = field.querySelector('input');
            if (layer && input) input.value = currentColour(layer);
          });
        },
      },
      t('colours_reset'),
    ),
  );
}

/** The colour a layer wears now, as #rrggbb; the browser computes it, because tokens depend on the theme. */
function currentColour(layer: Layer): string {
  const probe = element('span');
  probe.style.color = `var(--${layer})`;
  document.body.append(probe);
  const [red = '0', green = '0', blue = '0'] = getComputedStyle(probe).color.match(/\d+/g) ?? [];
  probe.remove();
  return `#${[red, green, blue].map((part) => Number(part).toString(16).padStart(2, '0')).join('')}`;
}
