import { FIRM_ENDINGS, FIRM_OPENERS, PLACE_ENDINGS, PLACE_OPENERS } from './name-parts.ts';
import { genderOfGivenName, showsPerson } from './names-given.ts';

/** Bits that say what a word may be in a name, so that one look-up answers for all lists. */
export const TRAIT = {
  opener: 1,
  office: 2,
  organisation: 4,
  /** A first name, of a woman, a man or either; and one that shows a person wherever it opens a name. */
  given: 8,
  shows: 16,
  /** First and last words of places and firms. */
  placeOpener: 32,
  placeEnding: 64,
  firmOpener: 128,
  firmEnding: 256,
} as const;

/** What a word in lower case may be in a name, whatever the language of the text. */
export const traitsOfAll = (word: string): number =>
  (genderOfGivenName(word) === undefined ? 0 : TRAIT.given) |
  (showsPerson(word) ? TRAIT.shows : 0) |
  (PLACE_OPENERS.has(word) ? TRAIT.placeOpener : 0) |
  (PLACE_ENDINGS.has(word) ? TRAIT.placeEnding : 0) |
  (FIRM_OPENERS.has(word) ? TRAIT.firmOpener : 0) |
  (FIRM_ENDINGS.has(word) ? TRAIT.firmEnding : 0);
