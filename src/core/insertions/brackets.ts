import type { Span } from '../reading.ts';
import { codedText } from '../words/coded-text.ts';
import type { SurveyedBlock } from './block-survey.ts';

/** A pair of brackets with what stands between them; it may reach over several blocks. */
export interface Bracketed extends Span {
  shape: 'square' | 'round';
  /** Between the brackets. */
  inner: Span;
  /** The brackets are all of their block or blocks, but for a full stop. */
  wholeBlock: boolean;
  /** Index of the first and the last block. */
  from: number;
  to: number;
}

const OPEN_SQUARE = 91;
const CLOSE_SQUARE = 93;
const OPEN_ROUND = 40;
const CLOSE_ROUND = 41;

/** How many blocks a bracket may reach over before it counts as never closed. */
const REACH = 12;

/**
 * All pairs of brackets in order of their opening, the outermost only, but for square ones in round ones. A square bracket that opens a block may
 * close in a later one; every other one closes in its block or is no bracket.
 */
export function findBrackets(text: string, blocks: readonly SurveyedBlock[]): Bracketed[] {
  const found: Bracketed[] = [];
  if (!text.includes('[') && !text.includes('(')) return found;
  let past = 0;
  for (const block of blocks) {
    // Most blocks hold no bracket, and need no look at each of their characters.
    if (!/[[(]/u.test(text.slice(block.start, block.end))) continue;
    const pairs = pairsIn(text, block);
    const first = firstLetter(text, block);
    for (let at = Math.max(block.start, past); at < block.end; at++) {
      const opening = text.charAt(at);
      if (opening !== '[' && opening !== '(') continue;
      const opensBlock = at === first;
      const last =
        opensBlock && opening === '[' ? Math.min(block.index + REACH, blocks.length - 1) : block.index;
      const close =
        pairs.get(at) ?? (last > block.index ? closingOf(text, at, (blocks[last] ?? block).end) : null);
      if (close === null) continue;
      const to = blocks.findLastIndex(({ start }) => start <= close);
      const rest = text.slice(close + 1, blocks[to]?.end ?? close + 1);
      found.push({
        start: at,
        end: close + 1,
        shape: opening === '[' ? 'square' : 'round',
        inner: { start: at + 1, end: close },
        wholeBlock: opensBlock && /^[\s.*_]*$/u.test(rest),
        from: block.index,
        to,
      });
      // A round pair may hold a square one: (the union [nobody asked it]).
      if (opening === '(' && text.slice(at, close).includes('[')) continue;
      at = close;
      past = close + 1;
    }
  }
  return found;
}

/** Offset of the first character of a block that is no white space. */
function firstLetter(text: string, { start, end }: Span): number {
  while (start < end && /\s/u.test(text.charAt(start))) start++;
  return start;
}

/** Opening to closing bracket, each kind for itself, in one pass over a block. */
function pairsIn(text: string, { start, end }: Span): Map<number, number> {
  const pairs = new Map<number, number>();
  const { codes } = codedText(text);
  const square: number[] = [];
  const round: number[] = [];
  for (let at = start; at < end; at++) {
    const code = codes[at];
    if (code === OPEN_SQUARE) square.push(at);
    else if (code === OPEN_ROUND) round.push(at);
    else if (code === CLOSE_SQUARE || code === CLOSE_ROUND) {
      const opening = (code === CLOSE_SQUARE ? square : round).pop();
      if (opening !== undefined) pairs.set(opening, at);
    }
  }
  return pairs;
}

function closingOf(text: string, open: number, limit: number): number | null {
  const opening = text.charAt(open);
  const closing = opening === '[' ? ']' : ')';
  let depth = 0;
  for (let at = open; at < limit; at++) {
    const character = text.charAt(at);
    if (character === opening) depth++;
    else if (character === closing && --depth === 0) return at;
  }
  return null;
}
