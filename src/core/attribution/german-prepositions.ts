/** German sources beside the sentence they vouch for: laut Polizei, Angaben zufolge, wie die Stadt mitteilte. */
import {
  ARTICLES,
  EVIDENCE_NOUNS,
  OPINION_NOUNS,
  PASSIVE_AUXILIARIES,
  PERFECT_AUXILIARIES,
  PRONOUNS,
  SUBORDINATORS,
} from '../lexicon/de.ts';
import {
  clauseEnd,
  clauseStart,
  contentStart,
  isSubordinate,
  withoutStop,
  type Verb,
  verbCue,
} from './german-clauses.ts';
import { antecedent, nounBefore } from './german-antecedent.ts';
import { nounEnd, withApposition } from './german-noun-phrase.ts';
import { sourceAfter } from './german-nouns.ts';
import { sayingPlace } from './german-it-says.ts';
import { isFinite, isVerbAt, subordinateEnd } from './german-finite.ts';
import type { Frame } from './from-frames.ts';
import type { Run, Word } from './spoken-units.ts';
import { startsCapital } from '../words/letters.ts';
import { late } from '../words/late.ts';

/** Holms */
const GENITIVE = late.u`\p{Ll}[s’']$`;

type Words = readonly Word[];

/** Laut Polizei ist die Brücke gesperrt. Die Brücke ist nach Angaben der Stadt gesperrt. Holm zufolge … */
export function prepositions(words: Words): Frame[] {
  return words.flatMap((word, at): Frame[] => {
    if (word.kind !== 'word') return [];
    if (word.lower === 'zufolge') return behind(words, at);
    // Demnach kostet der Bau zwei Millionen. … Berichte, wonach der Bau stillsteht.
    if (word.lower === 'demnach' && at === 0) return around(words, 0, 1, null, { from: 0, to: 1 }, 'demnach');
    if (word.lower === 'wonach' && words[at - 1]?.kind === 'comma') return sinceWonach(words, at, at + 1);
    if (word.lower === 'laut' || word.lower === 'gemäß')
      return isRelativeAt(words, at + 1) ? sinceWonach(words, at, at + 2) : inFront(words, at, at + 1);
    // ⟦Meiner Meinung⟧ nach: whoever speaks already.
    if (word.lower === 'nach' && OPINION_NOUNS.has(words[at - 1]?.lower ?? '') && at > 1) {
      if (/^(?:mein|unser)/u.test(words[at - 2]?.lower ?? '')) return [];
      return around(words, at - 2, at + 1, { from: at - 2, to: at }, { from: at, to: at + 1 }, 'nach');
    }
    // Es gibt Studien, nach denen …, but not: das Feuer, nach dem das Dorf leer war.
    if (word.lower === 'nach' && isRelativeAt(words, at + 1))
      return words[at + 1]?.lower === 'denen' || evidenceBefore(words, at - 1)
        ? sinceWonach(words, at, at + 2)
        : [];
    // Aus Sicht der Fischer ist der Plan zu teuer.
    if (word.lower === 'aus' && words[at + 1]?.lower === 'sicht') return inFront(words, at, at + 1);
    if (word.lower !== 'nach' && word.lower !== 'angaben') return [];
    const noun = evidenceNoun(words, at);
    return noun === null ? [] : inFront(words, at, noun);
  });
}

/** Berichte, laut ⟦denen⟧ der Bau stillsteht; nach ⟦dem⟧: a pronoun for what stands before the comma. */
const isRelativeAt = (words: Words, at: number): boolean => {
  const { lower = '' } = words[at] ?? {};
  const next = words[at + 1]?.lower ?? '';
  if (words[at - 2]?.kind !== 'comma') return false;
  return lower === 'denen' || (/^(?:dem|der)$/u.test(lower) && (ARTICLES.has(next) || PRONOUNS.has(next)));
};

const evidenceBefore = (words: Words, comma: number): boolean =>
  words
    .slice(clauseStart(words, comma), comma)
    .some((_, at) => isEvidenceAt(words, clauseStart(words, comma) + at));

function sinceWonach(words: Words, at: number, from: number): Frame[] {
  const source = antecedent(words, at - 1);
  const content = { from, to: subordinateEnd(words, from) };
  const cue = { from: at, to: at + 1 };
  return [
    {
      content: [content],
      source,
      cue,
      lemma: words[at]?.lower ?? 'wonach',
      class: 'neutral',
      rule: 'according-to',
      confidence: 0.7,
    },
  ];
}

