/** Notes begun and not yet kept, so that a popup that closes loses nothing. In memory, for this session only. */
import browser from 'webextension-polyfill';
import type { SourceKey } from '../../src/messages.ts';
import type { NoteDraft } from '../../src/ui/note-editor.ts';

const KEY = 'drafts';

export interface Drafts {
  of: (source: SourceKey) => NoteDraft | null;
  keep: (source: SourceKey, draft: NoteDraft | null) => void;
}

export async function openDrafts(): Promise<Drafts> {
  const area = browser.storage.session;
  const drafts = new Map(Object.entries(((await area.get(KEY))[KEY] ?? {}) as Record<SourceKey, NoteDraft>));
  return {
    of: (source) => drafts.get(source) ?? null,
    keep: (source, draft) => {
      if (draft === null) drafts.delete(source);
      else drafts.set(source, structuredClone(draft));
      void area.set({ [KEY]: Object.fromEntries(drafts) });
    },
  };
}
