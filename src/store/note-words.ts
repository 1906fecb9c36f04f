/**
 * The words of all notes, for the search. An index over every word of every note made an import of many notes take
 * minutes; so the words stand in a few hundred long strings, a line a note, which are read at once and looked
 * through in memory:
 *
 *   "id" ⇥ time of the last change ⇥ words, each with a blank before it ⏎
 */
import type { NoteRecord, NoteWordsRecord } from './records.ts';
import { searchWords } from './search-words.ts';

/** Into so many parts the notes are dealt by their ids; a part is written anew when one of its notes changes. */
const PARTS = 256;

/** The key of what is written anew with every change, so that others know when to read the words again. */
export const STAMP = -1;

/** A note that was written, or the id of one that is gone. */
export type NoteChange = Pick<NoteRecord, 'id' | 'updated' | 'body' | 'tags' | 'frames'> | string;

interface Parts {
  get: (part: number) => Promise<NoteWordsRecord | undefined>;
  put: (record: NoteWordsRecord) => Promise<unknown>;
  delete: (part: number) => Promise<void>;
}

/** Brings the words up to date with notes that were written or are gone, in the transaction that changes them. */
export async function writeNoteWords(parts: Parts, changes: readonly NoteChange[]): Promise<void> {
  if (changes.length === 0) return;
  const byPart = new Map<number, Map<string, string>>();
  for (const change of changes) {
    const id = JSON.stringify(typeof change === 'string' ? change : change.id);
    const lines = byPart.get(partOf(id)) ?? new Map<string, string>();
    lines.set(id, typeof change === 'string' ? '' : lineOf(id, change));
    byPart.set(partOf(id), lines);
  }
  await Promise.all(
    [...byPart].map(async ([part, changed]) => {
      const before = ((await parts.get(part))?.lines ?? '').split('\n');
      const kept = before.filter((line) => line !== '' && !changed.has(line.slice(0, line.indexOf('\t'))));
      const lines = [...kept, ...[...changed.values()].filter((line) => line !== '')];
      await (lines.length > 0 ? parts.put({ part, lines: `${lines.join('\n')}\n` }) : parts.delete(part));
    }),
  );
  await parts.put({ part: STAMP, lines: crypto.randomUUID() });
}

const lineOf = (id: string, { updated, tags, frames, body }: Exclude<NoteChange, string>): string =>
  `${id}\t${updated}\t${searchWords(...tags, ...frames, body)
    .map((word) => ` ${word}`)
    .join('')}`;

/** A number from 0 to 255 that is always the same for an id. */
function partOf(id: string): number {
  let hash = 7;
  for (let at = 0; at < id.length; at++) hash = (Math.imul(hash, 31) + id.charCodeAt(at)) >>> 0;
  return hash % PARTS;
}
