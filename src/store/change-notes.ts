/** Tags and frames of several notes at once; and the way back. */
import type { Result } from '../messages.ts';
import type { NotesChange } from '../notebook-views.ts';
import { Refusal, writes, type Writing } from './connection.ts';
import { writeNoteWords } from './note-words.ts';
import type { NoteRecord } from './records.ts';
import { check } from './sound.ts';

/** What a note was called by before it was changed, and when it was changed. */
export interface NoteBefore extends Pick<NoteRecord, 'id' | 'tags' | 'frames'> {
  changed: number;
}

/**
 * Adds and takes away tags and frames, of all the notes or of none; notes that are gone and notes that have them
 * already stay as they are. The answer is what to give to `changeBack`.
 */
export const changeNotes = (
  ids: readonly string[],
  { add = {}, remove = {} }: NotesChange,
  now = Date.now(),
): Promise<Result<NoteBefore[]>> =>
  rewrite(ids, (note) => ({
    ...note,
    tags: joined(note.tags, add.tags, remove.tags),
    frames: joined(note.frames, add.frames, remove.frames),
    updated: now,
  }));

/** Gives notes their tags and frames back; a note that was changed again meanwhile stays as it is now. */
export const changeBack = (
  before: readonly NoteBefore[],
  now = Date.now(),
): Promise<Result<NoteBefore[]>> => {
  const known = new Map(before.map((one) => [one.id, one]));
  return rewrite([...known.keys()], (note) => {
    const then = known.get(note.id);
    if (then === undefined || note.updated !== then.changed) return note;
    return { ...note, tags: then.tags, frames: then.frames, updated: now };
  });
};

const rewrite = (
  ids: readonly string[],
  change: (note: NoteRecord) => NoteRecord,
): Promise<Result<NoteBefore[]>> =>
  writes(['notes', 'noteWords'], async (transaction) => {
    const before: NoteBefore[] = [];
    const written: NoteRecord[] = [];
    for (const note of await present(transaction, ids)) {
      const changed = change(note);
      if (sameMarks(note, changed)) continue;
      const checked = check('notes', changed);
      if (!checked.ok) throw new Refusal('invalid', checked.why);
      await transaction.objectStore('notes').put(changed);
      written.push(changed);
      before.push({ id: note.id, tags: note.tags, frames: note.frames, changed: changed.updated });
    }
    await writeNoteWords(transaction.objectStore('noteWords'), written);
    return before;
  });

async function present(
  transaction: Writing<('notes' | 'noteWords')[]>,
  ids: readonly string[],
): Promise<NoteRecord[]> {
  const notes = transaction.objectStore('notes');
  return (await Promise.all(ids.map((id) => notes.get(id)))).filter((note) => note !== undefined);
}

function joined(
  there: readonly string[],
  add: readonly string[] = [],
  remove: readonly string[] = [],
): string[] {
  const gone = new Set(remove);
  return [...new Set([...there, ...add])].filter((one) => !gone.has(one));
}

const sameMarks = (one: NoteRecord, other: NoteRecord): boolean =>
  one.tags.join('\n') === other.tags.join('\n') && one.frames.join('\n') === other.frames.join('\n');
