/** Which characters make the words of an English text, each asked by its code. */
import { codeAt } from '../words/letters.ts';

const HYPHEN = 45;

/** Typewriters have no dash: Roe -- a doctor -- said; Roe - a doctor - said. */
export const isDash = (text: string, at: number): boolean =>
  codeAt(text, at + 1) === HYPHEN || (codeAt(text, at - 1) === 32 && codeAt(text, at + 1) === 32);

export const isDigit = (code: number): boolean => code >= 48 && code <= 57;

export const isCapital = (code: number): boolean =>
  code < 128 ? code >= 65 && code <= 90 : code !== lower(code);

const lower = (code: number): number => String.fromCharCode(code).toLowerCase().charCodeAt(0);

/** Of ASCII: whether it is a part of words. */
const ASCII = new Uint8Array(128).fill(1, 97, 123).fill(1, 65, 91).fill(1, 48, 58);
for (const sign of '$%#@') ASCII[sign.charCodeAt(0)] = 1;

export const isLetter = (code: number): boolean =>
  code < 128 ? ASCII[code] === 1 : code >= 0xc0 && (code < 0x2000 || code > 0x206f) && code !== 0xd7;
