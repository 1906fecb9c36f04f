/** German verbs of saying with what they give behind them: dass, a colon, reported mood, an infinitive. */
import {
  ADVERBS,
  ARTICLES,
  INFINITIVE_CLASSES,
  PREPOSITIONS,
  SUBJUNCTIVES,
  WEAK_LEMMAS,
} from '../lexicon/de.ts';
import { isSubordinate, withoutStop, type Verb, verbCue } from './german-clauses.ts';
import { hasSubjunctive } from './german-content.ts';
import { nounEnd, prepositionEnd } from './german-noun-phrase.ts';
import { sourceAfter } from './german-nouns.ts';
import { isFinite } from './german-finite.ts';
import { findSeat } from './german-seats.ts';
import type { Frame } from './from-frames.ts';
import { howClause } from './german-prepositions.ts';
import type { Run, Word } from './spoken-units.ts';
import { late } from '../words/late.ts';

/** stattgeben, stattzugeben */
const INFINITIVE = late.u`^\p{Ll}\S*n$`;
const ONE_WORD = late.u`^(?!hinzu|dazu)\p{Ll}+zu\p{Ll}+n$`;

type Words = readonly Word[];

/** Ada Holm sagte, dass … Ada Holm sagte, die Brücke sei sicher. Ada Holm sagte: „Sie ist sicher.“ */
export function reports(words: Words, found: readonly Verb[]): Frame[] {
  return found.flatMap((verb): Frame[] => {
    if (howClause(words, verb) !== null) return [];
    const seat = findSeat(words, verb);
    if (seat === null) return [];
    const after = Math.max(seat.end, (verb.particle ?? verb.at) + 1);
    const content = contentAfter(words, after, verb);
    // Laut Polizei ist das Fest, zu dem der Rat aufgerufen hatte, ⟦„ruhig“⟧ verlaufen: the comma closes the clause.
    if (content === null || closesClause(words, verb, content)) return [];
    if (isTakenUp(words, verb, content.run.from, found)) return [];
    const cited =
      verb.form.lemma === 'zitieren' && verb.form.role === 'finite' ? sourceAfter(words, verb.at + 1) : null;
    return [
      {
        content: [beforeNextReport(words, ownEnd(words, content), found), ...(content.more ?? [])],
        source: cited ?? seat.source,
        ...verbCue(words, verb, seat.source),
        rule: content.rule,
        confidence: content.confidence,
      },
    ];
  });
}

/** Holm hofft, ⟦dass das Eis hält⟧, denn es gibt keine Brücke: a main clause that is told by the reporter. */
function ownEnd(words: Words, { run, rule }: Content): Run {
  if (rule !== 'that-clause' && rule !== 'bare-clause') return run;
  for (let at = run.from; at < run.to - 1; at++) {
    if (words[at]?.kind !== 'comma' || !OWN_CLAUSE.test(words[at + 1]?.lower ?? '')) continue;
    const colon = words.findIndex(({ kind }, index) => index > at && kind === 'colon');
    const to = colon < 0 ? run.to : Math.min(colon, run.to);
    if (!hasSubjunctive(words, at + 1, to)) return { from: run.from, to: at };
  }
  return run;
}

const OWN_CLAUSE = /^(?:denn|doch|was|woraufhin)$/u;

/** Holm sagte, ⟦die Brücke sei alt⟧, und kündigte an, sie zu sperren: the words end where the next report begins. */
function beforeNextReport(words: Words, run: Run, found: readonly Verb[]): Run {
  const next = found.find(
    ({ at, form }) =>
      at > run.from + 1 && at < run.to && form.role !== 'infinitive' && joint(words, run.from, at) !== null,
  );
  const after = next === undefined ? undefined : words[next.at + 1];
  // …, die Brücke sei alt und ⟦warne⟧ niemanden: its own mood says that it belongs to what is reported.
  if (next === undefined || after === undefined || SUBJUNCTIVES.has(words[next.at]?.lower ?? '')) return run;
  return { from: run.from, to: joint(words, run.from, next.at) ?? run.to };
}

