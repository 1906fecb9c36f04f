import { opensSentence as opensSentenceAt } from './opens-sentence.ts';
import type { NameUse } from './name-use.ts';
import { runEnd, SMALL, startsCapital } from '../words/letters.ts';
import { late } from '../words/late.ts';

/** So many uses of a word are looked at before it is taken for what they show. */
const MOST_USES = 12;
/** So far around it, in UTF-16 units: a whole article, but of an endless text a part, so that time grows with the text. */
const AROUND = 20_000;

const GOES_ON = late.u`[\p{L}\d,.] $`;

/** Up to where a word was looked for with a small letter, and where it was found last; -1: nowhere. */
interface Look {
  to: number;
  found: number;
}

let lookedIn = '';
const looks = new Map<string, Look>();

/** Whether a word stands with a small letter between two offsets; what was looked through before is not again. */
function standsSmall(text: string, word: string, from: number, to: number): boolean {
  if (text !== lookedIn) {
    lookedIn = text;
    looks.clear();
  }
  const spaced = ` ${word} `;
  const look = looks.get(word);
  const known = look !== undefined && look.to >= from && look.to <= to ? look : { to: from, found: -1 };
  if (known.found >= from) return true;
  // What stands across the place up to which it was looked for has not been seen.
  const start = Math.max(from, known.to - spaced.length + 1);
  const at = text.slice(start, to).indexOf(spaced);
  const found = at < 0 ? -1 : start + at;
  looks.set(word, { to: found < 0 ? Math.min(to, text.length) : found + spaced.length, found });
  return found >= 0;
}

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
  if (!isPlural && !standsSmall(text, token.lower, from, token.end + AROUND)) return false;
  const around = text.slice(from, token.end + AROUND);
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
