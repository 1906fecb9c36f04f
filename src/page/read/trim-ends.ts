import { APPEAL, CREDIT_LINE } from './furniture.ts';
import type { Run } from './page-tree.ts';

/** Up to this many blocks at the end may be what a company or an author says of itself. */
const LONGEST_ABOUT = 5;
const ABOUT = /^(?:[Aa]bout|ABOUT|Über|À propos d|Sobre|Su|О) (?:the author|\p{Lu})[^.!?]{0,60}:?$/u;

/** Among this many blocks at the end an appeal to follow or subscribe says that the text is over. */
const APPEAL_WITHIN = 3;

/** Cuts what stands after the last real block: credits, handles, appeals to follow, "About the company". */
export function trimEnds(runs: readonly Run[]): Run[] {
  let end = runs.length;
  for (let index = end - 1; index > 0.5 * runs.length && index >= runs.length - LONGEST_ABOUT; index--) {
    const run = runs[index];
    if (isAbout(run) || (index >= runs.length - APPEAL_WITHIN && run !== undefined && APPEAL.test(run.text)))
      end = index;
  }
  for (let run = runs[end - 1]; run !== undefined && isTail(run); run = runs[end - 1]) end--;
  return runs.slice(0, end);
}

const isTail = ({ text, heading, prose, length, linked, box }: Run): boolean =>
  heading > 0 ||
  APPEAL.test(text) ||
  (length < 200 && CREDIT_LINE.test(text)) ||
  (prose === 0 && linked > 0.5 * length && box.tag !== 'li') ||
  /^[^\s@]+@[^\s@.]+\.[^\s@]+$/.test(text) ||
  /^[\d\s|/«»‹›<>-]+$/.test(text);

/** A heading, or a line all in bold, that opens a boilerplate about somebody. */
const isAbout = (run: Run | undefined): boolean =>
  run !== undefined &&
  ABOUT.test(run.text) &&
  (run.heading > 0 || run.pieces.every(({ node, bold }) => bold || node === null || node.data.trim() === ''));
