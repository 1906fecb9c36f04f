import type { Draft } from '../draft.ts';
import { nameWords } from '../lexicon/name-words.ts';
import type { Mention } from '../reading.ts';
import { capitalRuns } from '../speakers/capital-runs.ts';
import { readRun, type NameUse } from '../speakers/name-use.ts';

/** A name counts so much more in the paragraph right above the first question, or in the headline. */
const NEAR = 2;
/** So many names are held against each other. */
const LOOKED_AT = 60;

/**
 * Who is asked in an interview: the person whom what stands above its first question names most, and first. The one
 * who asks may stand in the byline. Null when nobody is named with two words.
 */
export function whoIsAsked({ text, lang, article }: Draft, first: number): Mention | null {
  const words = nameWords(lang);
  const byline = article.facts.byline ?? '';
  const uses: (NameUse & { weight: number })[] = [];
  article.blocks.slice(0, first).forEach(({ start, end }, index) => {
    const weight = index === 0 || index === first - 1 ? NEAR : 1;
    for (const run of capitalRuns(text, start, end, lang, words)) {
      const use = readRun(run, words);
      if (use !== null && uses.length < LOOKED_AT) uses.push({ ...use, weight });
    }
  });
  const surnameOf = ({ core }: NameUse): string => core.at(-1)?.lower ?? '';
  let best: NameUse | null = null;
  let most = 0;
  for (const use of uses) {
    const isFull = use.core.length > 1 && (use.kind === 'person' || use.kind === 'perhaps');
    if (!isFull || byline.includes(text.slice(use.start, use.end))) continue;
    const met = uses.filter((other) => surnameOf(other) === surnameOf(use));
    const sure = use.kind === 'person' ? NEAR : 0;
    const weight = met.reduce((sum, other) => sum + other.weight, sure);
    if (weight > most) [best, most] = [use, weight];
  }
  if (best === null) return null;
  const { start, end } = best;
  return { start, end, text: text.slice(start, end) };
}
