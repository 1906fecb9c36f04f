import { kindOfSource, type SourceKey } from '../core/source-key.ts';
import type { Result } from '../messages.ts';
import type { Month, PassageInArticle, RecordedTotals, SourcePage, Treatment } from '../notebook-views.ts';
import { reads, Refusal } from './connection.ts';
import type { Database } from './schema.ts';
import { mergesIn, nameOf, type Merges } from './merged-sources.ts';
import { allOf, totalsIn, totalsOf } from './recorded.ts';
import type { AppearanceRecord, MonthRecord, TallyRecord } from './records.ts';
import { sound } from './sound.ts';
import { addedMonth } from './tallies.ts';

/** So many articles' passages are shown, and so many of those who quote or are quoted. */
const MOST = 60;
const NAMED = 20;
/** So many of those whom an outlet quotes most are looked at: merged ones may stand closer together than alone. */
const CANDIDATES = 40;
/** So many appearances are read at a time, the newest first. */
const AT_ONCE = 120;

/** The page of a source; the one it was merged into when it was. */
export const sourcePage = (asked: SourceKey): Promise<Result<SourcePage>> =>
  reads(async (database) => {
    const merges = await mergesIn(database);
    const key = merges.resolve(asked);
    const source = await database.get('sources', key);
    if (source === undefined) throw new Refusal('not-found');
    const members = merges.membersOf(key);
    const isOutlet = kindOfSource(key) === 'outlet';
    const [totals, merged, newest, tallies, months] = await Promise.all([
      totalsIn(database, key, merges),
      Promise.all(members.slice(1).map((member) => database.get('sources', member))),
      newestSaid(database, members),
      isOutlet ? speakersAt(database, members, merges) : talliesOf(database, members),
      isOutlet ? monthsOf(database, members) : [],
    ]);
    return {
      source,
      merged: merged.filter((one) => one !== undefined),
      totals,
      treatments: await treatmentsOf(database, merges, tallies, isOutlet ? 'source' : 'outlet'),
      passages: await passagesIn(database, newest.slice(0, MOST), new Set(members)),
      more: newest.length > MOST,
      months,
    };
  });

const talliesOf = async (database: Database, members: readonly SourceKey[]): Promise<TallyRecord[]> =>
  (await Promise.all(members.map((member) => database.getAll('tallies', allOf(member))))).flat();

/** How outlets treat the speakers they quote most, and those merged into or over them. */
async function speakersAt(
  database: Database,
  outlets: readonly SourceKey[],
  { resolve, membersOf }: Merges,
): Promise<TallyRecord[]> {
  const index = database.transaction('tallies').store.index('byOutlet');
  const keys = await Promise.all(outlets.map((outlet) => index.getAllKeys(allOf(outlet))));
  const most = keys.flatMap((those) =>
    those
      .map(([source]) => source as SourceKey)
      .filter((source) => kindOfSource(source) === 'speaker')
      .slice(-CANDIDATES),
  );
  const speakers = [...new Set(most.map(resolve))].flatMap(membersOf);
  const found = await Promise.all(
    speakers.flatMap((speaker) => outlets.map((outlet) => database.get('tallies', [speaker, outlet]))),
  );
  return found.filter((tally) => tally !== undefined);
}

/** Grouped by the other side; sources merged into one another count as one. */
async function treatmentsOf(
  database: Database,
  { resolve }: Merges,
  tallies: readonly TallyRecord[],
  side: 'source' | 'outlet',
): Promise<Treatment[]> {
  const groups = new Map<SourceKey, TallyRecord[]>();
  for (const tally of tallies) {
    if (tally[side] === '' || tally.passages === 0) continue;
    const key = resolve(tally[side] as SourceKey);
    groups.set(key, [...(groups.get(key) ?? []), tally]);
  }
  const treatments = [...groups]
    .map(([key, group]) => ({ key, totals: totalsOf(group) }))
    .sort((a, b) => b.totals.passages - a.totals.passages)
    .slice(0, NAMED)
    .sort((a, b) => wordsIn(b.totals) - wordsIn(a.totals));
  return Promise.all(
    treatments.map(async ({ key, totals }) => ({ key, totals, name: await nameOf(database, key) })),
  );
}

const wordsIn = ({ words: { quoted, other } }: RecordedTotals): number => quoted + other;

/** The newest articles in which the sources say something; one more than are shown, if there is one. */
async function newestSaid(database: Database, members: readonly SourceKey[]): Promise<AppearanceRecord[]> {
  const found = await Promise.all(
    members.map(async (member) => {
      const index = database.transaction('appearances').store.index('byMet');
      const urls = (await index.getAllKeys(allOf(member))).reverse();
      const said: AppearanceRecord[] = [];
      for (let from = 0; from < urls.length && said.length <= MOST; from += AT_ONCE) {
        const some = urls.slice(from, from + AT_ONCE).map((url) => index.objectStore.get(url));
        for (const article of await Promise.all(some))
          said.push(
            ...(article?.appearances ?? []).filter(
              ({ source, passages }) => source === member && passages > 0,
            ),
          );
      }
      return said;
    }),
  );
  return found.flat().sort((a, b) => b.last - a.last);
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

async function monthsOf(database: Database, outlets: readonly SourceKey[]): Promise<Month[]> {
  const found = await Promise.all(outlets.map((outlet) => database.getAll('months', allOf(outlet))));
  const months = new Map<string, MonthRecord>();
  for (const more of found.flat()) {
    const sum = months.get(more.month);
    months.set(more.month, sum === undefined ? more : addedMonth(sum, more));
  }
  return [...months.values()].sort((a, b) => (a.month < b.month ? -1 : 1));
}
