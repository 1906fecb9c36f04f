/**
 * The way from each older version to the next. A step is never changed once it was released: stored databases of
 * every version are opened by the tests. All of it happens in the one upgrade transaction, so it is done or not.
 */
import type { IDBPDatabase, IDBPTransaction } from 'idb';
import { appearancesAt, appearancesOf } from './appearances-of.ts';
import { writeNoteWords } from './note-words.ts';
import type { AppearanceRecord, NoteRecord, ReadingRecord, SourceRecord } from './records.ts';
import type { Schema, StoreName } from './schema.ts';
import { searchWords } from './search-words.ts';
import { check } from './sound.ts';
import { tally, tallying, writeTallies } from './tallies.ts';

type Upgrade = IDBPTransaction<Schema, StoreName[], 'versionchange'>;

export async function migrate(
  database: IDBPDatabase<Schema>,
  oldVersion: number,
  transaction: Upgrade,
): Promise<void> {
  if (oldVersion < 1) createFirst(database);
  if (oldVersion < 2) await makeSearchable(database, transaction);
  if (oldVersion < 3) await sumUp(database, transaction);
  if (oldVersion < 4) await gather(database, transaction);
}

/** Version 1: what the reader opened and wrote. */
function createFirst(database: IDBPDatabase<Schema>): void {
  const sources = database.createObjectStore('sources', { keyPath: 'key' });
  sources.createIndex('byKind', ['kind', 'last']);
  const readings = database.createObjectStore('readings', { keyPath: 'url' });
  readings.createIndex('byLast', 'last');
  const notes = database.createObjectStore('notes', { keyPath: 'id' });
  notes.createIndex('bySource', ['source', 'updated']);
  notes.createIndex('byUrl', 'url');
  notes.createIndex('byUpdated', 'updated');
  const corrections = database.createObjectStore('corrections', { keyPath: 'id' });
  corrections.createIndex('byUrl', 'url');
  corrections.createIndex('byCreated', 'created');
  const bin = database.createObjectStore('bin', { keyPath: 'id' });
  bin.createIndex('byDeleted', 'deleted');
  database.createObjectStore('meta', { keyPath: 'key' });
}

/** Version 2: search by word, totals by source, merged sources, backups, and a place for broken records. */
async function makeSearchable(database: IDBPDatabase<Schema>, transaction: Upgrade): Promise<void> {
  const counted = database.createObjectStore('appearances', { keyPath: ['source', 'url'] });
  counted.createIndex('byUrl' as never, 'url');
  counted.createIndex('byOutlet' as never, 'outlet');
  database.createObjectStore('backups', { keyPath: 'id' }).createIndex('byMade', 'made');
  database.createObjectStore('broken', { keyPath: 'id' });
  const sources = transaction.objectStore('sources');
  sources.createIndex('byMergedInto', 'mergedInto');
  sources.createIndex('byWord', 'words', { multiEntry: true });
  const notes = transaction.objectStore('notes');
  notes.createIndex('byWord' as never, 'words', { multiEntry: true });
  const readings = transaction.objectStore('readings');
  readings.createIndex('byOutlet' as never, 'outlet');

  await each(
    transaction,
    'sources',
    async ({ mergedInto = null, ...source }: Partial<SourceRecord> & SourceRecord) => ({
      ...source,
      mergedInto,
      words: searchWords(source.name, ...source.aliases),
    }),
  );
  await each(transaction, 'notes', async ({ lost = false, ...note }: Partial<NoteRecord> & NoteRecord) => ({
    ...note,
    lost,
    words: searchWords(...note.tags, ...note.frames, note.body),
  }));
  const appearances = oneEach(transaction);
  await each(
    transaction,
    'readings',
    async ({ times = 1, ...reading }: Partial<ReadingRecord> & ReadingRecord) => {
      const passages = reading.passages.map((passage) => ({ ...passage, mentionAt: null, cueAt: null }));
      const newer = { ...reading, times, passages };
      for (const appearance of appearancesOf(newer)) await appearances.put(appearance);
      return newer;
    },
  );
}

