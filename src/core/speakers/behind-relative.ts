import type { NameWords } from '../lexicon/name-words.ts';
import type { Span } from '../span.ts';
import { isRole } from './role-phrases.ts';
import { startsCapital, classAt, LETTER, NUMBER, SPACE } from '../words/letters.ts';
import { late } from '../words/late.ts';
import { wordEndAt } from '../words/words-in.ts';

interface Token extends Span {
  word: string;
  lower: string;
  capital: boolean;
}

/** A mention that is a relative pronoun and nothing more. */
const RELATIVE = /^(?:who|whom|which|that)$/iu;
/** So many characters in front of the pronoun are looked at. */
const REACH = 200;
/** Prepositions that keep a noun together: the leader of the council, voters in the north. */
const KEEPING = /^(?:of|from|in|at|for|on|with|near|to)$/u;
/** Adjectives with a complement behind a noun: an aide familiar with the plan. */
const ADJECTIVE = /^(?:familiar|close|briefed|involved|affiliated|associated)$/u;
const PARTICLE = /^(?:out|up|off|down|away|over|not|also|then|even|including)$/u;
/** A letter on Friday morning that says: what tells when is no part of the phrase. */
const WHEN = late.u`^(?:\p{L}+day|morning|afternoon|evening|tonight|week|month|year|earlier|last|this)$`;
const isSign = (word: string): boolean => word !== '' && (classAt(word, 0) & (LETTER | NUMBER)) === 0;
/** How often such a phrase goes on to the left. */
const LINKS = 3;

/**
 * Whom or what a relative pronoun stands for: the noun phrase in front of it, with its apposition.
 * ⟨Ann Roe, a baker from Leeds⟩, who says it works. ⟨Business leaders⟩ who say so. Null for any other mention, and
 * where nothing in front of the pronoun can be meant.
 */
export function behindRelative(text: string, mention: Span, words: NameWords): Span | null {
  if (!RELATIVE.test(text.slice(mention.start, mention.end))) return null;
  const tokens = tokensBefore(text, mention.start);
  const last = lastOfPhrase(tokens, words);
  const isWho = /^who/iu.test(text.slice(mention.start, mention.end));
  let first = phraseStart(tokens, last, words);
  for (let link = 0, end = last; link < LINKS; link++) {
    // a letter from her doctor that says: a human being is who
    const isOther = !isWho && isHuman(tokens[end]?.lower ?? '', words);
    end = somebodyBefore(tokens, first, end, words, isOther);
    if (end < 0 || (!isWho && !isOther && !isHuman(tokens[end]?.lower ?? '', words))) break;
    first = phraseStart(tokens, end, words);
  }
  first = nameBefore(tokens, first, words);
  const start = tokens[first];
  const end = tokens[last];
  return start === undefined || end === undefined || first > last
    ? null
    : { start: start.start, end: end.end };
}

function tokensBefore(text: string, at: number): Token[] {
  const block = text.lastIndexOf('\n', at - 1) + 1;
  const from = Math.max(block, at - REACH);
  const tokens: Token[] = [];
  for (let start = from; start < at; start++) {
    if ((classAt(text, start) & SPACE) !== 0) continue;
    const wordEnd = wordEndAt(text, start, at, "'’&/.-", '');
    const end = wordEnd < 0 ? start + ((text.codePointAt(start) ?? 0) > 0xffff ? 2 : 1) : wordEnd;
    const word = text.slice(start, end);
    tokens.push({ start, end, word, lower: word.toLowerCase(), capital: startsCapital(word) });
    start = end - 1;
  }
  return tokens;
}

/** The last word of the phrase: before a comma, a bracket, “many of”. */
function lastOfPhrase(tokens: readonly Token[], words: NameWords): number {
  let at = tokens.length - 1;
  const counted = tokens[at - 1]?.lower ?? '';
  if (
    tokens[at]?.lower === 'of' &&
    (words.quantifiers.has(counted) || words.groups.has(counted) || counted === 'one')
  )
    at -= 2;
  if (/^[,—–-]$/u.test(tokens[at]?.word ?? '')) at--;
  while (at > 0 && WHEN().test(tokens[at]?.lower ?? '')) at--;
  if (WHEN().test(tokens[at + 1]?.lower ?? '') && /^(?:on|in)$/u.test(tokens[at]?.lower ?? '')) at--;
  if (tokens[at]?.word === ')') while (at > 0 && tokens[at]?.word !== '(') at--;
  if (tokens[at]?.word === '(') at--;
  return at;
}

