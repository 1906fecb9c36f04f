import { expect, it } from 'vitest';
import { LETTER, NUMBER } from '../../../src/core/words/letters.ts';
import { PhraseMatcher } from '../../../src/core/words/phrase-matcher.ts';

const SPELLING = { whole: true, apostrophes: "'’", missing: true, oneBlank: false };
const PHRASES = [
  ['old mill', 'old mill race'],
  ["don't cross", 'route 7'],
];

/** What is found in a text, and in its middle line alone, as the words that stand there. */
function foundIn(text: string, signs: number): { whole: string[]; between: string[] } {
  const matcher = new PhraseMatcher(PHRASES, { ...SPELLING, signs });
  const [whole, between]: [string[], string[]] = [[], []];
  const line = { start: text.indexOf('\n') + 1, end: text.lastIndexOf('\n') };
  matcher.scan(text, (_list, start, end) => whole.push(text.slice(start, end)));
  matcher.scanBetween(text, line, (_list, start, end) => between.push(text.slice(start, end)));
  expect(matcher.occursIn(text)).toBe(whole.length > 0);
  expect(matcher.occursBetween(text, line)).toBe(between.length > 0);
  return { whole, between };
}

it.each([
  ['the longer of two', 'The\nold mill race\nruns', LETTER, ['old mill race'], ['old mill race']],
  ['in either case', 'The\nOld Mill\nruns', LETTER, ['Old Mill'], ['Old Mill']],
  ['what stands elsewhere', 'old mill\nThe river\nold mill', LETTER, ['old mill', 'old mill'], []],
  ['what goes on in the next line', 'The\nold\nmill', LETTER, ['old\nmill'], []],
  ['without its apostrophe', 'Do\ndont cross\nit', LETTER, ['dont cross'], ['dont cross']],
  ['no part of a word', 'The\ncold mill\nruns', LETTER, [], []],
  ['behind a digit that is no part of words', 'The\n7old mill\nruns', LETTER, ['old mill'], ['old mill']],
  ['behind a digit that is a part of words', 'The\n7old mill\nruns', LETTER | NUMBER, [], []],
  ['digits of their own', 'The\nRoute 7\nends', LETTER | NUMBER, ['Route 7'], ['Route 7']],
  ['behind a letter with a mark', 'The\ne\u0301old mill\nruns', LETTER, ['old mill'], ['old mill']],
])('finds phrases: %s', (_, text, signs, whole, between) => {
  expect(foundIn(text, signs)).toEqual({ whole, between });
});
