/** What an index that is ordered by time holds last. */
interface Ordered<R> {
  getAllKeys: (range?: IDBKeyRange | null) => Promise<string[]>;
  openCursor: (range: IDBKeyRange | null, direction: 'prev') => Promise<Cursor<R> | null>;
  objectStore: { get: (key: string) => Promise<R | undefined> };
}

interface Cursor<R> {
  value: R;
  continue: () => Promise<Cursor<R> | null>;
}

/** Up to so many records are walked to; for more, a turn of the event loop for each would take longer. */
const FEW = 8;

/**
 * The last records of an index, the last first: `most` of them after leaving out `skip`. A few are walked to from the
 * end, however many stand before them; of more, all keys are read at once and the records side by side.
 */
export async function newestIn<R>(
  index: unknown,
  { range = null, most, skip = 0 }: { range?: IDBKeyRange | null; most: number; skip?: number },
): Promise<R[]> {
  const ordered = index as Ordered<R>;
  if (skip + most <= FEW) return (await lastFew(ordered, range, skip + most)).slice(skip);
  const keys = (await ordered.getAllKeys(range)).reverse().slice(skip, skip + most);
  const records = await Promise.all(keys.map((key) => ordered.objectStore.get(key)));
  return records.filter((record) => record !== undefined);
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
