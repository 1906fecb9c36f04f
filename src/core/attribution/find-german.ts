/** German attributions: frames of each sentence, quotations nobody announces, reported mood that goes on. */
import type { Attribution, Draft } from '../draft.ts';
import type { Cue, Mention } from '../reading.ts';
import {
  DESCRIBING,
  germanCues,
  JUDGING,
  PASSIVE_AUXILIARIES,
  RELATIVES,
  SUBORDINATORS,
} from '../lexicon/de.ts';
import { hasSubjunctive } from './german-content.ts';
import { isNameInMarks } from './german-names.ts';
import { isStatement } from './is-statement.ts';
import { germanConfidence } from './german-confidence.ts';
import { findVerbs } from './german-clauses.ts';
import { findFrames } from './german-frames.ts';
import { bare, fromFrame, inOrder, mentionOf, spanOf, type Frame } from './from-frames.ts';
import { agent, firstSubject, isFinite } from './german-seats.ts';
import { sourceAfter, sourceBefore } from './german-nouns.ts';
import { saidBefore } from './german-sentence-quotes.ts';
import { spokenUnits, type Run, type Unit, type Word } from './spoken-units.ts';

/** The speaker to whom the next sentence may still belong. */
interface Floor {
  unit: number;
  mention: Mention | null;
  /** The attributing words that gave it to them. */
  cue: Cue | null;
  /** The attribution that gave it to them, unless a sentence only told that they spoke. */
  index: number | null;
}

/** A speaker keeps the floor for so many sentences of a paragraph that say nothing of anybody's speech. */
const SENTENCES_HELD = 3;

/** So many words in marks are a statement even where nobody near says anything. */
const WORDS_OF_A_STATEMENT = 6;

export function findGerman(draft: Draft): Attribution[] {
  const { text } = draft;
  const units = spokenUnits(draft);
  const found: Attribution[] = [];
  let floor: Floor | null = null;
  units.forEach((unit, number) => {
    const before = found.length;
    const verbs = findVerbs(unit.words);
    for (const frame of findFrames(unit.words, verbs).filter((own) => !givesName(text, unit.words, own)))
      found.push(...fromFrame(text, unit.words, frame, 'apart'));
    const near = holds(floor, number, units) ? floor : subjectFloor(text, units[number - 1], number);
    // Und: „…“; nobody is named, so whoever spoke goes on.
    for (const [index, own] of found.entries())
      if (index >= before && own.mention === null && own.kind === 'direct' && near !== null)
        found[index] = { ...own, mention: near.mention };
    const told = toldBehind(text, unit, units[number + 1]);
    found.push(...(told ?? unannounced(text, unit, found.slice(before), near)));
    const own = found.slice(before).findLastIndex(({ mention }) => mention !== null);
    if (own >= 0) floor = floorOf(found, before + own, number);
    else if (found.length > before && near !== null) floor = { ...near, unit: number };
    else if (verbs.length > 0) floor = subjectFloor(text, unit, number) ?? floor;
  });
  return inOrder(found.map((own) => ({ ...own, confidence: germanConfidence(own) })));
}

/** Der Rat informierte im Magazin „Seepost“: a verb and words in marks, with neither comma nor colon between. */
function givesName(
  text: string,
  words: readonly Word[],
  { rule, lemma, class: kind, content }: Frame,
): boolean {
  // Die Menge skandierte auf dem Markt „Wir bleiben hier“: no name.
  if (kind === 'paralinguistic') return false;
  const [run, more] = content;
  const alone = more === undefined || words[more.from]?.kind === 'quote';
  if (rule !== 'cue-before' || run === undefined || !alone || DESCRIBING.has(lemma)) return false;
  const only = words[run.from];
  if (only?.kind !== 'quote' || run.to !== run.from + 1) return false;
  return isNameInMarks(words, run.from, text.slice(only.start, only.end));
}

/** „…“ Das sagte Holm am Montag. Quotations that fill a sentence, and the next one says whose they are; or null. */
function toldBehind(text: string, { words, block }: Unit, next: Unit | undefined): Attribution[] | null {
  if (next?.block !== block || words.some(({ kind }) => kind === 'word') || words[0]?.kind !== 'quote')
    return null;
  const said = saidBefore(next.words);
  if (said === null) return null;
  const { source, cue: run, lemma, class: kind } = said;
  const mention = mentionOf(text, spanOf(next.words, source));
  const cue = { ...mentionOf(text, spanOf(next.words, run)), lemma, class: kind };
  return words.flatMap(({ kind: sort, start, end }): Attribution[] => {
    if (sort !== 'quote') return [];
    const span = { start, end };
    const own = { ...span, parts: [span], quotedParts: [span], mention, cue };
    return [{ ...own, kind: 'direct', rule: 'cue-inverted', confidence: 0.85 }];
  });
}

/** Whoever an attribution names has the floor, and its cue holds for what goes on. */
function floorOf(found: readonly Attribution[], index: number, unit: number): Floor {
  const { mention = null, cue = null } = found[index] ?? {};
  return { unit, mention, cue, index };
}

function holds(floor: Floor | null, number: number, units: readonly Unit[]): boolean {
  if (floor === null) return false;
  const passed = number - floor.unit;
  return passed <= 1 || (passed <= SENTENCES_HELD && units[floor.unit]?.block === units[number]?.block);
}

/** Die Abgeordnete verurteilte den Beschluss. „Wir …“ The subject of a sentence may speak in the next. */
function subjectFloor(text: string, unit: Unit | undefined, number: number): Floor | null {
  const subject = unit === undefined ? null : firstSubject(unit.words, 0, unit.words.length);
  if (unit === undefined || subject === null || saysNobody(unit.words, subject)) return null;
  return { unit: number, mention: mentionOf(text, spanOf(unit.words, subject)), cue: null, index: null };
}