/** nach ⟦übereinstimmenden Angaben⟧: where the noun stands that shows a source, or null. */
function evidenceNoun(words: Words, at: number): number | null {
  for (let index = at + 1; index < at + 5; index++) {
    const word = words[index];
    if (word?.kind !== 'word') return null;
    if (!startsCapital(word.text)) continue;
    if (isEvidenceAt(words, index)) return index;
    // nach ⟦Holms⟧ Einschätzung
    return GENITIVE().test(word.text) && isEvidenceAt(words, index + 1) ? index : null;
  }
  return null;
}

/** Nouns for what somebody gave to know, alone or at the end of a compound: Angaben, Feuerwehrangaben. */
function isEvidenceAt(words: Words, at: number): boolean {
  const { lower = '' } = words[at] ?? {};
  return EVIDENCE_NOUNS.has(lower) || EVIDENCE.test(lower);
}

/** What is written down and holds: nach Artikel 5, nach dem Entwurf. A verdict or a meeting would be a time. */
const EVIDENCE =
  /(?:angaben|artikel|paragra(?:f|ph)|gesetz(?:es)?|verfassung|satzung|entwurf|verordnung|bewertung|beurteilung|deutung|bekundungen?|bekunden|empfinden|wahrnehmung|argumentation|überlieferung|beteuerungen|berichte[ns]?|aussagen?|darstellungen?|schätzung(?:en)?|informationen|meldung(?:en)?|mitteilung(?:en)?|auffassung|(?:an)?sicht|studien?|idee|ideen)$/u;

const DOCUMENT = /(?:artikel|paragra(?:f|ph)|gesetz(?:es)?|verfassung|satzung|entwurf|verordnung)$/u;

function inFront(words: Words, at: number, noun: number): Frame[] {
  // Laut ⟦Entwurf⟧ von den Fischern bezahlt: what is written down speaks for itself.
  const document = DOCUMENT.test(words[noun]?.lower ?? '') && /^vo[nm]$/u.test(words[noun + 1]?.lower ?? '');
  const named = document || words[noun]?.kind === 'quote' ? noun + 1 : nounEnd(words, noun);
  if (named === null) return [];
  const of = words[noun + 1];
  const belongs = isEvidenceAt(words, noun) && /^(?:des|der|von|vom|eines|einer)$/u.test(of?.lower ?? '');
  const alone = noun === at + 1 && words[at]?.lower !== 'nach' && !belongs;
  const genitive =
    !alone &&
    of?.kind === 'word' &&
    named > noun + 1 &&
    isEvidenceAt(words, noun) &&
    /^\D/u.test(of.text) &&
    of.lower !== 'zu';
  // nach ⟦eigenen Angaben⟧
  const whole = words[at]?.lower === 'aus' ? noun : at + 1;
  const from = !genitive ? whole : of.lower === 'von' || of.lower === 'aus' ? noun + 2 : noun + 1;
  const to = alone || genitive ? withApposition(words, named) : named;
  const cueTo = alone ? at + 1 : genitive ? from : at + 1;
  return around(
    words,
    at,
    relativeEnd(words, to),
    { from, to },
    { from: at, to: cueTo },
    words[at]?.lower ?? 'nach',
  );
}

/** laut Holm, die seit Mai im Amt ist, …: a relative clause or apposition belongs to the source. */
function relativeEnd(words: Words, to: number): number {
  if (words[to]?.kind !== 'comma' || !isSubordinate(words, to + 1)) return to;
  const end = clauseEnd(words, to + 1);
  return words[end]?.kind === 'comma' ? end + 1 : to;
}

/** ⟦eigenen Angaben⟧ zufolge, ⟦der Stadt⟧ zufolge, also in the middle: Die Stadt kann ⟦Holm⟧ zufolge sparen. */
function behind(words: Words, at: number): Frame[] {
  // …, ⟦der⟧ zufolge die Brücke hält: the pronoun stands for what was named before.
  const pronoun = /^(?:dem|der|denen)$/u.test(words[at - 1]?.lower ?? '') && words[at - 2]?.kind === 'comma';
  const named = pronoun ? antecedent(words, at - 2) : null;
  if (named !== null) return around(words, at - 1, at + 1, named, { from: at, to: at + 1 }, 'zufolge');
  const source = nounBefore(words, at) ?? { from: at - 1, to: at };
  if (at === 0 || words[source.from]?.kind !== 'word') return [];
  return around(words, source.from, at + 1, source, { from: at, to: at + 1 }, 'zufolge');
}

