/** „bewusst und gewollt“ is said by somebody; „Seestern“ and „Haus der Kunst“ are names. */
import { startsSmall, firstLetter, LETTER, NUMBER, runsOf, SMALL } from '../words/letters.ts';
import { late } from '../words/late.ts';

const SMALL_WORD = late.u`\s\p{Ll}{3,}`;

export function isStatement(text: string): boolean {
  const words = runsOf(text, LETTER | NUMBER);
  const small = words.filter((word) => startsSmall(word)).length;
  if (words.length >= 7) return true;
  if ((firstLetter(text) & SMALL) !== 0) return true;
  if (words.length < 3) return /[!?]/u.test(text);
  return small * 2 >= words.length && SMALL_WORD().test(text) && words.length >= 4;
}
