/**
 * The archive: everything the reader would miss, as one JSON file that explains itself. Version 2:
 *
 *   { "format": "whose-words-archive", "version": 2, "made": "2026-01-31T12:00:00.000Z",
 *     "sources": […], "readings": […], "notes": […], "corrections": […] }
 *
 * Each list holds records in the shapes of `records.ts`; times are milliseconds since 1970. In version 1, which is
 * read as well, each note had a list of its words, too.
 */
import type { Result } from '../messages.ts';
import { reads } from './connection.ts';
import type { Database } from './schema.ts';
import { KEPT_STORES, type KeptRecords, type KeptStore } from './records.ts';
import { keyOf, sound } from './sound.ts';

export const ARCHIVE_FORMAT = 'whose-words-archive';
export const ARCHIVE_VERSION = 2;

/** How many records are read at a time, and how many are looked at, so that the page stays alive meanwhile. */
const AT_ONCE = 500;
const LOOKED_AT = 50;

export type Progress = (done: number, all: number) => void;

/** Everything kept. */
export type Everything = { [S in KeptStore]: KeptRecords[S][] };

/**
 * Reads all kept records; `progress` hears how many of how many. They are read first and looked at afterwards: until
 * a transaction is over nobody can write, and whoever reads after a writer waits with it. `ofOneMoment`: all are read
 * in one transaction. Without it, others may write in between, and what they wrote is there or not, record by record.
 */
export const readEverything = (
  progress: Progress = () => undefined,
  ofOneMoment = true,
): Promise<Result<Everything>> =>
  reads(async (database) => {
    const found = await batches(database, ofOneMoment);
    const all = found.reduce((sum, { records }) => sum + records.length, 0);
    const everything: Everything = { sources: [], readings: [], notes: [], corrections: [] };
    let done = 0;
    const rest = resting();
    for (const { store, records } of found)
      for (let from = 0; from < records.length; from += LOOKED_AT) {
        const some = records.slice(from, from + LOOKED_AT);
        everything[store].push(...((await sound(database, store, some as never[])) as never[]));
        done += some.length;
        progress(done, all);
        await rest();
      }
    return everything;
  });

interface Batch {
  store: KeptStore;
  records: unknown[];
}

/** Notes are read before their sources: one that is written meanwhile has its source with it, or is not there. */
const ORDER = ['notes', 'corrections', 'readings', 'sources'] as const satisfies readonly KeptStore[];

async function batches(database: Database, ofOneMoment: boolean): Promise<Batch[]> {
  const whole = ofOneMoment ? database.transaction(KEPT_STORES) : null;
  const found: Batch[] = [];
  for (const store of ORDER) {
    for (let from: string | null = null; ;) {
      const range: IDBKeyRange | undefined = from === null ? undefined : IDBKeyRange.lowerBound(from, true);
      const transaction = whole ?? database.transaction(KEPT_STORES);
      const records: unknown[] = await transaction.objectStore(store).getAll(range, AT_ONCE);
      found.push({ store, records });
      from = keyOf(store, records.at(-1));
      if (records.length < AT_ONCE || from === null) break;
    }
  }
  await whole?.done;
  return found;
}

/** Lets the page live for a moment. */
export const breath = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** So long, in ms, long work goes on before others have their turn. */
const SLICE = 15;

/** To be awaited again and again in long work: takes a breath whenever a slice of time is over. */
export function resting(): () => Promise<void> {
  let since = performance.now();
  return async () => {
    if (performance.now() - since < SLICE) return;
    await breath();
    since = performance.now();
  };
}

/** The archive as pieces of JSON, all at once. */
export const archivePieces = (everything: Everything, made: number): string[] => [
  ...archiveLines(everything, made),
];

/** The same piece by piece; joined they are the file. One record a line, so that files can be compared. */
export function* archiveLines(everything: Everything, made: number): Generator<string> {
  const head = JSON.stringify({
    format: ARCHIVE_FORMAT,
    version: ARCHIVE_VERSION,
    made: new Date(made).toISOString(),
  });
  yield head.slice(0, -1);
  for (const store of KEPT_STORES) {
    yield `,\n${JSON.stringify(store)}: [`;
    for (const [index, record] of everything[store].entries())
      yield `${index === 0 ? '\n' : ',\n'}${JSON.stringify(record)}`;
    yield '\n]';
  }
  yield '\n}\n';
}
