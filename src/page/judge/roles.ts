import type { BlockRole } from '../../core/reading.ts';
import type { Body } from './choose-body.ts';
import type { Headline } from './headline.ts';
import { isCaption } from './is-caption.ts';
import { LEAD, namingOf } from './names.ts';
import type { Box, Run } from './page-tree.ts';

/** A run with the role it has in the article. */
export interface Part {
  run: Run;
  role: BlockRole;
}

/** The headline, its standfirst, and the runs of the body, each with its role. */
export function partsOf({ root, runs }: Body, { title, leads }: Headline): Part[] {
  const parts: Part[] = [];
  if (title !== null) parts.push({ run: title, role: 'title' });
  for (const run of leads) parts.push({ run, role: 'lead' });
  // what stands in the body before its headline is a rubric, a date, a byline
  const from = title === null || title.box === root ? -1 : indexInside(title, runs);
  let hasBegun = false;
  for (let index = from + 1; index < runs.length; index++) {
    const run = runs[index];
    if (run === undefined) continue;
    const role = roleOf(run, root, hasBegun);
    hasBegun ||= role === 'paragraph' && run.prose > 0;
    parts.push({ run, role });
  }
  return parts;
}

const indexInside = (title: Run, runs: readonly Run[]): number =>
  runs.findIndex((run) => run.box === title.box);

function roleOf(run: Run, root: Box, hasBegun: boolean): BlockRole {
  if (run.heading > 0) return 'heading';
  if (isCaption(run, root)) return 'caption';
  for (let at: Box | null = run.box; at !== null && at !== root; at = at.parent) {
    if (at.tag === 'blockquote') return 'blockquote';
    if (at.tag === 'li') return 'list';
  }
  return !hasBegun && isNamed(run, LEAD, root) ? 'lead' : 'paragraph';
}

function isNamed({ box }: Run, flag: number, root: Box | null): boolean {
  let at: Box | null = box;
  for (let steps = 0; at !== null && at !== root && steps < 3; at = at.parent, steps++)
    if ((namingOf(at.words) & flag) !== 0) return true;
  return false;
}
