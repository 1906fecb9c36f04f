/** The store, as the surfaces ask it. */
import { outletKey, speakerKey } from '../../src/core/source-key.ts';
import type { Failure, NoteView, Result, SourceKey } from '../../src/messages.ts';
import { binnedNote, restore, throwAway } from '../../src/store/bin.ts';
import { writingProblem } from '../../src/store/connection.ts';
import { notesOn, putNote, viewOf } from '../../src/store/notes.ts';
import { recordedOf } from '../../src/store/recorded.ts';
import type { NoteDraft } from '../../src/ui/note-editor.ts';
import type { Recorded } from '../../src/ui/source-view.ts';

export interface Notebook {
  /** Why notes cannot be kept now; null when they can. */
  problem: Failure | null;
  speakerKey: (name: string) => SourceKey;
  outletKey: (domain: string) => SourceKey;
  recorded: (source: SourceKey) => Promise<Recorded | null>;
  notesOn: (source: SourceKey) => Promise<NoteView[]>;
  save: (
    source: { key: SourceKey; name: string },
    id: string | null,
    draft: NoteDraft,
    url: string | null,
  ) => Promise<Result<NoteView>>;
  remove: (id: string) => Promise<Result<null>>;
  restore: (id: string) => Promise<Result<null>>;
}

/** Opens the notebook; in a private window it can be read, but nothing is written. */
export async function openNotebook(privateWindow: boolean): Promise<Notebook> {
  const problem = privateWindow ? 'private-window' : await writingProblem();
  const whenWritable = async <T>(act: () => Promise<Result<T>>): Promise<Result<T>> =>
    privateWindow ? { ok: false, failure: 'private-window' } : act();
  return {
    problem,
    speakerKey,
    outletKey,
    recorded: async (source) => valueOr(await recordedOf(source), null),
    notesOn: async (source) => valueOr(await notesOn(source), []).map(viewOf),
    save: (source, id, draft, url) =>
      whenWritable(async () => mapped(await putNote({ id, source, url, ...draft }), viewOf)),
    remove: (id) => whenWritable(async () => mapped(await throwAway('notes', id), () => null)),
    restore: (id) =>
      whenWritable(async () => {
        const entry = await binnedNote(id);
        return entry.ok ? mapped(await restore(entry.value), () => null) : entry;
      }),
  };
}

const valueOr = <T>(result: Result<T>, fallback: T): T => (result.ok ? result.value : fallback);

const mapped = <A, B>(result: Result<A>, map: (value: A) => B): Result<B> =>
  result.ok ? { ok: true, value: map(result.value) } : result;
