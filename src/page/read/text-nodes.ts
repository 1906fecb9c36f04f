import type { PageElements } from './page-elements.ts';

/** Finds a page's text nodes when they are asked for; most of them never are. */
export interface TextNodes {
  readonly count: number;
  /** What markup has as one text: as a rule one node, several where they stand side by side. Empty when it has gone. */
  at(index: number): readonly Text[];
  /** Those that were asked for. */
  known(): Text[];
}

/** `places` has three numbers for each: see `Judged`. */
export function textNodes(places: readonly number[], elements: PageElements): TextNodes {
  const found = new Map<number, readonly Text[]>();
  return {
    count: places.length / 3,
    at: (index) => {
      let nodes = found.get(index);
      if (nodes === undefined) {
        const element = places[3 * index] ?? -1;
        const place = element < 0 ? null : elements.numbered(element);
        const start = places[3 * index + 1] === 1 ? place?.firstChild : place?.nextSibling;
        nodes = textFrom(start ?? null, places[3 * index + 2] ?? 0);
        found.set(index, nodes);
      }
      return nodes;
    },
    known: () => [...found.values()].flat(),
  };
}

/** The text nodes that follow so many comments, up to the next node of another kind. */
function textFrom(start: Node | null, comments: number): Text[] {
  const nodes: Text[] = [];
  let passed = 0;
  for (let at = start; at !== null; at = at.nextSibling) {
    const kind = at.nodeType;
    if (kind === TEXT) {
      if (passed === comments) nodes.push(at as Text);
    } else if (kind === ELEMENT || passed++ === comments) break;
  }
  return nodes;
}

const ELEMENT = 1;
const TEXT = 3;
