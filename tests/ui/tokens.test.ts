/** The sheet of tokens: in every palette, light and dark, words and lines stand out on every ground they are used on. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { contrast, type Colour } from '../../src/page/paint/ground-colour.ts';

const SHEET = readFileSync('assets/styles/tokens.css', 'utf8');
const GROUNDS = ['paper', 'wash'];
/** What words are written in, and what the lines of the marks are drawn in. */
const INKS = ['ink', 'soft', 'accent', 'danger', 'quote', 'paraphrase', 'editorial', 'signal'];
/** What shows where a control ends. */
const EDGES = ['edge', 'focus'];

type Theme = 'light' | 'dark';

const rgb = (hex: string): Colour => {
  const full = hex.length === 4 ? hex.replace(/[\da-f]/gi, '$&$&') : hex;
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => parseInt(full.slice(at, at + 2), 16));
  return [red, green, blue];
};

/** The colours of a palette in a theme: those of the root, and over them the palette's own. */
function coloursOf(palette: string, theme: Theme): Map<string, Colour> {
  const colours = new Map<string, Colour>();
  for (const selector of [':root', `:root[data-palette='${palette}']`]) {
    const start = SHEET.indexOf(`${selector} {`);
    const rules = start < 0 ? '' : SHEET.slice(start, SHEET.indexOf('}', start));
    for (const [, name = '', light = '', dark = ''] of rules.matchAll(
      /--(\w+): light-dark\((#[\da-f]{3,6}), (#[\da-f]{3,6})\);/gi,
    ))
      colours.set(name, rgb(theme === 'light' ? light : dark));
  }
  return colours;
}

const BLACK: Colour = [0, 0, 0];

describe.each(['standard', 'colour-blind', 'contrast'])('the palette %s', (palette) => {
  describe.each(['light', 'dark'] as const)('%s', (theme) => {
    const colours = coloursOf(palette, theme);
    const weakest = (names: readonly string[]): number =>
      Math.min(
        ...names.flatMap((name) =>
          GROUNDS.map((ground) => contrast(colours.get(name) ?? BLACK, colours.get(ground) ?? BLACK)),
        ),
      );

    it('has words and lines of 4.5 to 1, and edges of 3 to 1', () => {
      expect(INKS.filter((name) => weakest([name]) < 4.5)).toEqual([]);
      expect(EDGES.filter((name) => weakest([name]) < 3)).toEqual([]);
    });
  });
});

it('high contrast is higher: its lines reach 7 to 1', () => {
  for (const theme of ['light', 'dark'] as const) {
    const colours = coloursOf('contrast', theme);
    for (const name of ['quote', 'paraphrase', 'editorial', 'signal', 'soft'])
      expect(contrast(colours.get(name) ?? BLACK, colours.get('paper') ?? BLACK)).toBeGreaterThan(7);
  }
});
