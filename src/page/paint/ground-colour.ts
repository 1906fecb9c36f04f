/** Colours as red, green and blue from 0 to 255. */
export type Colour = readonly [number, number, number];

const WHITE: Colour = [255, 255, 255];
const BLACK: Colour = [0, 0, 0];
/** What browsers paint behind a page that is dark without saying how. */
const DARK_CANVAS: Colour = [18, 18, 18];

/** Relative luminance, 0 to 1 (WCAG 2.2). */
function luminance([red, green, blue]: Colour): number {
  const linear = (part: number): number => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

/** Contrast ratio of two colours, 1 to 21 (WCAG 2.2). */
export const contrast = (one: Colour, other: Colour): number => ratioOf(luminance(one), luminance(other));

const ratioOf = (one: number, other: number): number =>
  one > other ? (one + 0.05) / (other + 0.05) : (other + 0.05) / (one + 0.05);

/** True for a ground that light text stands out on better than dark. */
export const isDark = (ground: Colour): boolean => {
  const light = luminance(ground);
  return ratioOf(light, 1) > ratioOf(light, 0);
};

/** The hue moved towards black or white, whichever is farther from the ground, until it stands out enough. */
export function legibleOn(ground: Colour, hue: Colour, ratio: number): Colour {
  const light = luminance(ground);
  if (ratioOf(light, luminance(hue)) >= ratio) return hue;
  const goal = isDark(ground) ? WHITE : BLACK;
  for (let share = 0.05; share <= 1; share += 0.05) {
    const mixed = hue.map((part, index) => Math.round(part + ((goal[index] ?? 0) - part) * share));
    const colour: Colour = [mixed[0] ?? 0, mixed[1] ?? 0, mixed[2] ?? 0];
    if (ratioOf(light, luminance(colour)) >= ratio) return colour;
  }
  return goal;
}

/** A computed colour; null when it is hardly there, or no colour. Fewer than half a share of opacity is hardly there. */
export function parseColour(css: string): Colour | null {
  // most elements have no ground of their own
  if (css === 'rgba(0, 0, 0, 0)') return null;
  const [red, green, blue, alpha = 1] = css.startsWith('rgb')
    ? css
        .slice(css.indexOf('(') + 1, -1)
        .split(',')
        .map(Number)
    : OTHER_SPACES.some((space) => css.startsWith(space))
      ? pixelOf(css)
      : [];
  if (red === undefined || green === undefined || blue === undefined) return null;
  return alpha < 0.5 ? null : [red, green, blue];
}

const OTHER_SPACES = ['okl', 'l', 'color'];

/** Colours written in other spaces (`oklch(…)`) are known by the pixel they make: red, green, blue, opacity. */
function pixelOf(css: string): number[] {
  const canvas = 'OffscreenCanvas' in globalThis ? new OffscreenCanvas(1, 1).getContext('2d') : null;
  if (canvas === null) return [];
  canvas.fillStyle = css;
  canvas.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0, alpha = 0] = canvas.getImageData(0, 0, 1, 1).data;
  return [red, green, blue, alpha / 255];
}

/**
 * True for text that cannot have been written for a light ground. A rough answer, for before anything is painted: of
 * colours that are not given in red, green and blue it knows nothing.
 */
export function isTextLight(element: Element): boolean {
  const { color } = getComputedStyle(element);
  const [red = 0, green = 0, blue = 0] = color
    .slice(color.indexOf('(') + 1)
    .split(',')
    .map(parseFloat);
  return red + green + blue > MID_GREY;
}

const MID_GREY = 3 * 118;

/**
 * The colour an element's text stands on: its own background or that of the nearest container that has one. Where
 * the text could not be read on that, a picture must lie between: then the text's own colour tells.
 */
export function groundOf(element: Element): Colour {
  const found = backgroundBehind(element);
  const text = parseColour(getComputedStyle(element).color);
  if (text === null || contrast(text, found) > 2) return found;
  return isDark(text) ? WHITE : BLACK;
}

function backgroundBehind(element: Element): Colour {
  for (let at: Element | null = element; at !== null; at = at.parentElement) {
    const found = parseColour(getComputedStyle(at).backgroundColor);
    if (found !== null) return found;
  }
  const scheme = getComputedStyle(document.documentElement).colorScheme;
  const prefersDark = matchMedia('(prefers-color-scheme: dark)').matches;
  return scheme === 'dark' || (scheme.includes('dark') && prefersDark) ? DARK_CANVAS : WHITE;
}
