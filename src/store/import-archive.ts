/** Reading a file of somebody's: damaged, foreign, newer, huge or hostile, it ends in a clear answer. */
import { ARCHIVE_FORMAT, ARCHIVE_VERSION, breath, type Everything, type Progress } from './archive.ts';
import { fromAnnotations, isCollection } from './import-annotations.ts';
import { KEPT_STORES } from './records.ts';
import { searchWords } from './search-words.ts';
import { check } from './sound.ts';

export type Unreadable = 'not-json' | 'foreign' | 'newer';

/** What a file holds that can be taken in, and what in it could not be understood. */
export interface Parsed {
  everything: Everything;
  passedOver: { count: number; why: string[] };
}

/** Largest file that is read, in bytes. */
export const LARGEST = 200 * 1024 * 1024;

/** So many records are checked at a time, so that the page stays alive meanwhile. */
const AT_ONCE = 1_000;

const REASONS = 3;

/**
 * The records of an archive or of Web Annotations; each is checked, and nothing of it is believed unseen. `progress`
 * hears how many records of how many were checked.
 */
export async function parseFile(
  text: string,
  progress: Progress = () => undefined,
): Promise<{ ok: true; value: Parsed } | { ok: false; why: Unreadable }> {
  let given: unknown;
  try {
    given = JSON.parse(text.replace(/^\ufeff/u, ''));
  } catch {
    return { ok: false, why: 'not-json' };
  }
  if (isCollection(given)) return { ok: true, value: await checked(fromAnnotations(given), progress) };
  if (typeof given !== 'object' || given === null || Reflect.get(given, 'format') !== ARCHIVE_FORMAT)
    return { ok: false, why: 'foreign' };
  const version: unknown = Reflect.get(given, 'version');
  if (typeof version === 'number' && version > ARCHIVE_VERSION) return { ok: false, why: 'newer' };
  return { ok: true, value: await checked(given, progress) };
}

async function checked(given: object, progress: Progress): Promise<Parsed> {
  const everything: Everything = { sources: [], readings: [], notes: [], corrections: [] };
  const passedOver: Parsed['passedOver'] = { count: 0, why: [] };
  const lists = KEPT_STORES.map((store) => {
    const list: unknown = Reflect.get(given, store);
    return { store, list: Array.isArray(list) ? (list as unknown[]) : [] };
  });
  const all = lists.reduce((sum, { list }) => sum + list.length, 0);
  let done = 0;
  for (const { store, list } of lists)
    for (const record of list) {
      const judged = check(store, record);
      if (judged.ok) (everything[store] as unknown[]).push(judged.value);
      else {
        passedOver.count += 1;
        if (passedOver.why.length < REASONS) passedOver.why.push(`${store}: ${judged.why}`);
      }
      if (++done % AT_ONCE > 0) continue;
      progress(done, all);
      await breath();
    }
  return { everything: withWords(everything), passedOver };
}

/** The words to search sources by are made anew, whatever the file says of them. */
const withWords = (everything: Everything): Everything => ({
  ...everything,
  sources: everything.sources.map((source) => ({
    ...source,
    words: searchWords(source.name, ...source.aliases, source.key.slice(source.key.indexOf(':') + 1)),
  })),
});
