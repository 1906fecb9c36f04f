/** The keyboard commands, as the browser has them; Firefox for Android has none. */
import browser from 'webextension-polyfill';
import { find } from '../../src/ui/words.ts';
import type { CommandView } from '../../src/ui/options-keyboard.ts';

const ORDER = ['toggle', 'next', 'previous', 'panel'];

/** Null or missing where the browser lacks commands. */
type Commands = typeof browser.commands & { openShortcutSettings?: () => Promise<void> };
const api = (): Commands | undefined => browser.commands as Commands | undefined;

export async function commandsOf(): Promise<CommandView[]> {
  const commands = (await api()?.getAll()) ?? [];
  return ORDER.flatMap((wanted) => commands.filter(({ name }) => name === wanted)).map(
    ({ name = '', shortcut = '' }) => ({ id: name, name: find(`command_${name}`) ?? name, keys: shortcut }),
  );
}

/** Hears the commands on a page of ours, while it is the one the reader is at. */
export function whenCommanded(heard: (name: string) => void): void {
  api()?.onCommand.addListener((name) => {
    if (document.hasFocus()) heard(name);
  });
}

/** Opens the browser's own page for shortcuts; null where it has none. */
export function shortcutsPage(): (() => void) | null {
  const commands = api();
  if (!commands) return null;
  return () =>
    void (commands.openShortcutSettings?.() ?? browser.tabs.create({ url: 'chrome://extensions/shortcuts' }));
}