/** ⟦Es⟧ regnete, ⟦man⟧ wartete: nobody whose words could follow. */
const saysNobody = (words: readonly Word[], { from, to }: Run): boolean =>
  to === from + 1 && /^(?:es|man|das|dies)$/u.test(words[from]?.lower ?? '');

/** What no frame of the sentence covers: a quotation that goes on, or a sentence in reported mood. */
function unannounced(
  text: string,
  { words }: Unit,
  own: readonly Attribution[],
  floor: Floor | null,
): Attribution[] {
  // Laut „seebote.de“ …: the quotation is the source.
  const covered = own.flatMap(({ parts, quotedParts, mention, rule }) =>
    rule === 'according-to' && mention !== null
      ? [...parts, ...quotedParts, mention]
      : [...parts, ...quotedParts],
  );
  const quotes = words.filter(
    ({ kind, start, end }) =>
      kind === 'quote' && !covered.some((part) => part.start <= start && end <= part.end),
  );
  const speaker = floor?.mention ?? null;
  const carried = floor === null || floor.index === null ? {} : { carriesOn: floor.index };
  const inSentence = own.findLast(({ mention }) => mention !== null);
  const plain = words.some(({ kind }) => kind === 'word');
  const goesOn = !plain || isTold(words);
  const result = quotes.flatMap(({ start, end }): Attribution[] => {
    const span = { start, end };
    if (plain && !isStatement(text.slice(start, end))) return [];
    if (
      isNameInMarks(
        words,
        words.findIndex((word) => word.start === start),
        text.slice(start, end),
      )
    )
      return [];
    const subject = goesOn || inSentence !== undefined ? null : subjectOf(words);
    const named = subject === null ? null : mentionOf(text, spanOf(words, subject.source));
    const mention = inSentence?.mention ?? named ?? speaker;
    const rule = mention === null ? 'marks-alone' : mention === speaker ? 'goes-on' : 'words-in-marks';
    // Sie fuhren mit dem „großen Schiff“: inside a sentence, with nobody who says anything near, no statement.
    const nobody = rule === 'marks-alone' || (rule === 'goes-on' && floor?.cue == null && !isTold(words));
    if (plain && nobody && text.slice(start, end).split(/\s+/u).length < WORDS_OF_A_STATEMENT) return [];
    // Their cue attributes what goes on as well: „…“, sagte Holm. „…“
    const judged = subject === null ? null : judgement(text, words, subject.verb);
    const cue = inSentence?.cue ?? (rule === 'goes-on' ? (floor?.cue ?? null) : judged);
    const base = { ...span, parts: [span], quotedParts: [span], cue, confidence: plain ? 0.6 : 0.75 };
    return [{ ...base, kind: 'direct', mention, rule, ...(mention === speaker ? carried : {}) }];
  });
  if (quotes.length > 0 || own.length > 0 || floor === null || floor.index === null) return result;
  const whole = isReported(words) ? bare(words, 0, words.length) : null;
  if (whole === null) return [];
  const { cue } = floor;
  const base = { ...whole, parts: [whole], quotedParts: [], cue, confidence: 0.75 };
  return [{ ...base, kind: 'indirect', mention: speaker, rule: 'reported-mood', ...carried }];
}

/** Damit ⟦sei⟧ der Plan „tot“: the first verb of the sentence stands in the mood of reported speech. */
function isTold(words: readonly Word[]): boolean {
  const verb = words.findIndex((word, at) => at > 0 && word.kind === 'word' && isFinite(word));
  return verb >= 0 ? hasSubjunctive(words, verb, verb + 1) : hasSubjunctive(words, 0, words.length);
}

/** Der Minister verurteilte den „feigen Angriff“: the subject of a sentence whose verb is no attributing one. */
function subjectOf(words: readonly Word[]): { source: Run; verb: number } | null {
  for (let at = 1; at < Math.min(words.length, 14); at++) {
    const word = words[at];
    if (word === undefined || word.kind === 'quote') return null;
    if (word.kind !== 'word' || !isFinite(word)) continue;
    const by = PASSIVE_AUXILIARIES.has(word.lower) ? agent(words, 0, words.length) : null;
    const source = by ?? sourceBefore(words, 0, at) ?? sourceAfter(words, at + 1);
    // Daraus wird ein „Anspruch“ abgeleitet: an article before the quotation is no subject.
    // Dort bestehen „große Zweifel“: what is in marks does not say itself.
    if (source !== null && words[source.from]?.kind === 'quote') return null;
    const article = source?.to === at + 2 && /^eine?[nmrs]?$/u.test(words[at + 1]?.lower ?? '');
    return source === null || article || saysNobody(words, source) ? null : { source, verb: at };
  }
  return null;
}

/** Holm ⟦sieht⟧ darin einen „Fehler“: the verb with which the subject says what is in marks, where it is one. */
function judgement(text: string, words: readonly Word[], verb: number): Cue | null {
  const lower = words[verb]?.lower ?? '';
  const known = germanCues()
    .get(lower)
    ?.find(({ role }) => role === 'finite');
  const lemma = known?.lemma ?? JUDGING.get(lower);
  if (lemma === undefined) return null;
  return {
    ...mentionOf(text, spanOf(words, { from: verb, to: verb + 1 })),
    lemma,
    class: known?.class ?? 'mental',
  };
}

/** Die Kosten seien gestiegen. A main clause in the mood of reported speech. */
function isReported(words: readonly Word[]): boolean {
  const first = words[0];
  if (
    first?.kind !== 'word' ||
    (SUBORDINATORS.has(first.lower) && !RELATIVES.has(first.lower) && first.lower !== 'wenn')
  )
    return false;
  return hasSubjunctive(words, 0, words.length, false);
}
