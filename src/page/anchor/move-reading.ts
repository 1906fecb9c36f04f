import { anchorOf } from '../../core/corrections/text-anchor.ts';
import type { Block, Passage, Reading } from '../../core/reading.ts';
import type { Span } from '../../core/span.ts';
import { findWords } from './find-words.ts';

/** A reading moved to a changed text, and the passages that are lost in it. */
export interface Moved {
  /** The lost passages are in it still, with the offsets they had: see `lost` before using any. */
  reading: Reading;
  /** Ids of the passages whose words are not in the text any more. */
  lost: string[];
}

/**
 * Moves a reading to the text its article has become: each passage to where its words are now. What is not found
 * again is reported lost. Passages lost before stay lost.
 */
export function moveReading(
  reading: Reading,
  text: string,
  blocks: readonly Block[],
  lostBefore: readonly string[] = [],
): Moved {
  const lost = new Set(lostBefore);
  let shift = 0;
  const move = (span: Span): Span | null => {
    const found = findWords(text, anchorOf(reading.text, span), span.start + shift);
    // words may have been changed in it: what follows stands as far off as its end
    if (found !== null) shift = found.end - span.end;
    return found;
  };
  const passages = reading.passages.map((passage) => {
    if (lost.has(passage.id)) return passage;
    const moved = movedPassage(passage, reading.text, text, move);
    if (moved === null) lost.add(passage.id);
    return moved ?? passage;
  });
  shift = 0;
  const signals = reading.signals.flatMap((signal) => {
    const span = move(signal);
    return span === null ? [] : [{ ...signal, ...span }];
  });
  return {
    reading: {
      ...reading,
      text,
      passages,
      signals,
      blocks: blocks.map(({ start, end, role }) => ({ start, end, role })),
    },
    lost: [...lost],
  };
}

function movedPassage(
  passage: Passage,
  before: string,
  text: string,
  move: (span: Span) => Span | null,
): Passage | null {
  const whole = move(passage);
  if (whole === null) return null;
  const by = whole.start - passage.start;
  const isSame = before.slice(passage.start, passage.end) === text.slice(whole.start, whole.end);
  const inside = (span: Span): Span | null => {
    if (isSame && passage.start <= span.start && span.end <= passage.end)
      return { start: span.start + by, end: span.end + by };
    return findWords(text, anchorOf(before, span), span.start + by);
  };
  const each = (spans: readonly Span[]): Span[] => spans.flatMap((span) => inside(span) ?? []);
  // one part that is the whole moves with it, however much of it was edited
  const isOnePart = passage.parts.length === 1;
  const parts = isOnePart ? [whole] : each(passage.parts);
  if (parts.length < passage.parts.length) return null;
  const { mention } = passage.speaker ?? { mention: null };
  return {
    ...passage,
    ...whole,
    parts,
    quotedParts: each(passage.quotedParts),
    speaker: passage.speaker && { ...passage.speaker, mention: movedWords(mention, inside) },
    cue: movedWords(passage.cue, inside),
  };
}

/** Words beside a passage; where they are gone their text is kept, at no length, since it still says why. */
function movedWords<T extends Span>(words: T | null, move: (span: Span) => Span | null): T | null {
  if (words === null) return null;
  return { ...words, ...(move(words) ?? { start: 0, end: 0 }) };
}
