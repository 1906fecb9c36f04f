import type { Attribution, Draft } from '../draft.ts';
import { englishAttributions } from './english.ts';

/** Every passage that gives somebody's words, in order of start: quoted, half quoted and paraphrased. */
export function findAttributions(draft: Draft): Attribution[] {
  if (draft.lang === 'en') return englishAttributions(draft);
  return draft.quoted
    .filter((quoted) => quoted.depth === 0)
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
}
