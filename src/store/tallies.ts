/**
 * What is summed up beside the appearances, so that neither popup nor notebook has to add up years of articles: how
 * an outlet treats a source, and whose words an outlet's articles are made of, month by month. Every number here can
 * be counted anew from the appearances.
 */
import { countVerbs } from './count-verbs.ts';
import type { AppearanceRecord, MonthRecord, TallyRecord } from './records.ts';

/** Sums to be added to what is stored; collected over any number of appearances and written once. */
export interface Tallying {
  tallies: Map<string, TallyRecord>;
  months: Map<string, MonthRecord>;
}

export const tallying = (): Tallying => ({ tallies: new Map(), months: new Map() });

/** Counts an appearance in (`by` 1) or out again (-1). */
export function tally({ tallies, months }: Tallying, appearance: AppearanceRecord, by: 1 | -1): void {
  const { source, outlet, passages, words, verbs, article } = appearance;
  const sum = known(tallies, `${source}\n${outlet ?? ''}`, () => noTally(source, outlet ?? ''));
  sum.articles += by;
  sum.passages += by * passages;
  sum.words.quoted += by * words.quoted;
  sum.words.other += by * words.other;
  countVerbs(sum.verbs, verbs, by);
  if (article === null) return;
  const month = article.day.slice(0, 7);
  const shares = known(months, `${source}\n${month}`, () => noMonth(source, month));
  shares.articles += by;
  shares.insertions += by * passages;
  for (const voice of VOICES) shares.words[voice] += by * article.words[voice];
}

interface Sums<R> {
  get: (key: [string, string]) => Promise<R | undefined>;
  getAll: () => Promise<R[]>;
  put: (record: R) => Promise<unknown>;
  delete: (key: [string, string]) => Promise<void>;
}

/** The stores of a transaction that hold the sums. */
export interface TallyStores {
  objectStore: ((name: 'tallies') => Sums<TallyRecord>) & ((name: 'months') => Sums<MonthRecord>);
}

/** Adds what was collected to what is stored; a sum over no articles is taken away. */
export async function writeTallies(transaction: TallyStores, { tallies, months }: Tallying): Promise<void> {
  const sums = transaction.objectStore('tallies');
  const shares = transaction.objectStore('months');
  const there = tallies.size > MANY ? await byKey(sums) : null;
  await Promise.all([
    ...[...tallies.values()].map(async (more) => {
      const key: [string, string] = [more.source, more.outlet];
      const known = there === null ? await sums.get(key) : there.get(key.join('\n'));
      const sum = added(known ?? noTally(...key), more);
      await (sum.articles > 0 ? sums.put(sum) : sums.delete(key));
    }),
    ...[...months.values()].map(async (more) => {
      const key: [string, string] = [more.outlet, more.month];
      const sum = addedMonth((await shares.get(key)) ?? noMonth(...key), more);
      await (sum.articles > 0 ? shares.put(sum) : shares.delete(key));
    }),
  ]);
}

/** More sums than this, as an import has, are read at once with all that are there. */
const MANY = 500;

const byKey = async (sums: Sums<TallyRecord>): Promise<Map<string, TallyRecord>> =>
  new Map((await sums.getAll()).map((sum) => [`${sum.source}\n${sum.outlet}`, sum]));

const VOICES = ['reporter', 'quote', 'paraphrase', 'editorial'] as const;

function added(sum: TallyRecord, more: TallyRecord): TallyRecord {
  const verbs = sum.verbs.map((verb) => ({ ...verb }));
  countVerbs(verbs, more.verbs, 1);
  return {
    ...sum,
    articles: sum.articles + more.articles,
    passages: sum.passages + more.passages,
    words: { quoted: sum.words.quoted + more.words.quoted, other: sum.words.other + more.words.other },
    verbs: verbs.filter(({ count }) => count !== 0),
  };
}

/** Two sums of an outlet's articles in one; the first says of which month. */
export function addedMonth(sum: MonthRecord, more: MonthRecord): MonthRecord {
  const words = { ...sum.words };
  for (const voice of VOICES) words[voice] += more.words[voice];
  return {
    ...sum,
    articles: sum.articles + more.articles,
    insertions: sum.insertions + more.insertions,
    words,
  };
}

function known<R>(sums: Map<string, R>, key: string, none: () => R): R {
  const sum = sums.get(key) ?? none();
  sums.set(key, sum);
  return sum;
}

const noTally = (source: string, outlet: string): TallyRecord => ({
  source,
  outlet,
  articles: 0,
  passages: 0,
  words: { quoted: 0, other: 0 },
  verbs: [],
});

const noMonth = (outlet: string, month: string): MonthRecord => ({
  outlet,
  month,
  articles: 0,
  words: { reporter: 0, quote: 0, paraphrase: 0, editorial: 0 },
  insertions: 0,
});
