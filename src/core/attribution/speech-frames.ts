/** The constructions in which French, Spanish, Italian, Portuguese and Russian news gives somebody's words. */
import type { SpeechWords } from '../lexicon/speech-words.ts';
import { withoutOverlap, type Frame } from './from-frames.ts';
import { asSaid, prepositions } from './speech-around.ts';
import { nounEnd, sourceBehind, sourceInFront } from './speech-nouns.ts';
import { contentStart, cueOf, findVerbs, isSign, withoutStop, type Verb } from './speech-verbs.ts';
import type { Run, Word } from './spoken-units.ts';

type Words = readonly Word[];

const LONGEST = 400;

/**
 * All frames of a sentence, in order of their content; they do not overlap. Words without marks before a verb are
 * taken for somebody's when there are at least `fewest`.
 */
export function findSpeech(words: Words, lexicon: SpeechWords, fewest = 3): Frame[] {
  if (words.length > LONGEST) return [];
  const verbs = findVerbs(words, lexicon);
  const frames = [
    ...verbs.flatMap((verb) => behindContent(words, verb, lexicon, fewest)),
    ...verbs.flatMap((verb) => asSaid(words, verb, lexicon)),
    ...prepositions(words, lexicon),
    ...verbs.flatMap((verb) => beforeContent(words, verb, lexicon)),
    ...colons(words, lexicon),
  ];
  return withoutOverlap(frames);
}

/** « Le pont restera », a déclaré la maire. Le pont restera, a dit la maire. «Мост останется», — сказал мэр. */
function behindContent(words: Words, verb: Verb, lexicon: SpeechWords, fewest: number): Frame[] {
  let from = verb.cue.from;
  while (from > 0 && lexicon.clitics.has(words[from - 1]?.lower ?? '') && !isSign(words[from - 1])) from--;
  if (from === 0 || !isSign(words[from - 1])) return [];
  const source = verb.carries ? verb.cue : sourceBehind(words, verb.cue.to, lexicon);
  if (source === null) return [];
  let end = from;
  while (end > 0 && (words[end - 1]?.kind === 'comma' || words[end - 1]?.kind === 'dash')) end--;
  const start = contentStart(words, end);
  const quoted = words[end - 1]?.kind === 'quote';
  const plain = words.slice(start, end).filter(({ kind }) => kind === 'word').length;
  if (end <= start || (!quoted && (plain < fewest || lexicon.stops.has(words[source.from]?.lower ?? ''))))
    return [];
  const content: Run[] = [{ from: start, to: end }];
  const rest = restBehind(words, source.to, quoted);
  if (rest !== null) content.push(rest);
  return [
    {
      content,
      source: verb.carries ? pronounOf(verb) : source,
      ...cueOf(verb),
      rule: quoted ? 'cue-inverted' : 'clause-before-cue',
      confidence: quoted ? 0.95 : 0.82,
    },
  ];
}

/** affirme-t-il holds its own source; the pronoun is cut out of the word later. */
const pronounOf = ({ cue, form }: Verb): Run =>
  form.role === 'participle' ? { from: cue.from, to: cue.from + 1 } : { from: cue.to - 1, to: cue.to };

/** …, a-t-il dit, « et la tour aussi »: a second piece after the source. */
function restBehind(words: Words, at: number, quoted: boolean): Run | null {
  const end = withoutStop(words);
  let index = at;
  while (index < end && words[index]?.kind === 'word') index++;
  let from = index;
  while (
    from < end &&
    (words[from]?.kind === 'comma' || words[from]?.kind === 'dash' || words[from]?.kind === 'colon')
  )
    from++;
  if (from >= end || from === index) return null;
  if (words[from]?.kind === 'quote') return { from, to: end };
  return quoted ? null : { from, to: end };
}

/** La maire affirme que …; la maire a dit : « … »; la maire dénonce « une comédie ». */
function beforeContent(words: Words, verb: Verb, lexicon: SpeechWords): Frame[] {
  const clause = clauseStart(words, verb.cue.from);
  const source =
    sourceInFront(words, clause, verb.cue.from, lexicon) ??
    (verb.carries ? pronounOf(verb) : sourceBehind(words, verb.cue.to, lexicon));
  if (source === null) return [];
  const end = withoutStop(words);
  for (let index = verb.cue.to; index < end; index++) {
    const word = words[index];
    if (word === undefined || (index >= source.from && index < source.to)) continue;
    if (word.kind === 'colon')
      return index + 1 < end ? [frame(verb, source, { from: index + 1, to: end }, 'cue-before', 0.93)] : [];
    if (word.kind === 'quote')
      return [
        frame(
          verb,
          source,
          { from: index, to: index + 1 },
          index - verb.cue.to < 3 ? 'cue-before' : 'words-in-marks',
          0.75,
        ),
      ];
    if (lexicon.that.has(word.lower)) return thatClause(words, verb, source, index, end);
    if (word.kind === 'stop' || word.kind === 'dash' || index - verb.cue.to > 14) return [];
    if (
      word.kind === 'comma' &&
      !lexicon.that.has(words[index + 1]?.lower ?? '') &&
      words[index + 1]?.kind !== 'quote' &&
      index - verb.cue.to > 8
    )
      return [];
  }
  return [];
}

function thatClause(words: Words, verb: Verb, source: Run, at: number, end: number): Frame[] {
  const stop = words.findIndex(({ kind }, index) => index > at && index < end && kind === 'stop');
  return [frame(verb, source, { from: at + 1, to: stop < 0 ? end : stop }, 'that-clause', 0.9)];
}

const frame = (verb: Verb, source: Run, content: Run, rule: string, confidence: number): Frame => ({
  content: [content],
  source,
  ...cueOf(verb),
  rule,
  confidence,
});

function clauseStart(words: Words, at: number): number {
  for (let index = at; index > 0; index--) {
    const kind = words[index - 1]?.kind;
    if (kind === 'stop' || kind === 'colon' || kind === 'quote') return index;
  }
  return 0;
}

/** La maire : « … »; the colon alone attributes. */
function colons(words: Words, lexicon: SpeechWords): Frame[] {
  const end = withoutStop(words);
  return words.flatMap((word, at): Frame[] => {
    if (word.kind !== 'colon' || words[at + 1]?.kind !== 'quote' || at === 0) return [];
    const from = clauseStart(words, at);
    const to = nounEnd(words, from, lexicon);
    const source = to > from && !lexicon.stops.has(words[from]?.lower ?? '') ? { from, to } : null;
    return [
      {
        content: [{ from: at + 1, to: end }],
        source,
        cue: { from: at, to: at + 1 },
        lemma: ':',
        class: 'neutral',
        rule: 'cue-before',
        confidence: 0.7,
      },
    ];
  });
}
