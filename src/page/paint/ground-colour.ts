/** Colours as red, green and blue from 0 to 255. */
export type Colour = readonly [number, number, number];

const WHITE: Colour = [255, 255, 255];
const BLACK: Colour = [0, 0, 0];

/** Relative luminance, 0 to 1 (WCAG 2.2). */
function luminance([red, green, blue]: Colour): number {
  const linear = (part: number): number => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

/** Contrast ratio of two colours, 1 to 21 (WCAG 2.2). */
export function contrast(one: Colour, other: Colour): number {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

/** The hue moved towards black or white, whichever is farther from the ground, until it stands out enough. */
export function legibleOn(ground: Colour, hue: Colour, ratio: number): Colour {
  const goal = contrast(ground, BLACK) > contrast(ground, WHITE) ? BLACK : WHITE;
  for (let share = 0; share <= 1; share += 0.05) {
    const mixed = hue.map((part, index) => Math.round(part + ((goal[index] ?? 0) - part) * share));
    const colour: Colour = [mixed[0] ?? 0, mixed[1] ?? 0, mixed[2] ?? 0];
    if (contrast(ground, colour) >= ratio) return colour;
  }
  return goal;
}

/** `rgb(…)` or `rgba(…)` as computed styles give it; null when it is hardly there or written otherwise. */
export function parseColour(css: string): Colour | null {
  const [red, green, blue, alpha = 1] = (css.match(/[\d.]+/g) ?? []).map(Number);
  if (!css.startsWith('rgb') || red === undefined || green === undefined || blue === undefined) return null;
  return alpha < 0.5 ? null : [red, green, blue];
}

/** The colour an element's text stands on: its own background or that of the nearest container that has one. */
export function groundOf(element: Element): Colour {
  for (let at: Element | null = element; at !== null; at = at.parentElement) {
    const found = parseColour(getComputedStyle(at).backgroundColor);
    if (found !== null) return found;
  }
  return matchMedia('(prefers-color-scheme: dark)').matches &&
    getComputedStyle(document.documentElement).colorScheme.includes('dark')
    ? [18, 18, 18]
    : WHITE;
}