/** …, ⟦und⟧ kündigte an; … ⟦und⟧ der Bund der Fischer forderte: where the word stands that joins a new main clause. */
function joint(words: Words, from: number, verb: number): number | null {
  if (JOINING.test(words[verb - 1]?.lower ?? '')) return verb - 1;
  const at = words.findLastIndex(({ lower }, index) => index > from && index < verb && JOINING.test(lower));
  return at > from && nounEnd(words, at + 1) === verb ? at : null;
}

const BY = /^(?:indem|wobei|als|wenn|weil|da|zumal|obwohl|nachdem)$/u;

const JOINING = /^(?:und|aber|sondern)$/u;

/**
 * …, sagte sie und fügte hinzu: „…“ Der Rat lehnte ab, die Leiterin, Ada Holm, erklärte: „…“ The content belongs to the
 * last verb before it that has its own main clause.
 */
const isTakenUp = (words: Words, { at }: Verb, to: number, found: readonly Verb[]): boolean =>
  found.some(
    (other) =>
      other.at > at &&
      other.at < to &&
      (words[other.at - 1]?.lower === 'und' ||
        // Sie bestritt das, indem sie ⟦sagte⟧, die Brücke sei sicher.
        (other.at === to - 2 && BY.test(words[other.clause]?.lower ?? '')) ||
        (other.form.role === 'finite' && other.at === other.clause && words[other.at - 1]?.kind === 'comma')),
  );

/**
 * A verb at the end of a clause, and what the sentence goes on with behind its comma: a quotation inside it, or the
 * verb of the main clause. Nachdem der Rat das beschlossen hatte, ⟦sei er gegangen⟧.
 */
function closesClause(words: Words, { clause }: Verb, { run: { from }, rule }: Content): boolean {
  if (!isSubordinate(words, clause) || words[from - 1]?.kind !== 'comma') return false;
  const first = words[from];
  if (rule === 'cue-before') return words[from + 1]?.kind === 'word';
  return rule === 'bare-clause' && first?.kind === 'word' && isFinite(first);
}

interface Content {
  run: Run;
  /** Further quotations that „und“ joins to the first. */
  more?: Run[];
  rule: string;
  confidence: number;
}

/** What follows the verb: a colon, a clause with dass, reported mood, an infinitive, or a quotation. */
function contentAfter(words: Words, from: number, { form, clause }: Verb): Content | null {
  const end = withoutStop(words);
  for (let index = from; index < end; index++) {
    const word = words[index];
    if (word?.kind === 'stop') return null;
    if (word?.kind === 'colon') return behindColon(words, index + 1, end);
    if (word?.kind === 'quote') {
      // Es war Wind, der vom Meer ausgeht und als „Brise“ bekannt ist: behind a verb that closes its clause, no content.
      if (words[from]?.lower === 'und' && isSubordinate(words, clause)) return null;
      const run = { from: index, to: index + 1 };
      return { run, more: joinedQuotes(words, index), rule: 'cue-before', confidence: 0.75 };
    }
    if (word?.kind !== 'comma') continue;
    const next = words[index + 1];
    if (next?.kind === 'quote')
      return { run: { from: index + 1, to: end }, rule: 'cue-before', confidence: 0.9 };
    if (/^(?:dass|daß)$/u.test(next?.lower ?? ''))
      return { run: { from: index + 1, to: end }, rule: 'that-clause', confidence: 0.9 };
    if (WEAK_LEMMAS.has(form.lemma)) continue;
    if (/^(?:ob|wie|warum|weshalb|wann|wer)$/u.test(next?.lower ?? ''))
      return { run: { from: index + 1, to: end }, rule: 'that-clause', confidence: 0.7 };
    const close = nextComma(words, index + 1, end);
    if (/^soll(?:te|ten)$/u.test(next?.lower ?? '')) continue;
    if (isSubordinate(words, index + 1) && !opensNoun(words, index + 1, close)) continue;
    if (hasSubjunctive(words, index + 1, close) || hasSubjunctive(words, index + 1, end, false)) {
      return { run: { from: index + 1, to: end }, rule: 'bare-clause', confidence: 0.85 };
    }
    if (INFINITIVE_CLASSES.has(form.class) && hasInfinitive(words, index + 1, close)) {
      return { run: { from: index + 1, to: end }, rule: 'bare-clause', confidence: 0.75 };
    }
    if (opensMainClause(words, index + 1, close) && onlyAdverbials(words, from, index))
      return { run: { from: index + 1, to: end }, rule: 'bare-clause', confidence: 0.7 };
  }
  return null;
}

