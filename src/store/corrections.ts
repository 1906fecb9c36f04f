import type { Correction, Result } from '../messages.ts';
import type { CorrectionEntry } from '../notebook-views.ts';
import { articleUrl } from './article-url.ts';
import { reads, Refusal, writes } from './connection.ts';
import { mergesIn, nameOf, point } from './merged-sources.ts';
import type { CorrectionRecord } from './records.ts';
import type { Database } from './schema.ts';
import { check, sound } from './sound.ts';

/** What is to be applied to a reading of an article. */
export interface Applicable {
  /** About its passages, oldest first: applied before it is recorded. */
  passages: Correction[];
  /** About its sources, with what the targets are called: applied to what is shown, so that it can be undone. */
  merges: Extract<Correction, { kind: 'merge' }>[];
  names: Map<string, string>;
}

/** The corrections that are to be applied to the article at an address. */
export const correctionsFor = (url: string): Promise<Result<Applicable>> =>
  reads(async (database) => {
    const kept = await sound(
      database,
      'corrections',
      await database.getAllFromIndex('corrections', 'byUrl', articleUrl(url)),
    );
    const { all } = await mergesIn(database);
    const targets = [...new Set(all.map(({ into }) => into))];
    const names = await Promise.all(
      targets.map(async (into) => [into, await nameOf(database, into)] as const),
    );
    return {
      passages: kept.sort((a, b) => a.created - b.created).map(({ correction }) => correction),
      merges: all.map(({ from, into }) => ({ kind: 'merge', from, into })),
      names: new Map(names),
    };
  });

/** Keeps a correction; a merge takes effect for every article. */
export const keepCorrection = (
  url: string,
  correction: Correction,
  now = Date.now(),
): Promise<Result<CorrectionRecord>> =>
  writes(['sources', 'corrections'], async (transaction) => {
    const record: CorrectionRecord = {
      id: crypto.randomUUID(),
      url: correction.kind === 'merge' ? '' : articleUrl(url),
      correction,
      created: now,
    };
    const checked = check('corrections', record);
    if (!checked.ok) throw new Refusal('invalid', checked.why);
    if (correction.kind === 'merge') {
      const { from, into, name } = correction;
      await point(transaction, from, into, now, name);
    }
    await transaction.objectStore('corrections').put(record);
    return record;
  });

/** All corrections, the newest first. */
export const allCorrections = (): Promise<Result<CorrectionEntry[]>> =>
  reads(async (database) => {
    const kept = await sound(
      database,
      'corrections',
      await database.getAllFromIndex('corrections', 'byCreated'),
    );
    return Promise.all(
      kept.reverse().map(async (record) => ({
        ...record,
        title: (await database.get('readings', record.url))?.title ?? null,
        names: await namesIn(database, record),
      })),
    );
  });

async function namesIn(
  database: Database,
  { correction }: CorrectionRecord,
): Promise<CorrectionEntry['names']> {
  if (correction.kind !== 'merge') return null;
  const [from, into] = await Promise.all([
    nameOf(database, correction.from),
    nameOf(database, correction.into),
  ]);
  return { from, into };
}
