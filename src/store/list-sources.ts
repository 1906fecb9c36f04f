import type { Result } from '../messages.ts';
import type { Counts, SourceRow } from '../notebook-views.ts';
import { reads, type Database } from './connection.ts';
import { appearancesIn } from './recorded.ts';
import { membersOf } from './merged-sources.ts';
import type { SourceRecord } from './records.ts';

/** Sources of a kind, the last met first: `most` of them after leaving out `skip`; those merged away are left out. */
export const listSources = (
  kind: SourceRecord['kind'],
  { most, skip = 0 }: { most: number; skip?: number },
): Promise<Result<SourceRow[]>> =>
  reads(async (database) => {
    const index = database.transaction('sources').store.index('byKind');
    const found: SourceRecord[] = [];
    let cursor = await index.openCursor(IDBKeyRange.bound([kind], [kind, []]), 'prev');
    if (skip > 0) cursor = (await cursor?.advance(skip)) ?? null;
    for (; cursor && found.length < most; cursor = await cursor.continue())
      if (cursor.value.mergedInto === null) found.push(cursor.value);
    return Promise.all(found.map((source) => rowOf(database, source)));
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

/** The row of a source, counted over the sources merged into it. */
export async function rowOf(database: Database, source: SourceRecord): Promise<SourceRow> {
  const { key, kind, name, role, speakerKind, last } = source;
  const [appearances, members] = await Promise.all([appearancesIn(database, key), membersOf(database, key)]);
  const noted = await Promise.all(
    members.map((member) =>
      database.countFromIndex('notes', 'bySource', IDBKeyRange.bound([member], [member, []])),
    ),
  );
  return {
    key,
    kind,
    name,
    role,
    speakerKind,
    last,
    articles: new Set(appearances.map(({ url }) => url)).size,
    passages: appearances.reduce((sum, { passages }) => sum + passages, 0),
    notes: noted.reduce((sum, count) => sum + count, 0),
  };
}
