/** The store, as the surfaces ask it. */
import type { Failure, NoteView, PassageAnchor, Result, SourceKey } from '../../src/messages.ts';
import { binnedNote, restore, throwAway } from '../../src/store/bin.ts';
import { writingProblem } from '../../src/store/connection.ts';
import { knownMerges, knownSources } from '../../src/store/known-sources.ts';
import { notesOnArticle, putNote, viewOf } from '../../src/store/notes.ts';
import type { NoteDraft } from '../../src/ui/note-editor.ts';
import type { Recorded } from '../../src/ui/source-view.ts';

/** So many notes on a source are shown outside the notebook, the newest. */
const SHOWN = 5;

/** What is kept of a source; `more` when there are older notes, too. */
export interface Kept {
  recorded: Recorded | null;
  notes: NoteView[];
  more: boolean;
}

export interface Notebook {
  /** Why notes cannot be kept now; null when they can. */
  problem: Promise<Failure | null>;
  /** What is kept of each of some sources. */
  known: (sources: readonly SourceKey[]) => Promise<ReadonlyMap<SourceKey, Kept>>;
  /** The notes on an article itself, the newest first. */
  onArticle: (url: string) => Promise<NoteView[]>;
  /** Keeps a note; with an `id`, a changed one. Without a source it is on the article. */
  save: (
    source: { key: SourceKey; name: string } | null,
    id: string | null,
    draft: NoteDraft,
    where: { url: string | null; passage?: PassageAnchor | null },
  ) => Promise<Result<NoteView>>;
  remove: (id: string) => Promise<Result<unknown>>;
  restore: (id: string) => Promise<Result<unknown>>;
}

/** Opens the notebook; in a private window it can be read, but nothing is written. Nobody has to wait for it. */
export function openNotebook(privateWindow: boolean | Promise<boolean>): Notebook {
  const problem = writingProblem();
  /** For the first question, which comes within moments; a later one may have to do with other merges. */
  let merges: ReturnType<typeof knownMerges> | undefined = knownMerges();
  return {
    problem: Promise.resolve(privateWindow).then((isPrivate) => (isPrivate ? 'private-window' : problem)),
    known: async (sources) => {
      const asked = knownSources(sources, SHOWN + 1, merges);
      merges = undefined;
      const known = await asked;
      return new Map(
        (known.ok ? [...known.value] : []).map(([key, { recorded, notes }]) => [
          key,
          { recorded, notes: notes.slice(0, SHOWN).map(viewOf), more: notes.length > SHOWN },
        ]),
      );
    },
    onArticle: async (url) => {
      const notes = await notesOnArticle(url);
      return notes.ok ? notes.value.map(viewOf) : [];
    },
    save: async (source, id, { body, frames, tags }, { url, passage = null }) => {
      const on = source && { key: source.key, name: source.name };
      const kept = await putNote({ id, source: on, url, passage, body, frames, tags });
      return kept.ok ? { ok: true, value: viewOf(kept.value) } : kept;
    },
    remove: (id) => throwAway('notes', id),
    restore: async (id) => {
      const entry = await binnedNote(id);
      return entry.ok ? restore(entry.value) : entry;
    },
  };
}
