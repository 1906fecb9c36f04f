import type { Result } from '../messages.ts';
import { reads, Refusal, writes, type Database } from './connection.ts';
import { COUNTED_STORES, dropCounted, putCounted } from './counted-readings.ts';
import { writeNoteWords } from './note-words.ts';
import { KEPT_STORES, type BinRecord, type KeptStore, type NoteRecord } from './records.ts';
import type { StoreName } from './schema.ts';
import { keyOf } from './sound.ts';

const STORES = [
  ...KEPT_STORES,
  ...COUNTED_STORES,
  'noteWords',
  'bin',
] as const satisfies readonly StoreName[];

/** Moves a record to the bin, and with a source its notes; the answer is the bin's entry. */
export const throwAway = (store: KeptStore, key: string, now = Date.now()): Promise<Result<BinRecord>> =>
  writes(STORES, async (transaction) => {
    const value = await transaction.objectStore(store).get(key);
    if (value === undefined) throw new Refusal('not-found');
    const thrown = { store, value } as BinRecord['records'][number];
    const records = [thrown];
    if (store === 'readings') await dropCounted(transaction, key);
    else await transaction.objectStore(store).delete(key);
    if (store === 'sources') {
      const notes = transaction.objectStore('notes');
      const index = notes.index('bySource');
      for (const note of await index.getAll(IDBKeyRange.bound([key], [key, []]))) {
        records.push({ store: 'notes', value: note });
        await notes.delete(note.id);
      }
    }
    const gone = records.flatMap((record) => (record.store === 'notes' ? [record.value.id] : []));
    await writeNoteWords(transaction.objectStore('noteWords'), gone);
    if (store === 'corrections') await setMerge(transaction.objectStore('sources'), records, null);
    const label = labelOf(thrown);
    const entry: BinRecord = { id: crypto.randomUUID(), deleted: now, what: store, label, records };
    await transaction.objectStore('bin').put(entry);
    return entry;
  });

/** Puts back what an entry of the bin holds; a record written again meanwhile is kept as it is now. */
export const restore = (id: string): Promise<Result<BinRecord>> =>
  writes(STORES, async (transaction) => {
    const entry = await transaction.objectStore('bin').get(id);
    if (entry === undefined) throw new Refusal('not-found');
    const notes: NoteRecord[] = [];
    for (const { store, value } of entry.records) {
      const target = transaction.objectStore(store);
      const key = keyOf(store, value);
      if (key === null || (await target.get(key)) !== undefined) continue;
      if (store === 'readings') await putCounted(transaction, value);
      else await target.put(value as never);
      if (store === 'notes') notes.push(value);
    }
    await writeNoteWords(transaction.objectStore('noteWords'), notes);
    await setMerge(transaction.objectStore('sources'), entry.records, 'into');
    await transaction.objectStore('bin').delete(id);
    return entry;
  });

/** The entry of the bin that holds a note, to bring it back by the note's own id. */
export const binnedNote = (note: string): Promise<Result<string>> =>
  reads(async (database) => {
    for (const { id, records } of await newestFirst(database))
      if (records.some(({ store, value }) => store === 'notes' && value.id === note)) return id;
    throw new Refusal('not-found');
  });

/** What lies in the bin, the newest first. */
export const binned = (): Promise<Result<BinRecord[]>> => reads(newestFirst);

/** Empties the bin for good; or takes one entry out of it. */
export const emptyBin = (id?: string): Promise<Result<null>> =>
  writes(['bin'], async (transaction) => {
    const bin = transaction.objectStore('bin');
    await (id === undefined ? bin.clear() : bin.delete(id));
    return null;
  });

const newestFirst = async (database: Database): Promise<BinRecord[]> =>
  (await database.getAllFromIndex('bin', 'byDeleted')).reverse();

interface SourceStore {
  get: (key: string) => Promise<{ mergedInto: string | null } | undefined>;
  put: (value: never) => Promise<unknown>;
}

/** A merge thrown away lets its source stand for itself; brought back, it points again. */
async function setMerge(
  sources: SourceStore,
  records: BinRecord['records'],
  to: 'into' | null,
): Promise<void> {
  for (const { store, value } of records) {
    if (store !== 'corrections' || value.correction.kind !== 'merge') continue;
    const { from, into } = value.correction;
    const source = await sources.get(from);
    if (source) await sources.put({ ...source, mergedInto: to === null ? null : into } as never);
  }
}

/** What an entry is called: a name, a title, the words of a note or of what was corrected. */
function labelOf({ store, value }: BinRecord['records'][number]): string {
  switch (store) {
    case 'sources':
      return value.name;
    case 'readings':
      return value.title ?? value.url;
    case 'notes':
      return value.body.slice(0, 120);
    case 'corrections': {
      const { correction } = value;
      return correction.kind === 'merge'
        ? `${correction.from} → ${correction.into}`
        : correction.passage.exact.slice(0, 120);
    }
  }
}
