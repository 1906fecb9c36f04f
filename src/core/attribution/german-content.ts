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
