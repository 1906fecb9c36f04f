/** Sentences that give the one before them to somebody: Lo ha dicho la ministra. Об этом сообщает «Берег». */
import type { SpeechWords } from '../lexicon/speech-words.ts';
import { sourceBehind } from './speech-nouns.ts';
import { cueOf, findVerbs, isClitic, pronounOf, withoutStop } from './speech-verbs.ts';
import type { Frame } from './from-frames.ts';
import type { Word } from './spoken-units.ts';

/** Who the sentence before belongs to, as a frame of this sentence that has no content of its own. */
export function pointsBack(words: readonly Word[], lexicon: SpeechWords): Frame | null {
  const phrase = lexicon.backward.find((parts) => parts.every((part, index) => words[index]?.lower === part));
  if (phrase === undefined) return null;
  const end = withoutStop(words);
  const verb = findVerbs(words.slice(0, phrase.length + 4), lexicon).find(({ cue }) => {
    let from = cue.from;
    while (from > phrase.length && isClitic(words, from - 1, lexicon)) from--;
    return from === phrase.length || cue.from === phrase.length;
  });
  if (verb === undefined || verb.form.role === 'gerund') return null;
  const source = verb.carries ? pronounOf(verb) : sourceBehind(words, verb.cue.to, lexicon);
  if (source === null) return null;
  // Nothing is said in the sentence itself.
  const says = words
    .slice(verb.cue.to, end)
    .some(
      ({ kind, lower, title }) => kind === 'colon' || lexicon.that.has(lower) || (kind === 'quote' && !title),
    );
  return says ? null : { content: [], source, ...cueOf(verb), rule: 'points-back', confidence: 0.7 };
}
