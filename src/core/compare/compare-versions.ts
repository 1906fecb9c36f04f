import type { Span } from '../reading.ts';
import { alignParagraphs, type Match } from './align-paragraphs.ts';
import type { Altered, Comparison, DiffWords, Inserted, LeftOut, Row, Token, Version } from './comparison.ts';
import { differenceOf } from './difference.ts';
import { movedMatches } from './moved-matches.ts';
import { piecesOf } from './pieces.ts';
import { keyOf, tokensOf, wordCount } from './tokens.ts';

/**
 * Holds a republished article against its original: what was inserted, left out and altered, in which order, and
 * under which headline. Other quotation marks, dashes or paragraph breaks are no difference.
 */
export function compareVersions(host: Version, original: Version, diffWords: DiffWords): Comparison {
  const hostTokens = host.paragraphs.map((paragraph) => tokensOf(host.text, paragraph));
  const originalTokens = original.paragraphs.map((paragraph) => tokensOf(original.text, paragraph));
  const matches = alignParagraphs(hostTokens, originalTokens);
  const moved = movedMatches(matches);
  const inserted: Inserted[] = unmatched(hostTokens, matches, 'host', host.paragraphs);
  const leftOut: LeftOut[] = unmatched(originalTokens, matches, 'original', original.paragraphs);
  const altered: Altered[] = [];
  const rows: Row[] = [];
  for (const match of matches) {
    const difference = differenceOf(match, host, original, diffWords);
    inserted.push(...difference.inserted);
    leftOut.push(...difference.leftOut);
    const spans = {
      host: match.host.flatMap((index) => host.paragraphs[index] ?? []),
      original: match.original.flatMap((index) => original.paragraphs[index] ?? []),
    };
    const { pieces, quotes, words } = difference;
    if (difference.reworded) altered.push({ ...spans, pieces, words, quotes });
    const kind = words > 0 ? 'altered' : moved.has(match) ? 'moved' : 'same';
    rows.push({ ...spans, kind, pieces: words > 0 ? pieces : [], quotes });
  }
  const total = (list: readonly { words: number }[]): number =>
    list.reduce((sum, { words }) => sum + words, 0);
  const words = {
    host: hostTokens.reduce((sum, tokens) => sum + wordCount(tokens), 0),
    original: originalTokens.reduce((sum, tokens) => sum + wordCount(tokens), 0),
    inserted: total(inserted),
    leftOut: total(leftOut),
  };
  return {
    rows: inOrder(rows, inserted, leftOut),
    inserted: inserted.sort(byStart),
    leftOut: leftOut.sort(byStart),
    altered: altered.sort((a, b) => b.quotes.length - a.quotes.length),
    moved: moved.size,
    headline: headlineOf(host.title, original.title, diffWords),
    words,
    shared: words.host === 0 ? 0 : 1 - words.inserted / words.host,
  };
}

const byStart = (a: Span, b: Span): number => a.start - b.start;

function unmatched(
  paragraphs: readonly (readonly Token[])[],
  matches: readonly Match[],
  side: 'host' | 'original',
  spans: readonly Span[],
): { start: number; end: number; words: number; extent: 'paragraph' }[] {
  const known = new Set(matches.flatMap((match) => match[side]));
  return paragraphs.flatMap((tokens, index) => {
    const span = spans[index];
    const words = wordCount(tokens);
    return known.has(index) || span === undefined || words === 0
      ? []
      : [{ ...span, words, extent: 'paragraph' }];
  });
}

/** The rows as the republished text goes; what it left out stands where the original has it. */
function inOrder(matched: readonly Row[], inserted: readonly Inserted[], leftOut: readonly LeftOut[]): Row[] {
  const alone = { pieces: [], quotes: [] };
  const rows: Row[] = [
    ...matched,
    ...inserted
      .filter(({ extent }) => extent === 'paragraph')
      .map(({ start, end }): Row => ({ ...alone, kind: 'inserted', host: [{ start, end }], original: null })),
  ].sort((a, b) => (a.host?.[0]?.start ?? 0) - (b.host?.[0]?.start ?? 0));
  for (const { start, end, extent } of [...leftOut].sort(byStart)) {
    if (extent !== 'paragraph') continue;
    const before = rows.findLastIndex(
      (row) => row.kind !== 'moved' && row.original !== null && (row.original[0]?.start ?? 0) < start,
    );
    rows.splice(before + 1, 0, { ...alone, kind: 'left-out', host: null, original: [{ start, end }] });
  }
  return rows;
}

function headlineOf(
  host: string | null,
  original: string | null,
  diffWords: DiffWords,
): Comparison['headline'] {
  if (host === null || original === null) return null;
  const plain = (title: string): string =>
    keyOf(title)
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
  if (plain(host) === plain(original)) return null;
  const whole = (title: string): Token[] => tokensOf(title, { start: 0, end: title.length });
  return { host, original, pieces: piecesOf(diffWords(whole(original), whole(host)), original, host) };
}
