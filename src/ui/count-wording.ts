/** Wording that stands out, counted for those whose words carry it: the reporter, the editor, each speaker. */
import type { Passage, Reading, Signal } from '../core/reading.ts';
import { contains } from '../core/span.ts';
import { whose } from './describe-passage.ts';
import { t } from './words.ts';

export interface WordingCount {
  voice: Signal['voice'];
  /** The passage that holds the first of it; null for the reporter's own words. */
  passage: Passage | null;
  count: number;
}

/** The reporter's first, then the most. */
export function countWording(reading: Reading): WordingCount[] {
  const counts = new Map<string, WordingCount>();
  for (const signal of reading.signals) {
    const passage = passageOf(reading, signal);
    const carrier = passage === null ? 'reporter' : carrierOf(passage);
    const known = counts.get(carrier);
    if (known) known.count += 1;
    else counts.set(carrier, { voice: signal.voice, passage, count: 1 });
  }
  const isNoReporter = ({ passage }: WordingCount): number => Number(passage !== null);
  return [...counts.values()].sort((a, b) => isNoReporter(a) - isNoReporter(b) || b.count - a.count);
}

/** Whose words carry a signal: a speaker's name, the editor's, or that it is the reporter. */
export const carrierName = (reading: Reading, passage: Passage | null): string =>
  passage === null ? t('voice_reporter') : whose(reading, passage);

/** The innermost passage a signal stands in; null for the reporter's own words. */
export const passageOf = ({ passages }: Reading, signal: Signal): Passage | null =>
  signal.voice === 'reporter'
    ? null
    : (passages.filter(({ parts }) => parts.some((part) => contains(part, signal))).at(-1) ?? null);

const carrierOf = ({ voice, speaker }: Passage): string =>
  voice === 'editorial' ? voice : `by ${speaker?.id ?? ''}`;
