/**
 * How often each rule was right, by what it found: measured on one half of a corpus of annotated news, checked on
 * the other (`npm run accuracy`). Right means that more than half of the words are an annotated statement's, and
 * that the mention is its source's; where nobody is mentioned, only that somebody's words are meant.
 */
import type { Attribution } from '../draft.ts';

type Kind = Attribution['kind'];

const NAMED: Record<string, Partial<Record<Kind, number>>> = {
  'quote-then-cue': { direct: 0.97, mixed: 0.5, indirect: 0.97 },
  'clause-then-cue': { mixed: 0.76, indirect: 0.69 },
  'cue-then-quote': { direct: 0.82, mixed: 0.55, indirect: 0.77 },
  'cue-then-mixed': { mixed: 0.83, indirect: 0.78 },
  'cue-then-clause': { indirect: 0.73 },
  'according-to': { direct: 0.9, mixed: 0.85, indirect: 0.78 },
  colon: { direct: 0.6, mixed: 0.6, indirect: 0.3 },
  signed: { direct: 0.6 },
};

const UNNAMED: Record<string, number> = { 'marks-alone': 0.59, 'carried-on': 0.57, hearsay: 0.67 };

/** 0 to 1: of the passages given 0.8, about four in five are right. */
export const confidenceOf = (rule: string, kind: Kind, named: boolean): number =>
  named ? (NAMED[rule]?.[kind] ?? 0.6) : (UNNAMED[rule] ?? 0.4);
