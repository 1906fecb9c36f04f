import { element, type Child } from './element.ts';
import { t, type WordKey } from './words.ts';

/**
 * A sentence of the interface in which some words wear the line of their voice: "… $1, and $2." with
 * `[['quote', 'key of $1'], ['editorial', 'key of $2']]`.
 */
export function markedSentence(
  sentence: WordKey,
  marked: readonly (readonly [mark: string, words: WordKey])[],
): Child[] {
  // the places come back as private characters, so that the order stays the language's own
  const places = marked.map((_, index) => String.fromCodePoint(FIRST_PLACE + index));
  return t(sentence, ...places)
    .split(/[\u2068\u2069]|([\uE000-\uE009])/u)
    .map((piece) => {
      const [mark, words] = marked[places.indexOf(piece ?? '')] ?? [];
      return mark && words ? element('span', { class: `mark-${mark}` }, t(words)) : (piece ?? '');
    });
}

const FIRST_PLACE = 0xe000;
