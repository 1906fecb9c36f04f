/** What no frame of a German sentence gives to anybody: quotations that go on, sentences in reported mood. */
import type { Attribution } from '../draft.ts';
import type { Cue, Mention } from '../reading.ts';
import type { Span } from '../span.ts';
import {
  DOUBTFUL,
  JUDGING,
  PASSIVE_AUXILIARIES,
  RELATIVES,
  SUBJUNCTIVES,
  SUBORDINATORS,
} from '../lexicon/de.ts';
import { findVerbs } from './german-clauses.ts';
import { bare, divide, mentionOf, spanOf } from './from-frames.ts';
import { hasSubjunctive } from './german-content.ts';
import { isNameInMarks, isSourceInMarks } from './german-names.ts';
import { sourceAfter, sourceBefore } from './german-nouns.ts';
import { isVerbAt } from './german-finite.ts';
import { agent } from './german-seats.ts';
import { isStatement } from './is-statement.ts';
import type { Run, Unit, Word } from './spoken-units.ts';

type Words = readonly Word[];

/** The speaker to whom the next sentence may still belong. */
export interface Floor {
  unit: number;
  mention: Mention | null;
  /** The attributing words that gave it to them. */
  cue: Cue | null;
  /** The attribution that gave it to them, unless a sentence only told that they spoke. */
  index: number | null;
}

/** So many words in marks are a statement even where nobody near says anything. */
const WORDS_OF_A_STATEMENT = 6;

/** The attributions of a sentence beside those its frames gave (`own`); `floor` is who spoke before. */
export function unannounced(
  text: string,
  { words }: Unit,
  own: readonly Attribution[],
  floor: Floor | null,
): Attribution[] {
  const quotes = uncovered(words, own);
  if (own.length === 0 && floor !== null && isReported(words, floor)) return reportedMood(text, words, floor);
  return quotes.flatMap((quote) => goingOn(text, words, quote, own, floor) ?? []);
}

/** The quotations that no attribution holds. */
function uncovered(words: Words, own: readonly Attribution[]): Span[] {
  // Laut „seebote.de“ …: the quotation is the source.
  const covered = own.flatMap(({ parts, quotedParts, mention, rule }) =>
    rule === 'according-to' && mention !== null
      ? [...parts, ...quotedParts, mention]
      : [...parts, ...quotedParts],
  );
  return words.filter(
    ({ kind, start, end }) =>
      kind === 'quote' && !covered.some((part) => part.start <= start && end <= part.end),
  );
}

/** The words in marks as the statement of whoever speaks in the sentence, or spoke before it. */
function goingOn(
  text: string,
  words: Words,
  { start, end }: Span,
  own: readonly Attribution[],
  floor: Floor | null,
): Attribution | null {
  const span = { start, end };
  const quotation = text.slice(start, end);
  const plain = words.some(({ kind }) => kind === 'word');
  if (plain && !isStatement(quotation)) return null;
  const at = words.findIndex((word) => word.start === start);
  if (isNameInMarks(text, words, at) || isSourceInMarks(text, words, at)) return null;
  const speaker = floor?.mention ?? null;
  const inSentence = own.findLast(({ mention }) => mention !== null);
  if (plain && isReputed(words, at)) return null;
  const subject = !plain || isTold(words) || inSentence !== undefined ? null : subjectOf(words, at);
  const named = subject === null ? null : mentionOf(text, spanOf(words, subject.source));
  const mention = inSentence?.mention ?? named ?? speaker;
  const rule = mention === null ? 'marks-alone' : mention === speaker ? 'goes-on' : 'words-in-marks';
  // Sie fuhren mit dem „großen Schiff“: inside a sentence, with nobody who says anything near, no statement.
  const nobody = rule === 'marks-alone' || (rule === 'goes-on' && floor?.cue == null && !isTold(words));
  if (plain && nobody && quotation.split(/\s+/u).length < WORDS_OF_A_STATEMENT) return null;
  // Their cue attributes what goes on as well: „…“, sagte Holm. „…“
  const judged = subject === null ? null : judgement(text, words, subject.verb);
  const cue = inSentence?.cue ?? (rule === 'goes-on' ? (floor?.cue ?? null) : judged);
  // Die Gäste genossen den „Blick“: a single word, and no verb by which somebody judges.
  if (rule === 'words-in-marks' && cue === null && quotation.split(/\s+/u).length < 2) return null;
  const base = { ...span, parts: [span], quotedParts: [span], cue, confidence: plain ? 0.6 : 0.75 };
  return { ...base, kind: 'direct', mention, rule, ...(mention === speaker ? carried(floor) : {}) };
}

