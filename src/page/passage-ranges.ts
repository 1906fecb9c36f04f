import type { Reading } from '../core/reading.ts';
import type { MarkRanges } from './paint/paint-marks.ts';
import type { TextMap } from './read/text-map.ts';

/** The ranges to paint for a reading, and the passages whose words are no longer in the page. */
export function rangesOf(reading: Reading, map: TextMap): { ranges: MarkRanges; lost: string[] } {
  const ranges: MarkRanges = { quote: [], paraphrase: [], editorial: [], bracket: [], signal: [] };
  const lost: string[] = [];
  for (const { id, voice, kind, parts, quotedParts } of reading.passages) {
    let found = true;
    const add = (into: Range[], start: number, end: number): void => {
      if (start >= end) return;
      const range = map.rangeOf({ start, end });
      if (range === null || range.collapsed) found = false;
      else into.push(range);
    };
    for (const part of parts) {
      if (kind === 'bracket') add(ranges.bracket, part.start, part.end);
      else if (kind !== 'mixed') add(ranges[voice], part.start, part.end);
      else {
        // the words in marks are the source's, what stands around them is the reporter's rendering
        let from = part.start;
        for (const quoted of quotedParts) {
          if (quoted.start < part.start || quoted.end > part.end) continue;
          add(ranges.paraphrase, from, quoted.start);
          add(ranges.quote, quoted.start, quoted.end);
          from = quoted.end;
        }
        add(ranges.paraphrase, from, part.end);
      }
    }
    if (!found) lost.push(id);
  }
  for (const { start, end } of reading.signals) {
    const range = map.rangeOf({ start, end });
    if (range) ranges.signal.push(range);
  }
  return { ranges, lost };
}
