/** The constructions in which French, Spanish, Italian, Portuguese and Russian news gives somebody's words. */
import type { CueForm } from '../lexicon/cue-words.ts';
import type { SpeechWords } from '../lexicon/speech-words.ts';
import type { Frame } from './from-frames.ts';
import { nounEnd, sourceBehind, sourceInFront } from './speech-nouns.ts';
import type { Run, Word } from './spoken-units.ts';

type Words = readonly Word[];

interface Verb {
  /** With its auxiliary; French -t-il is split off. */
  cue: Run;
  form: CueForm;
  /** affirme-t-⟦il⟧: the verb carries its subject. */
  carries: boolean;
}

const LONGEST = 400;
const INVERTED = /^(.+?)-(?:t-)?(?:il|elle|ils|elles|on|je)$/u;

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
  const taken: Frame[] = [];
  for (const frame of frames.sort((a, b) => b.confidence - a.confidence)) {
    if (frame.content.every(({ from, to }) => to > from) && !taken.some((other) => crosses(frame, other)))
      taken.push(frame);
  }
  return taken.sort((a, b) => (a.content[0]?.from ?? 0) - (b.content[0]?.from ?? 0));
}

const crosses = (a: Frame, b: Frame): boolean =>
  a.content.some((run) =>
    [...b.content, b.cue].some((other) => run.from < other.to && other.from < run.to),
  ) || b.content.some((run) => run.from < a.cue.to && a.cue.from < run.to);

function findVerbs(words: Words, lexicon: SpeechWords): Verb[] {
  return words.flatMap((word, at): Verb[] => {
    if (word.kind !== 'word') return [];
    const inverted = INVERTED.exec(word.lower)?.[1];
    const forms = lexicon.verbs.get(inverted ?? word.lower) ?? [];
    const auxiliary = auxiliaryBefore(words, at, lexicon);
    const form = forms.find(({ role }) => (role === 'participle' ? auxiliary !== null : true));
    if (form === undefined || (form.role === 'finite' && isNoun(words, at, lexicon))) return [];
    const from = auxiliary ?? at;
    const carried = INVERTED.test(words[from]?.lower ?? '');
    return [{ cue: { from, to: at + 1 }, form, carries: inverted !== undefined || carried }];
  });
}

/** ⟦a⟧ déclaré, n’⟦a⟧ pas dit, ⟦a-t-il⟧ ajouté: at most one word between. */
function auxiliaryBefore(words: Words, at: number, lexicon: SpeechWords): number | null {
  for (let index = at - 1; index >= Math.max(0, at - 2); index--) {
    const lower = words[index]?.lower ?? '';
    if (lexicon.auxiliaries.has(INVERTED.exec(lower)?.[1] ?? lower)) return index;
    if (words[index]?.kind !== 'word') return null;
  }
  return null;
}

/** la demande, el anuncio: after an article the form is a noun. */
const isNoun = (words: Words, at: number, lexicon: SpeechWords): boolean => {
  const before = words[at - 1]?.lower ?? '';
  return (lexicon.articles.has(before) && !lexicon.clitics.has(before)) || lexicon.of.has(before);
};

const cueOf = ({ cue, form }: Verb): Pick<Frame, 'cue' | 'lemma' | 'class'> => ({
  cue,
  lemma: form.lemma,
  class: form.class,
});

const isSign = (word: Word | undefined): boolean =>
  word?.kind === 'comma' || word?.kind === 'quote' || word?.kind === 'dash';

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

function contentStart(words: Words, end: number): number {
  for (let index = end - 1; index > 0; index--) {
    const kind = words[index - 1]?.kind;
    if (kind === 'stop' || kind === 'colon') return index;
  }
  return words[0]?.kind === 'dash' ? 1 : 0;
}

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

function withoutStop(words: Words): number {
  let end = words.length;
  while (end > 0 && words[end - 1]?.kind === 'stop') end--;
  return end;
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

/** Comme l’a dit la maire, le pont restera. Le pont, comme l’indique la mairie, restera. */
function asSaid(words: Words, verb: Verb, lexicon: SpeechWords): Frame[] {
  let from = verb.cue.from;
  while (from > 0 && lexicon.clitics.has(words[from - 1]?.lower ?? '')) from--;
  if (!lexicon.as.has(words[from - 1]?.lower ?? '')) return [];
  const source = sourceBehind(words, verb.cue.to, lexicon);
  if (source === null) return [];
  return around(words, from - 1, source.to, source, { ...cueOf(verb), rule: 'as-said', confidence: 0.9 });
}

/** Selon la mairie, le pont restera. Le pont restera, selon la mairie. */
function prepositions(words: Words, lexicon: SpeechWords): Frame[] {
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
