import { FURNITURE_BOX, FURNITURE_LABEL } from './furniture.ts';
import type { Box, PageTree, Run } from './page-tree.ts';

/** The article's part of a page: the box that holds it, and the runs of it that belong to the article. */
export interface Body {
  root: Box;
  runs: Run[];
}

/** How much of a box's prose one inner box must hold to be the box we look for. */
const SHARE_TO_DESCEND = 0.85;

/** Finds the article's body by where the prose is, then leaves out what stands in it without belonging to it. */
export function chooseBody(tree: PageTree): Body | null {
  if (tree.root.prose === 0) return null;
  const children = childrenOf(tree.boxes);
  const dropped = new Set<Box>();
  let root = tree.root;
  for (;;) {
    const best = heaviest(children.get(root) ?? []);
    if (best === null || best.prose < SHARE_TO_DESCEND * root.prose) break;
    root = best;
  }
  while (root.parent !== null && (children.get(root) ?? []).length === 0) root = root.parent;
  for (const box of tree.boxes)
    if (box !== root && inside(box, root) && isFurniture(box, root, tree.runs)) dropped.add(box);
  const runs = tree.runs
    .slice(root.from, root.to)
    .filter((run) => !within(run.box, root, dropped) && !FURNITURE_LABEL.test(run.text));
  return { root, runs };
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

const heaviest = (boxes: readonly Box[]): Box | null =>
  boxes.reduce<Box | null>((best, box) => (best === null || box.prose > best.prose ? box : best), null);

function inside(box: Box, root: Box): boolean {
  for (let at = box.parent; at !== null; at = at.parent) if (at === root) return true;
  return false;
}

function within(box: Box, root: Box, dropped: ReadonlySet<Box>): boolean {
  for (let at: Box | null = box; at !== null && at !== root; at = at.parent) if (dropped.has(at)) return true;
  return false;
}

function isFurniture(box: Box, root: Box, _runs: readonly Run[]): boolean {
  if (box.prose > 0.4 * root.prose) return false;
  if (box.tag === 'aside' || box.tag === 'footer' || box.tag === 'form') return true;
  if (FURNITURE_BOX.test(box.words)) return true;
  return box.length > 0 && box.linked / box.length > 0.6 && box.prose === 0 && box.to - box.from > 1;
}
