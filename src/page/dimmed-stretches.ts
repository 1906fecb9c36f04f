import type { Passage, Reading, Span } from '../core/reading.ts';
import type { Settings } from '../settings.ts';

/** How many words of a dimmed passage stay legible, so that the reader knows what is there. */
const FIRST_WORDS = 4;

/**
 * What is to be dimmed: the editor’s passages but for their first words, or everything else. A passage the
 * reader brought back (by its id) stays as it is; brackets inside a quotation are too short to be dimmed.
 */
export function dimmedStretches(
  { text, blocks, passages }: Reading,
  mode: Settings['insertions'],
  broughtBack: ReadonlySet<string>,
): Span[] {
  if (mode === 'marked') return [];
  const inserted = passages.filter(isInsertion);
  if (inserted.length === 0) return [];
  if (mode === 'dimmed')
    return inserted
      .filter(({ id }) => !broughtBack.has(id))
      .flatMap((passage) => afterFirstWords(passage, text));
  const own = inserted.flatMap(({ parts }) => parts).sort((a, b) => a.start - b.start);
  return blocks.flatMap((block) => without(block, own));
}

/** True for a passage that can be dimmed. */
export const isInsertion = ({ voice, kind }: Passage): boolean => voice === 'editorial' && kind !== 'bracket';

function afterFirstWords({ parts }: Passage, text: string): Span[] {
  const [first, ...rest] = parts;
  if (!first) return [];
  const words = new RegExp(String.raw`^(?:\S+\s+){${FIRST_WORDS.toString()}}`, 'u');
  const shown = words.exec(text.slice(first.start, first.end))?.[0].length;
  return shown === undefined ? rest : [{ start: first.start + shown, end: first.end }, ...rest];
}

/** A block without the stretches that lie in it. */
function without({ start, end }: Span, stretches: readonly Span[]): Span[] {
  const left: Span[] = [];
  let from = start;
  for (const stretch of stretches) {
    if (stretch.end <= from || stretch.start >= end) continue;
    if (stretch.start > from) left.push({ start: from, end: stretch.start });
    from = Math.max(from, stretch.end);
  }
  if (from < end) left.push({ start: from, end });
  return left;
}
