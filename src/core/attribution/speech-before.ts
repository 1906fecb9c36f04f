/** Words that stand behind the verb that gives them: La maire affirme que …; La maire a dit : « … » */
import type { SpeechWords } from '../lexicon/speech-words.ts';
import type { Frame } from './from-frames.ts';
import { pastCircumstances } from './speech-circumstances.ts';
import { isListener, isSomebody, nounEnd, sourceBehind } from './speech-nouns.ts';
import { openingSubject, sourceInFront } from './speech-subjects.ts';
import { cueOf, isClitic, pronounOf, withoutStop, type Verb } from './speech-verbs.ts';
import type { Run, Word } from './spoken-units.ts';
import { startsCapital } from '../words/letters.ts';

type Words = readonly Word[];

/** How far from its verb the content may begin. */
const FARTHEST = 14;
/** , 72 anni, */
const AGE = 4;
/** Classes whose verbs take an infinitive for what is said: dice de no saber, promet de partir. */
const WITH_INFINITIVE = new Set(
  'neutral institutional assertive distancing factive endorsing concessive hedged mental critical directive commissive denial'.split(
    ' ',
  ),
);

type Whose = { source: Run } | { source: null; goesOn: true };

/** The frames of all verbs of a sentence whose words come behind them. */
export function beforeContent(words: Words, verbs: readonly Verb[], lexicon: SpeechWords): Frame[] {
  let last: Run | null = null;
  return verbs.flatMap((verb, index): Frame[] => {
    if (verb.guessed) return [];
    const whose = whoseVerb(words, verb, last, lexicon);
    if (whose === null) return [];
    last = whose.source ?? last;
    return contentOf(words, verb, whose, verbs.slice(index + 1), lexicon);
  });
}

function whoseVerb(words: Words, verb: Verb, last: Run | null, lexicon: SpeechWords): Whose | null {
  const from = clauseStart(words, verb.cue.from);
  let first = verb.cue.from;
  while (first > from && isClitic(words, first - 1, lexicon)) first--;
  const joined = lexicon.conjunctions.has(words[first - 1]?.lower ?? '') && last !== null;
  // zanjó Dueñas, ⟦quien añadió⟧ que …
  const relative =
    lexicon.relatives.has(words[first - 1]?.lower ?? '') && last !== null && last.to === first - 2;
  if (relative) return { source: last };
  if (verb.form.role === 'gerund' || joined) {
    const source = last ?? openingSubject(words, lexicon);
    return source === null || source.to > first ? null : { source };
  }
  if (isPassive(words, verb, lexicon)) {
    const source = agentOf(words, verb.cue.to, lexicon);
    return source === null ? null : { source };
  }
  const local = localSource(words, from, first, verb, lexicon);
  if (local !== null) return { source: local };
  const source =
    sourceInFront(words, from, verb.cue.from, lexicon) ??
    (verb.carries ? pronounOf(verb) : subjectBehind(words, verb, lexicon));
  if (source !== null) return { source };
  if (!lexicon.dropsSubject || (verb.form.role === 'participle' && words[verb.cue.from]?.kind !== 'word'))
    return null;
  // En una nota asegura que …: nothing but circumstances stands before it.
  let start = pastCircumstances(words, from, lexicon);
  if (words[start]?.kind === 'comma') start++;
  while (
    start < first &&
    (isClitic(words, start, lexicon) || lexicon.conjunctions.has(words[start]?.lower ?? ''))
  )
    start++;
  return start >= first ? { source: null, goesOn: true } : null;
}

/** Dice ⟦di voler girare altri film⟧: behind an infinitive stands its own object. */
const subjectBehind = (words: Words, verb: Verb, lexicon: SpeechWords): Run | null =>
  infinitiveAt(words, verb, verb.cue.to, lexicon) === null ? sourceBehind(words, verb.cue.to, lexicon) : null;

/** Le verdict est qualifié d’« injuste » …: what is called so does not call. */
const isPassive = (words: Words, { cue, form }: Verb, lexicon: SpeechWords): boolean =>
  form.role === 'participle' &&
  words.slice(cue.from, cue.to - 1).some(({ lower }) => lexicon.passives.has(lower));

/** … par ⟦la défense⟧ */
function agentOf(words: Words, at: number, lexicon: SpeechWords): Run | null {
  for (let index = at; index < words.length; index++) {
    if (!lexicon.agents.has(words[index]?.lower ?? '')) continue;
    // dalla, pelo: the article is in the preposition
    const to = nounEnd(words, index + 1, lexicon);
    if (to > index + 1 && isSomebody(words, { from: index + 1, to }, lexicon)) return { from: index + 1, to };
  }
  return null;
}

/** В ⟦пресс-службе министерства⟧ сообщили: Russian names the house and leaves out who in it speaks. */
function localSource(words: Words, from: number, to: number, verb: Verb, lexicon: SpeechWords): Run | null {
  if (lexicon.attributive === null || !/(?:ли|ют|ят)$/u.test(words[verb.cue.to - 1]?.lower ?? ''))
    return null;
  let start = to;
  while (start > from && words[start - 1]?.kind !== 'comma') start--;
  if (!/^(?:в|во|на)$/u.test(words[start]?.lower ?? '')) return null;
  const end = nounEnd(words, start + 1, lexicon);
  const whole = end === to || lexicon.fillers.has(words[end]?.lower ?? '');
  return whole && end > start + 1 && isSomebody(words, { from: start + 1, to: end }, lexicon)
    ? { from: start + 1, to: end }
    : null;
}