/** Holm nannte den Plan „teuer“ ⟦und „unnötig“⟧; sie sprach von „Unsinn“, ⟦„Leichtsinn“ und einer „Zumutung“⟧. */
export function joinedQuotes(words: Words, first: number): Run[] {
  const runs: Run[] = [];
  for (let at = first; ; at = runs.at(-1)?.from ?? at) {
    const joint = words[at + 1];
    if (joint?.kind !== 'comma' && !/^(?:und|sowie|oder|bzw)$/u.test(joint?.lower ?? '')) return runs;
    let quote = at + 2;
    while (quote < at + 4 && /^(?:als|von|eine[mnrs]?|ein|sogar)$/u.test(words[quote]?.lower ?? '')) quote++;
    if (words[quote]?.kind !== 'quote') return runs;
    runs.push({ from: quote, to: quote + 1 });
  }
}

/** Holm sagte: „…“ „…“ The quotations behind a colon, or a sentence in reported mood. */
function behindColon(words: Words, from: number, end: number): Content | null {
  let to = from;
  while (to < end && words[to]?.kind === 'quote') to++;
  if (to > from) return { run: { from, to }, rule: 'cue-before', confidence: 0.95 };
  return hasSubjunctive(words, from, end)
    ? { run: { from, to: end }, rule: 'cue-before', confidence: 0.6 }
    : null;
}

/** …, ⟦die Brücke⟧ sei sicher: an article, no relative pronoun; that would have its verb last. */
function opensNoun(words: Words, from: number, close: number): boolean {
  if (endsInInfinitive(words, close)) return true;
  if (!ARTICLES.has(words[from]?.lower ?? '') || nounEnd(words, from) === from + 1) return false;
  return (
    hasInfinitive(words, from, close) ||
    hasSubjunctive(words, from, close - 1) ||
    opensMainClause(words, from, close)
  );
}

/** …, ⟦die Gäste blieben⟧ bis zum Abend: a subject, then its verb, which a relative clause would have last. */
export function opensMainClause(words: Words, from: number, close: number): boolean {
  const first = words[from];
  if (first?.kind !== 'word') return false;
  const to = SUBJECTS.test(first.lower) ? from + 1 : nounEnd(words, from);
  const verb = to === null ? undefined : words[to];
  return to !== null && verb?.kind === 'word' && to < close - 1 && isFinite(verb);
}

/** Holm sagte ⟦am Montag in Nordbach⟧, die Gäste …: with an object of its own the verb has been said all. */
function onlyAdverbials(words: Words, from: number, to: number): boolean {
  let at = from;
  while (at < to) {
    const { lower = '' } = words[at] ?? {};
    const next = PREPOSITIONS.has(lower) ? prepositionEnd(words, at) : ADVERBS.has(lower) ? at + 1 : at;
    if (next === at) return false;
    at = next;
  }
  return true;
}

const SUBJECTS = /^(?:er|sie|es|man|wir|ich)$/u;

function nextComma(words: Words, from: number, end: number): number {
  for (let index = from; index < end; index++) if (words[index]?.kind === 'comma') return index;
  return end;
}

/** …, der Klage ⟦stattzugeben⟧; …, von dem Mann bedroht worden ⟦zu sein⟧: no relative clause ends so. */
export const endsInInfinitive = (words: Words, close: number): boolean =>
  hasInfinitive(words, close - 2, close);

/** die Brücke ⟦zu sperren⟧, das Tor ⟦aufzumachen⟧. */
function hasInfinitive(words: Words, from: number, to: number): boolean {
  for (let index = from; index < to; index++) {
    const word = words[index];
    if (word?.kind !== 'word') continue;
    if (word.lower === 'zu' && INFINITIVE().test(words[index + 1]?.text ?? '')) return true;
    if (ONE_WORD().test(word.text)) return true;
  }
  return false;
}
