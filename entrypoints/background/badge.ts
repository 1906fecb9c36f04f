/** The number of passages on the button of the tab: in figures to be seen, in words to be pointed at and heard. */
import browser from 'webextension-polyfill';
import { plural, t } from '../../src/ui/words.ts';

/** `passages` is null where nothing is read. */
export async function showCount(passages: number | null, tabId: number): Promise<void> {
  const text = passages === null || passages === 0 ? '' : passages > 999 ? '999+' : String(passages);
  const title = passages === null ? t('extName') : `${t('extName')} · ${plural('passages', passages)}`;
  try {
    await browser.action.setBadgeBackgroundColor({ color: '#44443f', tabId });
    await browser.action.setBadgeText({ text, tabId });
    await browser.action.setTitle({ title, tabId });
  } catch {
    // The tab was closed meanwhile, or the browser has no badges (Android).
  }
}
