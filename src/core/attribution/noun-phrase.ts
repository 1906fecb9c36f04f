import { Is } from '../lexicon/en-words.ts';
import { closesPhrase } from './closes-phrase.ts';
import type { Phrase } from './phrase.ts';
import { headBefore } from './phrase-heads.ts';
import { openingBracket, tidyPhrase } from './tidy-phrase.ts';
import type { TokenIndex } from './token-index.ts';
import { relativeBefore } from './relative-before.ts';
import { QUOTED, WORD } from './tokens.ts';
import { wordSet } from '../lexicon/cue-words.ts';
import { isOneOf } from '../words/is-one-of.ts';

export type { Phrase };

const COMMA = 44;
const CLOSE = 41;
const DASH = 0x2014;
const SLASH = 47;
/** How far an apposition or a relative clause may reach. */
const APPOSITION = 45;

/** So many letters in marks may be a title. */
const TITLE = 40;

const FINITE = Is.Be | Is.Have | Is.Modal | Is.Do | Is.PlainVerb;

const PERSONAL = wordSet('he she they it i we you who everyone everybody nobody anyone someone');

/** he, she: nothing belongs to it but itself. */
export const isPersonal = (t: TokenIndex, at: number): boolean =>
  t.is(at, Is.Pronoun) && PERSONAL.has(t.form(at));

