/** What an index that is ordered by time holds last. */
interface Ordered<R> {
  getAllKeys: (range?: IDBKeyRange | null) => Promise<string[]>;
  objectStore: { get: (key: string) => Promise<R | undefined> };
}

/**
 * The last records of an index, the last first: `most` of them after leaving out `skip`. Keys are read at once and
 * records side by side; a cursor would take a turn of the event loop for each.
 */
export async function newestIn<R>(
  index: unknown,
  { range = null, most, skip = 0 }: { range?: IDBKeyRange | null; most: number; skip?: number },
): Promise<R[]> {
  const { getAllKeys, objectStore } = index as Ordered<R>;
  const keys = (await getAllKeys.call(index as Ordered<R>, range)).reverse().slice(skip, skip + most);
  const records = await Promise.all(keys.map((key) => objectStore.get(key)));
  return records.filter((record) => record !== undefined);
}
