import type { Passage } from '../reading.ts';
import { contains, overlaps, type Span } from '../span.ts';
import { without } from './count-words.ts';

/**
 * The passages with a span left free for a new one: those inside it go, those that reach into it are cut. A bracket
 * stays inside a quote, which may hold one.
 */
export const clearedFor = (passages: readonly Passage[], span: Span, voice: Passage['voice']): Passage[] =>
  passages.flatMap((passage) => {
    const mayStay = passage.kind === 'bracket' && voice !== 'editorial' && contains(span, passage);
    if (mayStay || !passage.parts.some((part) => overlaps(part, span))) return [passage];
    return cut(passage, span);
  });

function cut(passage: Passage, span: Span): Passage[] {
  const parts = passage.parts.flatMap((part) => without(part, [span]));
  const [first] = parts;
  const last = parts.at(-1);
  if (first === undefined || last === undefined) return [];
  const quotedParts = passage.quotedParts.flatMap((part) => without(part, [span]));
  return [{ ...passage, start: first.start, end: last.end, parts, quotedParts }];
}

/** The passage that shares most of its extent with a span; null when none shares half of it. */
export function closestTo(passages: readonly Passage[], span: Span): Passage | null {
  let best: Passage | null = null;
  let bestShare = 0.5;
  for (const passage of passages) {
    const shared = Math.min(passage.end, span.end) - Math.max(passage.start, span.start);
    const all = Math.max(passage.end, span.end) - Math.min(passage.start, span.start);
    if (shared / all < bestShare) continue;
    best = passage;
    bestShare = shared / all;
  }
  return best;
}
