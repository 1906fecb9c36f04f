import { kindOfSource, type SourceKey } from '../core/source-key.ts';
import type { Result } from '../messages.ts';
import type { Month, PassageInArticle, SourcePage, Treatment } from '../notebook-views.ts';
import { reads, Refusal, type Database } from './connection.ts';
import { mergesIn, nameOf, type Merges } from './merged-sources.ts';
import { appearancesIn, totalsOf } from './recorded.ts';
import type { AppearanceRecord } from './records.ts';
import { sound } from './sound.ts';

const MOST = 60;
const NAMED = 20;
/** So many of those who speak in most articles are asked for their passages. */
const CANDIDATES = 30;

/** The page of a source; the one it was merged into when it was. */
export const sourcePage = (asked: SourceKey): Promise<Result<SourcePage>> =>
  reads(async (database) => {
    const merges = await mergesIn(database);
    const key = merges.resolve(asked);
    const source = await database.get('sources', key);
    if (source === undefined) throw new Refusal('not-found');
    const members = merges.membersOf(key);
    const appearances = await appearancesIn(database, key, merges);
    const isOutlet = kindOfSource(key) === 'outlet';
    const others = isOutlet ? await speakersAt(database, members, merges) : appearances;
    const merged = await Promise.all(members.slice(1).map((member) => database.get('sources', member)));
    const newest = [...appearances].sort((a, b) => b.last - a.last).filter(({ passages }) => passages > 0);
    return {
      source,
      merged: merged.filter((one) => one !== undefined),
      totals: totalsOf(appearances),
      treatments: await treatmentsOf(database, merges, others, isOutlet ? 'source' : 'outlet'),
      passages: await passagesIn(database, newest.slice(0, MOST), new Set(members)),
      more: newest.length > MOST,
      months: isOutlet ? monthsOf(appearances) : [],
    };
  });

/**
 * Where the speakers appear whom the outlets quote in most articles. They are chosen by keys, which are read in a
 * quarter of the time that all records would take.
 */
async function speakersAt(
  database: Database,
  outlets: readonly SourceKey[],
  { resolve }: Merges,
): Promise<AppearanceRecord[]> {
  const keys = await Promise.all(
    outlets.map((outlet) => database.getAllKeysFromIndex('appearances', 'byOutlet', outlet)),
  );
  const articles = new Map<SourceKey, { count: number; names: Set<SourceKey> }>();
  for (const [source] of keys.flat()) {
    const name = source as SourceKey;
    if (kindOfSource(name) !== 'speaker') continue;
    const speaker = articles.get(resolve(name)) ?? { count: 0, names: new Set() };
    speaker.count++;
    speaker.names.add(name);
    articles.set(resolve(name), speaker);
  }
  const most = [...articles.values()].sort((a, b) => b.count - a.count).slice(0, CANDIDATES);
  const found = await Promise.all(
    most.flatMap(({ names }) =>
      [...names].map((name) => database.getAll('appearances', IDBKeyRange.bound([name], [name, []]))),
    ),
  );
  const here = new Set<SourceKey | null>(outlets);
  return found.flat().filter(({ role, outlet }) => role === 'speaker' && here.has(outlet));
}

/** Grouped by the other side; sources merged into one another count as one. */
async function treatmentsOf(
  database: Database,
  { resolve }: Merges,
  appearances: readonly AppearanceRecord[],
  side: 'source' | 'outlet',
): Promise<Treatment[]> {
  const groups = new Map<SourceKey, AppearanceRecord[]>();
  for (const appearance of appearances) {
    const given = appearance[side];
    if (given === null || appearance.passages === 0) continue;
    const key = resolve(given);
    const group = groups.get(key);
    if (group) group.push(appearance);
    else groups.set(key, [appearance]);
  }
  const treatments = [...groups]
    .map(([key, group]) => ({ key, totals: totalsOf(group) }))
    .sort((a, b) => b.totals.passages - a.totals.passages)
    .slice(0, NAMED);
  return Promise.all(
    treatments.map(async ({ key, totals }) => ({ key, totals, name: await nameOf(database, key) })),
  );
}

async function passagesIn(
  database: Database,
  appearances: readonly AppearanceRecord[],
  members: ReadonlySet<SourceKey>,
): Promise<PassageInArticle[]> {
  const records = await Promise.all(appearances.map(({ url }) => database.get('readings', url)));
  const readings = await sound(
    database,
    'readings',
    records.filter((one) => one !== undefined),
  );
  const names = new Map<SourceKey, string>();
  for (const { outlet } of readings)
    if (outlet !== null && !names.has(outlet)) names.set(outlet, await nameOf(database, outlet));
  return readings.flatMap(({ url, title, outlet, published, last, passages }) =>
    passages
      .filter(({ voice, source }) => {
        const owner = voice === 'editorial' ? outlet : source;
        return owner !== null && members.has(owner);
      })
      .map((passage) => ({
        passage,
        article: { url, title, published, last },
        outletName: outlet === null ? null : (names.get(outlet) ?? null),
      })),
  );
}

function monthsOf(appearances: readonly AppearanceRecord[]): Month[] {
  const months = new Map<string, Month>();
  for (const { article, passages } of appearances) {
    if (article === null) continue;
    const month = article.day.slice(0, 7);
    const sum = months.get(month) ?? {
      month,
      articles: 0,
      words: { reporter: 0, quote: 0, paraphrase: 0, editorial: 0 },
      insertions: 0,
    };
    sum.articles += 1;
    sum.insertions += passages;
    for (const voice of ['reporter', 'quote', 'paraphrase', 'editorial'] as const)
      sum.words[voice] += article.words[voice];
    months.set(month, sum);
  }
  return [...months.values()].sort((a, b) => a.month.localeCompare(b.month));
}
