/** Search as you type, over the names of sources and the words of notes. */
import type { Result } from '../messages.ts';
import type { Found } from '../notebook-views.ts';
import { reads } from './connection.ts';
import type { Database } from './schema.ts';
import { rowsOf } from './list-sources.ts';
import { entriesOf } from './note-entries.ts';
import { findNotes, noteLines, type NoteLines } from './find-notes.ts';
import { STAMP } from './note-words.ts';
import type { SourceRecord } from './records.ts';
import { searchWords } from './search-words.ts';

/** Most hits given of each kind, and most sources looked at for one question. */
const GIVEN = 20;
const LOOKED_AT = 1_000;

/** So many notes on each source are counted. */
const COUNTED = 100;

/** Sources and notes that hold all words of the query, each as the beginning of a word; the newest first. */
export const search = (query: string): Promise<Result<Found>> =>
  reads(async (database) => {
    const words = searchWords(query);
    if (words.length === 0) return { sources: [], notes: [], more: false };
    const [sources, lines] = await Promise.all([sourcesWith(database, words), noteWords(database)]);
    const shown = sources
      .filter(({ mergedInto }) => mergedInto === null)
      .sort((a, b) => b.last - a.last)
      .slice(0, GIVEN);
    const notes = findNotes(lines, words, GIVEN);
    const records = await Promise.all(notes.ids.map((id) => database.get('notes', id)));
    return {
      sources: await rowsOf(database, shown, COUNTED),
      notes: await entriesOf(
        database,
        records.filter((note) => note !== undefined),
      ),
      more: sources.length > GIVEN || notes.more,
    };
  });

/** Reads the words of the notes before they are asked for, so that the first key of a search is as quick as the next. */
export const prepareSearch = (): Promise<Result<null>> =>
  reads(async (database) => {
    await noteWords(database);
    return null;
  });

let held: { stamp: string; lines: NoteLines } | null = null;

/** The words of all notes; read again only when a note has changed, in whichever context. */
async function noteWords(database: Database): Promise<NoteLines> {
  const store = database.transaction('noteWords').store;
  const stamp = (await store.get(STAMP))?.lines ?? '';
  if (held?.stamp !== stamp) {
    const parts = await store.getAll(IDBKeyRange.lowerBound(0));
    held = { stamp, lines: noteLines(parts.map(({ lines }) => lines)) };
  }
  return held.lines;
}

/** Looks the word up that the fewest sources have, and keeps those that have the others too. */
async function sourcesWith(database: Database, words: readonly string[]): Promise<SourceRecord[]> {
  const index = database.transaction('sources').store.index('byWord');
  const ranges = words.map((word) => IDBKeyRange.bound(word, `${word}\uffff`));
  const counts = words.length === 1 ? [0] : await Promise.all(ranges.map((range) => index.count(range)));
  const rarest = ranges[counts.indexOf(Math.min(...counts))];
  const records = rarest === undefined ? [] : await index.getAll(rarest, LOOKED_AT);
  const holds = (record: SourceRecord): boolean =>
    words.every((word) => record.words.some((held) => held.startsWith(word)));
  return [...new Map(records.filter(holds).map((record) => [record.key, record])).values()];
}
