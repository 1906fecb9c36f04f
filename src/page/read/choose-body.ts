import { findRoot } from './find-root.ts';
import { FURNITURE_LABEL, POINTER } from './furniture.ts';
import { isFurniture, isMinorBox, markTeasers } from './judge-box.ts';
import type { Box, PageTree, Run } from './page-tree.ts';
import { trimEnds } from './trim-ends.ts';

/** The article's part of a page: the box that holds it, and the runs of it that belong to the article. */
export interface Body {
  root: Box;
  runs: Run[];
}

/** Finds the article's body by where the prose is, then leaves out what stands in it without belonging to it. */
export function chooseBody(tree: PageTree): Body | null {
  if (tree.root.prose === 0) return null;
  markTeasers(tree.boxes);
  for (const box of tree.boxes) box.furniture ||= box.parent?.furniture === true || isFurniture(box, tree);
  const root = findRoot(tree);
  const minor = new Set<Box>();
  for (const box of tree.boxes)
    if (box.from >= root.from && box.to <= root.to && isMinorBox(box, root)) minor.add(box);
  const runs = tree.runs.slice(root.from, root.to).filter((run) => isOf(run, root, minor));
  return { root, runs: trimEnds(runs) };
}

function isOf(run: Run, root: Box, minor: ReadonlySet<Box>): boolean {
  if (run.box.furniture && !root.furniture) return false;
  for (let at: Box | null = run.box; at !== null && at !== root; at = at.parent)
    if (minor.has(at)) return false;
  return !FURNITURE_LABEL.test(run.text) && !isPointer(run);
}

/** A line that is nothing but a link and no sentence (the headline of another article), with or without a label. */
function isPointer({ text, length, linked, stopped, box }: Run): boolean {
  if (stopped || box.tag === 'li' || /^https?:/.test(text)) return false;
  return linked > 0.75 * length || (linked > 0.5 * length && POINTER.test(text));
}
