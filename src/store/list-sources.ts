import type { SourceKey } from '../core/source-key.ts';
import type { Result } from '../messages.ts';
import type { Counts, SourceRow } from '../notebook-views.ts';
import { reads } from './connection.ts';
import type { Database } from './schema.ts';
import { mergesIn } from './merged-sources.ts';
import { newestIn } from './newest.ts';
import { allOf, totalsOfAll } from './recorded.ts';
import type { SourceRecord } from './records.ts';

/** Sources of a kind, the last met first: `most` of them after leaving out `skip`; those merged away are left out. */
export const listSources = (
  kind: SourceRecord['kind'],
  { most, skip = 0 }: { most: number; skip?: number },
): Promise<Result<SourceRow[]>> =>
  reads(async (database) => {
    const index = database.transaction('sources').store.index('byKind');
    const found = await newestIn<SourceRecord>(index, {
      range: IDBKeyRange.bound([kind], [kind, []]),
      most,
      skip,
    });
    return rowsOf(
      database,
      found.filter(({ mergedInto }) => mergedInto === null),
    );
  });

/** How many outlets and speakers there are, those merged away left out, and how many articles and notes. */
export const countSources = (): Promise<Result<Counts>> =>
  reads(async (database) => {
    const of = (kind: string): IDBKeyRange => IDBKeyRange.bound([kind], [kind, []]);
    const [merges, outlets, speakers, articles, notes] = await Promise.all([
      mergesIn(database),
      database.countFromIndex('sources', 'byKind', of('outlet')),
      database.countFromIndex('sources', 'byKind', of('speaker')),
      database.count('readings'),
      database.count('notes'),
    ]);
    const merged = (kind: string): number => merges.all.filter(({ from }) => from.startsWith(kind)).length;
    return { outlets: outlets - merged('outlet:'), speakers: speakers - merged('speaker:'), articles, notes };
  });

/**
 * The rows of sources, each counted over the sources merged into it. Notes are counted up to `most`: to count the
 * thousands on an outlet takes longer than a reader who types would wait.
 */
export async function rowsOf(
  database: Database,
  sources: readonly SourceRecord[],
  most = Infinity,
): Promise<SourceRow[]> {
  const { membersOf } = await mergesIn(database);
  const transaction = database.transaction(['notes', 'tallies', 'appearances']);
  const bySource = transaction.objectStore('notes').index('bySource');
  const countOn = async (member: SourceKey): Promise<number> =>
    most === Infinity
      ? bySource.count(allOf(member))
      : (await bySource.getAllKeys(allOf(member), most + 1)).length;
  return Promise.all(
    sources.map(async ({ key, kind, name, role, speakerKind, last }) => {
      const members = membersOf(key);
      const [totals, ...counts] = await Promise.all([
        totalsOfAll(transaction, members),
        ...members.map(countOn),
      ]);
      const notes = counts.reduce((sum, count) => sum + count, 0);
      const row = { key, kind, name, role, speakerKind, last, articles: totals.articles };
      return { ...row, notes: Math.min(notes, most), moreNotes: notes > most };
    }),
  );
}
