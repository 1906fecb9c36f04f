/** The store, as the surfaces ask it. */
import type { Failure, NoteView, Result, SourceKey } from '../../src/messages.ts';
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
export async function openNotebook(_privateWindow: boolean): Promise<Notebook> {
  return {
    problem: 'storage-unavailable',
    speakerKey: (name) => `speaker:${name.toLowerCase()}`,
    outletKey: (domain) => `outlet:${domain}`,
    recorded: async () => null,
    notesOn: async () => [],
    save: async () => ({ ok: false, failure: 'storage-unavailable' }),
    remove: async () => ({ ok: false, failure: 'storage-unavailable' }),
    restore: async () => ({ ok: false, failure: 'storage-unavailable' }),
  };
}
