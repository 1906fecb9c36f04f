import type { SourceKey } from '../core/source-key.ts';
import type { Result } from '../messages.ts';
import type { NoteEntry } from '../notebook-views.ts';
import { reads } from './connection.ts';
import type { Database } from './schema.ts';
import { mergesIn, nameOf } from './merged-sources.ts';
import { newestIn } from './newest.ts';
import { allOf } from './recorded.ts';
import type { NoteRecord } from './records.ts';
import { sound } from './sound.ts';

/** Notes with the names of what they are on; those that cannot be understood are set aside. */
export async function entriesOf(database: Database, notes: readonly NoteRecord[]): Promise<NoteEntry[]> {
  const named = await sound(database, 'notes', notes);
  const [names, titles] = await Promise.all([
    eachOf(
      named.map(({ source }) => source),
      (source) => nameOf(database, source),
    ),
    eachOf(
      named.map(({ url }) => url),
      async (url) => (await database.get('readings', url))?.title ?? null,
    ),
  ]);
  return named.map(({ id, body, updated, frames, tags, on, source, url, passage, lost }) => ({
    ...{ id, body, updated, frames, tags, on, url, passage, lost },
    source: source as SourceKey | '',
    sourceName: names.get(source) ?? '',
    title: titles.get(url) ?? null,
  }));
}

/** Asks for each key once, side by side; the empty key stands for nothing. */
async function eachOf<T>(keys: readonly string[], ask: (key: string) => Promise<T>): Promise<Map<string, T>> {
  const different = [...new Set(keys)].filter((key) => key !== '');
  return new Map(
    await Promise.all(different.map(async (key): Promise<[string, T]> => [key, await ask(key)])),
  );
}

/** The notes written last, the newest first. */
export const newestNotes = (most: number): Promise<Result<NoteEntry[]>> =>
  reads(async (database) => {
    const index = database.transaction('notes').store.index('byUpdated');
    const found = await newestIn<NoteRecord>(index, { most });
    return entriesOf(database, found);
  });

/** How many notes are looked through at a time. */
const AT_ONCE = 2_000;

/** The notes whose passage was not found in its article any more. */
export const lostNotes = (most = 500): Promise<Result<NoteEntry[]>> =>
  reads(async (database) => {
    const found: NoteRecord[] = [];
    for (let from = ''; found.length < most;) {
      const batch: NoteRecord[] = await database.getAll('notes', IDBKeyRange.lowerBound(from, true), AT_ONCE);
      found.push(...batch.filter(({ lost }) => lost));
      from = batch.at(-1)?.id ?? '';
      if (batch.length < AT_ONCE) break;
    }
    return entriesOf(database, found.slice(0, most));
  });

/** The notes on a source and on those merged into it, the newest first; `most` of them at most. */
export const notesAbout = (source: SourceKey, most = 100): Promise<Result<NoteEntry[]>> =>
  reads(async (database) => {
    const members = (await mergesIn(database)).membersOf(source);
    return entriesOf(database, await newestNotesOn(database, members, most));
  });

/** The records of the notes on a source and on those merged into it (its members), the newest first. */
export const newestNotesOn = (
  database: Database,
  members: readonly SourceKey[],
  most: number,
): Promise<NoteRecord[]> => newestOf(database.transaction('notes').store.index('bySource'), members, most);

/** The same inside a transaction, from the index of the notes by source. */
export async function newestOf(
  bySource: unknown,
  members: readonly SourceKey[],
  most: number,
): Promise<NoteRecord[]> {
  const found = await Promise.all(
    members.map((member) => newestIn<NoteRecord>(bySource, { range: allOf(member), most })),
  );
  return found
    .flat()
    .sort((a, b) => b.updated - a.updated)
    .slice(0, most);
}
