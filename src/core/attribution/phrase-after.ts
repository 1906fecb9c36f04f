import { Is } from '../lexicon/en-words.ts';
import { isPersonal, type Phrase } from './noun-phrase.ts';
import type { TokenIndex } from './token-index.ts';
import { QUOTED, WORD } from './tokens.ts';

const OPEN = 40;
const CLOSE = 41;
const SLASH = 47;
const FINITE = Is.Be | Is.Have | Is.Modal | Is.Do | Is.PlainVerb;

/** The noun phrase that begins at token `at`: who speaks, when the verb comes before it (said Roe). */
export function phraseAfter(t: TokenIndex, at: number, ceiling: number): Phrase | null {
  let to = at;
  let last = -1;
  for (; to < ceiling; to++) {
    const kind = t.kindOf(to);
    if (kind === OPEN) {
      let close = to + 1;
      while (close < ceiling && close - to < 12 && t.kindOf(close) !== CLOSE) close++;
      if (t.kindOf(close) !== CLOSE) break;
      to = close;
      continue;
    }
    if (kind === QUOTED) {
      if (
        t.endOf(to) - t.startOf(to) > 30 ||
        t.kindOf(to + 1) !== WORD ||
        t.capital[to + 1] !== 1 ||
        to === at
      )
        break;
      continue;
    }
    // said 9/11 widow Ann Roe
    if (kind === SLASH && last === to - 1 && t.endOf(last) === t.startOf(to)) continue;
    if (kind !== WORD) break;
    const flags = t.flags(to);
    if (last >= 0 && flags & Is.Preposition && opensOccasion(t, to, ceiling)) break;
    if (t.capital[to] !== 1) {
      if (
        flags & (Is.That | Is.Subordinator | Is.Question | Is.To | FINITE) &&
        !(flags & Is.Determiner && to === at)
      )
        break;
      // people familiar with their thinking
      const isNoun = (flags & Is.Gerund) !== 0 && to > at && t.is(to - 1, Is.Determiner);
      if (!isNoun && t.is(to, Is.Reporting) && flags & (Is.Past | Is.Gerund)) break;
    }
    if (flags & Is.Time && to > at && last >= 0 && !(flags & Is.Modal && t.capital[to] !== 1)) break;
    if (to === at && isPersonal(t, to)) return { from: at, to: to + 1, head: to + 1 };
    last = to;
  }
  while (to > at && t.is(to - 1, Is.Preposition | Is.Adverb | Is.Conjunction)) to--;
  return to > at ? { from: at, to, head: to } : null;
}

/** In so many words behind the preposition the noun is met. */
const NEAR = 5;

/** “It works,” said Roe ⟨in a long statement⟩: how or where it was said is not of whom. */
function opensOccasion(t: TokenIndex, at: number, ceiling: number): boolean {
  if (!/^(?:in|during|via)$/u.test(t.form(at))) return false;
  for (let next = at + 1; next < Math.min(ceiling, at + NEAR) && t.kindOf(next) === WORD; next++) {
    if (t.is(next, Is.Occasion)) return true;
    if (t.is(next, Is.Preposition | Is.Conjunction | Is.Relative)) return false;
  }
  return false;
}
