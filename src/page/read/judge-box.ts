import { FURNITURE_BOX, READERS_COMMENTS } from './furniture.ts';
import type { Box, PageTree, Run } from './page-tree.ts';

/** Furniture of the page: never the article, wherever it stands. */
export function isFurniture(box: Box, tree: PageTree): boolean {
  if (READERS_COMMENTS.test(box.words) && box.parent !== null) return !holdsHeadline(box, tree.runs);
  if (box.prose > 0.4 * tree.root.prose) return false;
  if (box.tag === 'aside' || box.tag === 'footer' || box.tag === 'form') return true;
  return FURNITURE_BOX.test(box.words) || isCard(box, tree.runs);
}

const holdsHeadline = ({ from, to }: Box, runs: readonly Run[]): boolean => {
  for (let index = from; index < to; index++) if (runs[index]?.heading === 1) return true;
  return false;
};

/** One of a row of teasers: a linked headline, perhaps with a line of text. */
function isCard(box: Box, runs: readonly Run[]): boolean {
  const count = box.to - box.from;
  if (
    count === 0 ||
    count > 8 ||
    box.length > 700 ||
    (box.tag !== 'li' && box.tag !== 'article' && box.tag !== 'div')
  )
    return false;
  const headline = runs[box.from];
  return headline !== undefined && headline.heading > 0 && headline.linked > 0.9 * headline.length;
}

/** Inside the article's body: a list of links, a box without a sentence of its own. */
export function isMinorBox(box: Box, root: Box, tree: PageTree): boolean {
  if (box === root || box.prose > 0.4 * root.prose) return false;
  return (
    box.length > 0 &&
    box.linked / box.length > 0.6 &&
    box.prose === 0 &&
    box.to - box.from > 1 &&
    tree.runs.length > 0
  );
}
