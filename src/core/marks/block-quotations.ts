/** Block quotations: the page sets the words apart instead of putting marks around them. */
import type { SourceBlock } from '../article-text.ts';
import type { QuotedSpan } from '../draft.ts';
import { trimmed, type Span } from '../span.ts';
import type { Mark } from './mark-tokens.ts';

/** “… — Jane Roe, farmer”: the last line of a block quotation names whose it is. */
const SIGNATURE = /\n\s*[—–―-]\s?[^\n]{2,100}$/u;

/** One span for a run of `blockquote` blocks with the same citation; a run that opens with a mark has its own. */
export function blockQuotations(
  text: string,
  blocks: readonly SourceBlock[],
  marks: readonly (readonly Mark[])[],
): QuotedSpan[] {
  const found: QuotedSpan[] = [];
  let run: { parts: Span[]; cite: string | undefined } | null = null;
  const end = (): void => {
    const start = run?.parts[0]?.start;
    const stop = run?.parts.at(-1)?.end;
    if (run !== null && start !== undefined && stop !== undefined)
      found.push({ start, end: stop, parts: run.parts, depth: 0, unclosed: false, form: 'block' });
    run = null;
  };
  blocks.forEach((block, index) => {
    const first = marks[index]?.[0];
    const marked = first?.lineStart === true && first.line === 0 && first.lean !== -1;
    if (block.role !== 'blockquote' || marked) {
      end();
      return;
    }
    if (run !== null && run.cite !== block.cite) end();
    run ??= { parts: [], cite: block.cite };
    run.parts.push(quotedPart(text, block));
  });
  end();
  return found;
}

function quotedPart(text: string, { start, end }: Span): Span {
  const signature = SIGNATURE.exec(text.slice(Math.max(start, end - 120), end));
  return trimmed(text, { start, end: signature === null ? end : end - signature[0].length });
}
