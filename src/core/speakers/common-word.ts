import { opensSentence as opensSentenceAt } from './opens-sentence.ts';
import type { NameUse } from './name-use.ts';
import { runEnd, SMALL, startsCapital } from '../words/letters.ts';
import { late } from '../words/late.ts';

/** So many uses of a word are looked at before it is taken for what they show. */
const MOST_USES = 12;
/** So far around it, in UTF-16 units: a whole article, but of an endless text a part, so that time grows with the text. */
const AROUND = 20_000;

const GOES_ON = late.u`[\p{L}\d,.] $`;

/** Ferry, of four letters and more. */
const isCapitalised = (word: string): boolean =>
  word.length >= 4 && startsCapital(word) && runEnd(word, 1, SMALL) === word.length;

/**
 * ⟨Mourners⟩ said | ⟨Research⟩ shows: a word that has its capital from the start of the sentence and nowhere else, and
 * is a plural, or stands in the text with a small letter as well.
 */
export function isCommonWord(
  text: string,
  { kind, core, prefix, opensSentence, possessive }: NameUse,
): boolean {
  const [token] = core;
  if (kind !== 'single' || token === undefined || !opensSentence || possessive || prefix.length > 0)
    return false;
  if (!isCapitalised(token.word)) return false;
  const isPlural = /[^sui]s$/u.test(token.word);
  const from = Math.max(0, token.start - AROUND);
  const around = text.slice(from, token.end + AROUND);
  if (!isPlural && !around.includes(` ${token.lower} `)) return false;
  let looked = 0;
  for (
    let at = around.indexOf(token.word);
    at >= 0 && looked++ < MOST_USES;
    at = around.indexOf(token.word, at + 1)
  )
    if (GOES_ON().test(around.slice(Math.max(0, at - 2), at)) && !opensSentenceAt(text, from + at))
      return false;
  return true;
}