/** Where the words that belong to the one at `last` begin: with an article, or behind a verb, a preposition, a sign. */
function phraseStart(tokens: readonly Token[], last: number, words: NameWords): number {
  let at = last;
  let unknown = 0;
  while (at > 0) {
    const own = tokens[at];
    const before = tokens[at - 1];
    if (own === undefined || before === undefined || opensPhrase(own.lower, words)) break;
    const isInitial = before.word === '.' && own.capital && before.end < own.start && isShort(tokens[at - 2]);
    if (isInitial || joinsCapitals(tokens, at - 1, words)) {
      at -= 2;
      continue;
    }
    if (closes(before, words)) break;
    const known = before.capital || opensPhrase(before.lower, words) || isNounLike(before.lower, words);
    // his friend Ann Roe; not: met Ann Roe
    if (!known && own.capital && !opensPhrase(tokens[at - 2]?.lower ?? '', words)) break;
    if (!known && ++unknown > 2) break;
    at--;
  }
  return unknown > 0 ? behindVerb(tokens, at, last, words) : at;
}

/** The word ends a phrase that stands behind it: a sign, a preposition, “but”. */
const closes = ({ word, lower }: Token, words: NameWords): boolean =>
  isSign(word) ||
  words.boundaries.has(lower) ||
  PARTICLE.test(lower) ||
  (words.openers.has(lower) && !opensPhrase(lower, words));

/** the Leeds Mills and Bridges board: “and” inside a name, which an article in front of it shows. */
function joinsCapitals(tokens: readonly Token[], at: number, words: NameWords): boolean {
  if (!words.conjunctions.has(tokens[at]?.lower ?? '') || tokens[at + 1]?.capital !== true) return false;
  let left = at - 1;
  while (tokens[left]?.capital === true && !opensPhrase(tokens[left]?.lower ?? '', words)) left--;
  return left < at - 1 && words.definite.has(tokens[left]?.lower ?? '');
}

/** Roe met voters, to win voters: a small word behind a name or “to” is the verb, and the phrase begins behind it. */
function behindVerb(tokens: readonly Token[], from: number, last: number, words: NameWords): number {
  for (let at = from; at < last; at++) {
    const { lower = '', capital = false } = tokens[at] ?? {};
    if (capital || opensPhrase(lower, words) || isNounLike(lower, words)) continue;
    const before = tokens[at - 1];
    if (before?.capital === true || (at === from && before?.lower === 'to')) return at + 1;
  }
  return from;
}

const opensPhrase = (lower: string, words: NameWords): boolean =>
  words.definite.has(lower) ||
  words.indefinite.has(lower) ||
  words.possessives.has(lower) ||
  words.other.has(lower) ||
  words.quantifiers.has(lower);

const isHuman = (lower: string, words: NameWords): boolean =>
  isRole(lower, words) || words.groups.has(lower) || words.unnamed.has(lower);

const isNounLike = (lower: string, words: NameWords): boolean =>
  isHuman(lower, words) ||
  words.roleModifiers.has(lower) ||
  words.organisations.has(lower) ||
  lower.includes('-');

const isShort = (token: Token | undefined): boolean =>
  token !== undefined && token.capital && token.word.length < 5;

/**
 * The leader of ⟨the council⟩: a preposition with somebody in front of it. For `who`, whatever stands before the
 * preposition when the noun behind it is no human being: a member of ⟨the board⟩, a clerk at ⟨Leeds Hall⟩.
 */
function somebodyBefore(
  tokens: readonly Token[],
  first: number,
  end: number,
  words: NameWords,
  isOther: boolean,
): number {
  const link = tokens[first - 1]?.lower ?? '';
  const at = ADJECTIVE.test(tokens[first - 2]?.lower ?? '') ? first - 3 : first - 2;
  const before = tokens[at];
  if (before === undefined || !KEEPING.test(link) || isSign(before.word)) return -1;
  if (isHuman(before.lower, words)) return at;
  const { lower = '', capital = false } = tokens[end] ?? {};
  if (before.capital) return /^(?:of|from)$/u.test(link) ? at : -1;
  if (words.boundaries.has(before.lower) || opensPhrase(before.lower, words)) return -1;
  const isPlace = capital && /^(?:in|at)$/u.test(link);
  return isPlace || (!capital && isHuman(lower, words) === isOther) ? at : -1;
}

/** ⟨Ann Roe,⟩ a baker from Leeds | ⟨Ann Roe, 43,⟩ from Leeds: the name that stands before the comma belongs to it. */
function nameBefore(tokens: readonly Token[], first: number, words: NameWords): number {
  const { lower = '' } = tokens[first] ?? {};
  let at = first - 1;
  const isPlace = /^(?:of|from)$/u.test(tokens[at]?.lower ?? '');
  if (isPlace) at--;
  const isApposition = opensPhrase(lower, words) || isNounLike(lower, words) || /^\d+$/u.test(lower);
  if ((!isPlace && !isApposition) || tokens[at]?.word !== ',') return first;
  if (/^\d+$/u.test(tokens[at - 1]?.word ?? '') && tokens[at - 2]?.word === ',') at -= 2;
  if (tokens[at - 1]?.capital !== true) return first;
  const start = phraseStart(tokens, at - 1, words);
  return isPlace || start < at - 1 || /^\d+$/u.test(lower) ? start : first;
}
