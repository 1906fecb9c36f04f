import type { Browser, Frame, Page } from 'puppeteer-core';
import type { BrowserKind } from './find-browser.ts';

/** What can be looked at and acted in: a popup, a panel, the card in its shadow root. */
export interface Surface {
  /** Runs a function in it; `root` is the document, or the card's shadow root. The function must stand alone. */
  run<T, A>(look: (root: ParentNode, argument: A) => T, argument?: A): Promise<T>;
  /** A picture of it alone, as PNG. */
  picture(): Promise<Uint8Array>;
}

/** A real browser with the extension in it; the same few verbs in both. */
export interface OpenBrowser {
  kind: BrowserKind;
  puppeteer: Browser;
  /** `chrome-extension://…` or `moz-extension://…`, without a slash at its end. */
  origin: string;
  /** Opens a page of a web site. */
  openPage(url: string): Promise<Page>;
  /** Opens a page of a web site in a private window; needs `privateWindows`. */
  openPrivate(url: string): Promise<PrivateWindow>;
  /** Opens a page of the extension in a tab. */
  openOwn(path: string): Promise<Page>;
  /** Clicks the toolbar button while the page is in front: opens the popup and grants `activeTab`. */
  clickAction(page: Page): Promise<void>;
  popup(): Promise<Surface>;
  panel(): Promise<Surface>;
  /** The card in a page or a frame of it, inside its closed shadow root; null when none is open. */
  card(page: Page, frame?: Frame): Promise<Surface | null>;
  /** The browser's number for the tab of a page, as the extension sees it. */
  tabId(page: Page): Promise<number>;
  /** Lets the next `permissions.request` for a match pattern be granted without the prompt that nobody can click. */
  allowOrigin(pattern: string): Promise<void>;
  /** One of the extension's keyboard commands, in the tab in front. No driver can press a browser's own keys. */
  command(name: string): Promise<void>;
  /** An entry of the context menu, over what is selected in the page; `spot` is where the menu is opened. */
  menu(page: Page, id: string, spot: { x: number; y: number }): Promise<void>;
  stopBackground(): Promise<void>;
  dark(page: Page, on: boolean): Promise<void>;
  /** Forced colours, as high contrast themes bring them, and no motion; null gives both back. */
  forcedColours(page: Page, theme: 'light' | 'dark' | null): Promise<void>;
  close(): Promise<void>;
}

export interface OpenOptions {
  kind: BrowserKind;
  /** The built extension's folder, absolute. */
  extension: string;
  headless: boolean;
  /** A profile to come back to; without it the browser starts fresh. */
  profile?: string;
  size?: { width: number; height: number };
  /** The extension may run in private windows, as a reader can allow it. */
  privateWindows?: boolean;
}

export interface PrivateWindow {
  /** The browser's number for its tab, as the extension sees it. */
  tab: number;
  close(): Promise<void>;
}
