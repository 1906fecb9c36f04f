/** „bewusst und gewollt“ is said by somebody; „Seestern“ and „Haus der Kunst“ are names. */
export function isStatement(text: string): boolean {
  const words = text.match(/[\p{L}\p{N}]+/gu) ?? [];
  const small = words.filter((word) => /^\p{Ll}/u.test(word)).length;
  if (words.length >= 7) return true;
  if (/^\P{L}*\p{Ll}/u.test(text)) return true;
  if (words.length < 3) return /[!?]/u.test(text);
  return small * 2 >= words.length && /\s\p{Ll}{3,}/u.test(text) && words.length >= 4;
}
