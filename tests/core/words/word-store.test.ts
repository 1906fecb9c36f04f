import { describe, expect, it } from 'vitest';
import { codedText } from '../../../src/core/words/coded-text.ts';
import { WordStore } from '../../../src/core/words/word-store.ts';

/** The number under which a store has a word; all words share a hash, so that only their letters tell them apart. */
const numberIn = (store: WordStore<number>, word: string): number =>
  store.find(codedText(word).codes, 0, word.length, 7);

describe('the words met so far', () => {
  it.each([
    ['words that differ in case', ['Mill', 'mill']],
    ['words of one beginning', ['mill', 'miller', 'mi']],
    ['words of several scripts', ['Mühle', 'мельница', '𝐀']],
    ['more words than there is room for at first', Array.from({ length: 3000 }, (_, at) => `word${at}`)],
    ['a word of very many letters', ['m'.repeat(50_000), 'm'.repeat(49_999)]],
  ])('finds each again under its own number: %s', (_, words) => {
    const store = new WordStore((word) => word.length);
    const numbers = words.map((word) => numberIn(store, word));
    expect(words.map((word) => numberIn(store, word))).toEqual(numbers);
    const { written, forms, known } = store.list;
    expect(numbers.map((number) => written[number])).toEqual(words);
    expect(numbers.map((number) => forms[number])).toEqual(words.map((word) => word.toLowerCase()));
    expect(numbers.map((number) => known[number])).toEqual(words.map(({ length }) => length));
  });

  it('begins anew when it has met very many, and knows them again all the same', () => {
    const store = new WordStore((word) => word.length);
    for (let at = 0; at < 40_000; at++) {
      const word = String(at);
      store.find(codedText(word).codes, 0, word.length, at);
    }
    expect(store.forText().written).toEqual([]);
    expect(numberIn(store, 'mill')).toBe(0);
    expect(store.list.known).toEqual([4]);
  });
});