/** The noun phrase that ends before token `end`: who speaks, when the verb comes after it. */
export function phraseBefore(t: TokenIndex, end: number, floor: number, depth = 0): Phrase | null {
  // Roe, a doctor, then said
  while (
    end - 1 > floor &&
    t.kindOf(end - 1) === WORD &&
    t.is(end - 1, Is.Adverb) &&
    !t.is(end - 1, Is.Pronoun | Is.Determiner) &&
    t.kindOf(end - 2) !== QUOTED
  )
    end--;
  const last = end - 1;
  if (last < floor || depth > 3) return null;
  // She spoke in Leeds and said: what stands before "and" is not who speaks.
  if (t.is(last, Is.Conjunction)) return null;
  const kind = t.kindOf(last);
  // Roe, star of the show “Late Hour,” thanked
  if (kind === QUOTED && t.lastSign(last) === ',' && t.endOf(last) - t.startOf(last) < TITLE) {
    const open = appositionStart(t, end, floor, COMMA);
    const before = open < 0 ? null : phraseBefore(t, open, floor, depth + 1);
    return before === null ? null : { from: before.from, to: end, head: before.head };
  }
  if (kind === COMMA || kind === DASH) {
    // Hill, a doctor, said
    const open = appositionStart(t, last, floor, kind);
    if (open < 0) return null;
    const plain = withAge(t, phraseBefore(t, open, floor, depth + 1), floor, depth);
    if (plain === null) return null;
    // Millers, including Roe, a former clerk, said
    if (t.form(plain.from) === 'including' && t.kindOf(plain.from - 1) === COMMA)
      return phraseBefore(t, plain.from - 1, floor, depth + 1);
    const before = withName(t, plain, floor, depth);
    // A clause in between is no part of the name; an apposition is.
    const clause = t.is(open + 1, Is.Relative | Is.Adverb | Is.Subordinator | Is.Gerund | Is.Preposition);
    return clause ? before : { from: before.from, to: last, head: before.head };
  }
  let from = end;
  for (; from > floor; from--) {
    const at = from - 1;
    const sign = t.kindOf(at);
    if (sign === CLOSE) {
      const open = openingBracket(t, at, floor);
      if (open < 0) break;
      from = open + 1;
      continue;
    }
    if (sign === QUOTED) {
      // "Bobby" Roe: a nickname inside a name.
      if (from === end || t.endOf(at) - t.startOf(at) > 30 || at === floor || t.kindOf(at - 1) !== WORD)
        break;
      if (/[,.?!]["”’']$/u.test(t.text.slice(t.startOf(at), t.endOf(at)))) break;
      continue;
    }
    // 9/11 widow Ann Roe
    if (sign === SLASH && from < end && at > floor && t.endOf(at - 1) === t.startOf(at)) continue;
    // the Weavers’ Guild
    if ((sign === 39 || sign === 0x2019) && from < end && at > floor && t.endOf(at - 1) === t.startOf(at))
      continue;
    if (sign !== WORD) break;
    if (t.is(at, Is.Conjunction) && (at === floor || t.capital[at - 1] !== 1 || t.capital[at] === 1)) break;
    // told the council after Ann Roe said
    const isClause = end - at > 1 && t.capital[end - 1] === 1 && opensTimeClause(t, at);
    if (closesPhrase(t, at) || (isClause && at > floor)) break;
    // All I’m asking
    if (isPersonal(t, at) || (from === end && t.is(at, Is.Pronoun) && /^i['’]/u.test(t.form(at)))) {
      from = at;
      break;
    }
    if (opensBare(t, at, floor)) {
      from = at;
      break;
    }
  }
  if (from > floor && from === end) {
    // Hill, who said
    const at = end - 1;
    return t.is(at, Is.Relative) ? { from: at, to: end, head: end } : null;
  }
  if (end - from === 1 && t.kindOf(from - 1) === COMMA && /^\d+$/u.test(t.form(from))) {
    // Hale, 43, a teacher
    const name = phraseBefore(t, from - 1, floor, depth + 1);
    return name === null ? null : { from: name.from, to: end, head: name.head };
  }
  const relative = relativeBefore(t, from, end, floor);
  return (
    (relative < 0 ? null : phraseBefore(t, relative, floor, depth + 1)) ??
    headBefore(t, { from, to: end }, floor, (to) => phraseBefore(t, to, floor, depth + 1)) ??
    tidyPhrase(t, from, end)
  );
}

/** after Roe said; not: after serving in Leeds */
const opensTimeClause = (t: TokenIndex, at: number): boolean =>
  isOneOf(t.form(at), 'after before since until') &&
  !/ing$/u.test(t.form(at + 1)) &&
  !/ing$/u.test(t.form(at + 2));

/** as loud as anything ⟨the mayor⟩ said; a row ⟨the mayor⟩ said was old: in front of an article, no bare noun belongs to what follows. */
function opensBare(t: TokenIndex, at: number, floor: number): boolean {
  if (at <= floor || t.form(at) !== 'the' || t.capital[at] === 1 || t.is(at + 1, Is.Title)) return false;
  const before = t.form(at - 1);
  const isNoun = t.kindOf(at - 1) === WORD && t.capital[at - 1] !== 1 && t.flags(at - 1) === 0;
  if (!isNoun || t.is(at - 2, Is.To) || /ing$/u.test(before) || BEFORE_ARTICLE.has(before)) return false;
  // a clerk who heads the council said; but: at which point the crowd left
  for (let back = at - 2; back >= floor && t.kindOf(back) === WORD; back--)
    if (t.is(back, Is.Relative) && !t.is(back - 1, Is.Preposition)) return false;
  return true;
}
const BEFORE_ARTICLE = wordSet(
  'half twice double least most nearly about off up down out including excluding',
);

/** Hale, 43, of Leeds, Yorkshire, said: the place belongs to who stands before the comma. */
function withAge(t: TokenIndex, phrase: Phrase | null, floor: number, depth: number): Phrase | null {
  if (phrase === null || phrase.from - 2 <= floor) return phrase;
  const aside = asideBefore(t, phrase, floor);
  if (aside > floor) return phraseBefore(t, aside, floor, depth + 1) ?? phrase;
  const isPlace =
    /^(?:of|from|in)$/u.test(t.form(phrase.from - 1)) &&
    t.kindOf(phrase.from - 2) === COMMA &&
    t.capital[phrase.from] === 1;
  return isPlace ? phraseBefore(t, phrase.from - 2, floor, depth + 1) : phrase;
}

/** Hale, D-Leeds, who left, said; Hale, the mayor, who left, said: what stands between commas belongs to the name before it. */
function withName(t: TokenIndex, phrase: Phrase, floor: number, depth: number): Phrase {
  const { from, to } = phrase;
  if (from - 2 <= floor || t.kindOf(from - 1) !== COMMA) return phrase;
  // the site, run by Hale, a clerk, said
  if (t.form(from + 1) === 'by') return phraseBefore(t, from - 1, floor, depth + 1) ?? phrase;
  const isRole = t.is(from, Is.Determiner) && t.capital[from] !== 1;
  if (!isRole && !(to - from === 1 && isAfterName(t, from))) return phrase;
  const name = phraseBefore(t, from - 1, floor, depth + 1);
  if (name === null || name.to !== from - 1 || t.capital[name.to - 1] !== 1) return phrase;
  // In Leeds, the mayor, who left, said
  if (t.is(name.from - 1, Is.Preposition) || (isRole && name.to - name.from < 2)) return phrase;
  return { from: name.from, to, head: name.head };
}

/** Hale, ⟨D-Leeds⟩; Hale, ⟨Jr.⟩; Hale of Marlow, ⟨Ill.⟩: it tells of the name in front, and names nobody. */
export const isAfterName = (t: TokenIndex, at: number): boolean =>
  t.capital[at] === 1 && !t.is(at, Is.Title) && AFTER_NAME.test(t.text.slice(t.startOf(at), t.endOf(at)));
const AFTER_NAME = /^(?:[RDI]-\p{L}+\.?|[JS]r\.?|\p{Lu}\p{L}{0,5}\.)$/u;

/** Hale, at a meeting in Leeds, Yorkshire, said: the comma before what tells where; -1. */
function asideBefore(t: TokenIndex, { from }: Phrase, floor: number): number {
  if (t.capital[from] !== 1 || !/^(?:in|at|near|outside)$/u.test(t.form(from - 1))) return -1;
  for (let at = from - 2; at > Math.max(floor, from - ASIDE); at--) {
    if (t.kindOf(at) === COMMA) return /^(?:during|at|in|on|after|before)$/u.test(t.form(at + 1)) ? at : -1;
    if (t.kindOf(at) !== WORD || t.is(at, FINITE)) return -1;
  }
  return -1;
}
const ASIDE = 10;

/** Where the apposition that closes with the sign at `close` opens; -1: there is none. */
function appositionStart(t: TokenIndex, close: number, floor: number, sign: number): number {
  const stop = Math.max(floor, close - APPOSITION);
  for (let at = close - 1; at > stop; at--) {
    const kind = t.kindOf(at);
    if (kind === QUOTED && t.endOf(at) - t.startOf(at) > 60) return -1;
    if (kind !== sign) continue;
    const next = at + 1;
    const first = t.flags(next);
    const fits =
      close - next <= 3 ||
      (first & (Is.Relative | Is.Determiner | Is.Gerund | Is.Preposition | Is.Subordinator)) !== 0 ||
      t.capital[next] === 1 ||
      t.form(next) === 'one' ||
      // the letter, sent to Roe in May, called
      (t.is(next + 1, Is.Preposition | Is.To) &&
        (t.is(next, Is.PlainVerb | Is.Past) || /ed$/u.test(t.form(next)))) ||
      !(first & (Is.Conjunction | Is.Pronoun | FINITE));
    if (fits && t.kindOf(at - 1) !== COMMA && !t.is(at - 1, Is.Conjunction | Is.Adverb)) return at;
  }
  return -1;
}
