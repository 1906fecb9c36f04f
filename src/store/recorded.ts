import type { SourceKey } from '../core/source-key.ts';
import type { Result } from '../messages.ts';
import type { RecordedTotals, VerbTotal } from '../notebook-views.ts';
import { reads, type Database } from './connection.ts';
import { mergesIn, type Merges } from './merged-sources.ts';
import type { AppearanceRecord } from './records.ts';

/** The totals of a source and of those merged into it; null when it appears in no recorded article. */
export const recordedOf = (source: SourceKey): Promise<Result<RecordedTotals | null>> =>
  reads(async (database) => {
    const appearances = await appearancesIn(database, source, await mergesIn(database));
    return appearances.length === 0 ? null : totalsOf(appearances);
  });

/** Where a source appears, merged ones included. */
export async function appearancesIn(
  database: Database,
  source: SourceKey,
  { membersOf }: Merges,
): Promise<AppearanceRecord[]> {
  const found = await Promise.all(
    membersOf(source).map((member) =>
      database.getAll('appearances', IDBKeyRange.bound([member], [member, []])),
    ),
  );
  return found.flat();
}

export function totalsOf(appearances: readonly AppearanceRecord[]): RecordedTotals {
  const verbs = new Map<string, VerbTotal>();
  const totals = { articles: 0, passages: 0, words: { quoted: 0, other: 0 } };
  for (const { passages, words, verbs: used } of appearances) {
    totals.passages += passages;
    totals.words.quoted += words.quoted;
    totals.words.other += words.other;
    for (const verb of used) {
      const known = verbs.get(verb.lemma);
      if (known) known.count += verb.count;
      else verbs.set(verb.lemma, { ...verb });
    }
  }
  totals.articles = new Set(appearances.map(({ url }) => url)).size;
  return { ...totals, verbs: [...verbs.values()].sort((a, b) => b.count - a.count) };
}
