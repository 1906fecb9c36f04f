import type { Reading } from '../core/reading.ts';
import type { Result } from '../messages.ts';
import { writes } from './connection.ts';
import { COUNTED_STORES, putCounted } from './counted-readings.ts';
import { recordOf, sourcesIn } from './record-of.ts';
import type { ReadingRecord, SourceRecord } from './records.ts';
import { searchWords } from './search-words.ts';

/**
 * Records a reading. An article read again replaces what was recorded of it: its counts are never doubled, the day
 * it was first read stays. One transaction: reading, sources and counts change together or not at all.
 */
export const recordReading = (
  reading: Reading,
  url: string,
  now = Date.now(),
): Promise<Result<ReadingRecord>> =>
  writes([...COUNTED_STORES, 'sources'], async (transaction) => {
    const fresh = recordOf(reading, url, now);
    const sources = transaction.objectStore('sources');
    const known = await transaction.objectStore('readings').get(fresh.url);
    const record = known === undefined ? fresh : { ...fresh, first: known.first, times: known.times + 1 };
    // Side by side: whoever wants to read waits until this is done, the popup first of all.
    const seen = sourcesIn(reading, now).map(async (source) =>
      sources.put(seenAgain(await sources.get(source.key), source)),
    );
    await Promise.all([putCounted(transaction, record), ...seen]);
    return record;
  });

/** A known source keeps its name, its first day and whatever it was merged into; it may learn a role and aliases. */
function seenAgain(known: SourceRecord | undefined, seen: SourceRecord): SourceRecord {
  if (known === undefined) return seen;
  const aliases = [...new Set([...known.aliases, ...seen.aliases, seen.name])]
    .filter((alias) => alias !== known.name)
    .slice(0, 200);
  return {
    ...known,
    role: seen.role ?? known.role,
    aliases,
    last: Math.max(known.last, seen.last),
    words: searchWords(known.name, ...aliases, known.key.slice(known.key.indexOf(':') + 1)),
  };
}
