/** German words first, then who said them: „…“, sagte Ada Holm; „…“, so Holm. */
import {
  ADVERBS,
  DESCRIBING,
  germanCues,
  MODALS,
  PASSIVE_AUXILIARIES,
  PERFECT_AUXILIARIES,
  PREPOSITIONS,
  SUBJUNCTIVES,
  WEAK_LEMMAS,
} from '../lexicon/de.ts';
import { clauseEnd, contentStart, withoutStop, type Verb, verbCue } from './german-clauses.ts';
import { opensInMood, hasSubjunctive } from './german-content.ts';
import { prepositionEnd } from './german-noun-phrase.ts';
import { sourceAfter } from './german-nouns.ts';
import { isFinite, isSentence } from './german-finite.ts';
import { isTitle } from './german-noun-words.ts';
import type { Frame } from './from-frames.ts';
import type { Run, Word } from './spoken-units.ts';
import { startsSmall } from '../words/letters.ts';

type Words = readonly Word[];

/** „Die Brücke bleibt“, sagte Ada Holm. Die Brücke bleibe gesperrt, teilte die Stadt mit. */
export function inverted(words: Words, found: readonly Verb[]): Frame[] {
  return found.flatMap((verb) => {
    const { at, form } = verb;
    const before = words[at - 1];
    if (form.role !== 'finite' || before === undefined || at !== verb.clause) return [];
    if (before.kind !== 'comma' && before.kind !== 'quote' && before.kind !== 'dash') return [];
    const source = sourceAfter(words, at + 1);
    const start = contentStart(words, at);
    const end = before.kind === 'quote' ? at : at - 1;
    const interrupted =
      source !== null && goesOnInMood(words, Math.max(source.to, (verb.particle ?? -1) + 1));
    const quoted = endsInQuote(words, end - 1) || words[end]?.kind === 'quote';
    if (
      source === null ||
      (!quoted &&
        (!(isSentence(words, start, end) || opensInMood(words, start) || interrupted) ||
          WEAK_LEMMAS.has(form.lemma) ||
          DESCRIBING.has(form.lemma)))
    )
      return [];
    if (words[source.to]?.kind === 'quote' && DESCRIBING.has(form.lemma)) return [];
    const content: Run[] = [{ from: start, to: end }];
    const rest = restAfter(words, Math.max(source.to, verb.particle ?? 0));
    const again = found.some((other) => other.at > at && other.at < (rest?.from ?? 0));
    if (rest !== null && !again) content.push(rest);
    return [
      {
        content,
        source: (form.lemma === 'zitieren' ? cited(words, source) : null) ?? source,
        ...verbCue(words, verb, source),
        rule: quoted ? 'cue-inverted' : 'clause-before-cue',
        confidence: quoted ? 0.95 : interrupted ? 0.85 : 0.8,
      },
    ];
  });
}

/** Die Brücke, sagte Holm, ⟦sei⟧ sicher. */
const goesOnInMood = (words: Words, to: number): boolean =>
  words[to]?.kind === 'comma' && SUBJUNCTIVES.has(words[to + 1]?.lower ?? '');

/** „…“, sagte Holm; but not: Ada Holm, Leiterin der „Nordbacher Werft“, lobt den Rat. A name in marks is not what is said. */
const endsInQuote = (words: Words, at: number): boolean =>
  words[at]?.kind === 'quote' && !(isTitle(words[at]) && words[at - 1]?.kind === 'word');

/** „Die Brücke bleibt“, zitiert der Seebote ⟦den Bürgermeister⟧. Whom a paper cites, where it is named behind it. */
function cited(words: Words, { to }: Run): Run | null {
  const next = words[to];
  return next?.kind !== 'word' || PREPOSITIONS.has(next.lower) ? null : sourceAfter(words, to);
}

