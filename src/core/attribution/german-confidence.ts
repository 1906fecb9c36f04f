/**
 * How often each German rule was right, by what it found, measured on annotated news: more than half of the words
 * are an annotated statement's, and the mention is its source's.
 */
import type { Attribution } from '../draft.ts';

const RIGHT: Record<string, Partial<Record<Attribution['kind'], number>>> = {
  'cue-before': { direct: 0.91, mixed: 0.6, indirect: 0.6 },
  'cue-inverted': { direct: 0.9, mixed: 0.25, indirect: 0.5 },
  'clause-before-cue': { direct: 0.6, mixed: 0.5, indirect: 0.72 },
  'that-clause': { direct: 0.89, mixed: 0.75, indirect: 0.79 },
  'bare-clause': { direct: 0.95, mixed: 0.7, indirect: 0.75 },
  'according-to': { direct: 0.72, mixed: 0.73, indirect: 0.82 },
  'as-said': { direct: 0.6, mixed: 0.75, indirect: 0.82 },
  'described-as': { direct: 0.58 },
  'reported-mood': { indirect: 0.52 },
  'goes-on': { direct: 0.61 },
  'words-in-marks': { direct: 0.47 },
  'marks-alone': { direct: 0.2 },
};

const HALF_SURE = 0.5;

/** 0 to 1: of the passages given 0.8, about four in five are right. `before`: how sure the construction is by itself. */
export function germanConfidence({ rule, kind, mention, cue, confidence: before }: Attribution): number {
  // Words in marks without a comma or colon before them may be a name; a quotation alone in its sentence is none.
  if (rule === 'cue-before' && kind === 'direct' && before < 0.8 && mention !== null) return 0.66;
  if (rule === 'goes-on' && before > 0.7) return cue === null ? 0.57 : 0.88;
  // Nothing but what stands near it gives the words in marks to somebody.
  if (cue === null && (rule === 'goes-on' || rule === 'words-in-marks'))
    return rule === 'goes-on' ? 0.38 : 0.25;
  const right = RIGHT[rule]?.[kind] ?? HALF_SURE;
  if (mention !== null) return right;
  return rule === 'according-to' ? 0.1 : Math.min(right, HALF_SURE);
}
