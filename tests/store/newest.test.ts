import { afterEach, describe, expect, it } from 'vitest';
import { reads } from '../../src/store/connection.ts';
import { newestIn } from '../../src/store/newest.ts';
import { putNote } from '../../src/store/notes.ts';
import type { NoteRecord } from '../../src/store/records.ts';
import { withFreshDatabase } from './fresh-database.ts';

withFreshDatabase();

const SOURCE = { key: 'speaker:ilse tarrant', name: 'Ilse Tarrant' };
const OTHER = { key: 'speaker:edda quist', name: 'Edda Quist' };

/** The bodies of the last notes on a source, of twelve that were written one after the other. */
async function lastOf(most: number, skip: number): Promise<string[]> {
  for (let time = 1; time <= 12; time++) await putNote({ source: SOURCE, body: String(time) }, time);
  await putNote({ source: OTHER, body: 'of another' }, 99);
  const range = IDBKeyRange.bound([SOURCE.key], [SOURCE.key, []]);
  const found = await reads((database) =>
    newestIn<NoteRecord>(database.transaction('notes').store.index('bySource'), { range, most, skip }),
  );
  return found.ok ? found.value.map(({ body }) => body) : [];
}

const CASES: [most: number, skip: number, bodies: string[]][] = [
  [3, 0, ['12', '11', '10']],
  [2, 4, ['8', '7']],
  [10, 0, ['12', '11', '10', '9', '8', '7', '6', '5', '4', '3']],
  [5, 9, ['3', '2', '1']],
  [3, 12, []],
];

describe('the newest of an index, the newest first', () => {
  it.each(CASES)('%i of them after %i', async (most, skip, bodies) => {
    expect(await lastOf(most, skip)).toEqual(bodies);
  });
});

describe('the newest, where the browser cannot read backwards', () => {
  const known = Object.getOwnPropertyDescriptor(IDBIndex.prototype, 'getAllRecords');
  afterEach(() => {
    if (known) Object.defineProperty(IDBIndex.prototype, 'getAllRecords', known);
  });

  it.each(CASES)('%i of them after %i', async (most, skip, bodies) => {
    expect(known).toBeDefined();
    Reflect.deleteProperty(IDBIndex.prototype, 'getAllRecords');
    expect(await lastOf(most, skip)).toEqual(bodies);
  });
});
