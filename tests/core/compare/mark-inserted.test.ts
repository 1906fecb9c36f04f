import { expect, it } from 'vitest';
import { analyse } from '../../../src/core/analyse.ts';
import { plainArticle } from '../../../src/core/article-text.ts';
import { markInserted } from '../../../src/core/compare/mark-inserted.ts';
import type { Reading, Span } from '../../../src/core/reading.ts';
import { registrableDomain } from '../../../src/registrable-domain.ts';

const STORY = [
  'The harbour will close, the council said.',
  'Who would have thought that “it was safe,” as they told us?',
  'Comment: They bought the cranes themselves.',
  '“It will reopen in June,” Mayor Ada Holm said.',
].join('\n\n');
const reading = analyse(plainArticle(STORY), registrableDomain);

const span = (words: string): Span => ({
  start: STORY.indexOf(words),
  end: STORY.indexOf(words) + words.length,
});
const editorial = ({ passages, text }: Reading): [string, string][] =>
  passages
    .filter(({ voice }) => voice === 'editorial')
    .map(({ start, end, rule }) => [text.slice(start, end).slice(0, 9), rule]);

it('gives to the editor what the original has not, with the quotations in it', () => {
  const marked = markInserted(
    reading,
    [span('Who would have thought that “it was safe,” as they told us?')],
    [],
  );
  expect(editorial(marked)).toEqual([
    ['Who would', 'not-in-original'],
    ['Comment: ', 'label'],
  ]);
  expect(marked.passages.filter(({ start }) => start === STORY.indexOf('“it was safe'))).toEqual([]);
  expect(marked.passages.map(({ id }) => id)).toEqual(
    marked.passages.map((_, index) => `p${(index + 1).toString()}`),
  );
});

it('leaves a sure find as it is', () => {
  const marked = markInserted(reading, [span('Comment: They bought the cranes themselves.')], []);
  expect(marked.passages).toEqual(reading.passages);
});

it('takes back a doubtful find that stands in the original', () => {
  const [first] = reading.passages.filter(({ rule }) => rule === 'label');
  if (!first) throw new Error('the comment was not found');
  const doubtful: Reading = { ...reading, passages: [{ ...first, rule: 'island', confidence: 0.6 }] };
  expect(markInserted(doubtful, [], [span('Comment: They bought the cranes themselves.')]).passages).toEqual(
    [],
  );
});

it('passes over spans outside the text', () => {
  expect(
    markInserted(
      reading,
      [
        { start: 5, end: 99999 },
        { start: 9, end: 3 },
      ],
      [],
    ).passages,
  ).toEqual(reading.passages);
});
