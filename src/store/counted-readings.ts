/** A recorded article is written and taken away together with all that is counted from it. */
import { appearancesAt, appearancesOf } from './appearances-of.ts';
import type { AppearancesRecord, ReadingRecord } from './records.ts';
import { tally, tallying, writeTallies, type Tallying, type TallyStores } from './tallies.ts';

/** The stores that change with an article; a transaction that writes articles names them all. */
export const COUNTED_STORES = ['readings', 'appearances', 'tallies', 'months'] as const;

interface Readings {
  put: (reading: ReadingRecord) => Promise<unknown>;
  delete: (url: string) => Promise<void>;
}

interface Appearances {
  get: (url: string) => Promise<AppearancesRecord | undefined>;
  put: (appearances: AppearancesRecord) => Promise<unknown>;
  delete: (url: string) => Promise<void>;
}

/** The stores of a transaction that names at least `COUNTED_STORES`. */
interface Counting {
  objectStore: TallyStores['objectStore'] &
    ((name: 'readings') => Readings) &
    ((name: 'appearances') => Appearances);
}

/** Puts an article, new or read again. */
export async function putCounted(transaction: Counting, reading: ReadingRecord): Promise<void> {
  const sums = tallying();
  await replaceCounted(transaction, reading, true, sums);
  await writeTallies(transaction, sums);
}

/**
 * Puts an article and collects its sums: of many articles, they are written once, by `writeTallies`. `known`: false
 * for an article that is not there for certain.
 */
export async function replaceCounted(
  transaction: Counting,
  reading: ReadingRecord,
  known: boolean,
  sums: Tallying,
): Promise<void> {
  if (known) await uncount(transaction, reading.url, sums);
  const appearances = appearancesOf(reading);
  for (const appearance of appearances) tally(sums, appearance, 1);
  await Promise.all([
    transaction.objectStore('readings').put(reading),
    transaction.objectStore('appearances').put(appearancesAt(reading.url, appearances)),
  ]);
}

/** Takes an article away, and its counts. */
export async function dropCounted(transaction: Counting, url: string): Promise<void> {
  const sums = tallying();
  await uncount(transaction, url, sums);
  await transaction.objectStore('readings').delete(url);
  await writeTallies(transaction, sums);
}

/** What was counted in is counted out again as it stands there, whatever would be counted today. */
async function uncount(transaction: Counting, url: string, sums: Tallying): Promise<void> {
  const stale = await transaction.objectStore('appearances').get(url);
  if (stale === undefined) return;
  for (const appearance of stale.appearances) tally(sums, appearance, -1);
  await transaction.objectStore('appearances').delete(url);
}
