import { FURNITURE_TAIL } from './furniture.ts';
import type { Run } from './page-tree.ts';

/** Cuts what stands after the last real block: bylines, handles, appeals to follow. */
export function trimEnds(runs: readonly Run[]): Run[] {
  let end = runs.length;
  for (let run = runs[end - 1]; run !== undefined && isTail(run); run = runs[end - 1]) end--;
  return runs.slice(0, end);
}

const isTail = ({ text, heading, prose, length, linked, box }: Run): boolean =>
  heading > 0 ||
  FURNITURE_TAIL.test(text) ||
  (prose === 0 && linked > 0.5 * length && box.tag !== 'li') ||
  /^\S+@\S+\.\S+$/.test(text);
