import type { Verb } from '../lexicon/lexicon.ts';

/** A reporting verb in the text: its group of words, and how it stands. */
export interface VerbCue {
  verb: Verb;
  /** First token of the group, auxiliaries and adverbs included. */
  from: number;
  /** After its last token. */
  to: number;
  at: number;
  form: 'finite' | 'gerund' | 'passive' | 'infinitive';
}
