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
import { KEPT_STORES, type KeptRecords, type KeptStore } from './records.ts';
import { check, keyOf, sound } from './sound.ts';

export const ARCHIVE_FORMAT = 'whose-words-archive';
export const ARCHIVE_VERSION = 2;

/** How many records are read at a time, so that the page stays alive meanwhile. */
const AT_ONCE = 2_000;

export type Progress = (done: number, all: number) => void;

/** Everything kept, read in one transaction, so that it is of one moment. */
export type Everything = { [S in KeptStore]: KeptRecords[S][] };

/** Reads all kept records; `progress` hears how many of how many. */
export const readEverything = (progress: Progress = () => undefined): Promise<Result<Everything>> =>
  reads(async (database) => {
    const transaction = database.transaction(KEPT_STORES);
    const counts = await Promise.all(KEPT_STORES.map((store) => transaction.objectStore(store).count()));
    const all = counts.reduce((sum, count) => sum + count, 0);
    let done = 0;
    const everything: Everything = { sources: [], readings: [], notes: [], corrections: [] };
    const broken: [KeptStore, unknown][] = [];
    for (const store of KEPT_STORES) {
      const records: unknown[] = everything[store];
      for (let from: string | null = null; ;) {
        const range: IDBKeyRange | undefined = from === null ? undefined : IDBKeyRange.lowerBound(from, true);
        const source = transaction.objectStore(store);
        const batch: unknown[] = await source.getAll(range, AT_ONCE);
        for (const record of batch)
          if (check(store, record).ok) records.push(record);
          else broken.push([store, record]);
        done += batch.length;
        progress(done, all);
        from = keyOf(store, batch.at(-1));
        if (batch.length < AT_ONCE || from === null) break;
      }
    }
    await transaction.done;
    // Set aside only now: a read in between would end the transaction that sees one moment.
    for (const [store, record] of broken) await sound(database, store, [record as never]);
    return everything;
  });

/** The archive as pieces of JSON; joined they are the file. One record a line, so that files can be compared. */
export function archivePieces(everything: Everything, made: number): string[] {
  const head = JSON.stringify({
    format: ARCHIVE_FORMAT,
    version: ARCHIVE_VERSION,
    made: new Date(made).toISOString(),
  });
  const pieces = [`${head.slice(0, -1)}`];
  for (const store of KEPT_STORES) {
    pieces.push(`,\n${JSON.stringify(store)}: [`);
    everything[store].forEach((record, index) => {
      pieces.push(`${index === 0 ? '\n' : ',\n'}${JSON.stringify(record)}`);
    });
    pieces.push('\n]');
  }
  pieces.push('\n}\n');
  return pieces;
}
