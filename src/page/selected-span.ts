import type { Span } from '../core/span.ts';
import type { TextMap } from './read/text-map.ts';

/** What the reader has selected, as a span of the article's text; null where nothing of it is. */
export function selectedSpan(map: TextMap): Span | null {
  const selection = getSelection();
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const nodes = map.nodes().filter((node) => range.intersectsNode(node));
  const [first, last] = [nodes[0], nodes.at(-1)];
  if (first === undefined || last === undefined) return null;
  const start = map.offsetOf(first, first === range.startContainer ? range.startOffset : 0);
  const end = map.offsetOf(last, last === range.endContainer ? range.endOffset : last.length);
  if (start === null || end === null) return null;
  const words = map.text.slice(start, end);
  const from = start + words.length - words.trimStart().length;
  const to = end - words.length + words.trimEnd().length;
  return from < to ? { start: from, end: to } : null;
}
