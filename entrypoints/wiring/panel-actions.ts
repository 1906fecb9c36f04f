/** What the panel can do, over the notebook and the page of a tab. */
import type { Settings } from '../../src/settings.ts';
import type { PanelActions } from '../../src/ui/panel-view.ts';
import { failureSentence } from '../../src/ui/state-view.ts';
import { openDrafts } from './drafts.ts';
import type { Notebook } from './notebook.ts';
import { openOwn } from './open-surface.ts';
import { sourceActions } from './source-actions.ts';
import { changeSettings } from './stored-settings.ts';
import { askTab, tabQuery, type Tab } from './tab.ts';

export const panelActions = async (
  tab: Tab,
  notebook: Notebook,
  settings: Settings,
  url: string | undefined,
  readArticle: (index: number) => void,
): Promise<PanelActions> => ({
  readArticle,
  ...sourceActions(
    () => tab,
    notebook,
    await openDrafts(),
    () => url,
  ),
  policyFrames: settings.policyFrames,
  canWrite: (await notebook.problem) === null,
  setLayer: (layer, on) => void changeSettings((now) => ({ ...now, layers: { ...now.layers, [layer]: on } })),
  setInsertions: (insertions) => void changeSettings((now) => ({ ...now, insertions })),
  showSignal: ({ start, end }) => void askTab(tab, 'showSpan', { start, end }),
  compare: () => void openOwn(`compare.html${tabQuery(tab)}`),
  correct: async (correction) => {
    const kept = await askTab(tab, 'correct', { correction });
    if (kept === null) return failureSentence('not-found');
    return kept.ok ? null : failureSentence(kept.failure);
  },
});
