import type { Layer, Settings } from '../../settings.ts';
import { isDark, legibleOn, type Colour } from './ground-colour.ts';

/** Everything painted: the four layers, the bracket inside a quotation, what is dimmed, and the passage in focus. */
export const MARKS = ['quote', 'paraphrase', 'editorial', 'bracket', 'signal', 'dimmed', 'current'] as const;
export type Mark = (typeof MARKS)[number];

/** The name of a mark's highlight; the registry is shared with the page. */
export const highlightName = (mark: Mark): string => `whose-words-${mark}`;

/** The line tells the voice, so that it can be told without colour. */
const LINES: Record<Exclude<Mark, 'current' | 'dimmed'>, string> = {
  quote: 'solid 2px',
  paraphrase: 'dotted 2px',
  editorial: 'wavy 1.5px',
  bracket: 'double 2px',
  signal: 'dashed 1.5px',
};

type Hues = Record<Layer, string>;
/** The hues of the interface's palettes (assets/styles/tokens.css) for a light and for a dark ground. */
const HUES: Record<Settings['palette'], [light: Hues, dark: Hues]> = {
  standard: [
    { quote: '#0062a3', paraphrase: '#00734f', editorial: '#b34700', signal: '#8a3f72' },
    { quote: '#6cb6ee', paraphrase: '#4fc9a0', editorial: '#ff9a57', signal: '#e5a3cd' },
  ],
  'colour-blind': [
    { quote: '#004d99', paraphrase: '#5c5c00', editorial: '#9c3c00', signal: '#5a4a7a' },
    { quote: '#7cc0ff', paraphrase: '#e3d34f', editorial: '#ffb07a', signal: '#cbbcf0' },
  ],
  contrast: [
    { quote: '#00366b', paraphrase: '#003d29', editorial: '#6b2300', signal: '#55174a' },
    { quote: '#b5deff', paraphrase: '#a5f2d6', editorial: '#ffcfa8', signal: '#ffd0ec' },
  ],
};
const RATIO = { standard: 4.5, 'colour-blind': 4.5, contrast: 7 };
const WHITE: Colour = [255, 255, 255];
const BLACK: Colour = [0, 0, 0];

function lineColour(mark: Mark, ground: Colour, { palette, colours }: Settings): Colour {
  const layer = mark === 'bracket' || mark === 'dimmed' ? 'editorial' : mark === 'current' ? 'quote' : mark;
  const hue = ofHex(colours[layer]) ?? ofHex(HUES[palette][isDark(ground) ? 1 : 0][layer]) ?? ground;
  return legibleOn(ground, hue, RATIO[palette]);
}

function ofHex(hex: string | undefined): Colour | null {
  if (!/^#[\da-f]{6}$/i.test(hex ?? '')) return null;
  const all = Number.parseInt((hex ?? '').slice(1), 16);
  return [all >> 16, (all >> 8) & 255, all & 255];
}

/**
 * The rules for all marks on a ground of this colour, as one style sheet's text: for the elements that one of the
 * selectors matches; an empty one stands for all.
 */
export function markStyle(ground: Colour, settings: Settings, selectors: readonly string[] = ['']): string {
  const css = (rules: readonly Rule[]): string =>
    rules
      .map(([mark, body]) => {
        const name = `::highlight(${highlightName(mark)})`;
        return `${selectors.map((selector) => selector + name).join()} { ${body} }`;
      })
      .join('\n');
  return `${css(rules(ground, settings, true))}
@media (forced-colors: active) { ${css(FORCED)} }
@media print { ${css(settings.printMarks ? rules(WHITE, settings, false) : UNMARKED)} }`;
}

type Rule = readonly [mark: Mark, body: string];
const rule = (mark: Mark, body: string): Rule => [mark, body];

function rules(ground: Colour, settings: Settings, washed: boolean): Rule[] {
  return MARKS.map((mark) => {
    if (mark === 'dimmed') return rule(mark, `color: ${washed ? faint(ground) : 'currentColor'}`);
    const colour = lineColour(mark, ground, settings).join(' ');
    const share = mark === 'current' ? 0.26 : isDark(ground) ? 0.15 : 0.08;
    const isWashed = washed && (mark === 'quote' || mark === 'editorial' || mark === 'current');
    const wash = `background-color: ${isWashed ? `rgb(${colour} / ${share})` : 'transparent'};`;
    if (mark === 'current') return rule(mark, wash);
    return rule(
      mark,
      `text-decoration: underline ${LINES[mark]} rgb(${colour}); text-underline-offset: 0.2em; text-decoration-skip-ink: none; ${wash}`,
    );
  });
}

/** Words that are there, and out of the way. On paper nothing is dimmed. */
const faint = (ground: Colour): string => `rgb(${(isDark(ground) ? WHITE : BLACK).join(' ')} / 0.28)`;

const FORCED = MARKS.map((mark) =>
  mark === 'current' || mark === 'dimmed'
    ? rule(mark, mark === 'dimmed' ? 'color: GrayText' : 'background-color: Highlight; color: HighlightText')
    : rule(mark, `text-decoration: underline ${LINES[mark]} LinkText; background-color: transparent`),
);
const UNMARKED = MARKS.map((mark) =>
  rule(
    mark,
    mark === 'dimmed' ? 'color: currentColor' : 'text-decoration: none; background-color: transparent',
  ),
);
