import type { Result } from '../messages.ts';
import { reads, Refusal, writes, type Writing } from './connection.ts';
import type { Database } from './schema.ts';
import { COUNTED_STORES, dropCounted, putCounted } from './counted-readings.ts';
import { writeNoteWords } from './note-words.ts';
import { KEPT_STORES, type BinRecord, type KeptStore, type NoteRecord } from './records.ts';
import { keyOf } from './sound.ts';

const STORES: ('noteWords' | 'bin' | KeptStore | (typeof COUNTED_STORES)[number])[] = [
  ...KEPT_STORES,
  ...COUNTED_STORES,
  'noteWords',
  'bin',
];

type Binning = Writing<typeof STORES>;

/** Moves a record to the bin, and with a source its notes; the answer is the bin's entry. */
export const throwAway = async (
  store: KeptStore,
  key: string,
  now = Date.now(),
): Promise<Result<BinRecord>> => only(await throwAllAway(store, [key], now));

/** Moves records to the bin, all or none; the answer is an entry of the bin for each. */
export const throwAllAway = (
  store: KeptStore,
  keys: readonly string[],
  now = Date.now(),
): Promise<Result<BinRecord[]>> =>
  writes(STORES, async (transaction) => {
    const entries: BinRecord[] = [];
    for (const key of keys) entries.push(await thrown(transaction, store, key, now));
    const gone = entries.flatMap(({ records }) => records.filter(isNote).map(({ value }) => value.id));
    await writeNoteWords(transaction.objectStore('noteWords'), gone);
    return entries;
  });

async function thrown(transaction: Binning, store: KeptStore, key: string, now: number): Promise<BinRecord> {
  const value = await transaction.objectStore(store).get(key);
  if (value === undefined) throw new Refusal('not-found');
  const first = { store, value } as Thrown;
  const records = [first];
  if (store === 'readings') await dropCounted(transaction, key);
  else await transaction.objectStore(store).delete(key);
  if (store === 'sources') {
    const notes = transaction.objectStore('notes');
    for (const note of await notes.index('bySource').getAll(IDBKeyRange.bound([key], [key, []]))) {
      records.push({ store: 'notes', value: note });
      await notes.delete(note.id);
    }
  }
  if (store === 'corrections') await setMerge(transaction.objectStore('sources'), records, null);
  const entry: BinRecord = {
    id: crypto.randomUUID(),
    deleted: now,
    what: store,
    label: labelOf(first),
    records,
  };
  await transaction.objectStore('bin').put(entry);
  return entry;
}

/** Puts back what an entry of the bin holds; a record written again meanwhile is kept as it is now. */
export const restore = async (id: string): Promise<Result<BinRecord>> => only(await restoreAll([id]));

/** Puts back what entries of the bin hold, all or none. */
export const restoreAll = (ids: readonly string[]): Promise<Result<BinRecord[]>> =>
  writes(STORES, async (transaction) => {
    const entries: BinRecord[] = [];
    const notes: NoteRecord[] = [];
    for (const id of ids) {
      const entry = await transaction.objectStore('bin').get(id);
      if (entry === undefined) throw new Refusal('not-found');
      entries.push(entry);
      for (const record of entry.records)
        if ((await putBack(transaction, record)) && isNote(record)) notes.push(record.value);
      await setMerge(transaction.objectStore('sources'), entry.records, 'into');
      await transaction.objectStore('bin').delete(id);
    }
    await writeNoteWords(transaction.objectStore('noteWords'), notes);
    return entries;
  });

/** False when the record was written again meanwhile. */
async function putBack(transaction: Binning, { store, value }: Thrown): Promise<boolean> {
  const target = transaction.objectStore(store);
  const key = keyOf(store, value);
  if (key === null || (await target.get(key)) !== undefined) return false;
  if (store === 'readings') await putCounted(transaction, value);
  else await target.put(value as never);
  return true;
}

type Thrown = BinRecord['records'][number];
const isNote = (record: Thrown): record is Extract<Thrown, { store: 'notes' }> => record.store === 'notes';

/** The one answer to the one thing asked. */
function only<T>(all: Result<T[]>): Result<T> {
  if (!all.ok) return all;
  const [value] = all.value;
  return value === undefined ? { ok: false, failure: 'not-found' } : { ok: true, value };
}

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
