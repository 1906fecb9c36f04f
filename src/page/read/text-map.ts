import type { Span } from '../../core/span.ts';
import type { Stretches } from '../../transcript.ts';

/**
 * The way between an article's text and the text nodes of its page. White space is collapsed, soft hyphens and
 * zero-width characters are left out and decomposed letters are composed in the text, so the two lengths differ;
 * the map is exact about it. It holds the nodes, not copies of their text.
 */
export interface TextMap {
  readonly text: string;
  /** The text nodes the text was read from, in its order. */
  readonly nodes: readonly Text[];
  /** The range a span of the text covers in the page; null when its nodes have left the page or changed too much. */
  rangeOf(span: Span): Range | null;
  /** The same node by node, without what stands between the nodes and is no part of the text; empty for null. */
  piecesOf(span: Span): Range[];
  /** The offset in the text of a place in a text node; null when the node is no part of the article. */
  offsetOf(node: Node, offset: number): number | null;
}

/** A map from the stretches noted while the text was put together (`starts` ascend) and the transcript's text nodes. */
export function textMap(text: string, stretches: Stretches, transcribed: readonly Text[]): TextMap {
  const starts = Uint32Array.from(stretches.starts);
  const offsets = Uint32Array.from(stretches.offsets);
  const lengths = Uint32Array.from(stretches.lengths);
  const owners = new Uint32Array(starts.length);
  const nodes: Text[] = [];
  let last = -1;
  for (let index = 0; index < owners.length; index++) {
    const owner = stretches.owners[index] ?? -1;
    const node = transcribed[owner];
    if (owner !== last && node !== undefined) nodes.push(node);
    last = owner;
    owners[index] = nodes.length - 1;
  }
  let firstOf: Map<Node, number> | null = null;

  /** The last stretch that starts at or before the offset; -1 before the first. */
  const stretchAt = (offset: number): number => {
    let low = 0;
    let high = starts.length - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle + 1;
      else high = middle - 1;
    }
    return high;
  };

  const boundary = (offset: number, isEnd: boolean): { node: Text; offset: number } | null => {
    let index = stretchAt(isEnd ? offset - 1 : offset);
    if (index < 0) return null;
    let within = offset - (starts[index] ?? 0);
    // a start that falls on the break between two blocks belongs to the block after it
    if (!isEnd && within >= (lengths[index] ?? 0) && index + 1 < starts.length) {
      index++;
      within = 0;
    }
    const node = nodes[owners[index] ?? 0];
    if (node === undefined || !node.isConnected) return null;
    const place = (offsets[index] ?? 0) + Math.min(within, lengths[index] ?? 0);
    return place <= node.length ? { node, offset: place } : null;
  };

  return {
    text,
    nodes,
    rangeOf({ start, end }) {
      const from = boundary(start, false);
      const to = boundary(end, true);
      if (from === null || to === null) return null;
      const range = from.node.ownerDocument.createRange();
      range.setStart(from.node, from.offset);
      range.setEnd(to.node, to.offset);
      return range;
    },
    piecesOf({ start, end }) {
      const pieces: Range[] = [];
      for (let index = Math.max(0, stretchAt(start)); index < starts.length; index++) {
        const from = starts[index] ?? 0;
        if (from >= end) break;
        const node = nodes[owners[index] ?? 0];
        const first = (offsets[index] ?? 0) + Math.max(0, start - from);
        const last = (offsets[index] ?? 0) + Math.min(lengths[index] ?? 0, end - from);
        if (first >= last) continue;
        if (node === undefined || !node.isConnected || last > node.length) return [];
        const before = pieces.at(-1);
        if (before?.endContainer === node) before.setEnd(node, last);
        else {
          const range = node.ownerDocument.createRange();
          range.setStart(node, first);
          range.setEnd(node, last);
          pieces.push(range);
        }
      }
      return pieces;
    },
    offsetOf(node, offset) {
      firstOf ??= firstStretches(nodes, owners);
      let index = firstOf.get(node);
      if (index === undefined) return null;
      while (
        index + 1 < starts.length &&
        owners[index + 1] === owners[index] &&
        (offsets[index + 1] ?? 0) <= offset
      )
        index++;
      const within = Math.max(0, offset - (offsets[index] ?? 0));
      return (starts[index] ?? 0) + Math.min(within, lengths[index] ?? 0);
    },
  };
}

function firstStretches(nodes: readonly Text[], owners: Uint32Array): Map<Node, number> {
  const first = new Map<Node, number>();
  owners.forEach((owner, index) => {
    const node = nodes[owner];
    if (node !== undefined && !first.has(node)) first.set(node, index);
  });
  return first;
}
