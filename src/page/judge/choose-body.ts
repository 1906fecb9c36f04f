import { rootFinder } from './find-root.ts';
import { isComments, isFurniture, isMinorBox, markTeasers } from './judge-box.ts';
import { hasShortLabel, isPointerLabel } from './labels.ts';
import type { Box, PageTree, Run } from './page-tree.ts';
import { separateArticles } from './separate-articles.ts';
import { trimEnds } from './trim-ends.ts';

/** The article's part of a page: the box that holds it, and the runs of it that belong to the article. */
export interface Body {
  root: Box;
  runs: Run[];
  /** Short lines that were cut from its end: credits, sources, handles. */
  cut: Run[];
  /** The article's own box where it is one of several on an endless page, and all their boxes; else null, none. */
  own: Box | null;
  all: Box[];
}

/** Lines that were cut are only kept when they are short, and only the first of them. */
const LONGEST_CUT = 180;
const MOST_CUT = 12;

/**
 * Finds the article's body by where the prose is, then leaves out what stands in it without belonging to it. Of
 * several articles the one whose box has the number `chosen` is taken, else the first.
 */
export function chooseBody(tree: PageTree, chosen: number | null): Body | null {
  if (tree.root.prose === 0) return null;
  markTeasers(tree.boxes);
  markFurniture(tree);
  const find = rootFinder(tree);
  const separate = separateArticles(tree, find.prose(tree.root));
  const own =
    separate.length > 1 ? (separate.find(({ index }) => index === chosen) ?? separate[0] ?? null) : null;
  const root = find.article(own ?? tree.root);
  const minor = new Set<Box>();
  for (const box of tree.boxes)
    if (box.from >= root.from && box.to <= root.to && isMinorBox(box, root)) minor.add(box);
  const runs: Run[] = [];
  for (let index = root.from; index < root.to; index++) {
    const run = tree.runs[index];
    if (run === undefined) continue;
    if (belongs(run, root, minor)) runs.push(run);
  }
  const kept = trimEnds(runs);
  const cut = runs.slice(kept.length).filter((run) => run.length < LONGEST_CUT);
  return { root, runs: kept, cut: cut.slice(0, MOST_CUT), own, all: separate };
}

/** Comments first: a long thread under a short article must not make the article look small. */
function markFurniture(tree: PageTree): void {
  let prose = tree.root.prose;
  const inherits = (box: Box): boolean => box.parent?.furniture === true;
  for (const box of tree.boxes) {
    if (!inherits(box) && !box.furniture && isComments(box, tree)) {
      prose -= box.prose;
      box.furniture = true;
    } else box.furniture ||= inherits(box);
  }
  for (const box of tree.boxes) box.furniture ||= inherits(box) || isFurniture(box, tree, prose);
}

function belongs(run: Run, root: Box, minor: ReadonlySet<Box>): boolean {
  if (run.box.furniture && !root.furniture) return false;
  if (minor.size > 0)
    for (let at: Box | null = run.box; at !== null && at !== root; at = at.parent)
      if (minor.has(at)) return false;
  return !isPointerLabel(run.text) && !isPointer(run);
}

/** A line that is nothing but a link and no sentence (the headline of another article), with or without a label. */
function isPointer({ text, length, linked, stopped, box }: Run): boolean {
  if (stopped || linked < 0.5 * length || box.tag === 'li' || text.startsWith('http')) return false;
  return linked > 0.75 * length || hasShortLabel(text);
}
