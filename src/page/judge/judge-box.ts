import { COMMENTS, isNamedFurniture, namingOf } from './names.ts';
import type { Box, PageTree, Run } from './page-tree.ts';

/** A box with more than this share of the page's prose is its article, whatever it is called. */
const SHARE_OF_FURNITURE = 0.4;
const LONGEST_CARD = 700;
const MOST_RUNS_OF_CARD = 8;
const LONGEST_TEASER = 400;
const FEWEST_TEASERS = 4;

/** The section of the readers' comments, unless the headline of the article is in it as well. */
export const isComments = (box: Box, { root, runs }: PageTree): boolean =>
  box !== root && (namingOf(box.words) & COMMENTS) !== 0 && !holdsHeadline(box, runs);

/** Furniture of the page: never the article, wherever it stands. `prose` is that of the page without comments. */
export function isFurniture(box: Box, { root, runs }: PageTree, prose: number): boolean {
  if (box === root || box.prose > SHARE_OF_FURNITURE * prose) return false;
  if (box.tag === 'aside' || box.tag === 'footer' || box.tag === 'form') return true;
  return isNamedFurniture(box.words) || isCard(box, runs);
}

/** True for a box with a first-level heading in it. */
export function holdsHeadline({ from, to }: Box, runs: readonly Run[]): boolean {
  for (let index = from; index < to; index++) if (runs[index]?.heading === 1) return true;
  return false;
}

/** One of a row of teasers: a linked headline, perhaps with a line of text. */
function isCard({ from, to, length, tag }: Box, runs: readonly Run[]): boolean {
  if (from === to || to - from > MOST_RUNS_OF_CARD || length > LONGEST_CARD) return false;
  if (tag !== 'li' && tag !== 'article' && tag !== 'div') return false;
  const first = runs[from];
  return first !== undefined && first.heading > 0 && first.linked > 0.9 * first.length;
}

/** Marks the rows of teasers: at least four neighbours of one name, each short and with a link in it. */
export function markTeasers(boxes: readonly Box[]): void {
  const rows = new Map<Box, Map<string, Box[]>>();
  for (const box of boxes) {
    if (box.linked < 4 || box.length > LONGEST_TEASER || box.parent === null || box.tag === 'p') continue;
    if (box.words === '' && box.media === 0) continue;
    const names = rows.get(box.parent) ?? new Map<string, Box[]>();
    rows.set(box.parent, names);
    const name = `${box.tag} ${box.words}`;
    const row = names.get(name);
    if (row === undefined) names.set(name, [box]);
    else row.push(box);
  }
  for (const names of rows.values())
    for (const row of names.values())
      if (row.length >= FEWEST_TEASERS && row.every(isTeaser)) for (const box of row) box.furniture = true;
}

const isTeaser = ({ length, linked, media, to, from }: Box): boolean =>
  linked > 0.5 * length || (media > 0 && to - from > 1);

/** Inside the article's body: a list of links, a box without a sentence of its own. */
export function isMinorBox(box: Box, root: Box): boolean {
  if (box === root || box.prose > SHARE_OF_FURNITURE * root.prose) return false;
  return box.prose === 0 && box.to - box.from > 1 && box.linked > 0.6 * box.length;
}
