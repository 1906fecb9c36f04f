/** The keyboard commands, where the browser has them (Firefox for Android has none). */
import browser from 'webextension-polyfill';
import { openPanel } from '../wiring/open-surface.ts';
import { toggleTab, stepInTab } from '../wiring/command-tab.ts';

/** To be called when the background starts. */
export function obeyCommands(): void {
  const commands = browser.commands as typeof browser.commands | undefined;
  commands?.onCommand.addListener((name, given) => {
    const tab = given as { id?: number; windowId?: number } | undefined;
    if (name === 'panel') {
      // Within the key press: both browsers refuse to open a panel later.
      void openPanel(tab ?? {});
      return;
    }
    void tabInFront(tab?.id).then((id) => {
      if (id === undefined) return;
      return name === 'toggle' ? toggleTab(id) : stepInTab(id, name === 'previous' ? -1 : 1);
    });
  });
}

const tabInFront = async (given: number | undefined): Promise<number | undefined> =>
  given ?? (await browser.tabs.query({ active: true, currentWindow: true }))[0]?.id;
