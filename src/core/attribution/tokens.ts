import type { Span } from '../span.ts';

export const QUOTED = 1;
export const WORD = 2;

/** A text's tokens, each by its number. */
export interface Tokens {
  count: number;
  start: Int32Array;
  end: Int32Array;
  /** `QUOTED`, `WORD` or the code of a sign. */
  kind: Int32Array;
  capital: Uint8Array;
  /** Which quoted part a `QUOTED` token is; -1 for others. */
  part: Int32Array;
}

/** A quoted part is one stretch in marks within one block: `span` counts the quoted spans. */
export interface Part extends Span {
  span: number;
}

/** A stretch of tokens, `to` exclusive: a sentence, or several that a quotation holds together. */
export interface Unit {
  from: number;
  to: number;
  block: number;
}
