import type { Span } from '../span.ts';

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
