/** What a German relative clause speaks of: the noun phrase before its comma. */
import { ADVERBS, germanCues, PARTICLES } from '../lexicon/de.ts';
import { isFinite } from './german-finite.ts';
import { nounEnd } from './german-noun-phrase.ts';
import { isTitle } from './german-noun-words.ts';
import type { Run, Word } from './spoken-units.ts';
import { startsCapital } from '../words/letters.ts';

type Words = readonly Word[];

/** In words and signs. */
const LONGEST = 12;

/** Es gibt ⟦eine Schätzung des Rates⟧, wonach …: the longest noun phrase that ends at `to`, or null. */
export function nounBefore(words: Words, to: number): Run | null {
  let found: Run | null = null;
  for (let from = to - 1; from >= 0 && to - from < LONGEST; from--) {
    const word = words[from];
    if (word?.kind === 'open' || word?.kind === 'close') continue;
    // aus ⟦der Zeitung „Seebote“⟧, wonach …
    if (from === to - 1 && isTitle(word)) continue;
    if (word?.kind !== 'word' || isFinite(word) || ADVERBS.has(word.lower)) break;
    if (nounEnd(words, from) === to) found = { from, to };
  }
  return found;
}

/** Sie hat ⟦einen Bericht des Rates⟧ zurückgewiesen, wonach …; sie griff ⟦den Bericht⟧ an, in dem …: what closes the clause is passed over. */
export function antecedent(words: Words, comma: number): Run | null {
  const last = words[comma - 1];
  const closing =
    last !== undefined &&
    (PARTICLES.has(last.lower) ||
      germanCues()
        .get(last.lower)
        ?.some(({ role }) => role === 'participle') === true);
  return nounBefore(words, comma) ?? (closing ? nounBefore(words, comma - 1) : null);
}

/** ⟦Darin⟧ steht: „…“ ⟦Darauf⟧ waren die Worte zu lesen: „…“ */
export const isInIt = (words: Words, at: number): boolean =>
  /^(?:darin|darauf)$/u.test(words[at]?.lower ?? '');

/** Ein Mann hielt ⟦ein Schild⟧ hoch: the last thing a sentence names that words can stand on or in, or null. */
export function textIn(words: Words): Run | null {
  const noun = words.findLastIndex(({ text, lower }) => startsCapital(text) && WRITING.test(lower));
  return noun < 0 ? null : nounBefore(words, noun + 1);
}

const WRITING =
  /(?:stellungnahme|erklärung|mitteilung|meldung|schreiben|brief|bericht|papier|plakat|transparent|schild|dokument|gutachten|studie|antrag|beitrag|artikel)(?:e?[ns]|e|er)?$/u;
