import { BODY, namingOf } from './names.ts';
import type { Box, PageTree } from './page-tree.ts';

/** How much of a box's prose one inner box must hold to be the box we look for. */
const SHARE_TO_DESCEND = 0.85;
/** How much of it a box that calls itself the article's body must hold, and how much more it may. */
const SHARE_OF_NAMED = 0.5;
const MOST_OF_NAMED = 1.5;

/** Finds boxes by the prose in them, which is counted once. */
export interface RootFinder {
  /** The smallest box under `top` that holds nearly all of its prose. */
  prose(top: Box): Box;
  /** The smallest box under `top` that holds the article: down to where the prose is, and what is named its body. */
  article(top: Box): Box;
}

export function rootFinder({ boxes }: PageTree): RootFinder {
  const prose = honestProse(boxes);
  const children = childrenOf(boxes);
  const of = (box: Box): number => prose.get(box) ?? 0;
  const descend = (top: Box): Box => {
    let root = top;
    for (;;) {
      let best: Box | null = null;
      for (const box of children.get(root) ?? []) if (best === null || of(box) > of(best)) best = box;
      if (best === null || of(best) < SHARE_TO_DESCEND * of(root)) return root;
      root = best;
    }
  };
  return {
    prose: descend,
    article: (top) => {
      const root = descend(top);
      return namedBody(boxes, root, top, of) ?? holder(root, top, children);
    },
  };
}

/** The box that names itself the body of the article: inside the root or around it, with most of its prose. */
function namedBody(boxes: readonly Box[], root: Box, top: Box, of: (box: Box) => number): Box | null {
  let found: Box | null = null;
  for (const box of boxes) {
    if (box.furniture || box.to - box.from < 2 || (namingOf(box.words) & BODY) === 0) continue;
    if (box.from < top.from || box.to > top.to) continue;
    const isInside = box.from >= root.from && box.to <= root.to;
    const isAround = box.from <= root.from && box.to >= root.to;
    if ((!isInside && !isAround) || of(box) < SHARE_OF_NAMED * of(root)) continue;
    if (of(box) > MOST_OF_NAMED * of(root)) continue;
    if (found === null || of(box) >= 0.9 * of(found)) found = box;
  }
  return found;
}

/** A lone paragraph is not a body; the box around it is. */
function holder(root: Box, top: Box, children: ReadonlyMap<Box, Box[]>): Box {
  let at = root;
  while (at !== top && at.parent !== null && (children.get(at) ?? []).length === 0) at = at.parent;
  return at;
}

/** The prose of each box without what furniture inside it holds. */
function honestProse(boxes: readonly Box[]): Map<Box, number> {
  const prose = new Map<Box, number>();
  for (const box of boxes) prose.set(box, box.furniture ? 0 : box.prose);
  for (const box of boxes) {
    if (!box.furniture || box.prose === 0 || box.parent === null || box.parent.furniture) continue;
    for (let at: Box | null = box.parent; at !== null; at = at.parent)
      prose.set(at, (prose.get(at) ?? 0) - box.prose);
  }
  return prose;
}

function childrenOf(boxes: readonly Box[]): Map<Box, Box[]> {
  const children = new Map<Box, Box[]>();
  for (const box of boxes) {
    if (box.parent === null) continue;
    const siblings = children.get(box.parent);
    if (siblings === undefined) children.set(box.parent, [box]);
    else siblings.push(box);
  }
  return children;
}
