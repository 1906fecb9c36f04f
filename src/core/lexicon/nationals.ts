/** English nouns for people of a land or town whose ending does not show it: the Spaniard. Our own compilation. */
import { wordSet } from './cue-words.ts';

export const NATIONALS = wordSet(
  'spaniard briton scot dane swede finn pole turk greek croat serb slovak slovene czech german argentine uruguayan kiwi aussie londoner liverpudlian mancunian texan floridian parisian berliner',
);
