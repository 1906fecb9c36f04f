import type { NameWords } from '../lexicon/name-words.ts';
import { codedText } from '../words/coded-text.ts';
import type { CapitalRun } from './capital-run.ts';
import { isLetter, isUpper } from './name-letters.ts';
import { RunReader } from './run-reader.ts';

/**
 * All runs of capitalised words between two offsets, in order. One pass over the characters; a run ends after
 * twelve words, so that a text of capitals alone costs no more than another.
 */
export function capitalRuns(
  text: string,
  from: number,
  to: number,
  lang: string,
  words: NameWords,
): CapitalRun[] {
  const runs: CapitalRun[] = [];
  const reader = new RunReader(text, from, to, lang, words);
  const { codes } = codedText(text);
  let at = from;
  let boundary = true;
  while (at < to) {
    const code = codes[at] ?? 0;
    if (boundary && isUpper(code)) {
      const run = reader.runAt(at);
      runs.push(run);
      at = Math.max(run.end, at + 1);
      boundary = false;
    } else {
      boundary = !isLetter(code);
      at++;
    }
  }
  return runs;
}
