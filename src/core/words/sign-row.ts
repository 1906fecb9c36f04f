import { codeAt } from './letters.ts';

/** No text has so many of one sign side by side. */
const LONGEST_RUN = 24;

/**
 * Where a row of one sign ends that begins at an offset, such as somebody draws across a page; -1: fewer stand there
 * than make one. What such a row is made of are neither marks nor stops, however many there are.
 */
export function rowEnd(text: string, from: number, to: number): number {
  const code = codeAt(text, from);
  let at = from + 1;
  while (at < to && codeAt(text, at) === code) at++;
  return at - from > LONGEST_RUN ? at : -1;
}
