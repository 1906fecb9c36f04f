/** Taking records in: each is matched by its id, and the newer one stays. All of it in one transaction, or nothing. */
import type { Result } from '../messages.ts';
import type { ImportPreview } from '../notebook-views.ts';
import type { Everything, Progress } from './archive.ts';
import { reads, writes } from './connection.ts';
import { COUNTED_STORES, replaceCounted } from './counted-readings.ts';
import type { Parsed } from './import-archive.ts';
import { writeNoteWords } from './note-words.ts';
import {
  KEPT_STORES,
  type KeptRecords,
  type KeptStore,
  type NoteRecord,
  type ReadingRecord,
} from './records.ts';
import { keyOf } from './sound.ts';
import { tallying, writeTallies } from './tallies.ts';

/** When a record was last written; of two with one id, the later stays. */
const TIMES: { [S in KeptStore]: (record: KeptRecords[S]) => number } = {
  sources: ({ last }) => last,
  readings: ({ last }) => last,
  notes: ({ updated }) => updated,
  corrections: ({ created }) => created,
};

/** So many records are written side by side. */
const AT_ONCE = 500;

/** What taking it in would change; nothing is written. */
export const previewImport = ({ everything, passedOver }: Parsed): Promise<Result<ImportPreview>> =>
  reads(async (database) => {
    const transaction = database.transaction(KEPT_STORES);
    const changes = {} as ImportPreview['changes'];
    for (const store of KEPT_STORES) {
      const change = { added: 0, changed: 0, kept: 0 };
      const known = new Map(
        ((await transaction.objectStore(store).getAll()) as KeptRecords[typeof store][]).map((record) => [
          keyOf(store, record),
          timeOf(store, record),
        ]),
      );
      for (const record of everything[store])
        change[judged(store, record, known.get(keyOf(store, record)))] += 1;
      changes[store] = change;
    }
    await transaction.done;
    return { changes, passedOver };
  });

/** Takes it in; `progress` hears how many records of how many were looked at. */
export const takeIn = (everything: Everything, progress: Progress = () => undefined): Promise<Result<null>> =>
  writes([...KEPT_STORES, ...COUNTED_STORES, 'noteWords'], async (transaction) => {
    const all = KEPT_STORES.reduce((sum, store) => sum + everything[store].length, 0);
    const sums = tallying();
    const notes: NoteRecord[] = [];
    let done = 0;
    for (const store of KEPT_STORES) {
      const target = transaction.objectStore(store);
      const there = new Map((await target.getAll()).map((record) => [keyOf(store, record), record]));
      for (let from = 0; from < everything[store].length; from += AT_ONCE) {
        const batch = everything[store].slice(from, from + AT_ONCE);
        await Promise.all(
          batch.map(async (record) => {
            const known = there.get(keyOf(store, record)) as typeof record | undefined;
            if (judged(store, record, known && timeOf(store, known)) === 'kept') return;
            there.set(keyOf(store, record), record);
            const newer = joined(store, known, record);
            if (store === 'notes') notes.push(newer as NoteRecord);
            if (store === 'readings')
              await replaceCounted(transaction, newer as ReadingRecord, known !== undefined, sums);
            else await target.put(newer as never);
          }),
        );
        done += batch.length;
        progress(done, all);
      }
    }
    await writeTallies(transaction, sums);
    await writeNoteWords(transaction.objectStore('noteWords'), notes);
    return null;
  });

const timeOf = (store: KeptStore, record: KeptRecords[KeptStore]): number => TIMES[store](record as never);

const judged = (
  store: KeptStore,
  record: KeptRecords[KeptStore],
  known: number | undefined,
): 'added' | 'changed' | 'kept' =>
  known === undefined ? 'added' : timeOf(store, record) > known ? 'changed' : 'kept';

/** The newer record, with what the older one knows of earlier days, and a source's merge, which is the reader's. */
function joined<S extends KeptStore>(
  store: S,
  known: KeptRecords[S] | undefined,
  record: KeptRecords[S],
): KeptRecords[S] {
  if (known === undefined) return record;
  const first = 'first' in known && 'first' in record ? { first: Math.min(known.first, record.first) } : {};
  const merge =
    store === 'sources' && 'mergedInto' in known && known.mergedInto !== null
      ? { mergedInto: known.mergedInto }
      : {};
  return { ...record, ...first, ...merge };
}
