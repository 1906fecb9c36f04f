import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainArticle } from '../../../src/core/article-text.ts';
import { splitSentences } from '../../../src/core/sentences.ts';

const file = readFileSync(new URL('../../cases/sentences/sentences.txt', import.meta.url), 'utf8');
const cases = file
  .split(/^== /mu)
  .slice(1)
  .map((entry) => {
    const [head = '', ...body] = entry.trim().split('\n');
    return { name: head, lang: head.slice(0, 2), sentences: body.join('\n').split(/ ?\| ?/u) };
  });

const texts = (text: string, lang: string): string[] =>
  splitSentences(text, plainArticle(text).blocks, lang).map(({ start, end }) => text.slice(start, end));

describe('sentences', () => {
  it.each(cases)('$name', ({ lang, sentences }) => {
    const glue = lang === 'zh' ? '' : sentences.includes('Another short line') ? '\n' : ' ';
    expect(texts(sentences.join(glue), lang)).toEqual(sentences);
  });

  it('covers every block but its white space, in order', () => {
    const pieces = fc.constantFrom(
      '. ',
      '! ',
      '… ',
      '.',
      '"',
      '”',
      '\n',
      '\n\n',
      ' ',
      'U.S.',
      'Dr. ',
      'word',
      'Word',
      '5',
      '。',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 40 }), fc.constantFrom('en', 'de', 'zh'), (all, lang) => {
        const text = all.join('');
        const { blocks } = plainArticle(text);
        const sentences = splitSentences(text, blocks, lang);
        expect(
          sentences
            .map(({ start, end }) => text.slice(start, end))
            .join('')
            .replace(/\s/gu, ''),
        ).toBe(text.replace(/\s/gu, ''));
        sentences.forEach(({ start, end, block }, index) => {
          expect(end).toBeGreaterThan(start);
          expect(start).toBeGreaterThanOrEqual(sentences[index - 1]?.end ?? 0);
          expect(start).toBeGreaterThanOrEqual(blocks[block]?.start ?? Infinity);
          expect(end).toBeLessThanOrEqual(blocks[block]?.end ?? -1);
        });
      }),
      { numRuns: 1000 },
    );
  });
});
