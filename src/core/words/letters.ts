/**
 * What a character is, asked of a table instead of a pattern: the rules ask millions of times, and a pattern with
 * `\p{L}` costs much to compile and more to run. The table learns a character when it first meets it.
 */

/** `\p{L}`, in any script. */
export const LETTER = 1;
/** `\p{N}` */
export const NUMBER = 2;
/** `\p{Lu}` */
export const CAPITAL = 4;
/** `\p{Ll}` */
export const SMALL = 8;
/** `\s` */
export const SPACE = 16;
/** `\p{M}`: what is set above or below a letter. */
export const MARK = 32;
const KNOWN = 128;

const CODES = 0x10000;
/** Of each code: what the character is, as flags, and above them (`FOLD`) its code without regard to case; 0: not known yet. */
const characters = new Int32Array(CODES);
/** How far above the flags of a character the code stands that it has without regard to case. */
export const FOLD = 8;
const FLAGS = (1 << FOLD) - 1;

for (let code = 0; code < 0x80; code++) learnAscii(code);

const isSurrogate = (code: number): boolean => code >= 0xd800 && code <= 0xdfff;

/**
 * The UTF-16 code unit at an offset, 0 outside the text. Engines keep strings in many ways (cut from others, joined, of
 * one byte or two), and where they have seen more than a few, look the method up at each call; called like this, they
 * know it, and as long as nobody has asked beyond a text they need no call at all. For loops over characters.
 */
export const codeAt = (text: string, at: number): number =>
  at >>> 0 < text.length ? String.prototype.charCodeAt.call(text, at) : 0;

/** What the character at an offset is, as flags; both halves of a pair are what the pair is. */
export const classAt = (text: string, at: number): number => classWith(text, at, codeAt(text, at));

/** The same of a character whose code is known. */
export const classWith = (text: string, at: number, code: number): number =>
  characterWith(text, at, code) & FLAGS;

/** What a character is whose code is known, and above the flags (`FOLD`) its code without regard to case. */
export const characterWith = (text: string, at: number, code: number): number =>
  characters[code] || rare(text, at, code);

/** Whether a word begins with a capital. */
export const startsCapital = (word: string): boolean => (classAt(word, 0) & CAPITAL) !== 0;

/** Whether a word begins with a small letter. */
export const startsSmall = (word: string): boolean => (classAt(word, 0) & SMALL) !== 0;

/** What the first letter of a text is, as flags; 0: there is none. */
export function firstLetter(text: string): number {
  const { length } = text;
  for (let at = 0; at < length; at++) {
    const found = classAt(text, at);
    if ((found & LETTER) !== 0) return found;
  }
  return 0;
}

export function isAscii(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (codeAt(text, at) >= 0x80) return false;
  return true;
}

/** Whether a character of the text is any of the flags. */
export function holds(text: string, flags: number): boolean {
  const { length } = text;
  for (let at = 0; at < length; at++) if ((classAt(text, at) & flags) !== 0) return true;
  return false;
}

/** Where a run of characters ends that are any of the flags. */
export function runEnd(text: string, from: number, flags: number): number {
  const { length } = text;
  while (from < length && (classAt(text, from) & flags) !== 0) from++;
  return from;
}

/** The longest stretches of characters that are any of the flags, in order. */
export function runsOf(text: string, flags: number): string[] {
  const runs: string[] = [];
  for (let at = 0; at < text.length; at++) {
    const end = runEnd(text, at, flags);
    if (end > at) runs.push(text.slice(at, end));
    at = end;
  }
  return runs;
}

/** What a character of one code unit is, as flags. */
export const classOf = (code: number): number => (characters[code] || learn(code)) & FLAGS;

/**
 * A character in the case in which all its forms are alike, as patterns without regard to case see it (simple
 * folding): `S`, `s` and `ſ` are one, `İ` and `ı` stay themselves.
 */
export const foldOf = (code: number): number => (characters[code] || learn(code)) >> FOLD;

function rare(text: string, at: number, code: number): number {
  if (!isSurrogate(code)) return learn(code);
  const first = code < 0xdc00 ? at : at - 1;
  const point = text.codePointAt(first) ?? 0;
  return (point > 0xffff ? read(String.fromCodePoint(point)) : KNOWN) | (code << FOLD);
}

function learn(code: number): number {
  // Half a pair is asked for with its other half.
  if (isSurrogate(code)) return KNOWN | (code << FOLD);
  const character = String.fromCharCode(code);
  const upper = code === DOTLESS ? character : character.toUpperCase();
  const lower = (upper.length === 1 ? upper : character).toLowerCase();
  const fold = lower.length === 1 ? lower.charCodeAt(0) : code;
  return (characters[code] = read(character) | (fold << FOLD));
}

const DOTLESS = 0x131;

function learnAscii(code: number): void {
  const small = code >= 97 && code <= 122;
  const capital = code >= 65 && code <= 90;
  characters[code] =
    ((capital ? code + 32 : code) << FOLD) |
    (small ? LETTER | SMALL : 0) |
    (capital ? LETTER | CAPITAL : 0) |
    (code >= 48 && code <= 57 ? NUMBER : 0) |
    (code === 32 || (code >= 9 && code <= 13) ? SPACE : 0) |
    KNOWN;
}

/** Patterns with `\p` take long to compile, so that what European languages write in is told without them. */
function read(character: string): number {
  const code = character.length === 1 ? character.charCodeAt(0) : CODES;
  if (code >= 0x80 && code < 0xc0) return (LATIN_SIGNS.get(character) ?? 0) | KNOWN;
  if ((code >= 0xc0 && code < 0x180) || (code >= 0x400 && code < 0x460)) return readEuropean(character);
  // Arabic letters, Chinese characters: they know no case.
  if ((code >= 0x620 && code < 0x64b) || (code >= 0x4e00 && code < 0xa000)) return LETTER | KNOWN;
  if (code >= 0x2000 && code < 0x2070) return (BLANKS.includes(character) ? SPACE : 0) | KNOWN;
  return readByPattern(character);
}

/** Of the characters from U+0080 to U+00BF, those that are letters, numbers or blanks. */
const LATIN_SIGNS: ReadonlyMap<string, number> = new Map([
  ['\u00a0', SPACE],
  ['ª', LETTER],
  ['º', LETTER],
  ['µ', LETTER | SMALL],
  ...Array.from('²³¹¼½¾', (sign): [string, number] => [sign, NUMBER]),
]);

/** Of the characters from U+2000 to U+206F. */
const BLANKS = '\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f';

/** Of Latin and Cyrillic, which have a capital for each small letter or stand small alone. */
const readEuropean = (character: string): number =>
  character === '×' || character === '÷'
    ? KNOWN
    : KNOWN | LETTER | (character.toLowerCase() === character ? SMALL : CAPITAL);

let patterns: readonly { pattern: RegExp; flag: number }[] | null = null;

function readByPattern(character: string): number {
  patterns ??= (
    [
      ['\\p{L}', LETTER],
      ['\\p{N}', NUMBER],
      ['\\p{Lu}', CAPITAL],
      ['\\p{Ll}', SMALL],
      ['\\s', SPACE],
      ['\\p{M}', MARK],
    ] as const
  ).map(([source, flag]) => ({ pattern: new RegExp(source, 'u'), flag }));
  return patterns.reduce(
    (flags, { pattern, flag }) => (pattern.test(character) ? flags | flag : flags),
    KNOWN,
  );
}
