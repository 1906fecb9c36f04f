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

/** Глава МИД Нордландии ⟨Петер Новак⟩: what stands in front of a first name and a surname is no part of the name. */
function withoutLand(use: NameUse): NameUse {
  const [land, given, surname] = use.core.slice(-3);
  if (!land || !given || !surname || showsPerson(use.core[0]?.lower ?? '')) return use;
  const isLand = LAND.test(land.lower) && !LAND.test(given.lower) && !LAND.test(surname.lower);
  if (!showsPerson(given.lower) && !isLand) return use;
  const kind = use.kind === 'body' ? 'person' : use.kind;
  return { ...use, kind, start: given.start, core: [given, surname] };
}

/** How names of lands end in the genitive. */
const LAND = /[иыая]$/u;
