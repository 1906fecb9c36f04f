import type { Box, Piece, Run } from './page-tree.ts';

const WIDE = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;
const ALL_WIDE = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/g;
/** A Chinese, Japanese or Korean character says about as much as this many letters. */
const WIDE_WEIGHT = 2.5;
const SENTENCE_ENDS = '.!?…。！？';
const AFTER_END = '"\'”’»)]›」』';
const RULE = /^[*\s_~=•·.—–-]+$/;
const OPENS_RULE = '*_~=•·.—–-';

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
  for (const { data, link } of pieces) {
    raw += data;
    if (link !== null) linkedRaw += data;
  }
  const text = collapsed(raw);
  if (text === '') return null;
  if (text.length < 40 && OPENS_RULE.includes(text.charAt(0)) && RULE.test(text))
    return text.length >= 3 ? 'rule' : null;
  const length = weighted(text);
  const linked = linkedRaw === '' ? 0 : Math.min(length, weighted(collapsed(linkedRaw)));
  const heading = headingLevel(box);
  const stopped = endsSentence(text);
  const { ruled, afterMedia } = before;
  const run = { index, box, pieces, text, length, linked, prose: 0, heading, stopped, ruled, afterMedia };
  run.prose = proseOf(run);
  return run;
}

const collapsed = (raw: string): string => raw.replace(/\s+/g, ' ').trim();

const weighted = (text: string): number =>
  WIDE.test(text)
    ? text.length + Math.round((text.match(ALL_WIDE)?.length ?? 0) * (WIDE_WEIGHT - 1))
    : text.length;

function endsSentence(text: string): boolean {
  let end = text.length - 1;
  while (end > 0 && (AFTER_END.includes(text.charAt(end)) || text.charAt(end) === ' ')) end--;
  return SENTENCE_ENDS.includes(text.charAt(end));
}

function headingLevel(box: Box): number {
  let at: Box | null = box;
  for (let steps = 0; at !== null && steps < 3; at = at.parent, steps++)
    if (at.tag.length === 2 && at.tag.startsWith('h')) return Number(at.tag.charAt(1)) || 0;
  return 0;
}

/** How much of a run is prose: sentences that are not mere links. */
function proseOf({ length, linked, heading, stopped, box }: Run): number {
  if (heading > 0 || length < 25 || linked > length * 0.6) return 0;
  if (!stopped && length < 80) return 0;
  return (
    (length - linked) *
    (stopped ? 1 : 0.5) *
    (box.tag === 'li' || (box.tag === 'td' && length < 120) ? 0.5 : 1)
  );
}
