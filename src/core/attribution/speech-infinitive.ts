/** Words given by an infinitive: dijo ⟦estar dispuesto⟧, promet ⟦de partir⟧. */
import type { SpeechWords } from '../lexicon/speech-words.ts';
import { pastCircumstances } from './speech-circumstances.ts';
import type { Verb } from './speech-verbs.ts';
import type { Word } from './spoken-units.ts';
import { startsCapital } from '../words/letters.ts';

type Words = readonly Word[];

/** Classes whose verbs take an infinitive for what is said: dice de no saber, promet de partir. */
const WITH_INFINITIVE = new Set(
  'neutral institutional assertive distancing factive endorsing concessive hedged mental critical directive commissive denial'.split(
    ' ',
  ),
);

/** assure ⟦n’avoir rien vu⟧, dijo ⟦estar dispuesto⟧: the infinitive stands right behind the verb, or behind its link. */
export function infinitiveAt(words: Words, verb: Verb, at: number, lexicon: SpeechWords): number | null {
  if (!WITH_INFINITIVE.has(verb.form.class) || isNegated(words, verb)) return null;
  let from = at;
  while (from < words.length && lexicon.links.has(words[from]?.lower ?? '')) from++;
  const word = words[from];
  if (word?.kind !== 'word' || !lexicon.infinitive.test(word.lower) || lexicon.fillers.has(word.lower))
    return null;
  if (startsCapital(word.text) || lexicon.speakers.has(word.lower)) return null;
  const adjacent = pastCircumstances(words, verb.cue.to, lexicon) >= at || at === verb.cue.to;
  const linked = from > at && verb.form.class === 'critical';
  if (!adjacent && !linked) return null;
  // The negation is the source's, the preposition is the verb's.
  return /^(?:ne|n’|no|não|non|не|jamais|nunca|mai)$/u.test(words[at]?.lower ?? '')
    ? at
    : startOf(words, at, from);
}

/** Elle n’a pas souhaité réagir: what somebody would not do is not what they say. */
const isNegated = (words: Words, { cue }: Verb): boolean =>
  words
    .slice(Math.max(0, cue.from - 2), cue.to)
    .some(({ lower }) => /^(?:ne|n’|no|non|não|не)$/u.test(lower));

const startOf = (words: Words, at: number, from: number): number => {
  for (let index = at; index < from; index++)
    if (/^(?:ne|n’|no|não|non|не|se|s’)$/u.test(words[index]?.lower ?? '')) return index;
  return from;
};
