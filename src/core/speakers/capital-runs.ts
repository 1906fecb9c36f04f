import { TRAIT, type NameWords } from '../lexicon/name-words.ts';
import type { Span } from '../span.ts';
import { late } from '../words/late.ts';
import { codeAt } from '../words/letters.ts';

/** A word of a name, without a possessive ending. */
export interface NameToken extends Span {
  word: string;
  lower: string;
  /** `TRAIT` bits of the lexicon. */
  traits: number;
}

/** Capitalised words that stand together, with the small words that names may hold. */
export interface CapitalRun extends Span {
  tokens: NameToken[];
  /** Maria “Masha” Petrova. */
  nickname: string | null;
  /** The run is somebody's: "Okoro’s lawyer". */
  possessive: boolean;
  opensSentence: boolean;
}

/** Small words inside names: Ilse van der Meer, Omar al Rashid, Joana dos Santos. */
const PARTICLES = new Set(
  'van von de da di du do dos das del della ten ter af av bin ibn al el zu zum y e'.split(' '),
);
/** Small words that a name holds only behind one of those: "van der", "de la". */
const SECOND_PARTICLES = new Set('der den la le'.split(' '));
const SUFFIX = /^(?:jr|sr|junior|senior|ii|iii|iv)$/u;
const LONGEST_RUN = 12;
const NEWLINE = 10;
const HYPHEN = 45;
const STOP = 46;
const CAPITAL_J = 74;
const CAPITAL_S = 83;
const isBlank = (code: number): boolean => code === 32 || code === 0xa0 || code === 0x2009 || code === 0x202f;

/**
 * All runs of capitalised words between two offsets, in order. One pass over the characters; a run ends after
 * twelve words, so that a text of capitals alone costs no more than another.
 */
export function capitalRuns(
  text: string,
  from: number,
  to: number,
  lang: string,
  words: NameWords,
): CapitalRun[] {
  const runs: CapitalRun[] = [];
  words.met.forText();
  let at = from;
  let boundary = true;
  while (at < to) {
    const code = codeAt(text, at);
    if (!isLetter(code)) {
      at++;
      boundary = true;
      continue;
    }
    if (!boundary || !isUpper(code)) {
      boundary = false;
      at++;
      continue;
    }
    const run = runAt(text, at, to, lang, words);
    runs.push(run);
    at = Math.max(run.end, at + 1);
    boundary = false;
  }
  return runs;
}

function runAt(text: string, from: number, to: number, lang: string, words: NameWords): CapitalRun {
  const tokens: NameToken[] = [];
  let nickname: string | null = null;
  let possessive = false;
  let at = from;
  while (tokens.length < LONGEST_RUN) {
    const word = wordAt(text, at, to, lang, words);
    tokens.push(word.token);
    at = word.end;
    possessive = word.possessive;
    if (possessive) break;
    if (codeAt(text, at) === STOP && at < to && isAbbreviated(word.token)) at++;
    const next = nextWord(text, at, to, word.token);
    if (next === null) break;
    nickname ??= next.nickname;
    tokens.push(...next.between);
    at = next.start;
  }
  const last = tokens.at(-1);
  return {
    start: from,
    end: Math.max(at, last?.end ?? from),
    tokens,
    nickname,
    possessive,
    opensSentence: opensSentence(text, from),
  };
}

const isAbbreviated = ({ word, lower, traits }: NameToken): boolean =>
  word.length === 1 || (traits & TRAIT.office) !== 0 || SUFFIX.test(lower);

interface ReadWord {
  token: NameToken;
  end: number;
  possessive: boolean;
}

/** One word from a capital on: letters, digits, hyphens and apostrophes inside; "U.S." as one word. */
function wordAt(text: string, from: number, to: number, lang: string, words: NameWords): ReadWord {
  let start = from;
  let at = from;
  for (;;) {
    const code = codeAt(text, at);
    if (at >= to) break;
    if (isLetter(code) || isDigit(code)) at++;
    else if (isJoin(code) && at > from && at + 1 < to && isLetter(codeAt(text, at + 1))) {
      // French and Italian elision: "L’Observatoire", "Dell’Acqua" keep what follows the apostrophe.
      if (code !== 45 && (lang === 'fr' || lang === 'it') && at - start <= 2) start = at + 1;
      at++;
    } else if (code === 46 && at - start === 1 && isUpper(codeAt(text, at + 1))) {
      while (
        codeAt(text, at) === STOP &&
        at + 1 < to &&
        isUpper(codeAt(text, at + 1)) &&
        !isLetter(codeAt(text, at + 2))
      )
        at += 2;
      if (codeAt(text, at) === STOP && at - start > 2) at++;
      break;
    } else break;
  }
  const last = codeAt(text, at - 1);
  const isS = last === 115 || last === 83;
  const ending = isS && at - start > 2 && isApostrophe(codeAt(text, at - 2));
  const end = ending ? at - 2 : at;
  // “the Rendalls’ boat”: the apostrophe behind an s is a possessive when a small word follows.
  const bare =
    isS &&
    !ending &&
    isApostrophe(codeAt(text, at)) &&
    isBlank(codeAt(text, at + 1)) &&
    isSmall(codeAt(text, at + 2));
  return { token: tokenAt(text, start, end, words), end: at, possessive: ending || bare };
}

