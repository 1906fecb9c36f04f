import type { Box, PageTree, Run } from './page-tree.ts';

const LEAST_PROSE = 400;

/**
 * The boxes of the several articles of an endless page: each has a first-level heading of its own, with prose
 * below it. Empty when there is but one article.
 */
export function separateArticles({ runs }: PageTree, root: Box): Box[] {
  const headings = runs.slice(root.from, root.to).filter((run) => run.heading === 1 && !run.box.furniture);
  if (headings.length < 2) return [];
  const found = new Set<Box>();
  for (const heading of headings) {
    const box = ownBox(heading, headings, root);
    if (box !== null && box.prose >= LEAST_PROSE) found.add(box);
  }
  return found.size > 1 ? [...found] : [];
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

/** The box the reader has before the eyes; the first where nothing is laid out. Asks for a layout. */
export function inView(boxes: readonly Box[]): Box {
  const middle = (boxes[0]?.element.ownerDocument.defaultView?.innerHeight ?? 0) / 2;
  const seen = boxes.find(({ element }) => {
    const { top, bottom } = element.getBoundingClientRect();
    return bottom > top && bottom > middle;
  });
  const chosen = seen ?? boxes[0];
  if (chosen === undefined) throw new RangeError('there is no box to choose from');
  return chosen;
}
