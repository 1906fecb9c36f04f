import type { Frame, Page } from 'puppeteer-core';

/** The names of our highlights, by layer. */
const NAMES = {
  quote: 'whose-words-quote',
  paraphrase: 'whose-words-paraphrase',
  editorial: 'whose-words-editorial',
};
export type MarkLayer = keyof typeof NAMES;

/** How many marks a layer of the page has; the highlight registry is the page's own, so the page may be asked. */
export const marksIn = (page: Page | Frame, layer: MarkLayer): Promise<number> =>
  page.evaluate((name) => CSS.highlights.get(name)?.size ?? 0, NAMES[layer]);

/** True as soon as anything is marked. */
export const marksPainted = async (page: Page | Frame): Promise<boolean> =>
  (await marksIn(page, 'quote')) + (await marksIn(page, 'paraphrase')) > 0;

/** The words under the marks of a layer, in the order of the page. */
export const markedWords = (page: Page | Frame, layer: MarkLayer): Promise<string[]> =>
  page.evaluate((name) => Array.from(CSS.highlights.get(name) ?? [], String), NAMES[layer]);

/** Scrolls a mark into view and clicks its first line in the middle, as a reader would. */
export async function clickMark(
  page: Page,
  layer: MarkLayer,
  index: number,
  frame: Frame = page.mainFrame(),
): Promise<void> {
  const spot = await frame.evaluate(
    (name, at) => {
      const range = Array.from(CSS.highlights.get(name) ?? [])[at];
      if (!(range instanceof Range)) return null;
      range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
      const [line] = range.getClientRects();
      return line ? { x: line.x + line.width / 2, y: line.y + line.height / 2 } : null;
    },
    NAMES[layer],
    index,
  );
  if (spot === null) throw new Error(`There is no ${layer} mark number ${index}.`);
  const place = frame === page.mainFrame() ? null : await (await frame.frameElement())?.boundingBox();
  await page.mouse.click(spot.x + (place?.x ?? 0), spot.y + (place?.y ?? 0));
}
