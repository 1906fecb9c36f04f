import { overlaps, type Span } from '../span.ts';
import type { Passage } from '../reading.ts';

/** The number of words of a stretch of text: runs of letters and digits, an apostrophe or hyphen inside included. */
export const wordsIn = (text: string): number =>
  text.match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu)?.length ?? 0;

/** The words of a passage that stand between marks, and those that do not. */
export function wordsOf(
  text: string,
  { kind, parts, quotedParts }: Passage,
): { quoted: number; other: number } {
  const count = (spans: readonly Span[]): number =>
    spans.reduce((sum, { start, end }) => sum + wordsIn(text.slice(start, end)), 0);
  const inMarks = kind === 'direct' && quotedParts.length === 0 ? parts : quotedParts;
  const quoted = count(inMarks);
  return { quoted, other: Math.max(0, count(parts.flatMap((part) => without(part, inMarks)))) };
}

/** What is left of a span when others are taken out of it. */
export function without(span: Span, others: readonly Span[]): Span[] {
  return others
    .filter((other) => overlaps(span, other))
    .reduce<Span[]>(
      (left, { start, end }) =>
        left.flatMap((piece) =>
          overlaps(piece, { start, end })
            ? [
                { start: piece.start, end: start },
                { start: end, end: piece.end },
              ].filter((rest) => rest.start < rest.end)
            : [piece],
        ),
      [span],
    );
}
