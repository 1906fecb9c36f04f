/** A recorded article is written and taken away together with all that is counted from it. */
import { appearancesOf } from './appearances-of.ts';
import type { AppearanceRecord, ReadingRecord } from './records.ts';
import { tally, tallying, writeTallies, type Tallying, type TallyStores } from './tallies.ts';

/** The stores that change with an article; a transaction that writes articles names them all. */
export const COUNTED_STORES = ['readings', 'appearances', 'tallies', 'months'] as const;

interface Readings {
  getKey: (url: string) => Promise<string | undefined>;
  put: (reading: ReadingRecord) => Promise<unknown>;
  delete: (url: string) => Promise<void>;
}

interface Appearances {
  index: (name: 'byUrl') => { getAll: (url: string) => Promise<AppearanceRecord[]> };
  put: (appearance: AppearanceRecord) => Promise<unknown>;
  delete: (key: [string, string]) => Promise<void>;
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
  const known = (await transaction.objectStore('readings').getKey(reading.url)) !== undefined;
  await replaceCounted(transaction, reading, known, sums);
  await writeTallies(transaction, sums);
}

/** Puts an article and collects its sums: of many articles, they are written once, by `writeTallies`. */
export async function replaceCounted(
  transaction: Counting,
  reading: ReadingRecord,
  known: boolean,
  sums: Tallying,
): Promise<void> {
  if (known) await uncount(transaction, reading.url, sums);
  const appearances = transaction.objectStore('appearances');
  const puts: Promise<unknown>[] = [transaction.objectStore('readings').put(reading)];
  for (const appearance of appearancesOf(reading)) {
    tally(sums, appearance, 1);
    puts.push(appearances.put(appearance));
  }
  await Promise.all(puts);
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
  const appearances = transaction.objectStore('appearances');
  for (const stale of await appearances.index('byUrl').getAll(url)) {
    tally(sums, stale, -1);
    await appearances.delete([stale.source, stale.url]);
  }
}
