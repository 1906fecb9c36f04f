import { SPEECH } from '../lexicon/resumed-report.ts';
import type { Span } from '../span.ts';
import { LETTER } from '../words/letters.ts';
import { PhraseMatcher } from '../words/phrase-matcher.ts';

// Sample: "the union said on Monday", "the minister has denied"
const REPORTED = new PhraseMatcher([SPEECH], {
  signs: LETTER,
  whole: true,
  apostrophes: "'",
  missing: false,
  oneBlank: true,
});

/** True when a paragraph of an article gives somebody’s words: the sign that the report has come back. */
export const isReported = (text: string, block: Span): boolean => REPORTED.occursBetween(text, block);
