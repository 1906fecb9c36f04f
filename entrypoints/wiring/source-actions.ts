/** What a source card can do, over the notebook and the page of a tab. */
import type { SourceActions } from '../../src/ui/source-card.ts';
import { failureSentence } from '../../src/ui/state-view.ts';
import type { Drafts } from './drafts.ts';
import type { Notebook } from './notebook.ts';
import { askTab, type Tab } from './tab.ts';

export function sourceActions(
  tab: () => Tab | null,
  notebook: Notebook,
  drafts: Drafts,
  url: () => string | undefined,
): Omit<SourceActions, 'canWrite' | 'policyFrames'> {
  return {
    saveNote: async (source, id, draft, passage) => {
      const on = source.kind === 'article' ? null : source;
      const kept = await notebook.save(on, id, draft, { url: url() ?? null, passage: passage ?? null });
      return kept.ok ? { ok: true, note: kept.value } : { ok: false, why: failureSentence(kept.failure) };
    },
    deleteNote: async ({ id }) => {
      const gone = await notebook.remove(id);
      return gone.ok ? null : failureSentence(gone.failure);
    },
    restoreNote: async ({ id }) => {
      const back = await notebook.restore(id);
      return back.ok ? null : failureSentence(back.failure);
    },
    show: async (passage) => {
      const at = tab();
      if (at) await askTab(at, 'show', { passage, openCard: false });
    },
    draftOf: drafts.of,
    keepDraft: drafts.keep,
  };
}
