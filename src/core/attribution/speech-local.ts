import type { SpeechWords } from '../lexicon/speech-words.ts';
import { nounEnd } from './speech-nouns.ts';
import type { Verb } from './speech-verbs.ts';
import type { Run, Word } from './spoken-units.ts';

type Words = readonly Word[];

/** Как сообщили в ⟦клубе⟧: Russian names the house and leaves out who in it speaks. */
export function localSource(words: Words, { cue }: Verb, lexicon: SpeechWords): Run | null {
  const plural = /(?:ли|ют|ят)$/u.test(words[cue.to - 1]?.lower ?? '');
  if (!plural || !/^(?:в|во|на)$/u.test(words[cue.to]?.lower ?? '')) return null;
  const to = nounEnd(words, cue.to + 1, lexicon);
  return to > cue.to + 1 ? { from: cue.to + 1, to } : null;
}
