import type { QuotedSpan } from '../draft.ts';
import type { SourceBlock } from '../article-text.ts';

/** All stretches between quotation marks, in order of start, outer before inner. */
export function findQuoted(text: string, blocks: readonly SourceBlock[], _lang: string): QuotedSpan[] {
  return blocks.flatMap((block) =>
    Array.from(text.slice(block.start, block.end).matchAll(/“[^”]*”|"[^"]*"/gu), (match): QuotedSpan => {
      const start = block.start + match.index;
      const end = start + match[0].length;
      return { start, end, parts: [{ start, end }], depth: 0, unclosed: false, form: 'double' };
    }),
  );
}
