/** How a German sentence is built around an attributing verb: its clause, its particle, what follows it. */
import {
  ADVERBS,
  germanCues,
  MODALS,
  PASSIVE_AUXILIARIES,
  PERFECT_AUXILIARIES,
  PREPOSITIONS,
  RELATIVES,
  SUBORDINATORS,
} from '../lexicon/de.ts';
import { type CueForm, wordSet } from '../lexicon/cue-words.ts';
import type { Frame } from './from-frames.ts';
import type { Run, Word } from './spoken-units.ts';
import { startsCapital, startsSmall } from '../words/letters.ts';

/** An attributing verb at its place in the sentence. */
export interface Verb {
  at: number;
  form: CueForm;
  /** Where its particle stands: teilte … ⟦mit⟧. */
  particle: number | null;
  /** The start of its clause. */
  clause: number;
}

/** Where a clause starts: after a comma, a colon, a quotation, a dash, or „und“ before the verb. */
export function clauseStart(words: readonly Word[], at: number): number {
  let index = at;
  while (index > 0) {
    const before = words[index - 1];
    if (
      before === undefined ||
      (before.kind !== 'word' &&
        before.kind !== 'open' &&
        before.kind !== 'close' &&
        !isNameQuote(words, index - 1))
    )
      break;
    index--;
  }
  return index;
}

/** A quotation that no comma parts from its neighbours stands inside the clause. */
const isNameQuote = (words: readonly Word[], at: number): boolean =>
  words[at]?.kind === 'quote' && words[at - 1]?.kind === 'word';

/** dass, weil, der …: the clause has its verb at the end. */
export function isSubordinate(words: readonly Word[], clause: number): boolean {
  const first = words[clause];
  if (first?.kind !== 'word') return false;
  // …, ⟦als „verfehlt“⟧ bezeichnet: what it is called.
  if (first.lower === 'als' && words.slice(clause + 1, clause + 3).some(({ kind }) => kind === 'quote'))
    return false;
  if (SUBORDINATORS.has(first.lower) && !/^(?:seit|bis|während|bevor)$/u.test(first.lower))
    return clause > 0 || first.lower !== 'so';
  const before = words[clause - 1];
  if (before?.kind !== 'comma') return false;
  if (RELATIVES.has(first.lower)) return true;
  // …, von dem die Polizei glaubt, …
  return (
    RELATIVES.has(words[clause + 1]?.lower ?? '') &&
    /^(?:von|mit|in|nach|bei|zu|aus|über|gegen)$/u.test(first.lower)
  );
}

/** The attributing verbs of a sentence, in order; forms whose particle is missing are left out. */
export function findVerbs(words: readonly Word[]): Verb[] {
  const verbs: Verb[] = [];
  words.forEach((word, at) => {
    const forms = word.kind === 'word' && startsSmall(word.text) ? germanCues().get(word.lower) : undefined;
    if (forms === undefined || isNoVerb(words, at) || isBracketed(words, at)) return;
    const own = clauseStart(words, at);
    const mayEnd = forms.some(({ role }) => role === 'participle');
    const clause = (mayEnd ? beforeApposition(words, own, at) : null) ?? own;
    const participle = forms.some(({ role }) => role === 'participle') && hasAuxiliary(words, clause, at);
    const conveyed = isConveyed(words, clause, at) && forms.some(({ role }) => role === 'infinitive');
    for (const form of forms) {
      if (form.role === 'finite' && words[at + 1]?.lower === 'sich' && PROVING.has(form.lemma)) continue;
      if (isOtherVerb(words, at, form)) continue;
      if (form.role === 'participle' && word.lower === 'bekannt' && isKnown(words, clause, at)) continue;
      if ((form.role === 'infinitive') !== conveyed || (form.role === 'participle') !== participle) continue;
      const particle = form.particle === null ? null : ownParticle(words, at, form.particle);
      if (form.particle !== null && particle === null) continue;
      verbs.push({ at, form, particle, clause });
      break;
    }
  });
  return verbs;
}

