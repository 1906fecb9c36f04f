/** What an index that is ordered by time holds last. */
interface Ordered<R> {
  getAll: (asked: Backwards) => Promise<R[]>;
  getAllKeys: (asked?: Backwards | IDBKeyRange | null) => Promise<string[]>;
  openCursor: (range: IDBKeyRange | null, direction: 'prev') => Promise<Cursor<R> | null>;
  objectStore: { get: (key: string) => Promise<R | undefined> };
}

/** The last of a range first, so many of them: what `getAll` takes of late (Indexed Database API 3.0). */
interface Backwards {
  query: IDBKeyRange | null;
  direction: 'prev';
  count: number;
}

interface Cursor<R> {
  value: R;
  continue: () => Promise<Cursor<R> | null>;
}

/** What came together with it can be asked for; a browser without it (Chrome up to 140) would take `Backwards` for a key. */
const readsBackwards = (): boolean => 'getAllRecords' in IDBIndex.prototype;

/** The last records of an index, the last first: `most` of them after leaving out `skip`. */
export async function newestIn<R>(
  index: unknown,
  { range = null, most, skip = 0 }: { range?: IDBKeyRange | null; most: number; skip?: number },
): Promise<R[]> {
  const ordered = index as Ordered<R>;
  if (!readsBackwards()) return walkedTo(ordered, range, skip, most);
  const asked: Backwards = { query: range, direction: 'prev', count: skip + most };
  return skip === 0
    ? ordered.getAll(asked)
    : recordsOf(ordered, (await ordered.getAllKeys(asked)).slice(skip));
}

/** Up to so many records are walked to; for more, a turn of the event loop for each would take longer. */
const FEW = 8;

/** A few are walked to from the end, however many stand before them; of more, all keys are read at once. */
async function walkedTo<R>(
  ordered: Ordered<R>,
  range: IDBKeyRange | null,
  skip: number,
  most: number,
): Promise<R[]> {
  if (skip + most <= FEW) return (await lastFew(ordered, range, skip + most)).slice(skip);
  return recordsOf(ordered, (await ordered.getAllKeys(range)).reverse().slice(skip, skip + most));
}

async function lastFew<R>(index: Ordered<R>, range: IDBKeyRange | null, most: number): Promise<R[]> {
  const records: R[] = [];
  let cursor = await index.openCursor(range, 'prev');
  while (cursor !== null) {
    records.push(cursor.value);
    cursor = records.length < most ? await cursor.continue() : null;
  }
  return records;
}

async function recordsOf<R>(ordered: Ordered<R>, keys: readonly string[]): Promise<R[]> {
  const records = await Promise.all(keys.map((key) => ordered.objectStore.get(key)));
  return records.filter((record) => record !== undefined);
}
