import { isPictureCredit } from './labels.ts';
import { namingOf, PICTURE } from './names.ts';
import type { Box, Run } from './page-tree.ts';

const LONGEST_CAPTION = 500;
const LONGEST_LOOSE_CAPTION = 140;

/** In a figure, in a box named after pictures, or a short line under one. */
export function isCaption(run: Run, root: Box | null): boolean {
  for (let at: Box | null = run.box; at !== null && at !== root; at = at.parent) {
    if (at.tag === 'blockquote') return false;
    if (at.tag === 'figcaption' || at.tag === 'figure') return true;
    if (at.length < LONGEST_CAPTION && (namingOf(at.words) & PICTURE) !== 0) return true;
  }
  if (run.length > LONGEST_LOOSE_CAPTION || run.stopped) return false;
  if (isPictureCredit(run.text)) return true;
  const isAlone = run.box !== root && run.box.to - run.box.from === 1;
  return isAlone && run.afterMedia && run.linked === 0 && run.length < 80;
}
