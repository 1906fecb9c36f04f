/** The settings in `storage.local`: read, changed, followed. */
import browser from 'webextension-polyfill';
import { DEFAULT_SETTINGS, SETTINGS_KEY, parseSettings, type Settings } from '../../src/settings.ts';

export const readSettings = async (): Promise<Settings> =>
  parseSettings((await browser.storage.local.get(SETTINGS_KEY))[SETTINGS_KEY]);

let queue: Promise<unknown> = Promise.resolve();

/** Changes the settings as they are now in storage; changes made in quick succession are all kept. */
export function changeSettings(change: (settings: Settings) => Settings): Promise<Settings> {
  const changed = queue.then(async () => {
    const settings = change(await readSettings());
    await browser.storage.local.set({ [SETTINGS_KEY]: settings });
    return settings;
  });
  queue = changed.catch(() => undefined);
  return changed;
}

/** Puts every setting back to what it was at first. Notes live elsewhere and are not touched. */
export const resetSettings = (): Promise<Settings> => changeSettings(() => structuredClone(DEFAULT_SETTINGS));

/** Calls back with the settings whenever any context has changed them; the answer stops it. */
export function followSettings(onChange: (settings: Settings) => void): () => void {
  const listener: Parameters<typeof browser.storage.onChanged.addListener>[0] = (changes, area) => {
    if (area === 'local' && changes[SETTINGS_KEY]) onChange(parseSettings(changes[SETTINGS_KEY].newValue));
  };
  browser.storage.onChanged.addListener(listener);
  return () => {
    browser.storage.onChanged.removeListener(listener);
  };
}
