/** German attributions: frames of each sentence, quotations nobody announces, reported mood that goes on. */
import type { Attribution, Draft } from '../draft.ts';
import type { Mention } from '../reading.ts';
import { DESCRIBING, PRONOUNS } from '../lexicon/de.ts';
import { isMediumNamed, isNameInMarks, isSourceInMarks, isTerm } from './german-names.ts';
import { isInIt, textIn } from './german-antecedent.ts';
import { germanConfidence } from './german-confidence.ts';
import { findVerbs } from './german-clauses.ts';
import { findFrames } from './german-frames.ts';
import { fromFrame, inOrder, mentionOf, spanOf, type Frame } from './from-frames.ts';
import { firstSubject } from './german-first-clause.ts';
import { joinReported } from './german-runs.ts';
import { narrated } from './german-narrated.ts';
import { toldBehind } from './german-told-behind.ts';
import { isReputed, saysNobody, unannounced, type Floor } from './german-unannounced.ts';
import { spokenUnits, type Run, type Unit, type Word } from './spoken-units.ts';
import { startsCapital } from '../words/letters.ts';

/** A speaker keeps the floor for so many sentences of a paragraph that say nothing of anybody's speech. */
const SENTENCES_HELD = 3;

export function findGerman(draft: Draft): Attribution[] {
  const { text } = draft;
  const units = spokenUnits(draft);
  const found: Attribution[] = [];
  let floor: Floor | null = null;
  let told: Told | null = null;
  units.forEach((unit, number) => {
    const before = found.length;
    const verbs = findVerbs(unit.words);
    for (const frame of findFrames(unit.words, verbs).filter((own) => !givesName(text, unit.words, own)))
      found.push(...fromFrame(text, unit.words, frame, 'apart'));
    if (found.length === before)
      for (const frame of narrated(unit.words, verbs))
        found.push(...fromFrame(text, unit.words, frame, 'whole'));
    // Und: „…“; nobody is named, so whoever spoke goes on: in the sentence, or before it.
    const near = holds(floor, number, units) ? floor : subjectFloor(text, units[number - 1], number);
    for (let index = before; index < found.length; index++) {
      const own = found[index];
      if (own?.mention !== null || own.kind !== 'direct') continue;
      const said = index > before ? found[index - 1]?.mention : null;
      const mention = writtenIn(text, unit, units[number - 1]) ?? said ?? near?.mention ?? null;
      found[index] = { ...own, mention };
    }
    const behind = toldBehind(text, unit, units[number + 1], found.length === before);
    const more = behind ?? unannounced(text, unit, found.slice(before), near);
    if (units[number - 1]?.block !== unit.block || found.length > before) told = null;
    told = addOrJoin(found, more, told, number);
    const own = speaksLast(found.slice(before));
    if (own >= 0) floor = floorOf(found, before + own, number);
    else if ((told !== null || found.length > before) && near !== null) floor = { ...near, unit: number };
    else if (verbs.length > 0) floor = subjectFloor(text, unit, number) ?? floor;
  });
  return inOrder(found.map((own) => ({ ...own, confidence: germanConfidence(own) })));
}

/** Der Rat gab ⟦eine Stellungnahme⟧ ab. Darin steht: „…“ What the text was called in the sentence before, or null. */
function writtenIn(text: string, { words }: Unit, before: Unit | undefined): Mention | null {
  const run = before === undefined || !isInIt(words, 0) ? null : textIn(before.words);
  return run === null || before === undefined ? null : mentionOf(text, spanOf(before.words, run));
}

/** Der Rat informierte im Magazin „Seepost“: a verb and words in marks, with neither comma nor colon between. */
function givesName(
  text: string,
  words: readonly Word[],
  { rule, lemma, class: kind, content }: Frame,
): boolean {
  const named = rule === 'described-as' && content[0] !== undefined;
  if (named && isNameInMarks(text, words, content[0]?.from ?? 0)) return true;
  // Die Menge skandierte auf dem Markt „Wir bleiben hier“: no name.
  if (kind === 'paralinguistic') return false;
  const [run, more] = content;
  if (run !== undefined && run.to === run.from + 1 && isTerm(text, words, run.from)) return true;
  if (run !== undefined && run.to === run.from + 1 && isSourceInMarks(text, words, run.from)) return true;
  // Der Fall wird untersucht und gilt nicht als „Notfall“.
  if (run !== undefined && isWordsInMarks(words, run) && isReputed(words, run.from)) return true;
  // Holm nannte im Sender „Hafenwelle“ drei Gründe.
  if (run !== undefined && rule === 'cue-before' && isMediumNamed(text, words, run.from)) return true;
  const alone = more === undefined || words[more.from]?.kind === 'quote';
  if (rule !== 'cue-before' || run === undefined || !alone || DESCRIBING.has(lemma)) return false;
  const only = words[run.from];
  if (only?.kind !== 'quote' || run.to !== run.from + 1) return false;
  return isNameInMarks(text, words, run.from);
}

const isWordsInMarks = (words: readonly Word[], { from, to }: Run): boolean =>
  to === from + 1 && words[from]?.kind === 'quote';

/** The place of the last attribution whose source may go on: the sentence's own before one inside what it says. */
function speaksLast(own: readonly Attribution[]): number {
  const main = own.findLastIndex(
    ({ mention, rule, cue }) =>
      mention !== null && !(rule === 'according-to' && INSIDE.test(cue?.lemma ?? '')),
  );
  return main >= 0 ? main : own.findLastIndex(({ mention }) => mention !== null);
}

/** Der Rat sagte, es gebe Berichte, ⟦wonach⟧ die Brücke alt sei; Holm sagte, das sei ihrer Meinung ⟦nach⟧ falsch. */
const INSIDE = /^(?:wonach|nach)$/u;

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
  if (!unit.words.slice(subject.from, subject.to).some(namesSomebody)) return null;
  return { unit: number, mention: mentionOf(text, spanOf(unit.words, subject)), cue: null, index: null };
}

/** Diese, drei: neither a noun nor a person’s pronoun says who it is. */
const namesSomebody = ({ kind, text, lower }: Word): boolean =>
  kind === 'quote' || /^(?:er|sie|wir|ich)$/u.test(lower) || (startsCapital(text) && !PRONOUNS.has(lower));

/** A statement in reported mood, and the sentence in which it ended. */
interface Told {
  unit: number;
  index: number;
}

/** Adds the attributions of a sentence; what goes on with the statement told before becomes part of that. */
function addOrJoin(
  found: Attribution[],
  more: readonly Attribution[],
  told: Told | null,
  unit: number,
): Told | null {
  let last = told;
  for (const own of more) {
    const joined = last === null ? null : joinReported(found[last.index], own);
    if (last !== null && joined !== null) {
      found[last.index] = joined;
      last = { ...last, unit };
      continue;
    }
    found.push(own);
    if (own.rule === 'reported-mood') last = { unit, index: found.length - 1 };
  }
  return last?.unit === unit ? last : null;
}
