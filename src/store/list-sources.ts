import type { Result } from '../messages.ts';
import type { Counts, SourceRow } from '../notebook-views.ts';
import { reads, type Database } from './connection.ts';
import { mergesIn } from './merged-sources.ts';
import { newestIn } from './newest.ts';
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

/** How many outlets and speakers there are. */
export const countSources = (): Promise<Result<Counts>> =>
  reads(async (database) => {
    const of = (kind: string): IDBKeyRange => IDBKeyRange.bound([kind], [kind, []]);
    const [outlets, speakers, articles, notes] = await Promise.all([
      database.countFromIndex('sources', 'byKind', of('outlet')),
      database.countFromIndex('sources', 'byKind', of('speaker')),
      database.count('readings'),
      database.count('notes'),
    ]);
    return { outlets, speakers, articles, notes };
  });

/** The rows of sources, each counted over the sources merged into it; all in one transaction. */
export async function rowsOf(database: Database, sources: readonly SourceRecord[]): Promise<SourceRow[]> {
  const { membersOf } = await mergesIn(database);
  const transaction = database.transaction(['appearances', 'notes']);
  const all = (member: string): IDBKeyRange => IDBKeyRange.bound([member], [member, []]);
  const appearances = transaction.objectStore('appearances');
  const notes = transaction.objectStore('notes').index('bySource');
  return Promise.all(
    sources.map(async ({ key, kind, name, role, speakerKind, last }) => {
      const members = membersOf(key);
      const counted = (index: { count: (range: IDBKeyRange) => Promise<number> }): Promise<number> =>
        Promise.all(members.map((member) => index.count(all(member)))).then((counts) =>
          counts.reduce((sum, count) => sum + count, 0),
        );
      const [articles, written] = await Promise.all([counted(appearances), counted(notes)]);
      return { key, kind, name, role, speakerKind, last, articles, notes: written };
    }),
  );
}
