import type { SourceKey } from '../core/source-key.ts';
import type { RecordedTotals } from '../notebook-views.ts';
import type { Database } from './connection.ts';
import { countVerbs } from './count-verbs.ts';
import type { Merges } from './merged-sources.ts';
import type { TallyRecord } from './records.ts';

/** The totals of a source and of those merged into it. */
export async function totalsIn(
  database: Database,
  source: SourceKey,
  { membersOf }: Merges,
): Promise<RecordedTotals> {
  const members = membersOf(source);
  const found = await Promise.all(members.map((member) => database.getAll('tallies', allOf(member))));
  const totals = totalsOf(found.flat());
  // Two names of one source may stand in the same article: it counts once.
  return members.length === 1 ? totals : { ...totals, articles: await articlesOf(database, members) };
}

async function articlesOf(database: Database, members: readonly SourceKey[]): Promise<number> {
  const index = database.transaction('appearances').store.index('byMet');
  const urls = await Promise.all(members.map((member) => index.getAllKeys(allOf(member))));
  return new Set(urls.flat()).size;
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
