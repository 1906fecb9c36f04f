/** English nouns for what is written, and says things as somebody does. Our own compilation; one of them each. */
import { wordSet } from './cue-words.ts';

export const WRITINGS = wordSet(
  'report study paper letter document review survey book bill law ruling judgment judgement order memo article inquiry audit analysis dossier file',
);
