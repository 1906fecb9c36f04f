/** Sources beside the sentence they vouch for: selon la mairie, como recordó la jueza, по словам мэра. */
import type { SpeechWords } from '../lexicon/speech-words.ts';
import type { Frame } from './from-frames.ts';
import { contentStart, cueOf, isSign, withoutStop, type Verb } from './speech-verbs.ts';
import { nounEnd, sourceBehind } from './speech-nouns.ts';
import type { Run, Word } from './spoken-units.ts';

type Words = readonly Word[];

/** Comme l’a dit la maire, le pont restera. Le pont, comme l’indique la mairie, restera. */
export function asSaid(words: Words, verb: Verb, lexicon: SpeechWords): Frame[] {
  let from = verb.cue.from;
  while (from > 0 && lexicon.clitics.has(words[from - 1]?.lower ?? '')) from--;
  if (!lexicon.as.has(words[from - 1]?.lower ?? '')) return [];
  const source = sourceBehind(words, verb.cue.to, lexicon);
  if (source === null) return [];
  return around(words, from - 1, source.to, source, { ...cueOf(verb), rule: 'as-said', confidence: 0.9 });
}

/** Selon la mairie, le pont restera. Le pont restera, selon la mairie. */
export function prepositions(words: Words, lexicon: SpeechWords): Frame[] {
  return words.flatMap((word, at): Frame[] => {
    if (word.kind !== 'word') return [];
    const opening = at === 0 || words[at - 1]?.kind !== 'word';
    const phrase = lexicon.prepositions.find(({ words: parts }) =>
      parts.every((part, index) => words[at + index]?.lower === part),
    );
    if (phrase === undefined) return [];
    const from = at + phrase.words.length;
    const to = nounEnd(words, from, lexicon);
    if (to <= from) return [];
    const source = { from, to: appositionEnd(words, to, lexicon) };
    const closed = source.to >= withoutStop(words) || words[source.to]?.kind === 'comma';
    const named = words.slice(from, to).some(({ text }) => /^\p{Lu}/u.test(text));
    if (phrase.onlyNames && !(at === 0 && named && closed)) return [];
    if (!opening && !closed) return [];
    const cue = { from: at, to: from };
    return around(words, at, source.to, source, {
      cue,
      lemma: phrase.words.join(' '),
      class: phrase.class,
      rule: 'according-to',
      confidence: 0.86,
    });
  });
}

/** Selon l’adjoint, Paul Roux, …: the name between the commas belongs to the source. */
function appositionEnd(words: Words, to: number, lexicon: SpeechWords): number {
  if (words[to]?.kind !== 'comma' || !/^\p{Lu}/u.test(words[to + 1]?.text ?? '')) return to;
  const end = nounEnd(words, to + 1, lexicon);
  const small = words.slice(to + 1, end).some(({ text }) => /^\p{Ll}{4,}/u.test(text));
  return !small && words[end]?.kind === 'comma' ? end : to;
}

/** The sentence around the source and its word is what the source says. */
function around(
  words: Words,
  from: number,
  to: number,
  source: Run,
  rest: Omit<Frame, 'content' | 'source'>,
): Frame[] {
  const end = withoutStop(words);
  const start = contentStart(words, from + 1);
  const content: Run[] = [];
  let before = from;
  while (before > start && isSign(words[before - 1]) && words[before - 1]?.kind !== 'quote') before--;
  if (before > start) content.push({ from: start, to: before });
  let after = to;
  while (after < end && (words[after]?.kind === 'comma' || words[after]?.kind === 'dash')) after++;
  if (after < end) content.push({ from: after, to: end });
  return content.length === 0 ? [] : [{ content, source, ...rest }];
}
