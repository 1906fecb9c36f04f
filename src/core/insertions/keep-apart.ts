import type { Attribution, Insertion } from '../draft.ts';
import type { Span } from '../reading.ts';
import { AFTER_ALL, contains, overlaps } from '../span.ts';

/**
 * Sees to it that no passage overlaps another, but for a bracket inside somebody's words: what stands in an
 * editor's paragraph is not attributed as the report's, and a gloss inside a statement becomes a bracket of it.
 */
export function keepApart(
  attributions: readonly Attribution[],
  insertions: readonly Insertion[],
): { attributions: Attribution[]; insertions: Insertion[] } {
  const settled = insertions.map((insertion): Insertion =>
    insertion.kind !== 'bracket' && attributions.some((spoken) => holdsInside(spoken, insertion))
      ? { ...insertion, kind: 'bracket' }
      : insertion,
  );
  const walls = settled.filter(({ kind }) => kind !== 'bracket').flatMap(({ parts }) => parts);
  const pieces = attributions.map((attribution) => cut(attribution, walls));
  const firstPiece: (number | undefined)[] = [];
  let count = 0;
  for (const piece of pieces) {
    firstPiece.push(piece.length > 0 ? count : undefined);
    count += piece.length;
  }
  const kept = pieces.flatMap((piece, index) =>
    piece.map(({ carriesOn, ...attribution }, position): Attribution => {
      const previous =
        position > 0 ? firstPiece[index] : carriesOn === undefined ? undefined : firstPiece[carriesOn];
      return previous === undefined ? attribution : { ...attribution, carriesOn: previous };
    }),
  );
  return { attributions: kept, insertions: settled };
}

/** A short insertion within one part of a statement. */
const holdsInside = ({ parts }: Attribution, { start, end, parts: own }: Insertion): boolean =>
  own.length === 1 &&
  parts.some((part) => contains(part, { start, end }) && end - start < (part.end - part.start) * 0.8);

/** The attribution without what the walls cover: none, one, or one on each side of a wall. */
function cut(attribution: Attribution, walls: readonly Span[]): Attribution[] {
  const between = walls.filter((wall) => overlaps(wall, attribution));
  if (between.length === 0) return [attribution];
  const first = Math.min(...between.map(({ start }) => start));
  const last = Math.max(...between.map(({ end }) => end));
  return [
    limitedTo(attribution, { start: 0, end: first }),
    limitedTo(attribution, { start: last, end: AFTER_ALL }),
  ]
    .filter((piece) => piece !== null)
    .map((piece, index) => (index === 0 ? piece : { ...piece, mention: null, cue: null }));
}

/** The parts of a statement that lie wholly on one side; null when none does. */
function limitedTo(attribution: Attribution, side: Span): Attribution | null {
  const parts = attribution.parts.filter((part) => contains(side, part));
  const [head, tail] = [parts[0], parts.at(-1)];
  if (!head || !tail) return null;
  return {
    ...attribution,
    start: head.start,
    end: tail.end,
    parts,
    quotedParts: attribution.quotedParts.filter((part) => contains(side, part)),
  };
}
