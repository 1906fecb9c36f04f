import type { TokenIndex } from './token-index.ts';

/** ''Two apostrophes'' stand for marks in old wire archives; what is between them is read, but not as marked. */
export const isTypewritten = (t: TokenIndex, at: number): boolean =>
  t.text.startsWith("''", t.startOf(at)) || t.text.startsWith('’’', t.startOf(at));
