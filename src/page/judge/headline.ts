import type { Body } from './choose-body.ts';
import { isCaption } from './is-caption.ts';
import { isInside } from './likely-home.ts';
import { LEAD, namingOf } from './names.ts';
import type { Box, PageTree, Run } from './page-tree.ts';

/** What stands above the body: the headline as the page shows it, and a standfirst the page names as such. */
export interface Headline {
  title: Run | null;
  leads: Run[];
}

const MOST_HEADINGS = 60;
const FARTHEST_LEAD = 60;
const SHORTEST_LEAD = 30;

/** Finds the headline of a body; `stated` is what the page says its title is. */
export function findHeadline(tree: PageTree, body: Body, stated: string | null): Headline {
  const { root, runs, own } = body;
  // one of several articles has its headline in its own box, whatever the page says its title is
  const heading =
    own === null
      ? headingOf(tree, runs, stated)
      : (headingIn(tree, own, 'h1') ?? headingIn(tree, own, 'h2') ?? null);
  if (heading === null) return { title: null, leads: [] };
  const title = tree.runs[heading.from] ?? null;
  return { title, leads: isInside(heading, root) ? [] : leadsBetween(tree, heading, root) };
}

const headingIn = ({ boxes }: PageTree, own: Box, level: string): Box | undefined =>
  boxes.find((box) => box.tag === level && box.from < box.to && box.from >= own.from && box.to <= own.to);

/**
 * The heading that says what the page says its title is, the one with the longest match where there are several
 * (the name of the site is often part of the title); else the last first-level heading before the prose.
 */
function headingOf(tree: PageTree, runs: readonly Run[], stated: string | null): Box | null {
  const wanted = stated === null ? '' : plain(stated);
  const prose = runs.find((run) => run.prose > 0)?.index ?? tree.runs.length;
  let first: Box | null = null;
  let same: Box | null = null;
  let matched = 5;
  for (const level of ['h1', 'h2', 'h3']) {
    const headings = tree.boxes.filter(({ tag, from, to }) => tag === level && from < to && from <= prose);
    for (const heading of headings.slice(0, MOST_HEADINGS)) {
      const text = plain(textOf(heading, tree));
      if (level === 'h1' && text.length > 5) first = heading;
      const isSame =
        text.length >= matched && wanted !== '' && (wanted.includes(text) || text.includes(wanted));
      if (!isSame) continue;
      same = heading;
      matched = Math.min(text.length + (level === 'h1' ? 0 : 1), wanted.length);
    }
    if (same !== null && matched >= 0.6 * wanted.length) break;
  }
  return same ?? first;
}

const textOf = ({ from, to }: Box, { runs }: PageTree): string =>
  runs
    .slice(from, to)
    .map(({ text }) => text)
    .join(' ');

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[\s\u0021-\u002f\u003a-\u0040\u2010-\u206f«»]+/g, ' ')
    .trim();

/** Boxes named as standfirst on the way from the headline to the body, in the order of the page. */
function leadsBetween({ boxes, runs }: PageTree, heading: Box, root: Box): Run[] {
  const leads: Run[] = [];
  let named: Box | null = null;
  for (let steps = 1; steps < FARTHEST_LEAD; steps++) {
    const box = boxes[heading.index + steps];
    if (box === root) return leads;
    if (box === undefined) break;
    if (named !== null && isInside(box, named)) continue;
    const isNamed = (namingOf(box.words) & LEAD) !== 0;
    if (!isNamed || isInside(box, heading) || isInside(root, box)) continue;
    named = box;
    leads.push(...runs.slice(box.from, box.to).filter(isStandfirst));
  }
  // a heading that stands after the body, or far above it, has no standfirst
  return [];
}

const isStandfirst = (run: Run): boolean =>
  run.length > SHORTEST_LEAD &&
  run.linked < 0.3 * run.length &&
  run.box.tag !== 'li' &&
  !isCaption(run, null);
