import { trimmed, type Span } from '../core/span.ts';
import type { TextMap } from './read/text-map.ts';

/** What the reader has selected, as a span of the article's text; null where nothing of it is. */
export function selectedSpan(map: TextMap): Span | null {
  const selection = getSelection();
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const nodes = map.nodes.filter((node) => range.intersectsNode(node));
  const [first, last] = [nodes[0], nodes.at(-1)];
  if (first === undefined || last === undefined) return null;
  const start = map.offsetOf(first, first === range.startContainer ? range.startOffset : 0);
  const end = map.offsetOf(last, last === range.endContainer ? range.endOffset : last.length);
  const span = start === null || end === null ? null : trimmed(map.text, { start, end });
  return span !== null && span.start < span.end ? span : null;
}
