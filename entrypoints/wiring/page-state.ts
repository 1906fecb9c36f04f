/** What the page of a tab says of itself, waited for while it is still being read. */
import type { PageState } from '../../src/messages.ts';
import { articlesIn } from './tab-articles.ts';
import { askTab, hostOf, type Tab } from './tab.ts';

const PAUSE = 150;
const PATIENCE = 10_000;

/** Nobody answers: `readable` when the reader's click may put our script there. */
export type TabState = Exclude<PageState, { kind: 'pending' }> | { kind: 'unreachable'; readable: boolean };

/** A tab's state, and the tab with the frame it is the state of. */
export interface Found {
  state: TabState;
  at: Tab;
}

/** Where there is a reading. */
export type FoundReading = Found & { state: Extract<PageState, { kind: 'reading' }> };

/**
 * The state of the frame that is meant; where none is, that of the article the tab stands for (see `tab-articles.ts`),
 * or of the tab's own page where it has none.
 */
export async function findState(tab: Tab): Promise<Found> {
  const own = await stateOf(tab);
  if (tab.frame !== undefined || own.kind === 'reading') return { state: own, at: tab };
  for (const { frame } of await articlesIn(tab.id)) {
    if (frame === 0) continue;
    const at = { ...tab, frame };
    const state = await stateOf(at);
    if (state.kind === 'reading') return { state, at };
  }
  return { state: own, at: tab };
}

/** The state of the frame that is meant, or else of the tab's own page. */
export async function stateOf(tab: Tab): Promise<TabState> {
  const until = Date.now() + PATIENCE;
  for (;;) {
    const state = await askTab(tab, 'state', {});
    if (state === null) return { kind: 'unreachable', readable: hostOf(tab.url) !== null };
    if (state.kind !== 'pending') return state;
    if (Date.now() > until) return { kind: 'failed', failure: 'not-found' };
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
  }
}

/** The address of the article in a tab: its own, where there is one, else that of the tab as far as it may be asked for. */
export const urlOf = (tab: Tab | null, state: { url?: string } | null): string | undefined =>
  state?.url ?? tab?.url;

/** Waits until the page has heard that its site was switched on or off; not for ever. */
export async function siteHeard(tab: Tab | null, on: boolean): Promise<void> {
  for (let times = 0; tab !== null && times < 10; times++) {
    const state = await askTab(tab, 'state', {});
    if (state === null || (state.kind === 'off') !== on) return;
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
  }
}
