/**
 * The page's code is in parts, since every page pays for what it loads: `gate` (and two listeners) is on all pages,
 * `article` comes when there is something to read, `card` with the first click, `follow` with the first edit.
 * All run in the content script's world, where each part leaves what it offers.
 */
import { browser, type Browser } from 'wxt/browser';
import type { announcer } from '../../src/page/announce.ts';
import type { moveReading } from '../../src/page/anchor/move-reading.ts';
import type { Envelope, PagePart } from '../../src/messages.ts';
import type { Gate } from '../../src/page/read/gate.ts';
import type { CardPart } from '../../src/page/card/card-opener.ts';

/** What the article's part does, once opened. */
export interface ArticlePart {
  /** Answers a message to the page; undefined for one that is none of ours. */
  answer: (message: unknown) => Promise<unknown> | undefined;
  /** Follows a panel that has connected to the page. */
  follow: (port: Browser.runtime.Port) => void;
  /** Takes everything out of the page. */
  end: () => void;
}

export interface PageParts {
  /** Given the gate, so that its code is in the page but once. */
  article: (gate: () => Gate) => ArticlePart;
  card: CardPart & { announcer: typeof announcer };
  follow: typeof moveReading;
}

type Loaded = { [K in keyof PageParts]?: PageParts[K] };
const world = globalThis as { whoseWords?: Loaded };

/** For a part to leave what it offers. */
export function offer<K extends keyof PageParts>(name: K, part: PageParts[K]): void {
  (world.whoseWords ??= {})[name] = part;
}

/** So often Firefox's background is asked, so many ms apart: one that is ended meanwhile fails. */
const TRIES = 3;
const PAUSE = 1_000;

/**
 * The part, loaded at most once. Chrome loads it as a web-accessible resource under an address that no page can
 * guess; Firefox, whose reviewers want no computed imports, has the background put it there.
 * Rejects when the extension was updated or removed under the page.
 */
export async function part<K extends keyof PageParts>(name: K): Promise<PageParts[K]> {
  if (world.whoseWords?.[name] === undefined) {
    if (import.meta.env.FIREFOX) await put(name);
    else await import(/* @vite-ignore */ browser.runtime.getURL(`/${name}.js` as never));
  }
  const loaded = world.whoseWords?.[name];
  if (loaded === undefined) throw new Error(name);
  return loaded;
}

const put = (name: PagePart, tries = TRIES): Promise<unknown> =>
  browser.runtime
    .sendMessage({ type: 'load', part: name } satisfies Envelope<'load'>)
    .catch(() =>
      new Promise((resolve) => setTimeout(resolve, PAUSE)).then(() => tries > 1 && put(name, tries - 1)),
    );