/** Names come again, within an article and over many: their words are found by their letters. */
function tokenAt(text: string, start: number, end: number, { met }: NameWords): NameToken {
  let hash = 0;
  for (let at = start; at < end; at++) hash = (Math.imul(hash, 31) + codeAt(text, at)) | 0;
  const number = met.find(text, start, end, hash ^ (hash >>> 15));
  const { written, forms, known } = met.list;
  return { start, end, word: written[number] ?? '', lower: forms[number] ?? '', traits: known[number] ?? 0 };
}

interface Next {
  start: number;
  between: NameToken[];
  nickname: string | null;
}

/** Where the run goes on after `at`: the next capitalised word, past particles, "&", a nickname or ", Jr". */
function nextWord(text: string, at: number, to: number, last: NameToken): Next | null {
  const gap = codeAt(text, at);
  if (gap === 44 || gap === 32) {
    const letter = codeAt(text, gap === 44 ? at + 2 : at + 1);
    const suffix =
      letter === CAPITAL_J || letter === CAPITAL_S
        ? /^,? (?=(?:Jr|Sr)\b)/u.exec(text.slice(at, at + 5))
        : null;
    if (suffix) return { start: at + suffix[0].length, between: [], nickname: null };
  }
  if (!isBlank(codeAt(text, at))) return null;
  let start = at + 1;
  const nickname = nicknameAt(text, start);
  if (nickname !== null) return { start: nickname.end, between: [], nickname: nickname.word };
  const between: NameToken[] = [];
  const mayHoldOf = (last.traits & TRAIT.organisation) !== 0;
  while (start < to && between.length < 3) {
    if (isUpper(codeAt(text, start))) return { start, between, nickname: null };
    let end = start;
    while (end < to && end - start < 6 && !isBlank(codeAt(text, end)) && codeAt(text, end) !== NEWLINE) end++;
    const word = text.slice(start, end);
    const joins =
      PARTICLES.has(word) ||
      (between.length > 0 && SECOND_PARTICLES.has(word)) ||
      word === '&' ||
      (mayHoldOf && (word === 'of' || word === 'for' || word === 'the'));
    if (!joins || !isBlank(codeAt(text, end))) {
      return isArabicArticle(text, start) ? { start, between, nickname: null } : null;
    }
    between.push({ start, end, word, lower: word, traits: 0 });
    start = end + 1;
  }
  return null;
}

const ARABIC_ARTICLE = late.u`^(?:al|el|as|ash|an|ar)-\p{Lu}`;

/** "al-Rashid" is one word that opens small. */
const isArabicArticle = (text: string, at: number): boolean =>
  (codeAt(text, at + 2) === HYPHEN || codeAt(text, at + 3) === HYPHEN) &&
  ARABIC_ARTICLE().test(text.slice(at, at + 5));

const NICKNAME = late.u`^["“‘'(«„](\p{Lu}[\p{L}\-. ]{1,18})["”’')»“] (?=\p{Lu})`;

/** A nickname in marks or brackets with a further name behind it: Maria “Masha” Petrova. */
function nicknameAt(text: string, start: number): { word: string; end: number } | null {
  if (!OPENING.has(codeAt(text, start))) return null;
  const found = NICKNAME().exec(text.slice(start, start + 26));
  return found ? { word: found[1] ?? '', end: start + found[0].length } : null;
}

/** True at the start of a block, and after a stop, a colon, a dash or an opening mark that follows one. */
export function opensSentence(text: string, start: number): boolean {
  let at = start - 1;
  while (at >= 0 && start - at < 8 && PASSED_OVER.has(codeAt(text, at))) {
    if (codeAt(text, at) === NEWLINE) return true;
    at--;
  }
  return at < 0 || STOPS.has(codeAt(text, at));
}

const codesOf = (signs: string): ReadonlySet<number> =>
  new Set(Array.from(signs, (sign) => sign.charCodeAt(0)));
const OPENING = codesOf('"“‘\'(«„');
const STOPS = codesOf('.!?:…—–•');
const PASSED_OVER = codesOf(' \n\r\t\u00a0"“”„«»‘’\'([');

const isDigit = (code: number): boolean => code >= 48 && code <= 57;
const isApostrophe = (code: number): boolean => code === 39 || code === 0x2019;
const isJoin = (code: number): boolean => isApostrophe(code) || code === 45 || code === 0x2011;

const isLetter = (code: number): boolean =>
  (code >= 97 && code <= 122) ||
  (code >= 65 && code <= 90) ||
  (code >= 0xc0 && code < 0x2000 && code !== 0xd7 && code !== 0xf7) ||
  (code >= 0x3040 && code < 0xd800);

const isSmall = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 0xdf && !isUpper(code));

function isUpper(code: number): boolean {
  if (code < 0xc0) return code >= 65 && code <= 90;
  if (code >= 0x400 && code <= 0x45f) return code < 0x430;
  if (code >= 0x2000) return false;
  const sign = String.fromCharCode(code);
  return sign.toLowerCase() !== sign;
}
