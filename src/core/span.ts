import { classOf, SPACE } from './words/letters.ts';

/** A stretch of text: `start` inclusive, `end` exclusive, both UTF-16 offsets into the reading's text. */
export interface Span {
  start: number;
  end: number;
}

/** Behind all offsets, and still of the integers that engines keep in a field as they are: `Infinity` they would box. */
export const AFTER_ALL = 1 << 29;

/** True when the two spans share at least one character. */
export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** True when `outer` holds all of `inner`. */
export const contains = (outer: Span, inner: Span): boolean =>
  outer.start <= inner.start && inner.end <= outer.end;

/** The span without the white space at its two ends; it may come out empty. */
export function trimmed(text: string, { start, end }: Span): Span {
  while (start < end && (classOf(text.charCodeAt(start)) & SPACE) !== 0) start++;
  while (end > start && (classOf(text.charCodeAt(end - 1)) & SPACE) !== 0) end--;
  return { start, end };
}
