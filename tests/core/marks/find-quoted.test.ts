import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainArticle } from '../../../src/core/article-text.ts';
import { findQuoted } from '../../../src/core/marks/find-quoted.ts';
import { markTokens } from '../../../src/core/marks/mark-tokens.ts';
import { contains, overlaps } from '../../../src/core/span.ts';
import { readCases, writeMarked } from './quoted-notation.ts';

const folder = new URL('../../cases/marks/', import.meta.url);

describe.each(readdirSync(folder))('%s', (file) => {
  it.each(readCases(readFileSync(new URL(file, folder), 'utf8')))(
    '$name',
    ({ lang, marked, text, blocks }) => {
      expect(writeMarked(text, findQuoted(text, blocks, lang))).toBe(marked);
    },
  );
});

describe('whatever the text', () => {
  const pieces = fc.constantFrom(
    ...'"\'“”„‘’‚«»‹›「」`—.,;:!? \n'.split(''),
    '\n\n',
    ...['word', 'Yes', 's', '6', '’tis', ' ', '。', 'צה', 'Дом'],
  );
  const texts = fc.array(pieces, { maxLength: 60 }).map((all) => all.join(''));
  const langs = fc.constantFrom('en', 'de', 'fr', 'ru', 'he', 'xx');

  it('gives spans in range and in order, with parts in order inside blocks', () => {
    fc.assert(
      fc.property(texts, langs, (text, lang) => {
        const { blocks } = plainArticle(text);
        let last = 0;
        for (const { start, end, parts } of findQuoted(text, blocks, lang)) {
          expect(start).toBeGreaterThanOrEqual(last);
          last = start;
          expect(parts[0]?.start).toBe(start);
          expect(parts.at(-1)?.end).toBe(end);
          parts.forEach((part, index) => {
            expect(part.end).toBeGreaterThan(part.start);
            expect(part.start).toBeGreaterThanOrEqual(parts[index - 1]?.end ?? 0);
            expect(blocks.some((block) => contains(block, part))).toBe(true);
          });
        }
      }),
      { numRuns: 1000 },
    );
  });

  it.each(['"', '“', "'", '»'])('finds no mark in a row of %s, however long', (sign) => {
    const row = sign.repeat(100_000);
    expect(markTokens(row, { start: 0, end: row.length })).toEqual([]);
    const text = `“Stay,” Roe said. ${sign.repeat(40)} “Go.”`;
    expect(findQuoted(text, plainArticle(text).blocks, 'en').map(({ start }) => start)).toEqual([0, 59]);
  });

  it('nests properly', () => {
    fc.assert(
      fc.property(texts, langs, (text, lang) => {
        const spans = findQuoted(text, plainArticle(text).blocks, lang);
        spans.forEach((inner, index) => {
          for (const outer of spans.slice(0, index)) {
            const shared = inner.parts.filter((part) => outer.parts.some((other) => overlaps(part, other)));
            if (shared.length === 0) continue;
            expect(shared.every((part) => outer.parts.some((other) => contains(other, part)))).toBe(true);
            expect(inner.depth).toBeGreaterThan(outer.depth);
          }
        });
      }),
      { numRuns: 1000 },
    );
  });
});

it.each(['"', '" ', '“', '«“', '‘a ', '"a ', '“a” ', '\n\n"a', '\'"', '\n\n“a ‘b ', '1" '])(
  'reads a million signs of %j in time that grows with their number',
  (unit) => {
    const text = unit.repeat(1_000_000 / unit.length);
    const spans = findQuoted(text, plainArticle(text).blocks, 'en');
    expect(spans.every(({ start, end }) => start >= 0 && end <= text.length)).toBe(true);
  },
);
