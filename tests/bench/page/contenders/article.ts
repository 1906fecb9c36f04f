import { DEFAULT_SETTINGS } from '../../../../src/settings.ts';
import { NO_RANGES, paintMarks } from '../../../../src/page/paint/paint-marks.ts';
import { gate } from '../../../../src/page/read/gate.ts';
import { readArticle } from '../../../../src/page/read-article.ts';
import { contend, layout } from './world.ts';

// gate, read, map, ranges for 50 marks, paint, layout; with the ms of the reading alone
contend(() => {
  if (!gate(document).isArticle) return null;
  const from = performance.now();
  const { article, map, root } = readArticle(document, location.href);
  const reading = performance.now() - from;
  if (root === null) return null;
  const step = Math.max(100, Math.floor(article.text.length / 50));
  const quote: Range[] = [];
  for (let at = 0; at + 80 < article.text.length; at += step) {
    const range = map.rangeOf({ start: at, end: at + 80 });
    if (range) quote.push(range);
  }
  const painting = paintMarks(root, DEFAULT_SETTINGS, new AbortController().signal);
  painting.repaint({ ...NO_RANGES, quote });
  layout();
  return { reading };
});
