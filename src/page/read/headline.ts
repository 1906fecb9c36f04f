import type { Body } from './choose-body.ts';
import { LEAD, namesOf, namingOf } from './names.ts';
import type { Run } from './page-tree.ts';
import { isCaption } from './roles.ts';
import { runsIn } from './walk.ts';

/** What stands above the body: the headline as the page shows it, and a standfirst the page names as such. */
export interface Headline {
  title: Run | null;
  leads: Run[];
}

const MOST_HEADINGS = 60;
const FARTHEST_LEAD = 60;
const SHORTEST_LEAD = 30;

/** Finds the headline of a body; `stated` is what the page says its title is. */
export function findHeadline(document: Document, { root, runs, own }: Body, stated: string | null): Headline {
  // one of several articles has its headline in its own box, whatever the page says its title is
  const element =
    own === null
      ? headingOf(document, root.element, runs, stated)
      : (own.element.querySelector('h1') ?? own.element.querySelector('h2'));
  if (element === null) return { title: null, leads: [] };
  const title = onlyRun(element);
  return { title, leads: root.element.contains(element) ? [] : leadsBetween(element, root.element) };
}

/**
 * The heading that says what the page says its title is, the one with the longest match where there are several
 * (the name of the site is often part of the title); else the last first-level heading before the prose.
 */
function headingOf(
  document: Document,
  root: Element,
  runs: readonly Run[],
  stated: string | null,
): Element | null {
  const wanted = stated === null ? '' : plain(stated);
  const prose = runs.find((run) => run.prose > 0)?.pieces[0]?.node ?? root;
  let first: Element | null = null;
  let same: Element | null = null;
  let matched = 5;
  for (const level of ['h1', 'h2', 'h3']) {
    const headings = document.getElementsByTagName(level);
    for (let index = 0; index < MOST_HEADINGS; index++) {
      const heading = headings.item(index);
      if (heading === null || (heading.compareDocumentPosition(prose) & 4) === 0) break;
      const text = plain(heading.textContent);
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

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[\s\u0021-\u002f\u003a-\u0040\u2010-\u206f«»]+/g, ' ')
    .trim();

const onlyRun = (element: Element): Run | null => runsIn(element)[0] ?? null;

/** Boxes named as standfirst on the way from the headline to the body, in the order of the page. */
function leadsBetween(heading: Element, root: Element): Run[] {
  const leads: Run[] = [];
  let at: Element | null = after(heading);
  for (let steps = 0; at !== null && at !== root && steps < FARTHEST_LEAD; steps++) {
    if (at.contains(root)) at = at.firstElementChild;
    else if ((namingOf(namesOf(at) ?? '') & LEAD) !== 0) {
      leads.push(...runsIn(at).filter(isStandfirst));
      at = after(at);
    } else at = at.firstElementChild ?? after(at);
  }
  // a heading that stands after the body, or far above it, has no standfirst
  return at === root ? leads : [];
}

/** The next element in the order of the page that is not inside this one. */
function after(element: Element): Element | null {
  for (let at: Element | null = element; at !== null; at = at.parentElement)
    if (at.nextElementSibling !== null) return at.nextElementSibling;
  return null;
}

const isStandfirst = (run: Run): boolean =>
  run.length > SHORTEST_LEAD &&
  run.linked < 0.3 * run.length &&
  run.box.tag !== 'li' &&
  !isCaption(run, null);
