import type { NameWords } from '../lexicon/name-words.ts';
import type { Span } from '../span.ts';
import { capitalRuns } from './capital-runs.ts';
import { germanUses } from './german-runs.ts';
import { readRun, type NameUse } from './name-use.ts';

/** All names between two offsets, in order, as far as words and what stands around them show. */
export function nameUses(text: string, { start, end }: Span, lang: string, words: NameWords): NameUse[] {
  const runs = capitalRuns(text, start, end, lang, words);
  if (lang === 'de') return runs.flatMap((run) => germanUses(text, run, words));
  const uses: NameUse[] = [];
  for (const run of runs) {
    const use = readRun(run, words);
    if (use !== null) uses.push(use);
  }
  return uses;
}
