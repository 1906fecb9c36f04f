import type { SourceKey } from '../core/source-key.ts';
import type { RecordedTotals } from '../notebook-views.ts';
import type { Database } from './schema.ts';
import { countVerbs } from './count-verbs.ts';
import type { Merges } from './merged-sources.ts';
import type { TallyRecord } from './records.ts';

/** The totals of a source and of those merged into it. */
export const totalsIn = (
  database: Database,
  source: SourceKey,
  { membersOf }: Merges,
): Promise<RecordedTotals> =>
  totalsOfAll(database.transaction(['tallies', 'appearances']), membersOf(source));

/** The stores the totals are read from. */
interface Counted {
  objectStore: ((name: 'tallies') => {
    getAll: (range: IDBKeyRange) => Promise<TallyRecord[]>;
  }) &
    ((name: 'appearances') => {
      index: (name: 'byMet') => { getAllKeys: (range: IDBKeyRange) => Promise<string[]> };
    });
}

/** The totals of sources that are one, inside a transaction. */
export async function totalsOfAll(
  transaction: Counted,
  members: readonly SourceKey[],
): Promise<RecordedTotals> {
  const tallies = transaction.objectStore('tallies');
  const found = await Promise.all(members.map((member) => tallies.getAll(allOf(member))));
  const totals = totalsOf(found.flat());
  if (members.length === 1) return totals;
  // Two names of one source may stand in the same article: it counts once.
  const index = transaction.objectStore('appearances').index('byMet');
  const urls = await Promise.all(members.map((member) => index.getAllKeys(allOf(member))));
  return { ...totals, articles: new Set(urls.flat()).size };
}

/** The keys that begin with a source. */
export const allOf = (source: string): IDBKeyRange => IDBKeyRange.bound([source], [source, []]);

/** The sum of some tallies; an article that stands in two of them counts twice. */
export function totalsOf(
  tallies: readonly Pick<TallyRecord, 'articles' | 'passages' | 'words' | 'verbs'>[],
): RecordedTotals {
  const totals: RecordedTotals = { articles: 0, passages: 0, words: { quoted: 0, other: 0 }, verbs: [] };
  for (const { articles, passages, words, verbs } of tallies) {
    totals.articles += articles;
    totals.passages += passages;
    totals.words.quoted += words.quoted;
    totals.words.other += words.other;
    countVerbs(totals.verbs, verbs, 1);
  }
  totals.verbs.sort((a, b) => b.count - a.count);
  return totals;
}
