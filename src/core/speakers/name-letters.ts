/** What the characters of names are, by their codes. */

export const isDigit = (code: number): boolean => code >= 48 && code <= 57;
export const isApostrophe = (code: number): boolean => code === 39 || code === 0x2019;
export const isJoin = (code: number): boolean => isApostrophe(code) || code === 45 || code === 0x2011;

export const isLetter = (code: number): boolean =>
  (code >= 97 && code <= 122) ||
  (code >= 65 && code <= 90) ||
  (code >= 0xc0 && code < 0x2000 && code !== 0xd7 && code !== 0xf7) ||
  (code >= 0x3040 && code < 0xd800);

export const isSmall = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 0xdf && !isUpper(code));

export function isUpper(code: number): boolean {
  if (code < 0xc0) return code >= 65 && code <= 90;
  if (code >= 0x400 && code <= 0x45f) return code < 0x430;
  if (code >= 0x2000) return false;
  const sign = String.fromCharCode(code);
  return sign.toLowerCase() !== sign;
}

export const isBlank = (code: number): boolean =>
  code === 32 || code === 0xa0 || code === 0x2009 || code === 0x202f;
