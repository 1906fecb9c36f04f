/** What the page of a tab says of itself, waited for while it is still being read. */
import type { PageState } from '../../src/messages.ts';
import { askTab, hostOf, type Tab } from './tab.ts';

const PAUSE = 150;
const PATIENCE = 10_000;

/** Nobody answers: `readable` when the reader's click may put our script there. */
export type TabState = Exclude<PageState, { kind: 'pending' }> | { kind: 'unreachable'; readable: boolean };

export async function stateOf(tab: Tab): Promise<TabState> {
  const until = Date.now() + PATIENCE;
  for (;;) {
    const state = await askTab(tab.id, 'state', {});
    if (state === null) return { kind: 'unreachable', readable: hostOf(tab.url) !== null };
    if (state.kind !== 'pending') return state;
    if (Date.now() > until) return { kind: 'failed', failure: 'not-found' };
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
  }
}

/** The address of the page of a tab: the browser's, where it may be asked for, else the page's own. */
export const urlOf = (tab: Tab | null, state: { url?: string } | null): string | undefined =>
  tab?.url ?? state?.url;

/** Waits until the page has heard that its site was switched on or off; not for ever. */
export async function siteHeard(tab: Tab | null, on: boolean): Promise<void> {
  for (let times = 0; tab !== null && times < 10; times++) {
    const state = await askTab(tab.id, 'state', {});
    if (state === null || (state.kind === 'off') !== on) return;
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
  }
}
