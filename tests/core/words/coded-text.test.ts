import { describe, expect, it } from 'vitest';
import { codedText } from '../../../src/core/words/coded-text.ts';

describe('a text as numbers', () => {
  it.each([
    ['letters, signs and blanks', 'Ån 7 “'],
    ['a letter beyond the first plane', '𝐀'],
    ['half a pair', '\ud83d!'],
    ['no text', ''],
  ])('tells the code at each offset: %s', (_, text) => {
    const { codes } = codedText(text);
    expect(String.fromCharCode(...codes.subarray(0, text.length))).toBe(text);
  });

  it('holds zeros behind the end, whatever was read before', () => {
    codedText('The mill stands by the river and turns all night.');
    const { codes } = codedText('The mill');
    expect([...codes.subarray(8, 20)].every((number) => number === 0)).toBe(true);
  });

  it('reads a text longer than most', () => {
    const text = 'a mill '.repeat(10_000);
    expect(codedText(text).codes[text.length - 2]).toBe('l'.charCodeAt(0));
  });
});
