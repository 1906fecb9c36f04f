import type { Passage } from '../core/reading.ts';
import type { TextMap } from './read/text-map.ts';

/** The passages under an offset, the innermost first: a bracket before the quotation around it. */
export const passagesAt = (passages: readonly Passage[], offset: number): Passage[] =>
  passages
    .filter(({ parts }) => parts.some(({ start, end }) => start <= offset && offset < end))
    .sort((a, b) => a.end - a.start - (b.end - b.start));

/** The offset in the article's text under a point of the window; null beside it. */
export function offsetAt(x: number, y: number, map: TextMap): number | null {
  const caret = document.caretPositionFromPoint(x, y);
  return caret === null ? null : map.offsetOf(caret.offsetNode, caret.offset);
}

/**
 * True for a plain click on words: not the end of a drag, not on something the page makes clickable, not with a
 * key held, not with another button.
 */
export function isPlainClick(event: MouseEvent): boolean {
  if (event.button !== 0 || event.defaultPrevented) return false;
  if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return false;
  if (!(getSelection()?.isCollapsed ?? true)) return false;
  const target = event.target instanceof Element ? event.target : null;
  return target?.closest('a[href], button, input, select, textarea, summary, [contenteditable]') === null;
}
