/**
 * Two names, one source. Nothing recorded is rewritten: the one source points at the other, every question about
 * either is asked of both, and taking the pointer away undoes it.
 */
import type { SourceKey } from '../core/source-key.ts';
import type { Result } from '../messages.ts';
import { Refusal, writes, type Writing } from './connection.ts';
import type { Database } from './schema.ts';
import type { SourceRecord } from './records.ts';
import { searchWords } from './search-words.ts';

/** Who was merged into whom; asked once for a question, however many sources it is about. */
export interface Merges {
  /** The source a key stands for now. */
  resolve: (key: SourceKey) => SourceKey;
  /** The source a key stands for, and all those merged into it. */
  membersOf: (key: SourceKey) => SourceKey[];
  /** Each merged source with the one it stands for. */
  all: { from: SourceKey; into: SourceKey }[];
}

export const mergesIn = async (database: Database): Promise<Merges> =>
  mergesOf(await database.getAllFromIndex('sources', 'byMergedInto'));

/** The merges among sources, given those that were merged into another. */
export function mergesOf(merged: readonly SourceRecord[]): Merges {
  const pointers = new Map(merged.map(({ key, mergedInto }) => [key, mergedInto]));
  const resolve = (key: SourceKey): SourceKey => {
    const seen = new Set<SourceKey>();
    for (let at = key; ;) {
      seen.add(at);
      const into = pointers.get(at) ?? null;
      if (into === null || seen.has(into)) return at;
      at = into;
    }
  };
  const all = merged.map(({ key }) => ({ from: key, into: resolve(key) }));
  return {
    resolve,
    all,
    membersOf: (key) => {
      const root = resolve(key);
      return [
        root,
        ...all.filter(({ from, into }) => into === root && from !== root).map(({ from }) => from),
      ];
    },
  };
}

/** What a source is called: its name, or its key when nothing was recorded of it. */
export const nameOf = async (database: Database, key: SourceKey): Promise<string> =>
  (await database.get('sources', key))?.name ?? key.slice(key.indexOf(':') + 1);

/** Points `from` at `into` (called `name`), inside a transaction; a merge into itself or of different kinds is refused. */
export async function point(
  transaction: Writing<['sources', 'corrections']>,
  from: SourceKey,
  into: SourceKey,
  now: number,
  name?: string,
): Promise<void> {
  const sources = transaction.objectStore('sources');
  if (from.split(':')[0] !== into.split(':')[0]) throw new Refusal('invalid');
  const seen = new Set<SourceKey>();
  for (let at: SourceKey | null = into; at !== null; at = (await sources.get(at))?.mergedInto ?? null) {
    if (at === from || seen.has(at)) throw new Refusal('invalid');
    seen.add(at);
  }
  const [merged, target] = await Promise.all([sources.get(from), sources.get(into)]);
  await sources.put({ ...(merged ?? unseen(from, now)), mergedInto: into });
  if (target === undefined) await sources.put(unseen(into, now, name));
}

/** Lets a merged source stand for itself again. */
export const unmerge = (key: SourceKey): Promise<Result<null>> =>
  writes(['sources', 'corrections'], async (transaction) => {
    const sources = transaction.objectStore('sources');
    const source = await sources.get(key);
    if (source === undefined) throw new Refusal('not-found');
    await sources.put({ ...source, mergedInto: null });
    const corrections = transaction.objectStore('corrections');
    for (const { id, correction } of await corrections.index('byUrl').getAll(''))
      if (correction.kind === 'merge' && correction.from === key) await corrections.delete(id);
    return null;
  });

/** A source nothing was recorded of yet; without a name it is called by its key. */
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
    words: searchWords(name, key.slice(key.indexOf(':') + 1)),
  };
}
