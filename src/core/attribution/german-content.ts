/** The mood by which German tells reported speech. */
import { CONDITIONALS, SUBJUNCTIVES } from '../lexicon/de.ts';
import type { Word } from './spoken-units.ts';
import { startsSmall } from '../words/letters.ts';

/** Er sagte, die Brücke ⟦sei⟧ sicher. A verb in the mood of reported speech between the two places. */
export function hasSubjunctive(
  words: readonly Word[],
  from: number,
  to: number,
  conditionals = true,
): boolean {
  for (let index = from; index < to; index++) {
    const word = words[index];
    if (word?.kind !== 'word' || !startsSmall(word.text)) continue;
    if (SUBJUNCTIVES.has(word.lower) || (conditionals && CONDITIONALS.has(word.lower))) return true;
  }
  return false;
}

const PRONOUN = /^(?:er|sie|es|man|das|dies|niemand|alles|nichts)$/u;

/** ⟦Die Partei lehne⟧ das ab; ⟦er fordere⟧ mehr: any verb has that mood in -e, and stands behind what opens the clause. */
export function opensInMood(words: readonly Word[], from: number): boolean {
  const subject = words[from];
  const isAlone = PRONOUN.test(subject?.lower ?? '');
  const noun = isAlone ? from : from + 1;
  const verb = words[noun + 1];
  const next = words[noun + 2];
  if (!isAlone && (!/^(?:der|die|das)$/u.test(subject?.lower ?? '') || startsSmall(words[noun]?.text ?? 'a')))
    return false;
  return (
    verb?.kind === 'word' &&
    /^\p{Ll}{3,}e$/u.test(verb.text) &&
    next?.kind === 'word' &&
    startsSmall(next.text)
  );
}