const carried = (floor: Floor | null): { carriesOn?: number } =>
  floor === null || floor.index === null ? {} : { carriesOn: floor.index };

/** ⟦Die Kosten seien gestiegen.⟧ ⟦Das sei⟧ „ein Fehler“. The sentence goes on with what the speaker said. */
function reportedMood(text: string, words: Words, floor: Floor): Attribution[] {
  const { mention, cue } = floor;
  return divide(text, words, [{ from: 0, to: words.length }]).map((piece) => {
    const rule = piece.kind === 'direct' ? 'goes-on' : 'reported-mood';
    const confidence = piece.kind === 'direct' ? 0.6 : 0.75;
    return { ...piece, mention, cue, rule, confidence, ...carried(floor) };
  });
}

/** Der Hafen ⟦gilt⟧ als „heimliche Hauptstadt“: so people say, and nobody in particular. */
export function isReputed(words: Words, quote: number): boolean {
  const verb = words.findLastIndex((_, at) => at < quote && isVerbAt(words, at));
  const { lower = '' } = words[verb] ?? {};
  return (
    /^(?:gilt|gelten|galt|galten)$/u.test(lower) &&
    words.slice(verb, quote).some((own) => own.lower === 'als')
  );
}

/** Damit ⟦sei⟧ der Plan „tot“: the first verb of the sentence stands in the mood of reported speech. */
function isTold(words: Words): boolean {
  const verb = words.findIndex((_, at) => at > 0 && isVerbAt(words, at));
  return verb >= 0 ? hasSubjunctive(words, verb, verb + 1) : hasSubjunctive(words, 0, words.length);
}

/** In words and signs; a subject may have an apposition. */
const FARTHEST_VERB = 22;

/** Der Minister verurteilte den „feigen Angriff“: the subject of a sentence whose verb is no attributing one. */
function subjectOf(words: Words, quote: number): { source: Run; verb: number } | null {
  const passive = passiveBefore(words, quote);
  if (passive >= 0) {
    const by = agent(words, passive, quote);
    return by === null ? null : { source: by, verb: passive };
  }
  // Hafen: Der Rat will die „Spitzen“ der Stadt zahlen lassen. The sentence begins behind the colon.
  const start = words.findLastIndex(({ kind }, at) => kind === 'colon' && at < quote - 1) + 1;
  for (let at = start + 1; at < Math.min(words.length, start + FARTHEST_VERB); at++) {
    const word = words[at];
    if (word === undefined || word.kind === 'quote') return null;
    if (!isVerbAt(words, at)) continue;
    const by = PASSIVE_AUXILIARIES.has(word.lower) ? agent(words, 0, words.length) : null;
    if (by === null && isPassive(words, at)) return null;
    const source = by ?? sourceBefore(words, start, at) ?? sourceAfter(words, at + 1);
    // Daraus wird ein „Anspruch“ abgeleitet: an article before the quotation is no subject.
    // Dort bestehen „große Zweifel“: what is in marks does not say itself.
    if (source !== null && words[source.from]?.kind === 'quote') return null;
    const article = source?.to === at + 2 && /^eine?[nmrs]?$/u.test(words[at + 1]?.lower ?? '');
    if (source === null || article || saysNobody(words, source) || belongsTo(words, source, quote))
      return null;
    return { source, verb: at };
  }
  return null;
}

