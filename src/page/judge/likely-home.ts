import { SHORTEST_PARAGRAPH } from '../read/likely-area.ts';
import { holdsHeadline } from './judge-box.ts';
import { COMMENTS, isNamedFurniture, namingOf } from './names.ts';
import type { Box, PageTree } from './page-tree.ts';

/** Fewer characters than this in paragraphs, and the page is judged from its top. */
const LEAST_PROSE = 900;
const SHARE_OF_HOME = 0.9;

/**
 * The part of a tree under the smallest box that holds nearly all paragraphs of prose. Null when paragraphs do not
 * tell (line breaks, bare boxes, shadow roots).
 */
export function likelyHome(tree: PageTree): PageTree | null {
  const sums = new Map<Box, number>();
  let total = 0;
  for (const { tag, length, parent } of tree.boxes) {
    if (tag !== 'p' || length < SHORTEST_PARAGRAPH || parent === null) continue;
    const chain = chainOf(parent, tree);
    if (chain === null) continue;
    total += length;
    for (const box of chain) sums.set(box, (sums.get(box) ?? 0) + length);
  }
  if (total < LEAST_PROSE) return null;
  let home: Box | null = null;
  // of those that hold nearly all, each is around or inside of each other, and the inner ones come later
  for (const [box, sum] of sums)
    if (sum >= SHARE_OF_HOME * total && (home === null || box.index > home.index)) home = box;
  return home === null ? null : subtree(tree, home);
}

function subtree({ boxes, runs }: PageTree, root: Box): PageTree {
  let end = root.index + 1;
  while (end < boxes.length && isInside(boxes[end], root)) end++;
  return { root, boxes: boxes.slice(root.index, end), runs };
}

/** The box or one around it. */
export function isInside(box: Box | undefined, around: Box): boolean {
  for (let at: Box | null = box ?? null; at !== null; at = at.parent) if (at === around) return true;
  return false;
}

/** The box and those around it; null when one of them is furniture. */
function chainOf(box: Box, { runs, boxes }: PageTree): Box[] | null {
  const chain: Box[] = [];
  for (let at: Box | null = box; at !== null; at = at.parent) {
    // the body itself may be named anything
    if (at.parent === null && boxes[0] === at && at.tag === 'body') break;
    if (at.tag === 'aside' || at.tag === 'footer' || at.tag === 'nav' || at.tag === 'blockquote') return null;
    if (at === box && isNamedFurniture(at.words)) return null;
    if ((namingOf(at.words) & COMMENTS) !== 0 && !holdsHeadline(at, runs)) return null;
    chain.push(at);
  }
  return chain;
}
