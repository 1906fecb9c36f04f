import type { Page } from 'puppeteer-core';

/**
 * Goes through a page with the Tab key. Gives back what can be operated but was not reached, in its order, and what
 * was reached without its focus being seen; each as its tag and words.
 */
export async function tabThrough(page: Page): Promise<{ missed: string[]; unseen: string[] }> {
  const count = await page.evaluate(() => {
    const all = 'a[href], button, input, select, textarea, summary, [tabindex]';
    const stops = [...document.querySelectorAll<HTMLElement>(all)].filter(
      (one) =>
        one.tabIndex >= 0 &&
        !one.matches(':disabled, [type=radio]:not(:checked)') &&
        one.checkVisibility({ visibilityProperty: true }),
    );
    stops.forEach((stop, index) => (stop.dataset['stop'] = String(index)));
    document.body.tabIndex = -1;
    document.body.focus();
    document.body.removeAttribute('tabindex');
    return stops.length;
  });
  const reached = new Set<string>();
  const unseen: string[] = [];
  // a window's own stops (the end of the page) may come between
  for (let presses = 0; presses < count + 8 && reached.size < count; presses++) {
    await page.keyboard.press('Tab');
    const at = await page.evaluate(() => {
      const focused = document.activeElement;
      if (!(focused instanceof HTMLElement) || focused.dataset['stop'] === undefined) return null;
      const { outlineStyle, outlineWidth } = getComputedStyle(focused);
      const isSeen = outlineStyle !== 'none' && parseFloat(outlineWidth) >= 1;
      return { stop: focused.dataset['stop'], isSeen, name: `${focused.tagName} ${focused.textContent}` };
    });
    if (at === null) continue;
    reached.add(at.stop);
    if (!at.isSeen) unseen.push(at.name.slice(0, 60));
  }
  const missed = await page.evaluate(
    (found) =>
      [...document.querySelectorAll<HTMLElement>('[data-stop]')]
        .filter(({ dataset }) => !found.includes(dataset['stop'] ?? ''))
        .map(({ tagName, textContent }) => `${tagName} ${textContent}`.slice(0, 60)),
    [...reached],
  );
  return { missed, unseen };
}

/** What has the focus, by its name: its label or its words. */
export const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const at = document.activeElement;
    const label = at instanceof HTMLInputElement ? at.labels?.[0]?.textContent : null;
    return (at?.getAttribute('aria-label') ?? label ?? at?.textContent ?? '').trim();
  });
