import { BODY_BOX } from './furniture.ts';
import type { Box, PageTree } from './page-tree.ts';

/** How much of a box's prose one inner box must hold to be the box we look for. */
const SHARE_TO_DESCEND = 0.85;
/** How much of it a box that calls itself the article's body must hold. */
const SHARE_OF_NAMED = 0.5;

/** The smallest box that holds the article: down from the top, to where the prose is. */
export function findRoot({ root: top, boxes }: PageTree): Box {
  const prose = honestProse(boxes);
  const children = childrenOf(boxes);
  const of = (box: Box): number => prose.get(box) ?? 0;
  let root = top;
  for (;;) {
    const inner = children.get(root) ?? [];
    const best = inner.reduce<Box | null>((a, box) => (a === null || of(box) > of(a) ? box : a), null);
    if (best === null || of(best) < SHARE_TO_DESCEND * of(root)) break;
    root = best;
  }
  return namedBody(boxes, root, of) ?? holder(root, children);
}

/** A box inside the root that names itself the body of the article, and holds most of the prose. */
function namedBody(boxes: readonly Box[], root: Box, of: (box: Box) => number): Box | null {
  let found: Box | null = null;
  for (const box of boxes) {
    if (
      box.furniture ||
      box.from < root.from ||
      box.to > root.to ||
      box.to - box.from < 2 ||
      !BODY_BOX.test(box.words)
    )
      continue;
    if (of(box) >= SHARE_OF_NAMED * of(root) && (found === null || of(box) >= 0.9 * of(found))) found = box;
  }
  return found;
}

/** A lone paragraph is not a body; the box around it is. */
function holder(root: Box, children: ReadonlyMap<Box, Box[]>): Box {
  let at = root;
  while (at.parent !== null && (children.get(at) ?? []).length === 0) at = at.parent;
  return at;
}

/** The prose of each box without what furniture inside it holds. */
function honestProse(boxes: readonly Box[]): Map<Box, number> {
  const prose = new Map<Box, number>(boxes.map((box) => [box, box.furniture ? 0 : box.prose]));
  for (const box of boxes) {
    if (!box.furniture || box.parent === null || box.parent.furniture) continue;
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
