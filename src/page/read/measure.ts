import type { Box, Piece, Run } from './page-tree.ts';

const WIDE = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/g;
/** A Chinese, Japanese or Korean character says about as much as this many letters. */
const WIDE_WEIGHT = 2.5;
const CLOSED_SENTENCE = /[.!?…。！？]["'”’»)\]\s]*$/;
const RULE = /^[*\s_~=•·.—–-]+$/;

/**
 * A run from its pieces, with its figures. Null when it holds nothing to read; 'rule' when all it holds is a row
 * of stars or dashes.
 */
export function measure(
  pieces: Piece[],
  box: Box,
  index: number,
  before: Pick<Run, 'ruled' | 'afterMedia'>,
): Run | null | 'rule' {
  while (pieces.at(-1)?.node === null) pieces.pop();
  let raw = '';
  let linkedRaw = '';
  for (const { node, link } of pieces) {
    const data = node === null ? '\n' : node.data;
    raw += data;
    if (link !== null) linkedRaw += data;
  }
  const text = raw.replace(/\s+/g, ' ').trim();
  if (text === '') return null;
  if (text.length < 40 && RULE.test(text)) return text.length >= 3 ? 'rule' : null;
  const length = weighted(text);
  const linked = linkedRaw === '' ? 0 : Math.min(length, weighted(linkedRaw.replace(/\s+/g, ' ').trim()));
  const heading = headingLevel(box);
  const stopped = CLOSED_SENTENCE.test(text);
  const run = { index, box, pieces, text, length, linked, prose: 0, heading, stopped, ...before };
  run.prose = proseOf(run);
  return run;
}

function weighted(text: string): number {
  const wide = text.match(WIDE);
  return wide === null ? text.length : text.length + Math.round(wide.length * (WIDE_WEIGHT - 1));
}

function headingLevel(box: Box): number {
  for (let at: Box | null = box; at !== null && box.depth - at.depth < 3; at = at.parent)
    if (at.tag.length === 2 && at.tag.startsWith('h')) return Number(at.tag.charAt(1)) || 0;
  return 0;
}

/** How much of a run is prose: sentences that are not mere links. */
function proseOf({ length, linked, heading, stopped, box }: Run): number {
  if (heading > 0 || length < 25 || linked > length * 0.6) return 0;
  if (!stopped && length < 80) return 0;
  return (length - linked) * (stopped ? 1 : 0.5) * (box.tag === 'li' || box.tag === 'td' ? 0.5 : 1);
}
