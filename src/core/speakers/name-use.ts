import { COUNTRIES } from '../lexicon/countries.ts';
import { SURE_PLACE } from '../lexicon/name-parts.ts';
import { TRAIT } from '../lexicon/name-traits.ts';
import type { NameWords } from '../lexicon/name-words.ts';
import type { Span } from '../span.ts';
import type { CapitalRun, NameToken } from './capital-run.ts';
import { CAPITAL, classAt, startsCapital } from '../words/letters.ts';
import { isOneOf } from '../words/is-one-of.ts';

/**
 * A run read as a name. `person`: first name or title say so; `perhaps`: two or more capitalised words that may
 * be a person, a place or a thing; `single`: one word; `body`: an organisation; `office`: "the Foreign Secretary".
 */
export interface NameUse extends Span {
  kind: 'person' | 'perhaps' | 'single' | 'body' | 'office';
  /** The words of the name itself, without titles in front and suffixes behind. */
  core: NameToken[];
  /** The capitalised words in front of it: "Chief Inspector", "Mr". */
  prefix: readonly NameToken[];
  suffix: string | null;
  nickname: string | null;
  possessive: boolean;
  opensSentence: boolean;
  /** "The Post": the article belongs to the run. */
  article: boolean;
}

/** Of most names; a list for each would be many in a long article. */
const NOTHING: readonly NameToken[] = [];

const SUFFIX = /^(?:jr|sr|ii|iii|iv)\.?$/u;
/** Reads a run of capitalised words; null when nothing is left once sentence openers and dates are taken off. */
export function readRun(run: CapitalRun, words: NameWords): NameUse | null {
  const opener = run.tokens[0];
  const article =
    opener !== undefined && (opener.traits & TRAIT.opener) !== 0 && words.definite.has(opener.lower);
  let tokens = withoutAffiliation(withoutOpeners(run));
  const suffix = suffixOf(tokens);
  if (suffix !== null) tokens = tokens.slice(0, -1);
  const first = tokens[0];
  const last = tokens.at(-1);
  if (!first || !last) return null;
  const from = coreStart(tokens, words);
  const office = from === tokens.length;
  const whole = from === 0 || office ? tokens : tokens.slice(from);
  const core = isSurnameAlone(whole) ? whole.slice(-1) : whole;
  const prefix = from === 0 || office ? NOTHING : tokens.slice(0, from);
  return {
    kind: office ? 'office' : kindOf(core, prefix, article),
    start: whole[0]?.start ?? first.start,
    end: suffix !== null && run.end > last.end ? run.end : last.end,
    core,
    prefix,
    suffix,
    nickname: run.nickname,
    possessive: run.possessive,
    opensSentence: run.opensSentence,
    article,
  };
}

/** "Van der Meer" at the start of a sentence: a surname with its small words, one of them capitalised. */
const isSurnameAlone = (tokens: NameToken[]): boolean =>
  tokens.length > 1 && isOneOf(tokens[0]?.lower ?? '', 'van von de da di du dos del della al el');

function suffixOf(tokens: NameToken[]): string | null {
  const last = tokens.at(-1);
  return tokens.length > 1 && last && last.word.length < 4 && SUFFIX.test(last.lower) ? last.word : null;
}

/** All capitals, or capitals with digits: "NATO", "G20". */
function isAcronym(word: string): boolean {
  if (word.charCodeAt(1) >= 97 && word.charCodeAt(1) <= 0x3ff) return false;
  for (let at = 0; at < word.length; at++) {
    const code = word.charCodeAt(at);
    const digit = code >= 48 && code <= 57;
    if (!digit && (classAt(word, at) & CAPITAL) === 0 && (at === 0 || !'.&-'.includes(word.charAt(at))))
      return false;
  }
  return word.length > 1;
}

function withoutOpeners({ tokens, opensSentence }: CapitalRun): NameToken[] {
  let from = 0;
  let to = tokens.length;
  const isOpener = (index: number): boolean => ((tokens[index]?.traits ?? 0) & TRAIT.opener) !== 0;
  while (from < to && isOpener(from) && !isNameAfterAll(tokens, from, opensSentence)) from++;
  while (
    to > from + 1 &&
    isOpener(to - 1) &&
    (tokens[to - 1]?.word.length ?? 0) > 2 &&
    !isSurname(tokens[to - 1], tokens[to - 2])
  )
    to--;
  if (from === tokens.length && tokens.length === 1 && isSurname(tokens[0])) return tokens;
  return to - from === tokens.length && to === 1 ? tokens : tokens.slice(from, to);
}

/**
 * „Ada Holm von der Hafenbehörde“, „Lund zu Fragen des Hafens“: a body behind the small word says where she works, and
 * a noun behind „zu“ what he spoke of; a first name before it makes it part of a surname.
 */
function withoutAffiliation(tokens: NameToken[]): NameToken[] {
  const of = tokens.findIndex(
    ({ word }, index) => index > 0 && (word === 'von' || word === 'zu' || word === 'zum'),
  );
  if (of < 0) return tokens;
  const before = tokens[of - 1];
  const behind = tokens.slice(of + 1).find(({ word }) => startsCapital(word));
  if (before === undefined || behind === undefined) return tokens;
  const apart =
    tokens[of]?.word === 'von'
      ? (behind.traits & TRAIT.organisation) !== 0
      : (before.traits & TRAIT.shows) === 0;
  return apart ? tokens.slice(0, of) : tokens;
}

/** Anna ⟨May⟩, Oscar ⟨Will⟩, ⟨May⟩: a month or a verb that may be a surname. */
const isSurname = (token: NameToken | undefined, before?: NameToken): boolean =>
  token !== undefined &&
  isOneOf(token.lower, 'may will april june august') &&
  (before === undefined || (before.traits & TRAIT.shows) !== 0);

