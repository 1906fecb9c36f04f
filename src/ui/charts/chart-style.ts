/**
 * What all charts share. Voices wear the same fillings as in the ribbon: quoted is solid, paraphrased dotted,
 * inserted wavy, the reporter's own blank; so they are told apart on paper, too. Colours are the sheet's tokens.
 */
import type { PlotOptions } from '@observablehq/plot';

import { direction } from '../words.ts';

export type Filling = 'quote' | 'paraphrase' | 'editorial' | 'reporter' | 'plain';

/** What is nobody's voice, with words in it. */
export const PLAIN = 'color-mix(in srgb, var(--ink) 20%, var(--paper))';

let made = 0;

export interface Fillings {
  /** To be named as `fill`. */
  of: (filling: Filling) => string;
  /** A mark that draws nothing, and holds the patterns. */
  mark: () => SVGElement;
}

/** The patterns of one chart; ids are the whole page's, so each chart has its own. */
export function fillings(): Fillings {
  const id = `filling-${String(++made)}`;
  const flat: Partial<Record<Filling, string>> = {
    quote: 'var(--quote)',
    reporter: 'var(--wash)',
    plain: PLAIN,
  };
  const of = (filling: Filling): string => flat[filling] ?? `url(#${id}-${filling})`;
  const pattern = (name: Filling, size: number, figure: SVGElement): SVGElement => {
    const fill = `color-mix(in srgb, var(--${name}) 14%, var(--paper))`;
    return svg(
      'pattern',
      { id: `${id}-${name}`, patternUnits: 'userSpaceOnUse', width: size, height: size },
      svg('rect', { width: size, height: size, fill }),
      figure,
    );
  };
  const mark = (): SVGElement =>
    svg(
      'defs',
      {},
      pattern('paraphrase', 5, svg('circle', { cx: 2.5, cy: 2.5, r: 1.4, fill: 'var(--paraphrase)' })),
      pattern(
        'editorial',
        8,
        svg('path', { d: WAVES, fill: 'none', stroke: 'var(--editorial)', 'stroke-width': 1.5 }),
      ),
    );
  return { of, mark };
}

/** Two waves in a square of 8, which go on in the squares beside it. */
const WAVES = 'M-2 2Q0 -1 2 2T6 2T10 2M-2 6Q0 3 2 6T6 6T10 6';

function svg(
  name: string,
  attributes: Record<string, string | number>,
  ...children: SVGElement[]
): SVGElement {
  const made = document.createElementNS('http://www.w3.org/2000/svg', name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value));
  made.append(...children);
  return made;
}

export const FONT = 12;

/** True where the lines of the page begin on the right: the chart is mirrored, and so are its margins and anchors. */
export const isMirrored = (): boolean => direction() === 'rtl';

/** The margins by the page's direction. */
export const margins = (start: number, end: number): Pick<PlotOptions, 'marginLeft' | 'marginRight'> =>
  isMirrored() ? { marginLeft: end, marginRight: start } : { marginLeft: start, marginRight: end };

/** Anchors and shifts along the line. The svg itself is always set from left to right: see `frame`. */
export const anchored = (side: 'start' | 'end', shift = 0): { textAnchor: 'start' | 'end'; dx: number } => {
  const isLeft = (side === 'start') !== isMirrored();
  return { textAnchor: isLeft ? 'start' : 'end', dx: isMirrored() ? -shift : shift };
};

/** Text of either direction, in an order of its own (U+2068 and U+2069). */
export const isolated = (text: string): string => `\u2068${text}\u2069`;

/** The options every chart begins with. */
export const frame = (width: number, height: number): PlotOptions => ({
  width,
  height,
  className: 'chart-svg',
  style: { fontFamily: 'inherit', fontSize: `${String(FONT)}px`, direction: 'ltr', overflow: 'visible' },
  color: { type: 'identity' },
});

/** About as wide is a text, in px: only to tell what has no room. */
export const widthOf = (text: string): number => text.length * FONT * 0.56;
