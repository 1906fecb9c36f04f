/** The weekly backup file, for readers who turned it on. */
import browser from 'webextension-polyfill';
import { fileIsDue } from '../../src/store/last-file.ts';
import { readSettings } from '../wiring/stored-settings.ts';

/**
 * Opens the notebook behind the present tab when a file is due; it saves the file and closes itself. The background
 * cannot do it: in Chrome it has no document, and a permission for downloads is more than this needs.
 */
export async function saveWeeklyFile(): Promise<void> {
  if (!(await readSettings()).downloadBackups) return;
  const due = await fileIsDue();
  if (!due.ok || !due.value) return;
  await browser.tabs.create({ url: browser.runtime.getURL('/notebook.html?save'), active: false });
}
