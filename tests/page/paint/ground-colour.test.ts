import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  contrast,
  isDark,
  legibleOn,
  parseColour,
  type Colour,
} from '../../../src/page/paint/ground-colour.ts';
import { isAsEverywhere, markStyle, styleOfEveryPage } from '../../../src/page/paint/mark-style.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../../src/settings.ts';

const part = fc.integer({ min: 0, max: 255 });
const colour: fc.Arbitrary<Colour> = fc.tuple(part, part, part);

describe('contrast', () => {
  it.each([
    ['black on white', [0, 0, 0], [255, 255, 255], 21],
    ['a colour on itself', [10, 120, 200], [10, 120, 200], 1],
    ['mid grey on white', [118, 118, 118], [255, 255, 255], 4.54],
  ] satisfies [string, Colour, Colour, number][])('of %s', (_of, one, other, ratio) => {
    expect(contrast(one, other)).toBeCloseTo(ratio, 1);
  });
});

it('a line stands out on every ground, as far as black or white would', () => {
  fc.assert(
    fc.property(colour, colour, (ground, hue) => {
      const most = Math.max(contrast(ground, [0, 0, 0]), contrast(ground, [255, 255, 255]));
      expect(contrast(ground, legibleOn(ground, hue, 4.5))).toBeGreaterThanOrEqual(
        Math.min(4.5, most) - 0.01,
      );
    }),
  );
});

it.each([
  ['rgb(250, 250, 248)', [250, 250, 248]],
  ['rgba(20, 20, 20, 0.9)', [20, 20, 20]],
  ['rgba(0, 0, 0, 0)', null],
  ['transparent', null],
] satisfies [string, Colour | null][])('the computed colour %s', (css, expected) => {
  expect(parseColour(css)).toEqual(expected);
});

describe('the style of marks', () => {
  const linesOf = (ground: Colour, settings: Settings = DEFAULT_SETTINGS): string[] =>
    [
      ...(markStyle('screen', ground, settings).split('@media')[0] ?? '').matchAll(
        /underline (\w+) [\d.]+px rgb\(([\d ]+)\)/g,
      ),
    ].map(([, line, rgb]) => `${line ?? ''} ${rgb ?? ''}`);

  it('tells each voice by its line', () => {
    const lines = linesOf([255, 255, 255]).map((line) => line.split(' ')[0]);
    expect(new Set(lines)).toEqual(new Set(['solid', 'dotted', 'wavy', 'double', 'dashed']));
  });

  it.each([
    ['white', [255, 255, 255]],
    ['black', [0, 0, 0]],
    ['sepia', [244, 236, 216]],
    ['in between', [119, 119, 119]],
  ] satisfies [string, Colour][])('can be seen on %s, in every palette', (_name, ground) => {
    for (const palette of ['standard', 'colour-blind', 'contrast'] as const)
      for (const line of linesOf(ground, { ...DEFAULT_SETTINGS, palette })) {
        const [red = 0, green = 0, blue = 0] = line.split(' ').slice(1).map(Number);
        expect(contrast(ground, [red, green, blue])).toBeGreaterThan(4.4);
      }
  });

  it('takes the reader’s own colour, moved only as far as it must be', () => {
    const own = { ...DEFAULT_SETTINGS, colours: { quote: '#800080' } };
    expect(linesOf([255, 255, 255], own)).toContain('solid 128 0 128');
    expect(linesOf([20, 20, 20], own)).not.toContain('solid 128 0 128');
  });

  it('is not led astray by what is no colour', () => {
    const odd = { ...DEFAULT_SETTINGS, colours: { quote: 'red; } body { display: none' } };
    expect(markStyle('screen', [255, 255, 255], odd)).toBe(
      markStyle('screen', [255, 255, 255], DEFAULT_SETTINGS),
    );
  });

  it('prints nothing when the reader does not want it', () => {
    const print = (settings: Settings): string => markStyle('print', [0, 0, 0], settings);
    expect(print({ ...DEFAULT_SETTINGS, printMarks: false })).not.toContain('underline');
    expect(print(DEFAULT_SETTINGS)).toContain('underline wavy');
  });

  it('spares the marked elements the browser’s own forced colours, and no others', () => {
    const forced = (selectors?: string[]): string =>
      markStyle('forced', [255, 255, 255], DEFAULT_SETTINGS, selectors);
    expect(forced(['#story'])).toMatch(
      /#story,#story :not\(button,[^{]+\{ forced-color-adjust: none; color: CanvasText/,
    );
    expect(forced()).not.toContain('forced-color-adjust');
  });

  it('is written for the elements it is given, in print and in forced colours too', () => {
    const rules = (['screen', 'forced', 'print'] as const).flatMap((surface) =>
      markStyle(surface, [255, 255, 255], DEFAULT_SETTINGS, ['#story', 'h1.headline']).split('\n'),
    );
    for (const rule of rules.filter((line) => line.includes('::highlight')))
      expect(rule).toMatch(/^#story::highlight\([\w-]+\),h1\.headline::highlight\([\w-]+\) \{/);
  });
});

describe('the style that every page has', () => {
  it.each([
    ['a white ground', [255, 255, 255], DEFAULT_SETTINGS, true],
    ['a pale ground', [250, 248, 240], DEFAULT_SETTINGS, true],
    ['a dark ground', [20, 20, 20], DEFAULT_SETTINGS, false],
    ['a ground in between', [119, 119, 119], DEFAULT_SETTINGS, false],
    ['another palette', [255, 255, 255], { ...DEFAULT_SETTINGS, palette: 'contrast' }, false],
    [
      'a colour of the reader’s',
      [255, 255, 255],
      { ...DEFAULT_SETTINGS, colours: { quote: '#800080' } },
      false,
    ],
    ['paper without marks', [255, 255, 255], { ...DEFAULT_SETTINGS, printMarks: false }, false],
  ] satisfies [string, Colour, Settings, boolean][])(
    'is it enough for %s?',
    (_what, ground, settings, is) => {
      expect(isAsEverywhere(ground, settings)).toBe(is);
    },
  );

  it.each([
    [
      'for the root alone where highlights inherit: a rule for more would have every element pay',
      true,
      ':root',
    ],
    ['for all elements where they do not', false, ''],
  ])('is %s', (_what, areInherited, home) => {
    const rules = styleOfEveryPage(areInherited)
      .split('\n')
      .filter((line) => line.includes('::highlight'));
    expect(rules.length).toBeGreaterThan(20);
    for (const rule of rules) expect(rule.split('whose-words-')[0]).toBe(`${home}::highlight(`);
  });
});

it('a ground is dark when white stands out on it better than black', () => {
  expect([isDark([30, 30, 30]), isDark([200, 200, 200])]).toEqual([true, false]);
});