/** Die Sorge ⟦bestätigt sich⟧, es ⟦zeigt sich⟧: nobody says it. */
const PROVING = wordSet('bestätigen zeigen ergeben herausstellen finden bestehen');

/**
 * ⟦Gestern hatte der Leiter der Werft, Jan Lund, im Rat⟧ gesagt: where the clause of a participle begins whose auxiliary
 * stands before an apposition; null without one.
 */
function beforeApposition(words: readonly Word[], clause: number, at: number): number | null {
  const closing = clause - 1;
  const apposition = clauseStart(words, closing);
  const opening = apposition - 1;
  if (words[closing]?.kind !== 'comma' || words[opening]?.kind !== 'comma') return null;
  if (closing - apposition > LONGEST_APPOSITION || hasAuxiliary(words, clause, at)) return null;
  if (isSubordinate(words, clause) || OPENS_CLAUSE.test(words[clause]?.lower ?? '')) return null;
  const first = words[apposition]?.lower ?? '';
  if (SUBORDINATORS.has(first) || OPENS_CLAUSE.test(first)) return null;
  const start = clauseStart(words, opening);
  const inside = words.slice(apposition, closing);
  return !inside.some(({ lower }) => isAuxiliary(lower)) &&
    words.slice(start, opening).some(({ lower }) => isAuxiliary(lower))
    ? start
    : null;
}

const LONGEST_APPOSITION = 10;
const OPENS_CLAUSE = /^(?:und|oder|aber|doch|denn)$/u;

const FOUND = /^k?eine?n?$/u;

/** Das Fest ⟦fand⟧ am Montag ⟦statt⟧; die Antwort ⟦bestand⟧ ⟦aus⟧ einem Wort: verbs that say nothing. */
function isOtherVerb(words: readonly Word[], at: number, { lemma }: CueForm): boolean {
  // …, dass der Rat keinen Käufer ⟦findet⟧: what is found, not what is thought.
  if (
    lemma === 'finden' &&
    FOUND.test(words[at - 2]?.lower ?? '') &&
    startsCapital(words[at - 1]?.text ?? '')
  )
    return true;
  if (lemma === 'finden') return words.some((_, index) => index > at && closesWith(words, index, 'statt'));
  return (
    lemma === 'bestehen' && words.some(({ lower }, index) => Math.abs(index - at) < 16 && lower === 'aus')
  );
}

const closesWith = (words: readonly Word[], at: number, particle: string): boolean =>
  words[at]?.lower === particle && words[at + 1]?.kind !== 'word';

/** Es ⟦ist⟧ nicht bekannt, ob …: what is known, not what somebody professed. */
const isKnown = (words: readonly Word[], clause: number, at: number): boolean =>
  !words.slice(clause, at).some(({ lower }) => PERFECT_AUXILIARIES.has(lower)) &&
  !PERFECT_AUXILIARIES.has(words[at + 1]?.lower ?? '');

/** Der Rat (der Seebote ⟦berichtete⟧) tagt: a remark in brackets attributes nothing outside them. */
function isBracketed(words: readonly Word[], at: number): boolean {
  for (let index = at - 1; index >= Math.max(0, at - 8); index--) {
    if (words[index]?.kind === 'close') return false;
    if (words[index]?.kind === 'open') return words.slice(at, at + 8).some(({ kind }) => kind === 'close');
  }
  return false;
}

/** …, ⟦ließ⟧ die Stadt mitteilen; …, ⟦musste⟧ Holm zugeben: the infinitive that ends the clause says how it was conveyed. */
const isConveyed = (words: readonly Word[], clause: number, at: number): boolean =>
  MODALS.has(words[clause]?.lower ?? '') && words[at + 1]?.kind !== 'word';

/** seine Zweifel zu ⟦zeigen⟧, wegen ⟦wiederholten⟧ Fouls, die ⟦befürchteten⟧ Folgen: an infinitive, an adjective. */
function isNoVerb(words: readonly Word[], at: number): boolean {
  const before = words[at - 1]?.lower ?? '';
  if (before === 'zu') return true;
  if (!/e[rnms]?$/u.test(words[at]?.lower ?? '') || !startsCapital(words[at + 1]?.text ?? '')) return false;
  return (
    (DETERMINERS.test(before) && !(before === 'das' && words[at - 2]?.kind !== 'word')) ||
    (PREPOSITIONS.has(before) && !ADVERBS.has(before))
  );
}

