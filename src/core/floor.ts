/**
 * Who holds the floor: the whole article, headline left out, divided among the reporter, those quoted, those
 * paraphrased and the editor. The ribbon draws it, the shares count it.
 */
import type { Passage, Reading, Span, Voice } from './reading.ts';

export type Floor = 'reporter' | Voice;

/** A stretch in one voice, inside one block. */
export interface FloorSpan extends Span {
  voice: Floor;
  /** The passage it belongs to; null for the reporter's own words. */
  passage: string | null;
  /** How many characters it has that are not blank. */
  weight: number;
}

const FLOORS: readonly Floor[] = ['reporter', 'quote', 'paraphrase', 'editorial'];

/**
 * The stretches of an article in order. Of a mixed passage, what stands in marks is quoted and the rest
 * paraphrased; a bracket inside a quotation is the editor's.
 */
export function floorOf(reading: Reading): FloorSpan[] {
  const { text, passages } = reading;
  const voices = new Uint8Array(text.length);
  const owners = new Uint32Array(text.length);
  const paint = (spans: readonly Span[], voice: Floor, owner: number): void => {
    for (const { start, end } of spans) {
      voices.fill(FLOORS.indexOf(voice), start, end);
      owners.fill(owner + 1, start, end);
    }
  };
  passages.forEach((passage, index) => {
    paint(passage.parts, passage.kind === 'mixed' ? 'paraphrase' : passage.voice, index);
    if (passage.kind === 'mixed') paint(passage.quotedParts, 'quote', index);
  });
  return bodyOf(reading).flatMap((block) => runs(text, block, voices, owners, passages));
}

/** Each voice's share of the article, 0 to 1; all are 0 for an article without words. */
export function sharesOf(floor: readonly FloorSpan[]): Record<Floor, number> {
  const shares: Record<Floor, number> = { reporter: 0, quote: 0, paraphrase: 0, editorial: 0 };
  for (const { voice, weight } of floor) shares[voice] += weight;
  const all = FLOORS.reduce((sum, voice) => sum + shares[voice], 0);
  if (all > 0) for (const voice of FLOORS) shares[voice] /= all;
  return shares;
}

function bodyOf({ blocks, text }: Reading): readonly Span[] {
  const body = blocks.filter(({ role }) => role !== 'title');
  return body.length > 0 ? body : [{ start: 0, end: text.length }];
}

function runs(
  text: string,
  block: Span,
  voices: Uint8Array,
  owners: Uint32Array,
  passages: readonly Passage[],
): FloorSpan[] {
  const found: FloorSpan[] = [];
  const to = Math.min(block.end, text.length);
  let start = block.start;
  for (let at = block.start; at <= to; at++) {
    if (at < to && voices[at] === voices[start] && owners[at] === owners[start]) continue;
    const weight = text.slice(start, at).replace(/\s+/g, '').length;
    const voice = FLOORS[voices[start] ?? 0] ?? 'reporter';
    if (weight > 0)
      found.push({ start, end: at, voice, passage: passages[(owners[start] ?? 0) - 1]?.id ?? null, weight });
    start = at;
  }
  return found;
}
