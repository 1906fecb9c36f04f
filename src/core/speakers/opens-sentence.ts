import { codedText } from '../words/coded-text.ts';

const NEWLINE = 10;

/** True at the start of a block, and after a stop, a colon, a dash or an opening mark that follows one. */
export function opensSentence(text: string, start: number): boolean {
  const { codes } = codedText(text);
  let at = start - 1;
  while (at >= 0 && start - at < 8 && signOf(codes[at] ?? 0) === PASSED_OVER) {
    if (codes[at] === NEWLINE) return true;
    at--;
  }
  return at < 0 || signOf(codes[at] ?? 0) === STOPS;
}

const PASSED_OVER = 1;
const STOPS = 2;
const SIGNS = new Uint8Array(0x2100);
const setSigns = (signs: string, kind: number): void => {
  for (const sign of signs) SIGNS[sign.charCodeAt(0)] = kind;
};
setSigns(' \n\r\t\u00a0"“”„«»‘’\'([', PASSED_OVER);
setSigns('.!?:…—–•', STOPS);
const signOf = (code: number): number => (code < SIGNS.length ? (SIGNS[code] ?? 0) : 0);

const OPENING = '"“‘\'(«„';
/** A mark or bracket in which a nickname stands. */
export const isOpening = (code: number): boolean =>
  signOf(code) === PASSED_OVER && OPENING.includes(String.fromCharCode(code));
