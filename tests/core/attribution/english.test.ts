import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainArticle } from '../../../src/core/article-text.ts';
import { findAttributions } from '../../../src/core/attribution/find-attributions.ts';
import type { Attribution } from '../../../src/core/draft.ts';
import { RULE_IDS } from '../../../src/core/explain.ts';
import { findQuoted } from '../../../src/core/marks/find-quoted.ts';
import { splitSentences } from '../../../src/core/sentences.ts';

const read = (text: string): Attribution[] => {
  const article = plainArticle(text);
  const sentences = splitSentences(text, article.blocks, 'en');
  const quoted = findQuoted(text, article.blocks, 'en');
  return findAttributions({ article, text, lang: 'en', sentences, quoted, insertions: [] });
};

/** ¶ begins a paragraph, ␤ a line. "said ⟦“A”⟧{Roe|said}" as the plain text and what is expected of it; `…` joins a part to the next. */
function parse(line: string): { text: string; expected: string[] } {
  const expected: string[] = [];
  let text = '';
  let from = 0;
  let parts: string[] = [];
  for (const match of line.matchAll(/⟦([^⟧]*)⟧\{([^}]*)\}/gu)) {
    const [whole, words = '', label = ''] = match;
    text += line.slice(from, match.index) + words;
    from = match.index + whole.length;
    parts.push(words);
    if (label === '…') continue;
    const [source = '', cue = ''] = label.split('|');
    expected.push(`${parts.join(' … ')} ← ${source} (${cue})`);
    parts = [];
  }
  return { text: text + line.slice(from), expected };
}

/** Stops and commas at the ends are the writer's choice, so they are not compared. */
const bare = (words: string): string => words.replace(/[.,]+$/u, '');

const shown = (text: string, { parts, mention, cue }: Attribution): string =>
  `${parts.map(({ start, end }) => text.slice(start, end)).join(' … ')} ← ${bare(mention?.text ?? '')} (${cue?.text ?? ''})`;

const lines = readFileSync('tests/cases/attribution-en.txt', 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => line.replaceAll('¶', '\n\n').replaceAll('␤', '\n'));

describe('English attributions', () => {
  it.each(lines)('%s', (line) => {
    const { text, expected } = parse(line);
    expect(read(text).map((one) => shown(text, one))).toEqual(
      expected.map((one) => one.replace(/[.,]+ \(/u, ' (')),
    );
  });

  it('lets a quotation that simply goes on carry its speaker on', () => {
    const text = 'Quill said the bridge was safe. Rain fell.\n\n"It will stand for years."';
    const [first, second] = read(text);
    expect(first?.mention?.text).toBe('Quill');
    expect(second).toMatchObject({ mention: null, carriesOn: 0, rule: 'carried-on' });
  });
});

const words = fc.constantFrom(
  'Quill', 'the mayor', 'he', 'said', 'says', 'that', 'told', 'according to', 'adding', 'calling', 'called', '"go on"',
  '“We will stay,”', '“No.”', ',', '.', ':', '—', ';', 'and', 'but', 'while', 'who', 'on Monday', 'the bridge', 'is', 'safe',
  'as', 'saying', '\n\n', '"', '”', '(', ')', 'in a statement', 'to', 'stay',
); // prettier-ignore

describe('whatever the text', () => {
  it('gives parts in range and in order, that share no letter, by rules that have a sentence', () => {
    fc.assert(
      fc.property(fc.array(words, { maxLength: 60 }), (pieces) => {
        const text = pieces.join(' ');
        const found = read(text);
        const spans = found.flatMap(({ parts }) => parts);
        for (const { start, end } of spans)
          expect(start >= 0 && start < end && end <= text.length).toBe(true);
        const ordered = [...spans].sort((a, b) => a.start - b.start);
        for (let at = 1; at < ordered.length; at++)
          expect((ordered[at]?.start ?? 0) >= (ordered[at - 1]?.end ?? 0)).toBe(true);
        for (const { rule, confidence, mention, cue, carriesOn } of found) {
          expect(RULE_IDS).toContain(rule);
          expect(confidence >= 0 && confidence <= 1).toBe(true);
          for (const mark of [mention, cue])
            if (mark) expect(text.slice(mark.start, mark.end)).toBe(mark.text);
          if (carriesOn !== undefined) expect(found[carriesOn]).toBeDefined();
        }
      }),
      { numRuns: 400 },
    );
  });

  // Ten times the text: by the square it would be a hundred times the work; minutes, not seconds.
  it.each([
    ['marks', '"'.repeat(1_000_000)],
    ['one endless sentence', 'he said that it was so and she said, '.repeat(30_000)],
    ['capitalised words', 'Word '.repeat(100_000)],
  ])(
    'ends on hostile text: %s',
    (_name, text) => {
      expect(() => read(text)).not.toThrow();
    },
    60_000,
  );
});
