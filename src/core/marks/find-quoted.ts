import type { SourceBlock } from '../article-text.ts';
import type { QuotedSpan } from '../draft.ts';
import { blockQuotations } from './block-quotations.ts';
import { dashTurns, usesDashes } from './dash-turns.ts';
import { markTokens, type Mark } from './mark-tokens.ts';
import { nestQuoted } from './nest-quoted.ts';
import { PairMarks } from './pair-marks.ts';

/** How many blocks without a mark a quotation may run over when they do not open it again. */
const BLOCKS_AHEAD = 3;
/** An advertisement's or a subheading's line between two paragraphs of a quotation. */
const SHORT_LINE = 120;

const APART = new Set<string>(['title', 'heading', 'caption']);

/**
 * All stretches between quotation marks, of every pair in every language; block quotations; and, in languages
 * that use them, turns of dialogue after a dash. In order of start, outer before inner, properly nested.
 * Titles, headings and captions are read by themselves. Time grows with the text, whatever it holds.
 */
export function findQuoted(text: string, blocks: readonly SourceBlock[], lang: string): QuotedSpan[] {
  const marks = blocks.map((block) => markTokens(text, block));
  const spans: QuotedSpan[] = [];
  const running = new PairMarks(text, spans);
  blocks.forEach((block, index) => {
    const own = marks[index] ?? [];
    if (APART.has(block.role)) new PairMarks(text, spans).readBlock(block, own, () => false);
    else if (!(running.hasOpen && isInterruption(text, block, own)))
      running.readBlock(block, own, (open) => goesOn(text, blocks, marks, index, open));
  });
  const turns = usesDashes(lang) ? dashTurns(text, blocks) : [];
  return nestQuoted(text, spans, [...turns, ...blockQuotations(text, blocks, marks)]);
}

/** Whether the blocks after `index` open the quotation again, or close it without having opened one. */
function goesOn(
  text: string,
  blocks: readonly SourceBlock[],
  marks: readonly (readonly Mark[])[],
  index: number,
  { family, way }: Mark,
): boolean {
  let looked = 0;
  for (let ahead = index + 1; ahead < blocks.length && looked < BLOCKS_AHEAD; ahead++) {
    const block = blocks[ahead];
    const own = marks[ahead] ?? [];
    if (block === undefined || APART.has(block.role)) continue;
    const first = own.find((mark) => mark.family === family);
    if (first !== undefined) {
      // "The whole report.␤“A,” it says.␤"Its end." What typewritten marks open goes on behind the same.
      if (first.lineStart && first.line === 0 && first.lean !== -1) return way !== 0 || first.way === 0;
      return family !== 'single' && (first.lean === -1 || (first.lean === 0 && first.way === -1));
    }
    if (!isInterruption(text, block, own)) looked++;
    if (family === 'single') return false;
  }
  return false;
}

/** A short line without marks and without a stop at its end: no paragraph of the quotation around it. */
function isInterruption(text: string, block: SourceBlock, marks: readonly Mark[]): boolean {
  return (
    marks.length === 0 &&
    block.end - block.start < SHORT_LINE &&
    !/[.!?…,;:–—-]$/u.test(text.slice(block.start, block.end).trimEnd())
  );
}
