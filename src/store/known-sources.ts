import type { SourceKey } from '../core/source-key.ts';
import type { Result } from '../messages.ts';
import type { RecordedTotals } from '../notebook-views.ts';
import { reads } from './connection.ts';
import { mergesIn, type Merges } from './merged-sources.ts';
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
  merges = knownMerges(),
): Promise<Result<Map<SourceKey, KnownSource>>> =>
  reads(async (database) => {
    const merged = await merges;
    const { membersOf } = merged.ok ? merged.value : await mergesIn(database);
    const transaction = database.transaction(['tallies', 'appearances', 'notes']);
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

/** Who was merged into whom: it can be asked before it is known about whom the question will be. */
export const knownMerges = (): Promise<Result<Merges>> => reads(mergesIn);
