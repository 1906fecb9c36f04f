/** Talking to the content scripts of a tab. */
import browser, { type Tabs } from 'webextension-polyfill';
import type { Answer, Ask, MessageName } from '../../src/messages.ts';

/** A tab, and the frame in it that is meant; without a number, the tab's own page. */
export type Tab = Tabs.Tab & { id: number; frame?: number };

const hasId = (tab: Tabs.Tab | undefined): tab is Tab => tab?.id !== undefined;

/** What names a tab and a frame of it in the address of a surface (see `ourTab`). */
export const tabQuery = ({ id, frame }: { id: number; frame?: number | undefined }): string =>
  `?tab=${id.toString()}${frame === undefined ? '' : `&frame=${frame.toString()}`}`;

const named = (name: string): number => Number(new URLSearchParams(location.search).get(name) ?? NaN);

/** The tab a surface belongs to: the one its address names (`?tab=7`, `?tab=7&frame=3`), else the one in front; null without any. */
export async function ourTab(): Promise<Tab | null> {
  const id = named('tab');
  const frame = named('frame');
  if (Number.isInteger(id)) {
    const tab = await browser.tabs.get(id).catch(() => undefined);
    return hasId(tab) ? { ...tab, ...(Number.isInteger(frame) ? { frame } : {}) } : null;
  }
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return hasId(tab) ? tab : null;
}

/** Asks the page of a tab, or a frame in it; null when no script of ours answers there. */
export async function askTab<N extends MessageName>(
  { id, frame = 0 }: Pick<Tab, 'id' | 'frame'>,
  type: N,
  ask: Ask<N>,
): Promise<Answer<N> | null> {
  try {
    const answer: unknown = await browser.tabs.sendMessage(id, { type, ...ask }, { frameId: frame });
    return (answer as Answer<N> | undefined) ?? null;
  } catch {
    return null;
  }
}

/** The host name of a web page; null for the browser's own pages, files and what cannot be seen. */
export function hostOf(url: string | undefined): string | null {
  const parsed = url === undefined ? null : URL.parse(url);
  return parsed !== null && /^https?:$/.test(parsed.protocol) ? parsed.hostname : null;
}
