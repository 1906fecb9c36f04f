/**
 * Two names, one source. Nothing recorded is rewritten: the one source points at the other, every question about
 * either is asked of both, and taking the pointer away undoes it.
 */
import type { IDBPTransaction } from 'idb';
import type { SourceKey } from '../core/source-key.ts';
import type { Result } from '../messages.ts';
import { Refusal, writes, type Database } from './connection.ts';
import type { SourceRecord } from './records.ts';
import type { Schema } from './schema.ts';

/** The source a key stands for now. */
export async function resolve(database: Database, key: SourceKey): Promise<SourceKey> {
  const seen = new Set<SourceKey>();
  for (let at = key; ;) {
    seen.add(at);
    const into = (await database.get('sources', at))?.mergedInto ?? null;
    if (into === null || seen.has(into)) return at;
    at = into;
  }
}

/** A key with all those merged into it, itself first. */
export async function membersOf(database: Database, key: SourceKey): Promise<SourceKey[]> {
  const members = [await resolve(database, key)];
  for (const member of members)
    for (const other of await database.getAllKeysFromIndex('sources', 'byMergedInto', member))
      if (!members.includes(other)) members.push(other);
  return members;
}

/** The merges there are, as corrections of a reading; each with the name of the source it leads to. */
export async function mergesOf(
  database: Database,
): Promise<{ from: SourceKey; into: SourceKey; name: string }[]> {
  const merged = await database.getAllFromIndex('sources', 'byMergedInto');
  return Promise.all(
    merged.map(async ({ key }) => {
      const into = await resolve(database, key);
      return { from: key, into, name: (await database.get('sources', into))?.name ?? '' };
    }),
  );
}

type Writing = IDBPTransaction<Schema, ('sources' | 'corrections')[], 'readwrite'>;

/** Points `from` at `into`, inside a transaction; a merge into itself or of different kinds is refused. */
export async function point(
  transaction: Writing,
  from: SourceKey,
  into: SourceKey,
  now: number,
): Promise<void> {
  const sources = transaction.objectStore('sources');
  if (from.split(':')[0] !== into.split(':')[0]) throw new Refusal('invalid');
  for (let at: SourceKey | null = into; at !== null; at = (await sources.get(at))?.mergedInto ?? null)
    if (at === from) throw new Refusal('invalid');
  const [merged, target] = await Promise.all([sources.get(from), sources.get(into)]);
  await sources.put({ ...(merged ?? unseen(from, now)), mergedInto: into });
  if (target === undefined) await sources.put(unseen(into, now));
}

/** Lets a merged source stand for itself again. */
export const unmerge = (key: SourceKey): Promise<Result<null>> =>
  writes(async (database) => {
    const transaction = database.transaction(['sources', 'corrections'], 'readwrite');
    const sources = transaction.objectStore('sources');
    const source = await sources.get(key);
    if (source === undefined) throw new Refusal('not-found');
    await sources.put({ ...source, mergedInto: null });
    const corrections = transaction.objectStore('corrections');
    for (const { id, correction } of await corrections.index('byUrl').getAll(''))
      if (correction.kind === 'merge' && correction.from === key) await corrections.delete(id);
    await transaction.done;
    return null;
  });

/** A source nothing was recorded of yet: its key is its name. */
export function unseen(key: SourceKey, now: number, name = key.slice(key.indexOf(':') + 1)): SourceRecord {
  const kind = key.startsWith('outlet:') ? 'outlet' : 'speaker';
  return {
    key,
    kind,
    name,
    speakerKind: kind === 'outlet' ? null : 'unknown',
    role: null,
    aliases: [],
    first: now,
    last: now,
    mergedInto: null,
    words: name.toLowerCase().split(/\s+/u),
  };
}
