import type { Span } from '../../core/span.ts';
import type { Stretches } from '../../transcript.ts';
import type { TextNodes } from './text-nodes.ts';

/**
 * The way between an article's text and the text nodes of its page. White space is collapsed, soft hyphens and
 * zero-width characters are left out and decomposed letters are composed in the text, so the two lengths differ;
 * the map is exact about it. Nodes are looked up when they are asked for.
 */
export interface TextMap {
  readonly text: string;
  /** All text nodes the text was read from, in its order. */
  nodes(): Text[];
  /** True while the nodes that ranges were given in are in the page. */
  isConnected(): boolean;
  /** The range a span of the text covers in the page; null when its nodes have left the page or changed too much. */
  rangeOf(span: Span): Range | null;
  /** The same node by node, without what stands between the nodes and is no part of the text; empty for null. */
  piecesOf(span: Span): Range[];
  /** The offset in the text of a place in a text node; null when the node is no part of the article. */
  offsetOf(node: Node, offset: number): number | null;
}

interface Boundary {
  node: Text;
  offset: number;
}

/** A map from the stretches noted while the text was put together (`starts` ascend) and the nodes they come from. */
export function textMap(text: string, stretches: Stretches, nodes: TextNodes): TextMap {
  const { starts, offsets, lengths, owners } = stretches;
  let places: Map<Node, NodePlace> | null = null;
  let home: Document | null = null;

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

  const boundary = (offset: number, isEnd: boolean, connected?: Text): Boundary | null => {
    let index = stretchAt(isEnd ? offset - 1 : offset);
    if (index < 0) return null;
    let within = offset - (starts[index] ?? 0);
    // a start that falls on the break between two blocks belongs to the block after it
    if (!isEnd && within >= (lengths[index] ?? 0) && index + 1 < starts.length) {
      index++;
      within = 0;
    }
    const place = (offsets[index] ?? 0) + Math.min(within, lengths[index] ?? 0);
    return placeIn(nodes.at(owners[index] ?? 0), place, isEnd, connected);
  };
  const rangeBetween = (from: Boundary, to: Boundary): Range => {
    home ??= from.node.ownerDocument;
    const range = home.createRange();
    range.setStart(from.node, from.offset);
    range.setEnd(to.node, to.offset);
    return range;
  };

  return {
    text,
    nodes: () => Array.from({ length: nodes.count }, (_, index) => nodes.at(index)).flat(),
    isConnected: () => nodes.known().every((node) => node.isConnected),
    rangeOf({ start, end }) {
      const from = boundary(start, false);
      if (from === null) return null;
      const to = boundary(end, true, from.node);
      return to === null ? null : rangeBetween(from, to);
    },
    piecesOf({ start, end }) {
      const pieces: Range[] = [];
      for (let index = Math.max(0, stretchAt(start)); index < starts.length; index++) {
        const from = starts[index] ?? 0;
        if (from >= end) break;
        const first = (offsets[index] ?? 0) + Math.max(0, start - from);
        const last = (offsets[index] ?? 0) + Math.min(lengths[index] ?? 0, end - from);
        if (first >= last) continue;
        const here = nodes.at(owners[index] ?? 0);
        const [opens, closes] = [placeIn(here, first, false), placeIn(here, last, true)];
        if (opens === null || closes === null) return [];
        const before = pieces.at(-1);
        if (before?.endContainer === opens.node) before.setEnd(closes.node, closes.offset);
        else pieces.push(rangeBetween(opens, closes));
      }
      return pieces;
    },
    offsetOf(node, offset) {
      places ??= placesOf(nodes, owners);
      const place = places.get(node);
      if (place === undefined) return null;
      let { stretch } = place;
      const at = place.before + offset;
      const owner = owners[stretch];
      while (owners[stretch + 1] === owner && (offsets[stretch + 1] ?? 0) <= at) stretch++;
      const within = Math.max(0, at - (offsets[stretch] ?? 0));
      return (starts[stretch] ?? 0) + Math.min(within, lengths[stretch] ?? 0);
    },
  };
}

/**
 * A place in what several nodes hold one after the other; null when it is not there, or they have left the page. Of a
 * node that was just found to be `connected` that is not asked again: each question to the page counts.
 */
function placeIn(nodes: readonly Text[], place: number, isEnd: boolean, connected?: Text): Boundary | null {
  let offset = place;
  for (let index = 0; index < nodes.length; index++) {
    const node = nodes[index];
    if (node === undefined) break;
    const { length } = node;
    if (offset < length || (offset === length && (isEnd || index === nodes.length - 1)))
      return node === connected || node.isConnected ? { node, offset } : null;
    offset -= length;
  }
  return null;
}

/** Where what a text node holds begins: in which stretch, and how many characters of other nodes stand before it. */
interface NodePlace {
  stretch: number;
  before: number;
}

function placesOf(nodes: TextNodes, owners: readonly number[]): Map<Node, NodePlace> {
  const places = new Map<Node, NodePlace>();
  owners.forEach((owner, stretch) => {
    let before = 0;
    if (owner === owners[stretch - 1]) return;
    for (const node of nodes.at(owner)) {
      if (!places.has(node)) places.set(node, { stretch, before });
      before += node.length;
    }
  });
  return places;
}
