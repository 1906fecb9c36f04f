/** German words in marks that somebody is called by, not words that somebody said. */
import type { Word } from './spoken-units.ts';
import { isStatement } from './is-statement.ts';

/** Nouns behind which words in marks are words that were spoken or written, not a name. */
const SPOKEN =
  /(?:wort|worte|worten|satz|sätze|sätzen|spruch|sprüche|sprüchen|aussage|ruf|rufe|rufen|parole|parolen|frage|feststellung|bemerkung|zitat|slogan|slogans|begründung|kommentar|antwort|botschaft|aufschrift|hinweis)$/u;

const LONGEST_NAME = 10;

/**
 * Whether the quotation at place `at` of a sentence is a name or a term: so genannter „Seestern“, das Magazin
 * „hafen“, die „Seepost“. `quotation` is its text with its marks.
 */
export function isNameInMarks(words: readonly Word[], at: number, quotation: string): boolean {
  const before = words[at - 1];
  if (before?.kind !== 'word') return false;
  if (/^so-?genann/u.test(before.lower) || (/^genannte/u.test(before.lower) && words[at - 2]?.lower === 'so'))
    return true;
  // gegenüber dem „Hafenblatt“
  if (
    /^(?:dem|der|die|das|des|den|im|beim|vom|zum|zur|am)$/u.test(before.lower) &&
    /^\P{L}*\p{Lu}/u.test(quotation) &&
    !isStatement(quotation)
  )
    return true;
  const noun = at > 1 && /^\p{Lu}\p{Ll}/u.test(before.text) && !SPOKEN.test(before.lower);
  if (!noun || !/^\P{L}*\p{Lu}/u.test(quotation)) return false;
  return (
    !isStatement(quotation) || (!/[.!?]/u.test(quotation) && quotation.split(/\s+/u).length < LONGEST_NAME)
  );
}
