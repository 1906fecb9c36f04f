import type { Passage, Reading } from '../core/reading.ts';
import type { MarkRanges } from './paint/paint-marks.ts';
import type { TextMap } from './read/text-map.ts';

type Stretch = [mark: keyof MarkRanges, start: number, end: number];

/** The ranges to paint for a reading, and the passages whose words are not in the page (any more). */
export function rangesOf(
  { passages, signals }: Reading,
  map: TextMap,
  lostBefore: readonly string[] = [],
): { ranges: MarkRanges; lost: string[] } {
  const ranges: MarkRanges = {
    quote: [],
    paraphrase: [],
    editorial: [],
    bracket: [],
    signal: [],
    dimmed: [],
  };
  const lost: string[] = [];
  for (const passage of passages) {
    const found = lostBefore.includes(passage.id) ? [] : placed(stretchesOf(passage), map);
    if (found.length === 0) lost.push(passage.id);
    for (const [mark, range] of found) ranges[mark].push(range);
  }
  for (const [, range] of signals.flatMap((signal) => placed([['signal', signal.start, signal.end]], map)))
    ranges.signal.push(range);
  return { ranges, lost };
}

/** All of a passage or nothing: half a passage would be a mark on half of somebody's words. */
function placed(stretches: readonly Stretch[], map: TextMap): [keyof MarkRanges, Range][] {
  const found: [keyof MarkRanges, Range][] = [];
  for (const [mark, start, end] of stretches) {
    const range = map.rangeOf({ start, end });
    if (range === null || range.collapsed) return [];
    const words = map.text.slice(start, end);
    if (isSame(String(range), words)) found.push([mark, range]);
    else {
      // something stands between the words that is no part of them: a button, an advertisement
      const pieces = map.piecesOf({ start, end });
      // or they are other words by now
      if (!isSame(pieces.join(''), words)) return [];
      for (const piece of pieces) found.push([mark, piece]);
    }
  }
  return found;
}

const isSame = (found: string, words: string): boolean => found === words || plain(found) === plain(words);

/** Without what the reader of the page left out or put together. */
const plain = (words: string): string => words.replace(/[\s\u00ad\u200b\u2060]+/g, '').normalize('NFC');

function stretchesOf({ voice, kind, parts, quotedParts }: Passage): Stretch[] {
  if (kind === 'bracket') return parts.map(({ start, end }) => ['bracket', start, end]);
  if (kind !== 'mixed') return parts.map(({ start, end }) => [voice, start, end]);
  // She called it ⟦“a trap” for the unwary⟧: the words in marks are hers, what stands around them is rendered
  return parts.flatMap((part) => {
    const stretches: Stretch[] = [];
    let from = part.start;
    for (const quoted of quotedParts) {
      if (quoted.start < from || quoted.end > part.end) continue;
      stretches.push(['paraphrase', from, quoted.start], ['quote', quoted.start, quoted.end]);
      from = quoted.end;
    }
    stretches.push(['paraphrase', from, part.end]);
    return stretches.filter(([, start, end]) => start < end);
  });
}
