import { kindOfSource, type SourceKey } from '../core/source-key.ts';
import { findAnchor } from '../core/corrections/text-anchor.ts';
import type { NoteView, PassageAnchor, Result } from '../messages.ts';
import { articleUrl } from './article-url.ts';
import { reads, Refusal, writes } from './connection.ts';
import { mergesIn, unseen } from './merged-sources.ts';
import type { NoteRecord } from './records.ts';
import { writeNoteWords } from './note-words.ts';
import { newestNotesOn } from './note-entries.ts';
import { check, sound } from './sound.ts';

/** A note as the reader gives it; without an `id` it is a new one. */
export interface GivenNote {
  id?: string | null;
  /** Null for a note on an article alone. */
  source: { key: SourceKey; name: string } | null;
  url?: string | null;
  passage?: PassageAnchor | null;
  body: string;
  frames?: readonly string[];
  tags?: readonly string[];
}

/** Keeps a note, new or changed, and the source it is on, in one transaction. */
export const putNote = (given: GivenNote, now = Date.now()): Promise<Result<NoteRecord>> =>
  writes(['notes', 'noteWords', 'sources'], async (transaction) => {
    const notes = transaction.objectStore('notes');
    const known = given.id ? await notes.get(given.id) : undefined;
    if (given.id && known === undefined) throw new Refusal('not-found');
    const record = changed(known ?? begun(given, now), given, now);
    const checked = check('notes', record);
    if (!checked.ok) throw new Refusal('invalid', checked.why);
    await notes.put(record);
    await writeNoteWords(transaction.objectStore('noteWords'), [record]);
    if (given.source !== null) {
      const sources = transaction.objectStore('sources');
      const { key, name } = given.source;
      if ((await sources.get(key)) === undefined) await sources.put(unseen(key, now, name));
    }
    return record;
  });

function begun({ source, url, passage = null }: GivenNote, now: number): NoteRecord {
  return {
    id: crypto.randomUUID(),
    on: passage ? 'passage' : source === null ? 'article' : kindOfSource(source.key),
    source: source?.key ?? '',
    url: url ? articleUrl(url) : '',
    passage,
    lost: false,
    body: '',
    frames: [],
    tags: [],
    created: now,
    updated: now,
  };
}

const changed = (note: NoteRecord, { body, frames, tags }: GivenNote, now: number): NoteRecord => ({
  ...note,
  frames: [...(frames ?? note.frames)],
  tags: [...(tags ?? note.tags)],
  body,
  updated: now,
});

/** The notes on a source and on those merged into it, the newest first; `most` of them at most. */
export const notesOn = (source: SourceKey, most = 1_000): Promise<Result<NoteRecord[]>> =>
  reads(async (database) => {
    const members = (await mergesIn(database)).membersOf(source);
    return sound(database, 'notes', await newestNotesOn(database, members, most));
  });

/** The notes on an article itself, the newest first. */
export const notesOnArticle = (url: string): Promise<Result<NoteRecord[]>> =>
  reads(async (database) => {
    const all = await database.getAllFromIndex('notes', 'byUrl', articleUrl(url));
    const found = await sound(database, 'notes', all);
    return found.filter(({ on }) => on === 'article').sort((a, b) => b.updated - a.updated);
  });

/** Looks for the passages of an article's notes in its text as it is now, and remembers which are lost. */
export const lookForPassages = (url: string, text: string): Promise<Result<number>> =>
  writes(['notes'], async (transaction) => {
    const notes = transaction.objectStore('notes');
    let lost = 0;
    for (const note of await notes.index('byUrl').getAll(articleUrl(url))) {
      if (note.passage === null) continue;
      const gone = findAnchor(text, note.passage) === null;
      if (gone) lost++;
      if (gone !== note.lost) await notes.put({ ...note, lost: gone });
    }
    return lost;
  });

/** The note as the surfaces show it. */
export const viewOf = ({ id, body, updated, frames, tags }: NoteRecord): NoteView => ({
  id,
  body,
  updated,
  frames,
  tags,
});
