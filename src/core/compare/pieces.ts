import type { Piece, TokenRun } from './comparison.ts';

/** Runs of tokens as text to be shown: removed words from the original, all others from the republished version. */
export function piecesOf(runs: readonly TokenRun[], original: string, host: string): Piece[] {
  const pieces: Piece[] = [];
  for (const { kind, tokens } of runs) {
    const [first, last] = [tokens[0], tokens.at(-1)];
    if (!first || !last) continue;
    const text = kind === 'removed' ? original : host;
    const gap = pieces.length > 0 && /\s/u.test(text.charAt(first.start - 1)) ? ' ' : '';
    pieces.push({ kind, text: `${gap}${text.slice(first.start, last.end).replace(/\s+/gu, ' ')}` });
  }
  return pieces;
}
