import { diffArrays } from 'diff';
import type { DiffWords, Token } from '../core/compare/comparison.ts';

/** Two rows of words against each other, by jsdiff; kept words come from the later version. */
export const diffWords: DiffWords = (before, after) =>
  diffArrays<Token>([...before], [...after], { comparator: (a, b) => a.key === b.key }).map(
    ({ added, removed, value }) => ({ kind: added ? 'added' : removed ? 'removed' : 'same', tokens: value }),
  );
