/** Search as you type, over the names of sources and the words of notes, by an index in the database. */
import type { IDBPIndex } from 'idb';
import type { Result } from '../messages.ts';
import type { Found } from '../notebook-views.ts';
import { reads } from './connection.ts';
import { rowsOf } from './list-sources.ts';
import type { NoteRecord, SourceRecord } from './records.ts';
import type { Schema } from './schema.ts';
import { searchWords } from './search-words.ts';
import { entriesOf } from './note-entries.ts';

/** Most hits given of each kind, and most records looked at for one question. */
const GIVEN = 20;
const LOOKED_AT = 2_000;

/** Sources and notes that hold all words of the query, each as the beginning of a word; the newest first. */
export const search = (query: string): Promise<Result<Found>> =>
  reads(async (database) => {
    const words = searchWords(query);
    if (words.length === 0) return { sources: [], notes: [], more: false };
    const transaction = database.transaction(['sources', 'notes']);
    const [sources, notes] = await Promise.all([
      withAll<SourceRecord>(transaction.objectStore('sources').index('byWord'), words),
      withAll<NoteRecord>(transaction.objectStore('notes').index('byWord'), words),
    ]);
    const shown = sources
      .filter(({ mergedInto }) => mergedInto === null)
      .sort((a, b) => b.last - a.last)
      .slice(0, GIVEN);
    const newest = notes.sort((a, b) => b.updated - a.updated).slice(0, GIVEN);
    return {
      sources: await rowsOf(database, shown),
      notes: await entriesOf(database, newest),
      more: sources.length > GIVEN || notes.length > GIVEN,
    };
  });

type WordIndex =
  | IDBPIndex<Schema, ('sources' | 'notes')[], 'sources', 'byWord', 'readonly'>
  | IDBPIndex<Schema, ('sources' | 'notes')[], 'notes', 'byWord', 'readonly'>;

/** Looks the rarest word up, and keeps the records that hold the others too. */
async function withAll<T extends { words: string[] }>(index: WordIndex, words: string[]): Promise<T[]> {
  const ranges = words.map((word) => IDBKeyRange.bound(word, `${word}\uffff`));
  const [first] = ranges;
  if (first === undefined) return [];
  let rarest = first;
  if (ranges.length > 1) {
    const keys = await Promise.all(ranges.map((range) => index.getAllKeys(range, LOOKED_AT)));
    const least = keys.reduce((best, some, at) => (some.length < (keys[best]?.length ?? 0) ? at : best), 0);
    rarest = ranges[least] ?? first;
  }
  const records = (await index.getAll(rarest, words.length > 1 ? LOOKED_AT : GIVEN * 4)) as unknown as T[];
  const holds = (record: T): boolean =>
    words.every((word) => record.words.some((held) => held.startsWith(word)));
  return [...new Map(records.filter(holds).map((record) => [Object.values(record)[0], record])).values()];
}
