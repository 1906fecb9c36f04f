/** The constructions in which German news gives somebody’s words. Each takes one sentence as words. */
import type { Verb } from './german-clauses.ts';
import { type Frame, withoutOverlap } from './from-frames.ts';
import { prepositions, asSaid } from './german-prepositions.ts';
import { inverted, invertedPerfect, soSaid } from './german-inverted.ts';
import { itSays } from './german-it-says.ts';
import { colons } from './german-colons.ts';
import { described, opinions } from './german-descriptions.ts';
import { asItSays, inQuestion, inSomebodysEyes, standsWritten, withTheWords } from './german-phrases.ts';
import { nounCues } from './german-noun-cues.ts';
import { reports } from './german-reports.ts';
import { anyVerbBehind } from './german-sentence-quotes.ts';
import type { Word } from './spoken-units.ts';

type Words = readonly Word[];

/** No sentence of a report has as many words; without the limit an endless one would take endless time. */
const LONGEST = 400;

/** All frames of a sentence, in order of their content; they do not overlap. */
export function findFrames(words: Words, found: readonly Verb[]): Frame[] {
  if (words.length > LONGEST) return [];
  const quoted = words.some(({ kind }) => kind === 'quote');
  return withoutOverlap([
    ...prepositions(words),
    ...inverted(words, found),
    ...invertedPerfect(words, found),
    ...itSays(words),
    ...(quoted ? colons(words) : []),
    ...opinions(words),
    ...(quoted ? described(words, found) : []),
    ...nounCues(words, found),
    ...asSaid(words, found),
    ...reports(words, found),
    ...standsWritten(words),
    ...asItSays(words),
    ...(words.some(({ lower }) => lower === 'so') ? soSaid(words) : []),
    ...(quoted ? aroundMarks(words, found) : []),
  ]);
}

/** The constructions that give nothing but words in marks. */
const aroundMarks = (words: Words, found: readonly Verb[]): Frame[] => [
  ...anyVerbBehind(words, found),
  ...withTheWords(words),
  ...inSomebodysEyes(words),
  ...inQuestion(words),
];
