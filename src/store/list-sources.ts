import type { Result } from '../messages.ts';
import type { Counts, SourceRow } from '../notebook-views.ts';
import { reads } from './connection.ts';
import type { Database } from './schema.ts';
import { mergesIn } from './merged-sources.ts';
import { newestIn } from './newest.ts';
import { allOf, totalsIn } from './recorded.ts';
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

/** The rows of sources, each counted over the sources merged into it. */
export async function rowsOf(database: Database, sources: readonly SourceRecord[]): Promise<SourceRow[]> {
  const merges = await mergesIn(database);
  const notes = database.transaction('notes').store.index('bySource');
  const written = sources.map(async ({ key }) =>
    (await Promise.all(merges.membersOf(key).map((member) => notes.count(allOf(member))))).reduce(
      (sum, count) => sum + count,
      0,
    ),
  );
  return Promise.all(
    sources.map(async ({ key, kind, name, role, speakerKind, last }, index) => ({
      ...{ key, kind, name, role, speakerKind, last },
      articles: (await totalsIn(database, key, merges)).articles,
      notes: (await written[index]) ?? 0,
    })),
  );
}
