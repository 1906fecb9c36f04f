import { describe, expect, it } from 'vitest';
import { CAPITAL, LETTER, MARK, NUMBER, SMALL } from '../../../src/core/words/letters.ts';
import { UNUSUAL, wordsOfText } from '../../../src/core/words/text-words.ts';

const FLAGS = LETTER | NUMBER | CAPITAL | SMALL | MARK | UNUSUAL;

function wordsIn(text: string): string[] {
  const { count, starts, ends } = wordsOfText(text);
  return Array.from({ length: count }, (_, word) => text.slice(starts[word], ends[word]));
}

describe('the words of a text', () => {
  it.each([
    ['words that blanks and signs divide', 'The mill, an old one.', ['The', 'mill', 'an', 'old', 'one']],
    ['hyphens and apostrophes, which divide them too', 'Roe’s mill-race', ['Roe', 's', 'mill', 'race']],
    ['digits, which are a part of them', 'the 7th of 1,600', ['the', '7th', 'of', '1', '600']],
    ['a mark set above a letter', 'cafe\u0301s', ['cafe\u0301s']],
    ['letters beyond the first plane', 'a 𝐀𝐁 c', ['a', '𝐀𝐁', 'c']],
    ['no words', '… “”', []],
    ['a text longer than most', 'mill '.repeat(9000), Array.from({ length: 9000 }, () => 'mill')],
  ])('are its unbroken rows of letters and digits: %s', (_, text, expected) => {
    expect(wordsIn(text)).toEqual(expected);
  });

  it('are told by what they are made of', () => {
    const { kinds } = wordsOfText('mill Roe 7th m²');
    expect([...kinds.subarray(0, 4)].map((kind) => kind & FLAGS)).toEqual([
      LETTER | SMALL,
      LETTER | SMALL | CAPITAL,
      LETTER | SMALL | NUMBER,
      LETTER | SMALL | NUMBER | UNUSUAL,
    ]);
  });

  it('have one hash in either case, and each spelling a number of its own', () => {
    const words = wordsOfText('Mill mill mill');
    const { hashes, list } = words;
    expect(new Set(hashes.subarray(0, 3)).size).toBe(1);
    expect(words.numberOf(1)).toBe(words.numberOf(2));
    expect([0, 1].map((word) => list.written[words.numberOf(word)])).toEqual(['Mill', 'mill']);
  });

  it('are found by where they stand', () => {
    const words = wordsOfText('an old mill');
    expect([0, 1, 3, 4, 7, 8, 20].map((offset) => words.firstFrom(offset))).toEqual([0, 1, 1, 2, 2, 3, 3]);
  });

  it('are those of the text asked for, whatever was read before', () => {
    wordsOfText('the old mill by the river');
    expect(wordsIn('one')).toEqual(['one']);
    expect(wordsOfText('one').firstFrom(4)).toBe(1);
  });
});
