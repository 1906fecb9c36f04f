import { NO_RANGES, paintMarks } from '../../../../src/page/paint/paint-marks.ts';
import { readArticle } from '../../../../src/page/read-article.ts';
import { DEFAULT_SETTINGS } from '../../../../src/settings.ts';
import { evenMarks } from './even-marks.ts';
import { layout, type Run } from './world.ts';

/** Marks so many stretches of the article, layout included; what it takes to read it first is not counted. */
export function marksOn(count: number): Run {
  return () => {
    const read = readArticle(document, location.href);
    if (read.root === null) return null;
    layout();
    const step = Math.floor(read.article.text.length / count);
    if (step < 20) return null;
    const from = performance.now();
    const quote = evenMarks(read, step, Math.min(80, step - 5));
    const painting = paintMarks(read.root, DEFAULT_SETTINGS, new AbortController().signal);
    painting.repaint({ ...NO_RANGES, quote });
    layout();
    return { ms: performance.now() - from };
  };
}
