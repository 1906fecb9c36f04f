/** Which German words can be a noun of a source, or stand for one: by their capital, their form, their length. */
import type { Word } from './spoken-units.ts';
import { late } from '../words/late.ts';
import { runEnd, SMALL } from '../words/letters.ts';

/** Nouns begin with a capital; a number may stand for one, and a web address is a name: seebote.de, die docks-Seite. */
const CAPITAL = late.u`^[\p{Lu}\d]|[\p{L}\d]\.[a-z]{2,4}$|^\p{Ll}+-\p{Lu}`;

export const isCapital = (word: Word | undefined): boolean =>
  word?.kind === 'word' && CAPITAL().test(word.text);
export const isWord = (word: Word | undefined): word is Word => word?.kind === 'word';

/** With „der“ before it a man who does something: whom it is done to would be „der Ministerin, der Vorsitzenden“. */
export const MASCULINE =
  /(?:sprecher|minister|meister|leiter|präsident|chef|kanzler|direktor|anwalt|richter|politiker|experte|trainer|vorsitzende|beauftragte|abgeordnete|angeklagte)$/iu;

/** Nach Angaben Ada Holms ⟦3.000⟧ Gäste: a number of things, no part of a name as in Artikel 5. */
export const isAmount = (word: Word | undefined): boolean =>
  /^(?:\d+[.,]\d+|\d{3,})$/u.test(word?.text ?? '');

export const isShortName = (word: Word | undefined): boolean =>
  word !== undefined && word.end - word.start < 40;

/** das Magazin ⟦„Hafen“⟧, but not: Holm nannte den Plan ⟦„völlig verfehlt“⟧. */
export const isTitle = (word: Word | undefined): boolean => word?.title === true && isShortName(word);

export const isSmall = (word: string): boolean => word !== '' && runEnd(word, 0, SMALL) === word.length;
