import { DEFAULT_SETTINGS, type Layer, type Settings } from '../../settings.ts';
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
/** The least contrast of a line with its ground. */
export const RATIO = { standard: 4.5, 'colour-blind': 4.5, contrast: 7 };
const WHITE: Colour = [255, 255, 255];
const BLACK: Colour = [0, 0, 0];

function lineColour(mark: Mark, ground: Colour, dark: boolean, { palette, colours }: Settings): Colour {
  const layer = mark === 'bracket' || mark === 'dimmed' ? 'editorial' : mark === 'current' ? 'quote' : mark;
  const hue = ofHex(colours[layer]) ?? ofHex(HUES[palette][dark ? 1 : 0][layer]) ?? ground;
  return legibleOn(ground, hue, RATIO[palette]);
}

/** `#rrggbb` as a colour; null for anything else. */
export function ofHex(hex: string | undefined): Colour | null {
  if (!/^#[\da-f]{6}$/i.test(hex ?? '')) return null;
  const all = Number.parseInt((hex ?? '').slice(1), 16);
  return [all >> 16, (all >> 8) & 255, all & 255];
}

/** What marks are painted on: the page as it is, the page in the reader's own few colours, or paper. */
export type Surface = 'screen' | 'forced' | 'print';

/** All elements, with the weight of an id: in Firefox the rules of every page are for all elements, and may stand last. */
const OUTWEIGHING = ':not(#whose-words-none)';

/**
 * The rules for marks on a ground of this colour, as one style sheet's text: for the elements that one of the
 * selectors matches; an empty one stands for all. Rules are only written for marks that are there and for the surface
 * they are on: each costs the page a moment when it is styled anew.
 */
export function markStyle(
  surface: Surface,
  ground: Colour,
  settings: Settings,
  selectors: readonly string[] = [''],
  marks: readonly Mark[] = MARKS,
): string {
  const homes = selectors.map((selector) => selector || OUTWEIGHING);
  if (surface === 'screen') return rulesFor(homes, marks, painted(ground, settings, true));
  if (surface === 'forced') return `${rulesFor(homes, marks, forced)}\n${forcedText(selectors)}`;
  return rulesFor(homes, marks, settings.printMarks ? painted(WHITE, settings, false) : unmarked);
}

/**
 * The rules that come to every page with the extension: those for a light ground and for settings nobody has changed.
 * Where highlights inherit they are for the root alone, and what is marked inherits them (CSS Pseudo-Elements 4, section
 * 3.6); Firefox, where they do not yet, asks for the style of a highlight only where one is painted, so that rules for
 * all elements cost it nothing either. Styled with the page's own sheets they cost nothing that could be measured; a
 * sheet that comes later has the page styled anew: ten ms in Firefox.
 */
export function styleOfEveryPage(areInherited: boolean): string {
  const home = areInherited ? ':root' : '';
  const rules = (body: (mark: Mark) => string): string => rulesFor([home], MARKS, body);
  return `${rules(painted(WHITE, DEFAULT_SETTINGS, true))}
@media print {
${rules(painted(WHITE, DEFAULT_SETTINGS, false))}
}
@media (forced-colors: active) {
${rules(forced)}
}
`;
}

/** True where the rules of every page make the marks look as these settings want them on this ground. */
export const isAsEverywhere = (ground: Colour, settings: Settings): boolean =>
  isUnchanged(settings) &&
  MARKS.every(
    (mark) => painted(ground, settings, true)(mark) === painted(WHITE, DEFAULT_SETTINGS, true)(mark),
  );

/** True for settings that leave the look of the marks as it comes. */
export const isUnchanged = ({ palette, colours, printMarks }: Settings): boolean =>
  printMarks && palette === DEFAULT_SETTINGS.palette && Object.keys(colours).length === 0;

const rulesFor = (
  selectors: readonly string[],
  marks: readonly Mark[],
  body: (mark: Mark) => string,
): string =>
  marks
    .map((mark) => {
      const name = `::highlight(${highlightName(mark)})`;
      return `${selectors.map((selector) => selector + name).join()} { ${body(mark)} }`;
    })
    .join('\n');

/**
 * In forced colours Chromium paints every highlight as if it were selected, and its line cannot be seen; only an
 * element that adjusts itself is spared. So the marked elements take the forced colours by themselves. Firefox,
 * for which the rules are not written for elements, leaves highlights alone.
 */
function forcedText(selectors: readonly string[]): string {
  const elements = selectors.filter((selector) => selector !== '').flatMap((one) => [one, `${one} ${TEXT}`]);
  if (elements.length === 0) return '';
  const links = selectors.map((selector) => `${selector} :is(a[href], a[href] *)`);
  return `${elements.join()} { forced-color-adjust: none; color: CanvasText !important; background-color: Canvas !important; border-color: currentColor !important; text-shadow: none !important; }
${links.join()} { color: LinkText !important }`;
}

/** What holds text; controls and pictures keep the colours the browser gives them. */
const TEXT = ':not(button, button *, input, select, option, textarea, svg, svg *, img, video, iframe)';

/** What the rule of a mark says; `washed` also colours the ground behind the words. */
function painted(ground: Colour, settings: Settings, washed: boolean): (mark: Mark) => string {
  const dark = isDark(ground);
  return (mark) => {
    if (mark === 'dimmed') return `color: ${washed ? faint(dark) : 'currentColor'}`;
    const colour = lineColour(mark, ground, dark, settings).join(' ');
    const share = mark === 'current' ? 0.26 : dark ? 0.15 : 0.08;
    const isWashed = washed && (mark === 'quote' || mark === 'editorial' || mark === 'current');
    const wash = `background-color: ${isWashed ? `rgb(${colour} / ${share})` : 'transparent'};`;
    if (mark === 'current') return wash;
    return `text-decoration: underline ${LINES[mark]} rgb(${colour}); text-underline-offset: 20%; text-decoration-skip-ink: none; ${wash}`;
  };
}

/** Words that are there, and out of the way. On paper nothing is dimmed. */
const faint = (dark: boolean): string => `rgb(${(dark ? WHITE : BLACK).join(' ')} / 0.28)`;

const forced = (mark: Mark): string =>
  mark === 'dimmed'
    ? 'color: GrayText'
    : mark === 'current'
      ? 'background-color: Highlight; color: HighlightText'
      : `text-decoration: underline ${LINES[mark]} LinkText; background-color: transparent`;
const unmarked = (mark: Mark): string =>
  mark === 'dimmed' ? 'color: currentColor' : 'text-decoration: none; background-color: transparent';
