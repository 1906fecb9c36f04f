/**
 * The characters that can be quotation marks, in any language (Unicode, General Punctuation and CJK Symbols;
 * CLDR `delimiters` for who uses which). Every pair is accepted in every language; which way a mark faces is
 * only a default, for the same sign opens in one language and closes in the next.
 */

/** Marks that can close one another. */
export type Family = 'double' | 'single' | 'guillemet' | 'angle' | 'corner' | 'white-corner';

/** 1: opens, -1: closes, 0: either. */
export type Way = 1 | -1 | 0;

export interface MarkKind {
  family: Family;
  way: Way;
}

const KINDS: readonly [signs: string, family: Family, way: Way][] = [
  ['"＂', 'double', 0],
  ['“„‟〝', 'double', 1],
  ['”〞〟', 'double', -1],
  ["'", 'single', 0],
  ['‘‚‛`', 'single', 1],
  ['’', 'single', -1],
  ['«', 'guillemet', 1],
  ['»', 'guillemet', -1],
  ['‹', 'angle', 1],
  ['›', 'angle', -1],
  ['「', 'corner', 1],
  ['」', 'corner', -1],
  ['『', 'white-corner', 1],
  ['』', 'white-corner', -1],
];

const BY_CODE = new Map<number, MarkKind>(
  KINDS.flatMap(([signs, family, way]) =>
    Array.from(signs, (sign): [number, MarkKind] => [sign.charCodeAt(0), { family, way }]),
  ),
);

/** ASCII and Latin-1 by index, where nearly all characters of a text are looked up. */
const LOW: readonly (MarkKind | undefined)[] = Array.from({ length: 256 }, (_, code) => BY_CODE.get(code));

/** What kind of mark a UTF-16 code unit can be. */
export function markKind(code: number): MarkKind | undefined {
  if (code < 256) return LOW[code];
  // General Punctuation, CJK punctuation, full-width forms: nothing outside them is a mark.
  return (code >= 0x2018 && code <= 0x203a) || (code >= 0x300c && code <= 0x301f) || code === 0xff02
    ? BY_CODE.get(code)
    : undefined;
}

export const LOW_DOUBLE = 0x201e;
export const LEFT_DOUBLE = 0x201c;
export const RIGHT_DOUBLE = 0x201d;
export const STRAIGHT_DOUBLE = 0x22;
export const RIGHT_SINGLE = 0x2019;
