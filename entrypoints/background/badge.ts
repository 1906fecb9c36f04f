/** The number of passages on the button of the tab. */
import browser from 'webextension-polyfill';

export async function showCount(passages: number, tabId: number | undefined): Promise<void> {
  if (tabId === undefined) return;
  const text = passages === 0 ? '' : passages > 999 ? '999+' : String(passages);
  try {
    await browser.action.setBadgeBackgroundColor({ color: '#44443f', tabId });
    await browser.action.setBadgeText({ text, tabId });
  } catch {
    // The tab was closed meanwhile, or the browser has no badges (Android).
  }
}