/** „Die Brücke bleibt“, hatte Ada Holm im Mai gesagt. */
export function invertedPerfect(words: Words, found: readonly Verb[]): Frame[] {
  return found.flatMap((verb): Frame[] => {
    const { at, clause, form } = verb;
    const before = words[clause - 1];
    const auxiliary = words[clause]?.lower ?? '';
    const cited = form.lemma === 'zitieren' && PASSIVE_AUXILIARIES.has(auxiliary);
    // „Die Brücke bleibt“, ließ die Stadt mitteilen, musste Holm zugeben.
    const conveyed = form.role === 'infinitive' && MODALS.has(auxiliary);
    if (!conveyed && (form.role !== 'participle' || !(cited || PERFECT_AUXILIARIES.has(auxiliary))))
      return [];
    if (before?.kind !== 'comma' && before?.kind !== 'quote') return [];
    const source = sourceAfter(words, clause + 1);
    if (source === null) return [];
    const end = before.kind === 'quote' ? clause : clause - 1;
    const start = contentStart(words, clause);
    if (words[end - 1]?.kind !== 'quote' && !isSentence(words, start, end)) return [];
    const content = [{ from: start, to: end }];
    return [
      {
        content,
        source,
        ...verbCue(words, verb, source),
        cue: { from: at, to: at + 1 },
        rule: 'cue-inverted',
        confidence: 0.9,
      },
    ];
  });
}

/** …, sagte Holm, ⟦die Kosten seien gestiegen⟧: the words go on after the source. */
function restAfter(words: Words, at: number): Run | null {
  const comma = clauseEnd(words, at);
  const end = withoutStop(words);
  if (words[comma]?.kind !== 'comma' && words[comma]?.kind !== 'colon') return null;
  const from = comma + 1;
  if (from >= end) return null;
  const starts = words[from];
  return starts?.kind === 'quote' || hasSubjunctive(words, from, end) ? { from, to: end } : null;
}

/** „Die Brücke bleibt“, so Ada Holm. */
export function soSaid(words: Words): Frame[] {
  return words.flatMap((word, at): Frame[] => {
    const before = words[at - 1];
    if (
      word.lower !== 'so' ||
      (before?.kind !== 'comma' && before?.kind !== 'quote' && before?.kind !== 'dash')
    )
      return [];
    // „…“, so ⟦beschreibt⟧ Holm die Lage: a verb may follow.
    const form = germanCues()
      .get(words[at + 1]?.lower ?? '')
      ?.find(({ role }) => role === 'finite');
    const verb = words[at + 1];
    const quoted = before.kind === 'quote' || words[at - 2]?.kind === 'quote';
    if (form?.lemma === 'lauten' || PASSIVE_AUXILIARIES.has(verb?.lower ?? '')) return [];
    const plain = quoted && verb?.kind === 'word' && startsSmall(verb.text) && isFinite(verb);
    const name = form === undefined && !plain ? at + 1 : at + 2;
    const source = sourceAfter(words, words[name]?.lower === 'ihn' ? name + 1 : name);
    if (source === null || source.from > name + 1) return [];
    // Bleibe der Regen aus, so „fehlt uns das Wasser“: the quotation is no name.
    if (source.to === at + 2 && words[at + 1]?.kind === 'quote' && words[at - 2]?.kind !== 'quote') return [];
    const spoken = quoted || hasSubjunctive(words, 0, at);
    if (words[source.to]?.kind === 'word' && !spoken && !isAdverbial(words, source.to)) return [];
    const to = before.kind === 'quote' ? at : at - 1;
    const content: Run[] = [{ from: contentStart(words, at), to }];
    const closing = clauseEnd(words, source.to);
    const end = withoutStop(words);
    const next = words[closing]?.kind;
    const goesOn = next === 'comma' || (next === 'colon' && words[closing + 1]?.kind === 'quote');
    if (goesOn && closing + 1 < end) content.push({ from: closing + 1, to: end });
    return [
      {
        content,
        source,
        cue: { from: at, to: name },
        lemma: form?.lemma ?? 'so',
        class: form?.class ?? 'neutral',
        rule: 'cue-inverted',
        confidence: 0.9,
      },
    ];
  });
}

const isAdverbial = (words: Words, at: number): boolean => {
  const lower = words[at]?.lower ?? '';
  return ADVERBS.has(lower) || prepositionEnd(words, at) > at + 1;
};
