import { expect, it } from 'vitest';
import { analyse } from '../../src/core/analyse.ts';
import { plainArticle } from '../../src/core/article-text.ts';
import { dimmedStretches } from '../../src/page/dimmed-stretches.ts';
import { registrableDomain } from '../../src/registrable-domain.ts';

const STORY = [
  'The harbour will close for two weeks, the council said on Monday.',
  'Comment: The council bought those cranes itself.',
  'Mayor Ada Holm told reporters that “[they] are older than the crew.”',
].join('\n\n');
const reading = analyse(plainArticle(STORY), registrableDomain);
const dimmed = (mode: 'marked' | 'dimmed' | 'alone', back: string[] = []): string[] =>
  dimmedStretches(reading, mode, new Set(back)).map(({ start, end }) => STORY.slice(start, end));

it('dims nothing unless asked', () => {
  expect(dimmed('marked')).toEqual([]);
});

it('leaves the first words of an insertion, and brings one back by its id', () => {
  expect(dimmed('dimmed')).toEqual(['those cranes itself.']);
  const comment = reading.passages.find(({ rule }) => rule === 'label');
  expect(dimmed('dimmed', [comment?.id ?? ''])).toEqual([]);
});

it('dims all but the insertions', () => {
  expect(dimmed('alone')).toEqual([STORY.split('\n\n')[0], STORY.split('\n\n')[2]]);
});

it('dims nothing in an article without insertions', () => {
  const plain = analyse(plainArticle('The harbour will close. It is old.'), registrableDomain);
  expect(dimmedStretches(plain, 'alone', new Set())).toEqual([]);
});