function contentOf(
  words: Words,
  verb: Verb,
  whose: Whose,
  later: readonly Verb[],
  lexicon: SpeechWords,
): Frame[] {
  const end = withoutStop(words);
  const { source } = whose;
  const give = (content: Run, rule: string, confidence: number): Frame[] => [
    {
      content: [content],
      ...whose,
      ...cueOf(verb),
      rule,
      confidence: source === null ? confidence - 0.15 : confidence,
    },
  ];
  let commas = 0;
  for (let at = verb.cue.to; at < end && at - verb.cue.to <= FARTHEST; at++) {
    const word = words[at];
    if (word === undefined || (source !== null && at >= source.from && at < source.to)) continue;
    if (word.kind === 'colon' && words[at + 1]?.start === word.end) continue;
    if (word.kind === 'colon')
      return at + 1 < end
        ? give({ from: at + 1, to: colonEnd(words, at + 1, end, lexicon) }, 'cue-before', 0.93)
        : [];
    if (word.kind === 'quote') {
      if (word.title && words[at - 1]?.kind === 'word' && at > verb.cue.to) continue;
      if (word.title && isListener(words, at, lexicon)) continue;
      const near = at - verb.cue.to < 3;
      return give({ from: at, to: at + 1 }, near ? 'cue-before' : 'words-in-marks', 0.75);
    }
    if (lexicon.that.has(word.lower)) {
      // la biologa Ines Carpentieri, ⟦che⟧ ha diretto: one comma right before it opens a relative clause
      const isAge = words.slice(Math.max(0, at - AGE), at).some(({ text }) => /^\d+$/u.test(text));
      if (words[at - 1]?.kind === 'comma' && (commas === 1 || isAge) && lexicon.attributive === null)
        return [];
      // …, al ⟦que⟧ acusa; la casa en la ⟦que⟧ vive: so it does behind an article
      if (OF_WHICH.test(words[at - 1]?.lower ?? '')) return [];
      return give({ from: at + 1, to: clauseEnd(words, at + 1, end, later, lexicon) }, 'that-clause', 0.9);
    }
    const infinitive = infinitiveAt(words, verb, at, lexicon);
    if (infinitive !== null)
      return give(
        { from: infinitive, to: clauseEnd(words, at, end, later, lexicon) },
        'infinitive-clause',
        0.75,
      );
    if (word.kind === 'stop' || word.kind === 'dash') return [];
    if (word.kind !== 'comma') continue;
    commas++;
    if (later.some(({ cue }) => cue.from > at && cue.from - at < 3)) return [];
    if (
      commas > 1 &&
      !lexicon.that.has(words[at + 1]?.lower ?? '') &&
      words[at + 1]?.kind !== 'quote' &&
      at - verb.cue.to > 8
    )
      return [];
  }
  return [];
}

/** Il sindaco smentisce: ⟦«Nessuna trattativa»⟧, e annuncia …: behind a quotation the reporter may go on. */
function colonEnd(words: Words, from: number, end: number, lexicon: SpeechWords): number {
  const goesOn = words[from + 1]?.kind === 'comma' && lexicon.conjunctions.has(words[from + 2]?.lower ?? '');
  return words[from]?.kind === 'quote' && goesOn && words[from + 3]?.kind === 'word' ? from + 1 : end;
}

const OF_WHICH = /^(?:al|del|el|la|los|las|ao|à|aos|às|os|as)$/u;

/** assure ⟦n’avoir rien vu⟧, dijo ⟦estar dispuesto⟧: the infinitive stands right behind the verb, or behind its link. */
function infinitiveAt(words: Words, verb: Verb, at: number, lexicon: SpeechWords): number | null {
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

/** A second verb of speech with the same subject, or a tag at the end, closes a clause. */
function clauseEnd(
  words: Words,
  at: number,
  end: number,
  later: readonly Verb[],
  lexicon: SpeechWords,
): number {
  const stop = words.findIndex(({ kind }, index) => index > at && index < end && kind === 'stop');
  const limit = stop < 0 ? end : stop;
  for (const { cue, form } of later) {
    let from = cue.from;
    while (from > at && isClitic(words, from - 1, lexicon)) from--;
    if (from <= at || from >= limit) continue;
    const before = words[from - 1];
    const joined =
      form.role === 'gerund' ? before?.kind === 'comma' : lexicon.conjunctions.has(before?.lower ?? '');
    if (joined && opensContent(words, cue.to, lexicon)) return from - 1;
    if (before?.kind !== 'comma' || form.role === 'gerund') continue;
    const source = sourceBehind(words, cue.to, lexicon);
    if (
      source !== null &&
      isSomebody(words, source, lexicon) &&
      pastCircumstances(words, source.to, lexicon) >= end
    )
      return from - 1;
  }
  return limit;
}

const opensContent = (words: Words, at: number, lexicon: SpeechWords): boolean =>
  words
    .slice(at, at + 6)
    .some(
      ({ kind, lower }) =>
        kind === 'colon' || kind === 'quote' || lexicon.that.has(lower) || lexicon.infinitive.test(lower),
    );

export function clauseStart(words: Words, at: number): number {
  for (let index = at; index > 0; index--) {
    const kind = words[index - 1]?.kind;
    if (kind === 'stop' || kind === 'colon' || (kind === 'quote' && words[index - 1]?.title !== true))
      return index;
  }
  return 0;
}
