import type { Passage, Signal } from '../core/reading.ts';
import type { TextMap } from './read/text-map.ts';

/** The passages under an offset, the innermost first: a bracket before the quotation around it. */
export const passagesAt = (passages: readonly Passage[], offset: number): Passage[] =>
  passages
    .filter(({ parts }) => parts.some(({ start, end }) => start <= offset && offset < end))
    .sort((a, b) => a.end - a.start - (b.end - b.start));

/** The wording under an offset, the shortest; null where none stands out. */
export const signalAt = (signals: readonly Signal[], offset: number): Signal | null =>
  signals
    .filter(({ start, end }) => start <= offset && offset < end)
    .sort((a, b) => a.end - a.start - (b.end - b.start))[0] ?? null;

/** The offset in the article's text under a point of the window; null beside it. */
export function offsetAt(x: number, y: number, { nodes, offsetOf }: TextMap): number | null {
  const caret = document.caretPositionFromPoint(x, y, { shadowRoots: openRoots(nodes()) });
  if (caret?.offsetNode.nodeType !== Node.TEXT_NODE) return null;
  const node = caret.offsetNode as Text;
  // a caret stands between letters, and beside a line's end there is none under the point at all
  const at = [caret.offset, caret.offset - 1].find((offset) => coversPoint(node, offset, x, y));
  return at === undefined ? null : offsetOf(node, at);
}

/** The shadow roots the article's text lies in; the document alone, as a rule. */
function openRoots(nodes: readonly Text[]): ShadowRoot[] {
  const roots = new Set<ShadowRoot>();
  for (const node of nodes) {
    const root = node.getRootNode();
    if (root instanceof ShadowRoot) roots.add(root);
  }
  return [...roots];
}

/** True when the letter at an offset lies under the point, the line's leading above and below it included. */
function coversPoint(node: Text, offset: number, x: number, y: number): boolean {
  if (offset < 0 || offset >= node.length) return false;
  const letter = document.createRange();
  letter.setStart(node, offset);
  letter.setEnd(node, offset + 1);
  return [...letter.getClientRects()].some(
    ({ left, right, top, bottom, height }) =>
      left - 1 <= x && x <= right + 1 && top - height / 2 <= y && y <= bottom + height / 2,
  );
}

/**
 * True for a plain click on words: not the end of a drag, not on something the page makes clickable, not with a
 * key held, not with another button, not a second click of a double one.
 */
export function isPlainClick(event: MouseEvent): boolean {
  if (event.button !== 0 || event.detail > 1 || event.defaultPrevented) return false;
  if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return false;
  if (!(getSelection()?.isCollapsed ?? true)) return false;
  return !event.composedPath().some((target) => target instanceof Element && target.matches(CLICKABLE));
}

const CLICKABLE =
  'a[href], button, input, select, textarea, summary, label, [contenteditable], [role="button"], [role="link"]';
