/** What a stretch of German words can be: reported speech by its mood, a quotation, a clause of its own. */
import { CONDITIONALS, SUBJUNCTIVES } from '../lexicon/de.ts';
import type { Word } from './spoken-units.ts';

/** Er sagte, die Brücke ⟦sei⟧ sicher. A verb in the mood of reported speech between the two places. */
export function hasSubjunctive(
  words: readonly Word[],
  from: number,
  to: number,
  conditionals = true,
): boolean {
  for (let index = from; index < to; index++) {
    const word = words[index];
    if (word?.kind !== 'word' || !/^\p{Ll}/u.test(word.text)) continue;
    if (SUBJUNCTIVES.has(word.lower) || (conditionals && CONDITIONALS.has(word.lower))) return true;
  }
  return false;
}

/** „bewusst und gewollt“ is said by somebody; „Seestern“ and „Haus der Kunst“ are names. */
export function isStatement(text: string): boolean {
  const words = text.match(/[\p{L}\p{N}]+/gu) ?? [];
  const small = words.filter((word) => /^\p{Ll}/u.test(word)).length;
  if (words.length >= 7) return true;
  if (/^\P{L}*\p{Ll}/u.test(text)) return true;
  if (words.length < 3) return /[!?]/u.test(text);
  return small * 2 >= words.length && /\s\p{Ll}{3,}/u.test(text) && words.length >= 4;
}
