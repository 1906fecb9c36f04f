import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainArticle } from '../../../src/core/article-text.ts';
import { RULE_IDS } from '../../../src/core/explain.ts';
import { findInsertions } from '../../../src/core/insertions/find-insertions.ts';
import { findQuoted } from '../../../src/core/marks/find-quoted.ts';
import { INSERTION_CASES, TRAPS, type InsertionCase } from './insertion-cases.ts';

/** The story again, with what was found marked as the cases are. */
function marked(text: string, lang: string): string {
  const article = plainArticle(text);
  const found = findInsertions(article, lang, findQuoted(text, article.blocks, lang));
  return found.reduceRight(
    (story, { start, end, kind, rule }) =>
      `${story.slice(0, start)}⟦${story.slice(start, end)}⟧{${kind} ${rule}}${story.slice(end)}`,
    text,
  );
}

const plain = (story: string): string => story.replace(/⟦|⟧\{[^}]*\}/gu, '');
const titled = ({ name, lang, story }: InsertionCase): [string, InsertionCase] => [
  `${lang}: ${name}`,
  { name, lang, story },
];

describe('findInsertions', () => {
  it.each(INSERTION_CASES.map(titled))('finds %s', (_title, { lang, story }) => {
    expect(marked(plain(story), lang)).toBe(story);
  });

  it.each(TRAPS.map(titled))('is not taken in by %s', (_title, { lang, story }) => {
    expect(marked(story, lang)).toBe(story);
  });

  it('has a sentence for each of its rules', () => {
    const rules = INSERTION_CASES.flatMap(({ story }) =>
      Array.from(story.matchAll(/\{\w+ ([^}]+)\}/gu), (match) => match[1]),
    );
    expect([...new Set(rules)].filter((rule) => rule === undefined || !RULE_IDS.includes(rule))).toEqual([]);
  });

  it('never overlaps, and keeps to the text, whatever the text is', () => {
    const pieces = fc.constantFrom(
      'Comment: ',
      '[',
      ']',
      '(',
      ')',
      '“',
      '”',
      'Editor’s note: ',
      '\n\n',
      ' – Ed.',
      'She said no. ',
      'UPDATE',
      '* * *',
      'RTK',
      '?',
      ' we all know ',
      '\n',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 40 }), (parts) => {
        const text = parts.join('');
        const article = plainArticle(text);
        const found = findInsertions(article, 'en', findQuoted(text, article.blocks, 'en'));
        found.forEach(({ start, end, parts: own }, index) => {
          expect(start).toBeLessThan(end);
          expect(end).toBeLessThanOrEqual(found[index + 1]?.start ?? text.length);
          expect(own[0]?.start).toBe(start);
          expect(own.at(-1)?.end).toBe(end);
        });
      }),
    );
  });
});
