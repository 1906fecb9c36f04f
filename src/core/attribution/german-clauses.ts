/** How a German sentence is built around an attributing verb: its clause, its particle, what follows it. */
import { GERMAN_CUES, RELATIVES, SUBORDINATORS } from '../lexicon/de.ts';
import type { CueForm } from '../lexicon/cue-words.ts';
import type { Word } from './spoken-units.ts';

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
    if (word.kind !== 'word' || !/^\p{Ll}/u.test(word.text)) return;
    for (const form of GERMAN_CUES.get(word.lower) ?? []) {
      if (form.role === 'infinitive') continue;
      if (form.role === 'participle' && GERMAN_CUES.get(word.lower)?.some(({ role }) => role === 'finite'))
        continue;
      const particle = form.particle === null ? null : findParticle(words, at, form.particle);
      if (form.particle !== null && particle === null) continue;
      verbs.push({ at, form, particle, clause: clauseStart(words, at) });
      break;
    }
  });
  return verbs;
}

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
