import { openChromium } from './chromium.ts';
import { findBrowser } from './find-browser.ts';
import { openFirefox } from './firefox.ts';
import type { OpenBrowser, OpenOptions } from './real-browser.ts';

/** Starts Chromium or Firefox with the extension; installs the browser where it is missing. */
export function openBrowser(options: OpenOptions): Promise<OpenBrowser> {
  const program = findBrowser(options.kind);
  return options.kind === 'chrome' ? openChromium(program, options) : openFirefox(program, options);
}
