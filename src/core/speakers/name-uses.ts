import { showsPerson } from '../lexicon/names-given.ts';
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
    if (use !== null) uses.push(lang === 'ru' ? withoutLand(use) : use);
  }
  return uses;
}

/** Премьер Нордландии ⟨Петер Новак⟩: a land in the genitive in front of a name, which ends in no such way. */
function withoutLand(use: NameUse): NameUse {
  const [land, given, surname] = use.core;
  const mayBe = use.kind === 'perhaps' || use.kind === 'person';
  if (!mayBe || use.core.length !== 3 || !land || !given || !surname || showsPerson(land.lower)) return use;
  const isLand = LAND.test(land.lower) && !LAND.test(given.lower) && !LAND.test(surname.lower);
  return isLand ? { ...use, start: given.start, core: [given, surname] } : use;
}

const LAND = /[иыая]$/u;
