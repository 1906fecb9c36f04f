import type { Span } from '../reading.ts';
import type { Match } from './align-paragraphs.ts';
import type {
  DiffWords,
  Inserted,
  LeftOut,
  Piece,
  QuoteChange,
  Token,
  TokenRun,
  Version,
} from './comparison.ts';
import { piecesOf } from './pieces.ts';
import { quoteChanges } from './quote-changes.ts';
import { isWord, tokensOf, wordCount } from './tokens.ts';

/** What differs between two paragraphs that are the same passage. */
export interface Difference {
  pieces: Piece[];
  quotes: QuoteChange[];
  /** Words added and removed, whole sentences included. */
  words: number;
  /** More differs than whole sentences put in or left out. */
  reworded: boolean;
  inserted: Inserted[];
  leftOut: LeftOut[];
}

/** So many words in a row are a sentence put in or left out, not another wording. */
const SENTENCE = 7;

const UNCHANGED: Difference = {
  pieces: [],
  quotes: [],
  words: 0,
  reworded: false,
  inserted: [],
  leftOut: [],
};

/** The difference of a match; none when only marks or breaks differ. */
export function differenceOf(
  { host: hosts, original: originals }: Match,
  host: Version,
  original: Version,
  diffWords: DiffWords,
): Difference {
  const after = hosts.flatMap((index) => tokensIn(host, index));
  const before = originals.flatMap((index) => tokensIn(original, index));
  if (sameWords(before, after)) return UNCHANGED;
  const runs = withoutMarks(diffWords(before, after));
  const changed = runs.filter(({ kind }) => kind !== 'same');
  const long = changed.filter(({ tokens }) => wordCount(tokens) >= SENTENCE);
  const quotes = quoteChanges(runs, before, after, original.quotes, host.quotes);
  return {
    pieces: piecesOf(runs, original.text, host.text),
    quotes,
    reworded: quotes.length > 0 || changed.some((run) => !long.includes(run)),
    words: changed.reduce((sum, { tokens }) => sum + wordCount(tokens), 0),
    inserted: long.filter(({ kind }) => kind === 'added').map(sentence),
    leftOut: long.filter(({ kind }) => kind === 'removed').map(sentence),
  };
}

const tokensIn = ({ text, paragraphs }: Version, index: number): Token[] => {
  const paragraph = paragraphs[index];
  return paragraph ? tokensOf(text, paragraph) : [];
};

function sameWords(before: readonly Token[], after: readonly Token[]): boolean {
  const words = (tokens: readonly Token[]): string =>
    tokens
      .filter(isWord)
      .map(({ key }) => key)
      .join(' ');
  return words(before) === words(after);
}

/** A mark that came or went is no change worth showing; in the republished text it stays where it is. */
const withoutMarks = (runs: readonly TokenRun[]): TokenRun[] =>
  runs.flatMap((run): TokenRun[] => {
    if (run.kind === 'same' || run.tokens.some(isWord)) return [run];
    return run.kind === 'added' ? [{ ...run, kind: 'same' }] : [];
  });

const sentence = ({ tokens }: TokenRun): Span & { words: number; extent: 'sentence' } => ({
  start: tokens[0]?.start ?? 0,
  end: tokens.at(-1)?.end ?? 0,
  words: wordCount(tokens),
  extent: 'sentence',
});