/** Version 3: sums by source, outlet and month, and the words of the notes in a few long strings. */
async function sumUp(database: IDBPDatabase<Schema>, transaction: Upgrade): Promise<void> {
  database
    .createObjectStore('tallies', { keyPath: ['source', 'outlet'] })
    .createIndex('byOutlet', ['outlet', 'passages']);
  database.createObjectStore('months', { keyPath: ['outlet', 'month'] });
  database.createObjectStore('noteWords', { keyPath: 'part' });
  const counted = transaction.objectStore('appearances');
  counted.deleteIndex('byOutlet');
  counted.createIndex('byLast' as never, ['source', 'last']);
  transaction.objectStore('readings').deleteIndex('byOutlet');
  const notes = transaction.objectStore('notes');
  notes.deleteIndex('byWord');

  const sums = tallying();
  await eachAppearance(transaction, (appearance) => {
    tally(sums, appearance, 1);
  });
  await writeTallies(transaction, sums);
  await inBatches<NoteRecord, string>(
    (range) => notes.getAll(range, AT_ONCE),
    ({ id }) => id,
    (batch) => writeNoteWords(transaction.objectStore('noteWords'), batch.filter(isSound)),
  );
}

/** Version 4: the sources of an article in one record. */
async function gather(database: IDBPDatabase<Schema>, transaction: Upgrade): Promise<void> {
  const found = new Map<string, AppearanceRecord[]>();
  await eachAppearance(transaction, (appearance) => {
    found.set(appearance.url, [...(found.get(appearance.url) ?? []), appearance]);
  });
  database.deleteObjectStore('appearances');
  const articles = database.createObjectStore('appearances', { keyPath: 'url' });
  articles.createIndex('byMet', 'met', { multiEntry: true });
  await Promise.all([...found].map(([url, appearances]) => articles.put(appearancesAt(url, appearances))));
}

/** The appearances as they were up to version 3, a record for each source of each article. */
interface OneEach {
  getAll: (range: IDBKeyRange | undefined, most: number) => Promise<AppearanceRecord[]>;
  put: (appearance: AppearanceRecord) => Promise<unknown>;
}

const oneEach = (transaction: Upgrade): OneEach =>
  transaction.objectStore('appearances') as unknown as OneEach;

const eachAppearance = (transaction: Upgrade, take: (appearance: AppearanceRecord) => void): Promise<void> =>
  inBatches<AppearanceRecord, [string, string]>(
    (range) => oneEach(transaction).getAll(range, AT_ONCE),
    ({ source, url }) => [source, url],
    (batch) => {
      batch.forEach(take);
    },
  );

/** So many records are read at a time. */
const AT_ONCE = 2_000;

/** A note that cannot be understood is set aside when it is first read; until then it has no words. */
const isSound = (note: NoteRecord): boolean => check('notes', note).ok;

async function inBatches<R, K extends IDBValidKey>(
  read: (range: IDBKeyRange | undefined) => Promise<R[]>,
  keyOf: (record: R) => K,
  take: (batch: R[]) => void | Promise<void>,
): Promise<void> {
  for (let range: IDBKeyRange | undefined = undefined; ;) {
    const batch: R[] = await read(range);
    await take(batch);
    const last = batch.at(-1);
    if (last === undefined || batch.length < AT_ONCE) return;
    range = IDBKeyRange.lowerBound(keyOf(last), true);
  }
}

/** Changes every record of a store; one that cannot be understood is set aside, and the others go on. */
async function each<R extends object>(
  transaction: Upgrade,
  store: 'sources' | 'notes' | 'readings',
  change: (record: R) => Promise<R>,
): Promise<void> {
  const broken = transaction.objectStore('broken');
  let cursor = await transaction.objectStore(store).openCursor();
  for (; cursor; cursor = await cursor.continue()) {
    const value = cursor.value as unknown as R;
    try {
      await cursor.update((await change(value)) as never);
    } catch (error) {
      const id = `${store}/${cursor.primaryKey}`;
      await broken.put({ id, store, found: Date.now(), why: String(error), value });
      await cursor.delete();
    }
  }
}
