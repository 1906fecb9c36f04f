/** Reading a file of somebody's: damaged, foreign, newer, huge or hostile, it ends in a clear answer. */
import { ARCHIVE_FORMAT, ARCHIVE_VERSION, type Everything } from './archive.ts';
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

const REASONS = 3;

/** The records of an archive or of Web Annotations; each is checked, and nothing of it is believed unseen. */
export function parseFile(text: string): { ok: true; value: Parsed } | { ok: false; why: Unreadable } {
  let given: unknown;
  try {
    given = JSON.parse(text.replace(/^\ufeff/u, ''));
  } catch {
    return { ok: false, why: 'not-json' };
  }
  if (isCollection(given)) return { ok: true, value: checked(fromAnnotations(given)) };
  if (typeof given !== 'object' || given === null || Reflect.get(given, 'format') !== ARCHIVE_FORMAT)
    return { ok: false, why: 'foreign' };
  const version: unknown = Reflect.get(given, 'version');
  if (typeof version === 'number' && version > ARCHIVE_VERSION) return { ok: false, why: 'newer' };
  return { ok: true, value: checked(given) };
}

function checked(given: object): Parsed {
  const everything: Everything = { sources: [], readings: [], notes: [], corrections: [] };
  const passedOver: Parsed['passedOver'] = { count: 0, why: [] };
  for (const store of KEPT_STORES) {
    const list: unknown = Reflect.get(given, store);
    if (!Array.isArray(list)) continue;
    for (const record of list as unknown[]) {
      const judged = check(store, record);
      if (judged.ok) (everything[store] as unknown[]).push(judged.value);
      else {
        passedOver.count += 1;
        if (passedOver.why.length < REASONS) passedOver.why.push(`${store}: ${judged.why}`);
      }
    }
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
