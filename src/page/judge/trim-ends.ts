import { isAppeal, isCredit } from './labels.ts';
import type { Run } from './page-tree.ts';

/** Up to this many blocks at the end may be what a company or an author says of itself. */
const LONGEST_ABOUT = 5;
const ABOUT = /^(?:[Aa]bout|ABOUT|Über|À propos d|Sobre|Su|О) \S[^.!?]{0,60}:?$/;
/** A number, a row of signs, or an address for mail. */
const ADDRESS = /^(?:[\d\s|/«»‹›<>-]+|[^\s@]+@[^\s@.]+\.[^\s@]+)$/;
const ADDRESS_SIGNS = '0123456789|/«»‹›<>-';
/** Among this many blocks at the end an appeal to follow or subscribe says that the text is over. */
const APPEAL_WITHIN = 3;

/** Cuts what stands after the last real block: credits, handles, appeals to follow, "About the company". */
export function trimEnds(runs: readonly Run[]): Run[] {
  let end = runs.length;
  for (let index = end - 1; index > 0.5 * runs.length && index >= runs.length - LONGEST_ABOUT; index--) {
    const run = runs[index];
    if (run === undefined) continue;
    if (isAbout(run) || (index >= runs.length - APPEAL_WITHIN && isAppeal(run.text))) end = index;
  }
  for (let run = runs[end - 1]; run !== undefined && isTail(run); run = runs[end - 1]) end--;
  return runs.slice(0, end);
}

const isTail = ({ text, heading, prose, length, linked, box }: Run): boolean =>
  heading > 0 ||
  (prose === 0 && linked > 0.5 * length && box.tag !== 'li') ||
  (length < 60 && (ADDRESS_SIGNS.includes(text.charAt(0)) || text.includes('@')) && ADDRESS.test(text)) ||
  isAppeal(text) ||
  isCredit(text);

/** A heading, or a line all in bold, that opens a boilerplate about somebody. */
const isAbout = ({ text, heading, pieces, length }: Run): boolean =>
  length < 80 &&
  (heading > 0 || pieces.every(({ bold, data }) => bold || data.trim() === '')) &&
  ABOUT.test(text);
