import { describe, expect, it } from 'vitest';
import { codedText } from '../../../src/core/words/coded-text.ts';
import { WordFacts } from '../../../src/core/words/word-facts.ts';
import { WordStore } from '../../../src/core/words/word-store.ts';

/** The number under which a store has a word; all words share a hash, so that only their letters tell them apart. */
const numberIn = (store: WordStore, word: string): number =>
  store.find(codedText(word).codes, 0, word.length, 7);

describe('the words met so far', () => {
  it.each([
    ['words that differ in case', ['Mill', 'mill']],
    ['words of one beginning', ['mill', 'miller', 'mi']],
    ['words of several scripts', ['Mühle', 'мельница', '𝐀']],
    ['more words than there is room for at first', Array.from({ length: 3000 }, (_, at) => `word${at}`)],
    ['a word of very many letters', ['m'.repeat(50_000), 'm'.repeat(49_999)]],
  ])('finds each again under its own number: %s', (_, words) => {
    const store = new WordStore();
    const lengths = new WordFacts((form) => form.length);
    const numbers = words.map((word) => numberIn(store, word));
    expect(words.map((word) => numberIn(store, word))).toEqual(numbers);
    const { list } = store;
    expect(numbers.map((number) => list.written[number])).toEqual(words);
    expect(numbers.map((number) => list.forms[number])).toEqual(words.map((word) => word.toLowerCase()));
    expect(numbers.map((number) => lengths.of(list, number))).toEqual(words.map(({ length }) => length));
  });

  it('begins anew when it has met very many, and what is known of them is asked anew', () => {
    const store = new WordStore();
    const lengths = new WordFacts((form) => form.length);
    for (let at = 0; at < 70_000; at++) {
      const word = String(at);
      lengths.of(store.list, store.find(codedText(word).codes, 0, word.length, at));
    }
    expect(store.forText().written).toEqual([]);
    expect(numberIn(store, 'mill')).toBe(0);
    expect(lengths.of(store.list, 0)).toBe(4);
  });
});
