import { NO_RANGES, paintMarks } from '../../../../src/page/paint/paint-marks.ts';
import { readArticle } from '../../../../src/page/read-article.ts';
import { DEFAULT_SETTINGS } from '../../../../src/settings.ts';
import { layout, type Run } from './world.ts';

/** Marks so many stretches of the article, layout included; what it takes to read it first is not counted. */
export function marksOn(count: number): Run {
  return () => {
    const { article, map, root } = readArticle(document, location.href);
    if (root === null) return null;
    layout();
    const step = Math.floor(article.text.length / count);
    if (step < 20) return null;
    const from = performance.now();
    const quote: Range[] = [];
    for (let index = 0; index < count; index++) {
      const range = map.rangeOf({ start: index * step, end: index * step + Math.min(80, step - 5) });
      if (range) quote.push(range);
    }
    const painting = paintMarks(root, DEFAULT_SETTINGS, new AbortController().signal);
    painting.repaint({ ...NO_RANGES, quote });
    layout();
    return { ms: performance.now() - from };
  };
}
