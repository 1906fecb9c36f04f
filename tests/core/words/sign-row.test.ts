import { expect, it } from 'vitest';
import { TokenIndex } from '../../../src/core/attribution/token-index.ts';
import { rowEnd } from '../../../src/core/words/sign-row.ts';

it.each([
  ['three stops', '...', -1],
  ['as many as a text may have', '*'.repeat(24), -1],
  ['a row drawn across the page', '*'.repeat(25), 25],
  ['a row and what follows', `${'='.repeat(80)} The mill`, 80],
  ['signs that change', '*-'.repeat(40), -1],
])('tells where a row of one sign ends: %s', (_, text, end) => {
  expect(rowEnd(text, 0, text.length)).toBe(end);
});

it('reads a row of a hundred thousand signs as one token', () => {
  const text = `Roe said it leaks. ${'"'.repeat(100_000)}`;
  const sentence = { start: 0, end: text.length, block: 0 };
  expect(new TokenIndex(text, [sentence], []).count).toBe(6);
});
