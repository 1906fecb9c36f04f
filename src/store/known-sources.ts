import type { SourceKey } from '../core/source-key.ts';
import type { Result } from '../messages.ts';
import type { RecordedTotals } from '../notebook-views.ts';
import { reads } from './connection.ts';
import { mergesOf } from './merged-sources.ts';
import { newestOf } from './note-entries.ts';
import { totalsOfAll } from './recorded.ts';
import type { NoteRecord } from './records.ts';
import { sound } from './sound.ts';

/** What is kept of a source. */
export interface KnownSource {
  /** Null when it appears in no recorded article. */
  recorded: RecordedTotals | null;
  /** The newest first. */
  notes: NoteRecord[];
}

/** What is kept of each of some sources, those merged into it included, with `most` notes at most. */
export const knownSources = (
  keys: readonly SourceKey[],
  most: number,
): Promise<Result<Map<SourceKey, KnownSource>>> =>
  reads(async (database) => {
    const transaction = database.transaction(['sources', 'tallies', 'appearances', 'notes']);
    const index = transaction.objectStore('sources').index('byMergedInto');
    const { membersOf } = mergesOf(await index.getAll());
    const notesOf = transaction.objectStore('notes').index('bySource');
    const known = keys.map(async (key): Promise<[SourceKey, KnownSource]> => {
      const [totals, newest] = await Promise.all([
        totalsOfAll(transaction, membersOf(key)),
        newestOf(notesOf, membersOf(key), most),
      ]);
      const notes = await sound(database, 'notes', newest);
      return [key, { recorded: totals.articles === 0 ? null : totals, notes }];
    });
    return new Map(await Promise.all(known));
  });