const DETERMINERS = /^(?:de[rnms]|das|die|eine[rnms]?|keine[rnms]?|seine[rnms]?|ihre[rnms]?|diese[rnms]?)$/u;

const isAuxiliary = (lower: string | undefined): boolean =>
  lower !== undefined && (PERFECT_AUXILIARIES.has(lower) || PASSIVE_AUXILIARIES.has(lower));

/** Holm ⟦hat⟧ das bestätigt; was Holm bestätigt ⟦hatte⟧: the same form without an auxiliary is the present. */
function hasAuxiliary(words: readonly Word[], clause: number, at: number): boolean {
  if (isAuxiliary(words[at + 1]?.lower)) return true;
  for (let index = Math.max(clause, at - 30); index < at; index++)
    if (isAuxiliary(words[index]?.lower)) return true;
  return false;
}

/** wie Holm ⟦bekannt⟧ gab, Holm hat ⟦bekannt⟧ gegeben: apart before its verb, as no other particle is. */
const ownParticle = (words: readonly Word[], at: number, particle: string): number | null =>
  words[at - 1]?.lower === particle && (words[at + 1]?.kind !== 'word' || isAuxiliary(words[at + 1]?.lower))
    ? at - 1
    : findParticle(words, at, particle);

/** teilte die Sprecherin der Werft, Ada Holm, am Montag ⟦mit⟧: at the end of a clause, at most two commas on. */
function findParticle(words: readonly Word[], at: number, particle: string): number | null {
  let commas = 0;
  for (let index = at + 1; index < Math.min(words.length, at + 40); index++) {
    const word = words[index];
    if (word === undefined || word.kind === 'colon' || word.kind === 'stop') return null;
    if (word.kind === 'comma' && ++commas > 2) return null;
    if (word.lower !== particle) continue;
    const next = words[index + 1];
    if (next === undefined || next.kind !== 'word' || /^(?:und|oder|sowie)$/u.test(next.lower)) return index;
  }
  return null;
}

/** The end of the clause that starts at or holds `at`: the next comma, colon, stop or dash. */
export function clauseEnd(words: readonly Word[], at: number): number {
  let index = at;
  while (
    index < words.length &&
    (words[index]?.kind === 'word' || words[index]?.kind === 'open' || words[index]?.kind === 'close')
  )
    index++;
  return index;
}

/** The sentence without the stop at its end. */
export function withoutStop(words: readonly Word[]): number {
  let end = words.length;
  while (end > 0 && words[end - 1]?.kind === 'stop') end--;
  return end;
}

/** Where the words that an inverted verb closes begin: after a colon or the stop of an earlier frame. */
export function contentStart(words: readonly Word[], at: number): number {
  for (let index = at - 1; index > 0; index--) {
    const word = words[index - 1];
    if (word?.kind === 'stop' || word?.kind === 'colon') return index;
  }
  return 0;
}

/** The verb with its particle, or „von“, when nothing but small words stands between: wirft ihm vor, sprach von. */
export function verbCue(
  words: readonly Word[],
  { at, particle, form }: Verb,
  source: Run | null,
): Pick<Frame, 'cue' | 'lemma' | 'class'> {
  const named = { lemma: form.lemma, class: form.class };
  if (particle !== null && particle < at) return { cue: { from: particle, to: at + 1 }, ...named };
  if (particle === null) {
    const of = form.lemma === 'sprechen' && words[at + 1]?.lower === 'von';
    return { cue: { from: at, to: at + (of ? 2 : 1) }, ...named };
  }
  const between = source !== null && source.from > at && source.from < particle;
  const plain = words.slice(at, particle).every(({ kind }) => kind === 'word');
  return { cue: { from: at, to: !between && plain && particle - at <= 5 ? particle + 1 : at + 1 }, ...named };
}
