import { SPEECH } from '../lexicon/resumed-report.ts';

const WORDS = SPEECH.join('|');

// Sample: "the union said on Monday", "the minister has denied"
const REPORTED = new RegExp(String.raw`(?<!\p{L})(?:${WORDS})(?!\p{L})`, 'iu');

/** True when a paragraph gives somebody’s words: the sign that the report has come back. */
export const isReported = (words: string): boolean => REPORTED.test(words);