/** Dort fand das Fest der „alten Seebären“ statt: what is in marks is part of the subject, not said by it. */
const belongsTo = (words: Words, { to }: Run, quote: number): boolean =>
  to === quote - 1 && /^(?:des|der)$/u.test(words[to]?.lower ?? '');

/** Die Fähren sind alt und ⟦wurden⟧ gestern von Holm „…“ genannt: the verb of a second clause with no subject of its own. */
function passiveBefore(words: Words, quote: number): number {
  const verb = words.findLastIndex(({ lower }, at) => at < quote && PASSIVE_AUXILIARIES.has(lower));
  const joined = words[verb - 1]?.lower === 'und';
  return joined &&
    !words.slice(verb, quote).some((_, at) => at > 0 && isVerbAt(words, verb + at)) &&
    isPassive(words, verb)
    ? verb
    : -1;
}

/** Der Plan ⟦wurde⟧ „zur Kenntnis“ genommen; eine Warnung ⟦wird⟧ … ⟦angeschlossen⟧: the subject says nothing. */
function isPassive(words: Words, verb: number): boolean {
  const { lower = '' } = words[verb] ?? {};
  if (/^wurden?$/u.test(lower)) return true;
  const end = words.findIndex(
    ({ kind }, at) => at > verb && (kind === 'comma' || kind === 'stop' || kind === 'colon'),
  );
  return (
    /^(?:wird|werden)$/u.test(lower) &&
    PARTICIPLE.test(words[(end < 0 ? words.length : end) - 1]?.lower ?? '')
  );
}

const PARTICIPLE = /^\p{L}{0,7}ge\p{L}{2,}(?:t|en)$|^(?:be|ver|er|ent)\p{L}{2,}t$/u;

/** ⟦Es⟧ regnete, ⟦man⟧ wartete: nobody whose words could follow. */
export const saysNobody = (words: Words, { from, to }: Run): boolean =>
  to === from + 1 && /^(?:es|man|das|dies)$/u.test(words[from]?.lower ?? '');

/** Holm ⟦sieht⟧ darin einen „Fehler“: the verb with which the subject says what is in marks, where it is one. */
function judgement(text: string, words: Words, verb: number): Cue | null {
  const lower = words[verb]?.lower ?? '';
  const known = findVerbs(words).find(({ at }) => at === verb)?.form;
  const lemma = known?.lemma ?? JUDGING.get(lower);
  if (lemma === undefined) return null;
  return {
    ...mentionOf(text, spanOf(words, { from: verb, to: verb + 1 })),
    lemma,
    class: known?.class ?? 'mental',
  };
}

/** Die Kosten ⟦seien⟧ gestiegen. Sie ⟦würden⟧ steigen, after a statement: a main clause in the mood of reported speech. */
function isReported(words: Words, floor: Floor): boolean {
  if (bare(words, 0, words.length) === null) return false;
  const verb = mainVerb(words);
  const { lower = '' } = words[verb] ?? {};
  // Er ⟦halte⟧ das für falsch: nothing but reported speech has this mood, whatever the sentence before told.
  if (SUBJUNCTIVES.has(lower)) return true;
  if (floor.index === null) return false;
  return DOUBTFUL.has(lower) || (verb < 0 && hasSubjunctive(words, 0, words.length, false));
}

/** The place of the verb of the main clause, also behind a clause that opens the sentence; -1 without one. */
function mainVerb(words: Words): number {
  if (!opensSubordinate(words)) return words.findIndex((_, at) => at > 0 && isVerbAt(words, at));
  return words.findIndex((_, at) => words[at - 1]?.kind === 'comma' && isVerbAt(words, at));
}

/** ⟦Da⟧ das Geld fehle, müsse man sparen. */
const opensSubordinate = (words: Words): boolean => {
  const { lower = '' } = words[0] ?? {};
  return SUBORDINATORS.has(lower) && !RELATIVES.has(lower);
};
