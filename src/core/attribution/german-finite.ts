/** Which German words can be the finite verb of a clause, and where they stand. */
import {
  ADVERBS,
  ARTICLES,
  CONDITIONALS,
  germanCues,
  NO_VERBS,
  PASSIVE_AUXILIARIES,
  PERFECT_AUXILIARIES,
  PREPOSITIONS,
  STRONG_FORMS,
  SUBJUNCTIVES,
  SUBORDINATORS,
  VERB_PREFIX,
} from '../lexicon/de.ts';
import { withoutStop } from './german-clauses.ts';
import type { Word } from './spoken-units.ts';
import { startsCapital, startsSmall } from '../words/letters.ts';
import { late } from '../words/late.ts';

const FINITE = late.u`^\p{Ll}{2,}(?:te|ten|t)$`;

type Words = readonly Word[];

/** Whether a finite verb stands before the first comma. */
export function hasVerb(words: Words, from: number, to: number): boolean {
  for (let index = from; index < to; index++) {
    const word = words[index];
    if (word?.kind === 'comma') return false;
    if (isVerbAt(words, index)) return true;
  }
  return false;
}

/** Wenn es regne, ⟦komme⟧ niemand, sagte Holm; but not: Wenn es regnet, sagt Holm ab. Nor a name with what belongs to it. */
export function isSentence(words: Words, from: number, to: number): boolean {
  const { lower = '' } = words[from] ?? {};
  if (!SUBORDINATORS.has(lower) || lower === 'wie') return hasVerb(words, from, to);
  return words.some(
    (word, at) =>
      at > from && at < to && words[at - 1]?.kind === 'comma' && word.kind === 'word' && isFinite(word),
  );
}

/** …, der laut Holm gefahren sei⟦,⟧ steht im Hafen: where the main clause goes on, or the sentence ends. */
export function subordinateEnd(words: Words, from: number): number {
  for (let at = from; at < words.length; at++) {
    const next = words[at + 1];
    if (words[at]?.kind === 'comma' && next?.kind === 'word' && isFinite(next)) return at;
  }
  return withoutStop(words);
}

/**
 * Der ⟦alte⟧ Plan kostet viel; mit einem ⟦geplanten⟧ „Fährfest“: between an article and its noun no verb stands,
 * whatever the ending says.
 */
export function isVerbAt(words: Words, at: number): boolean {
  const word = words[at];
  if (word?.kind !== 'word' || !isFinite(word)) return false;
  const before = words[at - 1]?.lower ?? '';
  const next = words[at + 1];
  return !(
    ARTICLES.has(before) &&
    /te[nmrs]?$/u.test(word.lower) &&
    (next?.kind === 'quote' ? /^(?:de[mn]|eine[mnr])$/u.test(before) : startsCapital(next?.text ?? ''))
  );
}

/** Whether a word can be the finite verb of a clause, attributing or not. */
export const isFinite = ({ text, lower }: Word): boolean =>
  startsSmall(text) &&
  (PERFECT_AUXILIARIES.has(lower) ||
    PASSIVE_AUXILIARIES.has(lower) ||
    SUBJUNCTIVES.has(lower) ||
    CONDITIONALS.has(lower) ||
    germanCues()
      .get(lower)
      ?.some(({ role }) => role === 'finite') === true ||
    STRONG_FORMS.has(lower) ||
    STRONG_FORMS.has(lower.replace(VERB_PREFIX, '')) ||
    (FINITE().test(lower) && !NO_VERBS.has(lower) && !isSmallWord(lower)));

/** Adverbs, prepositions and conjunctions: no verb, whatever their ending. */
export const isSmallWord = (lower: string): boolean =>
  ADVERBS.has(lower) || PREPOSITIONS.has(lower) || SUBORDINATORS.has(lower);
