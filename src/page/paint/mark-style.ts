import type { Settings } from '../../settings.ts';
import { legibleOn, type Colour } from './ground-colour.ts';

/** Everything that is painted: the four layers, the bracket inside a quotation, and the mark in focus. */
export const MARKS = ['quote', 'paraphrase', 'editorial', 'bracket', 'signal', 'current'] as const;
export type Mark = (typeof MARKS)[number];

/** The name of a mark's highlight; the registry is shared with the page. */
export const highlightName = (mark: Mark): string => `whose-words-${mark}`;

/** The line tells the voice, so that it can be told without colour. */
const LINES: Record<Mark, string> = {
  quote: 'solid 2px',
  paraphrase: 'dotted 2px',
  editorial: 'wavy 1.5px',
  bracket: 'double 2px',
  signal: 'dashed 1.5px',
  current: 'solid 3px',
};

/** After Okabe and Ito; `contrast` asks for more contrast of the same hues. */
const HUES: Record<Settings['palette'], Record<Exclude<Mark, 'bracket' | 'current'>, Colour>> = {
  standard: {
    quote: [0, 114, 178],
    paraphrase: [0, 158, 115],
    editorial: [213, 94, 0],
    signal: [204, 121, 167],
  },
  'colour-blind': {
    quote: [0, 90, 181],
    paraphrase: [150, 140, 0],
    editorial: [220, 110, 20],
    signal: [110, 90, 160],
  },
  contrast: {
    quote: [0, 84, 166],
    paraphrase: [0, 110, 80],
    editorial: [178, 60, 0],
    signal: [140, 40, 120],
  },
};

const MIXED_IN = 0.12;
const RATIO = { standard: 4.5, 'colour-blind': 4.5, contrast: 7 };

function hueOf(mark: Mark, { palette, colours }: Settings): Colour {
  const layer = mark === 'bracket' ? 'editorial' : mark === 'current' ? 'quote' : mark;
  const own = /^#(..)(..)(..)$/.exec(colours[layer] ?? '');
  if (own === null) return HUES[palette][layer];
  const part = (index: number): number => Number.parseInt(own[index] ?? '0', 16) || 0;
  return [part(1), part(2), part(3)];
}

/** The rules for all marks on a ground of this colour, as one style sheet's text. */
export function markStyle(ground: Colour, settings: Settings): string {
  const rules = MARKS.map((mark) => {
    const [red, green, blue] = legibleOn(ground, hueOf(mark, settings), RATIO[settings.palette]);
    const washed = mark === 'quote' || mark === 'editorial' || mark === 'current';
    const wash = washed ? `background-color: rgb(${red} ${green} ${blue} / ${MIXED_IN});` : '';
    return `::highlight(${highlightName(mark)}) { text-decoration: underline ${LINES[mark]} rgb(${red} ${green} ${blue}); text-underline-offset: 0.2em; text-decoration-skip-ink: none; ${wash} }`;
  });
  const forced = MARKS.map(
    (mark) => `::highlight(${highlightName(mark)}) { text-decoration: underline ${LINES[mark]} LinkText; }`,
  );
  const print = settings.printMarks
    ? ''
    : `@media print { ${MARKS.map((mark) => `::highlight(${highlightName(mark)}) { text-decoration: none; background-color: transparent; }`).join(' ')} }`;
  return `${rules.join('\n')}\n@media (forced-colors: active) { ${forced.join(' ')} }\n${print}`;
}