/** "Will Tarrant said": an opener that is a first name, with a further name behind it. */
const isNameAfterAll = (tokens: NameToken[], index: number, opensSentence: boolean): boolean =>
  ((tokens[index]?.traits ?? 0) & TRAIT.given) !== 0 &&
  tokens.length > index + 1 &&
  !(opensSentence && index > 0);

/** Index of the first word after titles and offices; the number of words when nothing but an office is there. */
function coreStart(tokens: NameToken[], words: NameWords): number {
  for (let index = tokens.length - 1; index >= 0; index--) {
    const { lower, traits } = tokens[index] ?? { lower: '', traits: 0 };
    if ((traits & TRAIT.office) === 0) continue;
    if (isDepartment(tokens, index)) return 0;
    const before = tokens[index - 1];
    // "Stephen King", "Stephen J. King", "Dean Ashby": a title that is a name here.
    const named =
      before !== undefined &&
      ((before.traits & TRAIT.given) !== 0 || (before.lower.length === 1 && index > 1));
    // Acme CEO Masayoshi Son: behind an office already named, it is a surname
    const isSurnameToo =
      index > 1 &&
      isOneOf(lower, 'son king dean bishop pope prince major duke') &&
      tokens.slice(0, index - 1).some(({ traits: other }) => (other & TRAIT.office) !== 0);
    if (index === tokens.length - 1 && index > 0 && (named || isSurnameToo)) continue;
    if ((traits & TRAIT.given) !== 0 && index === 0 && tokens.length > 1 && !words.titlesMale.has(lower))
      continue;
    // le ⟨PDG de Lorne⟩: an office and its firm
    if (isAcronym(tokens[index]?.word ?? '') && isOneOf(tokens[index + 1]?.lower ?? '', 'de du di da do'))
      return tokens.length;
    // White House Chief Of Staff ⟨Ann Roe⟩
    const field = tokens[index + 1]?.lower === 'of' && tokens.length > index + 4 ? 2 : 0;
    return index + 1 + field;
  }
  const [first] = tokens;
  if (tokens.length < 3 || !first || isGiven(first)) return 0;
  const behind = initialsInside(tokens);
  if (behind > 0) return behind;
  // ambassador to France ⟨Omrik Voss⟩
  if (COUNTRIES().has(first.lower)) return 1;
  // Secretary of State ⟨Omrik Voss⟩
  const isField = isOneOf(first.lower, 'state staff') && tokens.length === 3;
  if (isField && tokens.slice(1).every(({ traits }) => (traits & TRAIT.organisation) === 0)) return 1;
  const given = tokens.findIndex((token, index) => index > 0 && index < tokens.length - 1 && isGiven(token));
  return given > 0 ? given : 0;
}

/** Titles that are adjectives as well: the Justice Department, the General Council; not: Judge Post. */
const ALSO_ADJECTIVE = /^(?:justice|general|major|private|chief)$/u;

/** The ⟨Justice⟩ Department: what looks like an office is part of the name of a body. */
function isDepartment(tokens: NameToken[], index: number): boolean {
  const office = tokens[index];
  const next = tokens[index + 1];
  const last = tokens.at(-1);
  if (!office || !next || !last || (last.traits & TRAIT.organisation) === 0) return false;
  return next === last ? ALSO_ADJECTIVE.test(office.lower) : !isGiven(next);
}

/** Harbours ⟨DL⟩ Sheldro Quist: two or three capitals between say what somebody is, and the name stands behind. */
const initialsInside = (tokens: NameToken[]): number =>
  tokens.findIndex(
    ({ word }, index) =>
      index > 0 &&
      index < tokens.length - 2 &&
      word.length > 1 &&
      word.length < 4 &&
      isAcronym(word) &&
      !word.includes('.'),
  ) + 1;

const VOWEL = /[AEIOUYÄÖÜÅÉÈ]/u;

const isGiven = ({ traits, word }: NameToken): boolean =>
  (word.length === 1 && word !== 'I') || (traits & TRAIT.shows) !== 0;

function kindOf(core: NameToken[], prefix: readonly NameToken[], article: boolean): NameUse['kind'] {
  const [first] = core;
  const last = core.at(-1);
  if (!first || !last) return 'single';
  const titled = prefix.some(({ traits }) => (traits & TRAIT.office) !== 0);
  if (core.length === 1 && !titled) {
    const body = (first.traits & TRAIT.organisation) !== 0 || isAcronym(first.word);
    return body ? 'body' : 'single';
  }
  const given = isGiven(first);
  if (core.some(({ word }) => word === '&')) return 'body';
  // the Ann Roe Campaign
  if (core.length > 2 && (last.traits & TRAIT.organisation) !== 0) return 'body';
  if (!given && core.some(({ traits }) => (traits & TRAIT.organisation) !== 0)) return 'body';
  if (!titled && (given ? SURE_PLACE.test(last.lower) : (last.traits & TRAIT.placeEnding) !== 0))
    return 'body';
  if (core.length === 1) return isAcronym(first.word) && !titled ? 'body' : 'single';
  if (core.length > 5) return 'body';
  if (given && !isAcronym(last.word)) return 'person';
  const isPlace = (first.traits & TRAIT.placeOpener) !== 0;
  if (titled && !isPlace) return 'person';
  // the Marlow Brothers; BMX Quarterly
  if ((article && /[^s]s$/u.test(last.lower)) || (isAcronym(first.word) && !VOWEL.test(first.word)))
    return 'body';
  const isFirm = ((last.traits & TRAIT.firmEnding) | (first.traits & TRAIT.firmOpener)) !== 0;
  return isFirm || isPlace ? 'body' : 'perhaps';
}
