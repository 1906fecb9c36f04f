import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { floorOf, sharesOf } from '../../src/core/floor.ts';
import type { Passage, Reading } from '../../src/core/reading.ts';
import { SAMPLE } from '../ui/sample-reading.ts';

const wordsOf = (voice: string): string[] =>
  floorOf(SAMPLE)
    .filter((stretch) => stretch.voice === voice)
    .map(({ start, end }) => SAMPLE.text.slice(start, end));

describe('the floor', () => {
  it('gives a mixed passage to the quotation where there are marks, and to the paraphrase elsewhere', () => {
    expect(wordsOf('quote')).toContain('“artificial deadlines”');
    expect(wordsOf('paraphrase')).toEqual(expect.arrayContaining(['setting ', ' would be read as weakness']));
  });

  it('gives a bracket inside a quotation to the editor', () => {
    expect(wordsOf('editorial')).toContain('[our]');
    expect(wordsOf('quote')).toEqual(
      expect.arrayContaining(['“We would have to ask ', 'selves whether we can wait,”']),
    );
  });

  it('leaves the headline out', () => {
    expect(wordsOf('reporter').join()).not.toContain('Envoy warns');
  });

  it('has nothing to share in an article without words', () => {
    const empty: Reading = { ...SAMPLE, text: '', blocks: [], passages: [] };
    expect(sharesOf(floorOf(empty))).toEqual({ reporter: 0, quote: 0, paraphrase: 0, editorial: 0 });
  });

  it('divides the body without gap or overlap, whatever the passages', () => {
    const span = fc
      .tuple(fc.nat(SAMPLE.text.length), fc.nat(SAMPLE.text.length))
      .map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }));
    const passage = fc
      .tuple(span, fc.constantFrom('quote', 'paraphrase', 'editorial'))
      .map(([one, voice]) => ({ ...SAMPLE.passages[0], ...one, voice, parts: [one] }) as Passage);
    fc.assert(
      fc.property(fc.array(passage, { maxLength: 8 }), (passages) => {
        const floor = floorOf({ ...SAMPLE, passages });
        const body = SAMPLE.blocks
          .filter(({ role }) => role !== 'title')
          .map(({ start, end }) => SAMPLE.text.slice(start, end))
          .join('')
          .replace(/\s/g, '');
        const told = floor.map(({ start, end }) => SAMPLE.text.slice(start, end)).join('');
        expect(told.replace(/\s/g, '')).toBe(body);
        const shares = Object.values(sharesOf(floor));
        expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1);
      }),
    );
  });
});
