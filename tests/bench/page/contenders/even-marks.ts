import type { PageReading } from '../../../../src/page/read/page-reading.ts';

/** Ranges of so many even stretches of an article's text; each ends with its block, as a quotation does. */
export function evenMarks({ article, map }: PageReading, step: number, length: number): Range[] {
  const ranges: Range[] = [];
  let block = 0;
  for (let start = 0; start < article.text.length; start += step) {
    while (block < article.blocks.length && (article.blocks[block]?.end ?? 0) <= start) block++;
    const { start: from = 0, end: to = 0 } = article.blocks[block] ?? {};
    const span = { start: Math.max(start, from), end: Math.min(to, start + length) };
    const range = span.start < span.end ? map.rangeOf(span) : null;
    if (range) ranges.push(range);
  }
  return ranges;
}
