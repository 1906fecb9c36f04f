/** What comes out of holding an article against its original. All offsets are into the text of its own version. */
import type { Span } from '../reading.ts';

/** One version: its words, its paragraphs in order, its headline. */
export interface Version {
  title: string | null;
  text: string;
  paragraphs: readonly Span[];
  /** Stretches between quotation marks, marks included. */
  quotes: readonly Span[];
}

/** Words of one kind in a row, as a reader sees them side by side. */
export interface Piece {
  kind: 'same' | 'added' | 'removed';
  text: string;
}

/** A word-by-word difference; handed in, since it is a library’s work. Tokens compare by their `key`. */
export type DiffWords = (before: readonly Token[], after: readonly Token[]) => TokenRun[];

/** A word with what follows it up to the next one; `key` is what counts when two are compared. */
export interface Token extends Span {
  key: string;
}

export interface TokenRun {
  kind: Piece['kind'];
  tokens: readonly Token[];
}

/** A passage of the republished text that the original has not. */
export interface Inserted extends Span {
  words: number;
  /** `sentence`: put into a paragraph that is otherwise the original’s. */
  extent: 'paragraph' | 'sentence';
}

/** A passage of the original that the republished text has not. */
export interface LeftOut extends Span {
  words: number;
  extent: 'paragraph' | 'sentence';
}

export type QuoteChange = 'shortened' | 'extended' | 'changed';

/** A paragraph, or paragraphs that were joined or divided, in both versions with other words. */
export interface Altered {
  host: Span[];
  original: Span[];
  pieces: Piece[];
  /** Words added and removed. */
  words: number;
  /** One for each quotation in it that was touched. */
  quotes: QuoteChange[];
}

/** One line of the two columns; a version that lacks the passage has null. */
export interface Row {
  kind: 'same' | 'inserted' | 'left-out' | 'altered' | 'moved';
  host: Span[] | null;
  original: Span[] | null;
  /** For altered rows. */
  pieces: Piece[];
  quotes: QuoteChange[];
}

export interface Comparison {
  rows: Row[];
  inserted: Inserted[];
  leftOut: LeftOut[];
  /** Those with touched quotations first. */
  altered: Altered[];
  moved: number;
  headline: { host: string; original: string; pieces: Piece[] } | null;
  words: { host: number; original: number; inserted: number; leftOut: number };
  /** Share of the republished words that stand in the original, 0 to 1. */
  shared: number;
}
