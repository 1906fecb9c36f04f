/** The subject with which a German sentence starts, and its verb, whatever that verb means. */
import { PREPOSITIONS } from '../lexicon/de.ts';
import { clauseStart, isSubordinate } from './german-clauses.ts';
import { isFinite, isSmallWord, isVerbAt } from './german-finite.ts';
import { nounEnd, prepositionEnd } from './german-noun-phrase.ts';
import { sourceAfter, sourceBefore } from './german-nouns.ts';
import type { Run, Word } from './spoken-units.ts';
import { late } from '../words/late.ts';

/** sehen */
const INFINITIVE = late.u`^\p{Ll}{3,}n$`;

type Words = readonly Word[];

/** The subject with which the sentence starts: before its first verb, or all that stands before a comma. */
export const firstSubject = (words: Words, from: number, to: number): Run | null =>
  firstClause(words, from, to)?.source ?? null;

export interface Clause {
  source: Run | null;
  /** Its finite verb, where one stands. */
  verb: number | null;
}

/** The subject with which the sentence starts, and its verb; null when neither is there. */
export function firstClause(words: Words, from: number, to: number): Clause | null {
  // ⟦Die Leute im Dorf⟧ sehen das gelassen: what follows a noun phrase in small letters is its verb.
  let head = nounEnd(words, from);
  while (head !== null && head < to && PREPOSITIONS.has(words[head]?.lower ?? '')) {
    const end = prepositionEnd(words, head);
    if (end === head) break;
    head = end;
  }
  const verb = head === null || head >= to ? undefined : words[head];
  if (head !== null && verb?.kind === 'word' && INFINITIVE().test(verb.text) && !isSmallWord(verb.lower))
    return { source: subjectAt(words, from, head), verb: head };
  for (let index = from + 1; index < to; index++) {
    const word = words[index];
    const head = word?.kind === 'comma' ? sourceBefore(words, from, index) : null;
    if (head !== null) {
      const verb = verbBehind(words, index, to);
      return { source: (verb === null ? null : pronounBehind(words, verb)) ?? head, verb };
    }
    if (!isVerbAt(words, index)) continue;
    // In dem Bericht, der gestern ⟦erschien⟧, lobte der Rat: the verb of another clause.
    if (isSubordinate(words, clauseStart(words, index)) && laterVerb(words, index, to)) continue;
    return { source: subjectAt(words, from, index), verb: index };
  }
  return null;
}

const laterVerb = (words: Words, from: number, to: number): boolean =>
  words.some((_, at) => at > from && at < to && words[at - 1]?.kind === 'comma' && isVerbAt(words, at));

/** Aussagen darüber schenken ⟦sie⟧ keinen Glauben: a pronoun right behind the verb is its subject. */
function pronounBehind(words: Words, verb: number): Run | null {
  const next = words[verb + 1]?.lower ?? '';
  const plural = /n$/u.test(words[verb]?.lower ?? '');
  const subject = /^(?:er|wir|ich)$/u.test(next) || (next === 'sie' && plural);
  return subject ? { from: verb + 1, to: verb + 2 } : null;
}

const subjectAt = (words: Words, from: number, verb: number): Run | null =>
  pronounBehind(words, verb) ?? sourceBefore(words, from, verb) ?? sourceAfter(words, verb + 1);

/** Ada Holm, die im Mai kam, ⟦griff⟧ an: the verb behind the comma that closes what is said of the subject. */
function verbBehind(words: Words, from: number, to: number): number | null {
  for (let at = from + 1; at < to; at++) {
    const word = words[at];
    if (words[at - 1]?.kind !== 'comma' || word?.kind !== 'word') continue;
    // …, schenken ⟦sie⟧ keinen Glauben
    if (isFinite(word) || (INFINITIVE().test(word.text) && pronounBehind(words, at) !== null)) return at;
  }
  return null;
}
