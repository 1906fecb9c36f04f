import type { Box, PageTree, Run } from './page-tree.ts';

const LEAST_PROSE = 400;

/** A headline is among so many first lines of its article. */
const HEADLINE_WITHIN = 4;

/**
 * The boxes of the several articles of an endless page: each has a first-level heading of its own, with prose
 * below it, or is an `article` element with its headline. Empty when there is but one article.
 */
export function separateArticles(tree: PageTree, root: Box): Box[] {
  const headings = tree.runs
    .slice(root.from, root.to)
    .filter((run) => run.heading === 1 && !run.box.furniture);
  if (headings.length < 2) return articleElements(tree, root, headings);
  const found = new Set<Box>();
  for (const heading of headings) {
    const box = ownBox(heading, headings, root);
    if (box !== null && box.prose >= LEAST_PROSE) found.add(box);
  }
  return found.size > 1 ? [...found] : [];
}

/** The entries of a live blog are such elements too, but their headline stands above them all. */
function articleElements({ runs, boxes }: PageTree, root: Box, headings: readonly Run[]): Box[] {
  const found: Box[] = [];
  for (const box of boxes) {
    if (box.tag !== 'article' || box.furniture || box.prose < LEAST_PROSE) continue;
    if (box.from < root.from || box.to > root.to || box === root) continue;
    if (found.some(({ from, to }) => box.from >= from && box.to <= to)) continue;
    const first = runs.slice(box.from, box.from + HEADLINE_WITHIN);
    if (first.some(({ heading }) => heading === 1 || heading === 2)) found.push(box);
  }
  const [headline] = headings;
  const isInside = ({ from, to }: Box): boolean =>
    headline !== undefined && headline.index >= from && headline.index < to;
  return found.length > 1 && found.some(isInside) ? found : [];
}

/** The largest box around a heading that holds no other heading of its level. */
function ownBox(heading: Run, headings: readonly Run[], root: Box): Box | null {
  let own: Box | null = null;
  for (let at: Box | null = heading.box; at !== null && at !== root; at = at.parent) {
    const { from, to } = at;
    if (headings.some(({ index }) => index !== heading.index && index >= from && index < to)) break;
    own = at;
  }
  return own;
}
