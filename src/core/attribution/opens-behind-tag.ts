import { Is } from '../lexicon/en-words.ts';
import { firstLetter, SMALL } from '../words/letters.ts';
import type { TokenIndex } from './token-index.ts';
import { WORD } from './tokens.ts';

const COMMA = 44;
const NO_SUBJECT =
  Is.Be | Is.Have | Is.Modal | Is.Do | Is.PlainVerb | Is.Past | Is.Third | Is.Preposition | Is.Subordinator;
/** So many words at most are a subject without a verb. */
const SUBJECT = 4;

/** Whether marks open the sentence behind a tag, alone, or behind a link or a subject: what stands before them is said, too. */
export const opensBehindTag = (t: TokenIndex, from: number, at: number): boolean =>
  at === from || isLink(t, from, at) || isSubject(t, from, at);

/** “A,” Roe said. But “B.” | “A,” Roe said. Then, “B.” */
function isLink(t: TokenIndex, from: number, at: number): boolean {
  if (at === from + 1) return t.is(from, Is.Conjunction);
  return at === from + 2 && t.is(from, Is.Conjunction | Is.Adverb) && t.kindOf(from + 1) === COMMA;
}

/** “A,” Roe said. Hale “knows it as well as I do.” A subject, and marks that go on with its verb. */
function isSubject(t: TokenIndex, from: number, at: number): boolean {
  const words = t.text.slice(t.startOf(at), t.endOf(at));
  if (at - from > SUBJECT || (firstLetter(words) & SMALL) === 0) return false;
  for (let word = from; word < at; word++)
    if (t.kindOf(word) !== WORD || t.is(word, NO_SUBJECT)) return false;
  return true;
}
