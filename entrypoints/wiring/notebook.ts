/** The store, as the surfaces ask it. */
import { outletKey, speakerKey } from '../../src/core/source-key.ts';
import type { Failure, NoteView, Result, SourceKey } from '../../src/messages.ts';
import { binnedNote, restore, throwAway } from '../../src/store/bin.ts';
import { writingProblem } from '../../src/store/connection.ts';
import { notesOn, putNote, viewOf } from '../../src/store/notes.ts';
import { recordedOf } from '../../src/store/recorded.ts';
import type { NoteDraft } from '../../src/ui/note-editor.ts';
import type { Recorded } from '../../src/ui/source-view.ts';

/** So many notes on a source are shown outside the notebook. */
const SHOWN = 20;

export interface Notebook {
  /** Why notes cannot be kept now; null when they can. */
  problem: Failure | null;
  speakerKey: (name: string) => SourceKey;
  outletKey: (domain: string) => SourceKey;
  recorded: (source: SourceKey) => Promise<Recorded | null>;
  /** The newest notes on a source; `more` when there are older ones, too. */
  notesOn: (source: SourceKey) => Promise<{ notes: NoteView[]; more: boolean }>;
  /** Keeps a note; with an `id`, a changed one. */
  save: (
    source: { key: SourceKey; name: string },
    id: string | null,
    draft: NoteDraft,
    url: string | null,
  ) => Promise<Result<NoteView>>;
  remove: (id: string) => Promise<Result<unknown>>;
  restore: (id: string) => Promise<Result<unknown>>;
}

/** Opens the notebook; in a private window it can be read, but nothing is written. */
export async function openNotebook(privateWindow: boolean): Promise<Notebook> {
  return {
    problem: privateWindow ? 'private-window' : await writingProblem(),
    speakerKey,
    outletKey,
    recorded: async (source) => valueOf(await recordedOf(source), null),
    notesOn: async (source) => {
      const newest = valueOf(await notesOn(source, SHOWN + 1), []);
      return { notes: newest.slice(0, SHOWN).map(viewOf), more: newest.length > SHOWN };
    },
    save: async ({ key, name }, id, { body, frames, tags }, url) => {
      const kept = await putNote({ id, source: { key, name }, url, body, frames, tags });
      return kept.ok ? { ok: true, value: viewOf(kept.value) } : kept;
    },
    remove: (id) => throwAway('notes', id),
    restore: async (id) => {
      const entry = await binnedNote(id);
      return entry.ok ? restore(entry.value) : entry;
    },
  };
}

const valueOf = <T>(result: Result<T>, otherwise: T): T => (result.ok ? result.value : otherwise);
