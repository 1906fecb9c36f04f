/** The first minutes: our page opens on installation, never on an update. */
import browser from 'webextension-polyfill';
import { openOwn } from '../wiring/open-surface.ts';

/** To be called when the background starts. */
export function welcomeReaders(): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void openOwn('welcome.html');
  });
}