/** The sentence around a preposition and its source is what the source says; in a clause of its own, the clause. */
function around(
  words: Words,
  from: number,
  to: number,
  source: Run | null,
  cue: Run,
  lemma: string,
): Frame[] {
  const clause = clauseStart(words, from);
  const apart =
    clause > 0 && clause < from && (isSubordinate(words, clause) || opensMain(words, clause, from));
  const start = apart ? clause : contentStart(words, from + 1);
  const end = apart && isSubordinate(words, clause) ? subordinateEnd(words, to) : withoutStop(words);
  const comma = words[to]?.kind === 'comma' ? to + 1 : to;
  const content: Run[] = [];
  const before = words[from - 1]?.kind === 'comma' ? from - 1 : from;
  if (before > start) content.push({ from: start, to: before });
  if (comma < end) content.push({ from: comma, to: end });
  return [{ content, source, cue, lemma, class: 'neutral', rule: 'according-to', confidence: 0.85 }];
}

/** Die Häfen sind zu, ⟦nur die Fähre fährt⟧ laut Rat: a subject and its verb behind a comma, the same before it. */
function opensMain(words: Words, clause: number, from: number): boolean {
  if (words[clause - 1]?.kind !== 'comma') return false;
  const verbIn = (start: number, to: number): number =>
    words.findIndex((_, at) => at >= start && at < to && isVerbAt(words, at));
  const verb = verbIn(clause, from);
  const before = clauseStart(words, clause - 1);
  return verb > clause && !isSubordinate(words, before) && verbIn(before, clause - 1) >= 0;
}

/** Wie die Stadt mitteilte, bleibt die Brücke gesperrt. Die Brücke bleibt, wie Holm sagte, gesperrt. */
export function asSaid(words: Words, found: readonly Verb[]): Frame[] {
  return found.flatMap((verb): Frame[] => {
    const { at } = verb;
    const clause = howClause(words, verb);
    const close = clauseEnd(words, at);
    if (clause === null) return [];
    // …, wie die Stadt mitgeteilt ⟦hatte⟧, …; …, wie Holm zitiert ⟦wird⟧, …
    const auxiliary = words[at + 1]?.lower ?? '';
    const compound =
      verb.form.role === 'participle' &&
      (PERFECT_AUXILIARIES.has(auxiliary) ||
        (verb.form.lemma === 'zitieren' && PASSIVE_AUXILIARIES.has(auxiliary)));
    if (verb.form.role === 'participle' && !compound) return [];
    const last = compound ? at + 1 : at;
    if (close !== last + 1 && words[last + 1]?.kind === 'word') return [];
    // Wie aus ⟦dem Rat⟧ verlautete, …
    const place = sayingPlace(words, clause + 1, at);
    const outOf = words[clause + 1]?.lower === 'aus' ? place : null;
    const source = outOf ?? sourceAfter(words, clause + 1) ?? place;
    const end = withoutStop(words);
    const content: Run[] = [];
    if (clause > 1) content.push({ from: contentStart(words, clause - 1), to: clause - 1 });
    if (close + 1 < end) content.push({ from: close + 1, to: end });
    return [{ content, source, ...verbCue(words, verb, source), rule: 'as-said', confidence: 0.88 }];
  });
}

/** In words and signs, with what is said of the source. */
const LONGEST_CLAUSE = 32;

/** ⟦wie⟧ die Sprecherin der Stadt, Ada Holm, mitteilte: the conjunction may stand before an apposition. */
export function howClause(words: Words, { at, clause }: Verb): number | null {
  for (let index = clause; index >= 0 && at - index < LONGEST_CLAUSE; index = clauseStart(words, index - 1)) {
    if (words[index]?.lower === 'wie') return index;
    if (words[index - 1]?.kind !== 'comma' || index < 2) return null;
    // Wie der Seebote ⟦schrieb⟧, soll Holm gesagt haben: the clause before is closed.
    const last = words[index - 2];
    if (last?.kind !== 'word' || !isFinite(last)) continue;
    // Wie Ada Holm, die lange ⟦im Rat saß⟧, gestern sagte: one about the source is passed over.
    const about = clauseStart(words, index - 1);
    if (!isSubordinate(words, about) || SUBORDINATORS.has(words[about]?.lower ?? '')) return null;
    index = about;
  }
  return null;
}
