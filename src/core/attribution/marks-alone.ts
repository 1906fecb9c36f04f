import type { Attribution, Draft } from '../draft.ts';

/** In a language without rules of its own, each outermost quotation is somebody's words, and nobody is named. */
export const marksAlone = ({ quoted }: Draft): Attribution[] =>
  quoted
    .filter(({ depth }) => depth === 0)
    .map(({ start, end, parts }) => ({
      start,
      end,
      kind: 'direct',
      parts,
      quotedParts: parts,
      mention: null,
      cue: null,
      rule: 'marks-alone',
      confidence: 0.5,
    }));
