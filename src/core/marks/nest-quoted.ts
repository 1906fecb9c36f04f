/** Puts the spans found in different ways into one order and says how deep each is nested. */
import type { QuotedSpan } from '../draft.ts';
import { contains, overlaps, type Span } from '../span.ts';
import { holds as holdsLetters, LETTER, NUMBER } from '../words/letters.ts';

/**
 * Leaves out what holds no word, and turns or block quotations across whose ends a quotation runs; gives each
 * span the depth of the span whose part holds it.
 */
export function nestQuoted(
  text: string,
  marked: readonly QuotedSpan[],
  others: readonly QuotedSpan[],
): QuotedSpan[] {
  const spans = [...marked, ...others].filter((span) => span.parts.length > 0 && !isEmpty(text, span));
  if (others.length === 0) return withDepths(spans);
  spans.sort((a, b) => a.start - b.start || b.end - a.end);
  const crossed = new Set<QuotedSpan>();
  sweep(spans, (span, around) => {
    for (const outer of around) {
      if (!crosses(outer, span)) continue;
      if (isUnmarked(span)) crossed.add(span);
      else if (isUnmarked(outer)) crossed.add(outer);
    }
  });
  return withDepths(spans.filter((span) => !crossed.has(span)));
}

function withDepths(spans: QuotedSpan[]): QuotedSpan[] {
  sweep(spans, (span, around) => {
    const outer = around.findLast(({ parts }) => holds(parts, span.parts[0] ?? span));
    span.depth = outer === undefined ? 0 : outer.depth + 1;
  });
  return spans;
}

/** Visits the spans in order, each with those that have begun and not ended before it. */
function sweep(
  spans: readonly QuotedSpan[],
  visit: (span: QuotedSpan, around: readonly QuotedSpan[]) => void,
): void {
  const around: QuotedSpan[] = [];
  for (const span of spans) {
    while (around.length > 0 && (around.at(-1)?.end ?? 0) <= span.start) around.pop();
    visit(span, around);
    around.push(span);
  }
}

const isUnmarked = ({ form }: QuotedSpan): boolean => form === 'dash' || form === 'block';

const crosses = (outer: QuotedSpan, inner: QuotedSpan): boolean =>
  overlaps(outer, inner) && (isUnmarked(outer) || isUnmarked(inner)) && !holds(outer.parts, inner);

/** Nothing but marks, blanks and stops in a span as short as that. */
const isEmpty = (text: string, { start, end }: Span): boolean =>
  end - start < 8 && !holdsLetters(text.slice(start, end), LETTER | NUMBER);

/** Whether one of the parts, which are in order, holds the span. */
function holds(parts: readonly Span[], span: Span): boolean {
  let low = 0;
  let high = parts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((parts[middle]?.start ?? 0) <= span.start) low = middle;
    else high = middle - 1;
  }
  const part = parts[low];
  return part !== undefined && contains(part, span);
}
