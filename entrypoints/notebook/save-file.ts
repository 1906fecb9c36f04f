/** `notebook.html?save`: a backup file, and gone. */
import { fileMade } from '../../src/store/last-file.ts';
import { dataActions } from './data-actions.ts';

/** So long the download gets to start before the tab that made it closes, in ms. */
const GRACE = 5_000;

export async function saveFileAndClose(): Promise<void> {
  await fileMade();
  const { exportAs } = dataActions(false, () => undefined);
  const made = await exportAs('archive', () => undefined);
  if (made.ok) setTimeout(close, GRACE);
}
