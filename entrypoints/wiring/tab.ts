/** Talking to the content script of a tab. */
import { browser, type Browser } from 'wxt/browser';
import type { Answer, Ask, MessageName } from '../../src/messages.ts';

export type Tab = Browser.tabs.Tab & { id: number };

const hasId = (tab: Browser.tabs.Tab | undefined): tab is Tab => tab?.id !== undefined;

/** The tab a surface belongs to: the one its address names (`?tab=7`), else the one in front; null without any. */
export async function ourTab(): Promise<Tab | null> {
  const named = Number(new URLSearchParams(location.search).get('tab') ?? NaN);
  if (Number.isInteger(named)) {
    const tab = await browser.tabs.get(named).catch(() => undefined);
    return hasId(tab) ? tab : null;
  }
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return hasId(tab) ? tab : null;
}

/** Asks the page of a tab; null when no script of ours answers there. */
export async function askTab<N extends MessageName>(
  tab: number,
  type: N,
  ask: Ask<N>,
): Promise<Answer<N> | null> {
  try {
    return ((await browser.tabs.sendMessage(tab, { type, ...ask })) as Answer<N> | undefined) ?? null;
  } catch {
    return null;
  }
}

/** The host name of a web page; null for the browser's own pages, files and what cannot be seen. */
export function hostOf(url: string | undefined): string | null {
  const parsed = url === undefined ? null : URL.parse(url);
  return parsed !== null && /^https?:$/.test(parsed.protocol) ? parsed.hostname : null;
}
