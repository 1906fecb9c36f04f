import '../../ui/english.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainArticle } from '../../../src/core/article-text.ts';
import { compareVersions } from '../../../src/core/compare/compare-versions.ts';
import type { Comparison, Version } from '../../../src/core/compare/comparison.ts';
import { findQuoted } from '../../../src/core/marks/find-quoted.ts';
import { compareSummary } from '../../../src/ui/compare-summary.ts';
import { diffWords } from '../../../src/ui/compare-words.ts';
import { ORIGINAL, ORIGINAL_TITLE, REPUBLISHED } from './republished.ts';

function version(title: string | null, paragraphs: readonly string[]): Version {
  const { text, blocks } = plainArticle(paragraphs.join('\n\n'));
  return {
    title,
    text,
    paragraphs: blocks,
    quotes: findQuoted(text, blocks, 'en').flatMap(({ parts }) => parts),
  };
}

const original = version(ORIGINAL_TITLE, ORIGINAL);
const compared = (title: string, paragraphs: readonly string[]): [Version, Comparison] => {
  const host = version(title, paragraphs);
  return [host, compareVersions(host, original, diffWords)];
};

describe('compareVersions', () => {
  it.each(REPUBLISHED.map((entry) => [entry.name, entry] as const))('sees %s', (_name, entry) => {
    const [host, found] = compared(entry.title ?? ORIGINAL_TITLE, entry.paragraphs);
    const { expected } = entry;
    const words = (text: string, spans: readonly { start: number; end: number }[]): string[] =>
      spans.map(({ start, end }) => text.slice(start, end));
    if (expected.inserted) expect(words(host.text, found.inserted)).toEqual(expected.inserted);
    if (expected.leftOut) expect(words(original.text, found.leftOut)).toEqual(expected.leftOut);
    if (expected.quotes) expect(found.altered.flatMap(({ quotes }) => quotes)).toEqual(expected.quotes);
    if (expected.altered !== undefined) expect(found.altered).toHaveLength(expected.altered);
    if (expected.moved !== undefined) expect(found.moved).toBe(expected.moved);
    if (expected.headline !== undefined) expect(found.headline !== null).toBe(expected.headline);
    if (expected.sentence !== undefined) expect(compareSummary(found)).toBe(expected.sentence);
  });

  it('counts the words that were put in', () => {
    const [, found] = compared(ORIGINAL_TITLE, [
      ...ORIGINAL.slice(0, 3),
      'Ten words that nobody had written there stand here now.',
      ...ORIGINAL.slice(3),
    ]);
    expect(found.words.inserted).toBe(10);
    expect(compareSummary(found)).toMatch(/^1\u00a0insertion, \d+% of the words\.$/u);
  });

  it('puts what was left out where the original has it', () => {
    const [, found] = compared(
      ORIGINAL_TITLE,
      ORIGINAL.filter((_, index) => index !== 2),
    );
    expect(found.rows.map(({ kind }) => kind)).toEqual([
      'same',
      'same',
      'left-out',
      'same',
      'same',
      'same',
      'same',
    ]);
  });

  it('finds no difference between a text and itself, and each paragraph once in its rows', () => {
    const paragraph = fc.array(
      fc.constantFrom('the', 'crane', 'fell', '“no”', 'she', 'said.', 'Holm', '12', '—'),
      {
        minLength: 1,
        maxLength: 30,
      },
    );
    fc.assert(
      fc.property(fc.array(paragraph, { maxLength: 12 }), fc.array(paragraph, { maxLength: 12 }), (a, b) => {
        const [one, other] = [a, b].map((paragraphs) =>
          version(
            null,
            paragraphs.map((words) => words.join(' ')),
          ),
        );
        if (!one || !other) return;
        const same = compareVersions(one, one, diffWords);
        expect([same.inserted, same.leftOut, same.altered, same.headline]).toEqual([[], [], [], null]);
        const { rows } = compareVersions(one, other, diffWords);
        const starts = rows.flatMap(({ host }) => host ?? []).map(({ start }) => start);
        expect(new Set(starts).size).toBe(starts.length);
      }),
    );
  });
});
