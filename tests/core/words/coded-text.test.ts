import { describe, expect, it } from 'vitest';
import { codedText } from '../../../src/core/words/coded-text.ts';
import { CAPITAL, LETTER, MARK, NUMBER, SMALL, SPACE } from '../../../src/core/words/letters.ts';

const FLAGS = LETTER | NUMBER | CAPITAL | SMALL | SPACE | MARK;

describe('a text as numbers', () => {
  it.each([
    ['letters of either case', 'Ån', [LETTER | CAPITAL, LETTER | SMALL]],
    ['a digit, a blank and a sign', '7 “', [NUMBER, SPACE, 0]],
    ['a mark set above a letter', 'e\u0301', [LETTER | SMALL, MARK]],
    ['both halves of a letter beyond the first plane', '𝐀', [LETTER | CAPITAL, LETTER | CAPITAL]],
    ['half a pair', '\ud83d!', [0, 0]],
    ['no text', '', []],
  ])('tells what each character is: %s', (_, text, expected) => {
    const { codes, classes } = codedText(text);
    expect([...classes.subarray(0, text.length)].map((flags) => flags & FLAGS)).toEqual(expected);
    expect(String.fromCharCode(...codes.subarray(0, text.length))).toBe(text);
  });

  it('holds zeros behind the end, whatever was read before', () => {
    codedText('The mill stands by the river and turns all night.');
    const { codes, classes } = codedText('The mill');
    expect([...codes.subarray(8, 20), ...classes.subarray(8, 20)].every((number) => number === 0)).toBe(true);
  });

  it('reads a text longer than most', () => {
    const text = 'a mill '.repeat(10_000);
    expect(codedText(text).codes[text.length - 2]).toBe('l'.charCodeAt(0));
  });
});
