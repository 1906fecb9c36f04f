import type { QuotedSpan } from '../draft.ts';
import type { Passage, Signal } from '../reading.ts';
import type { Span } from '../span.ts';

/**
 * Whose words stand at an offset, asked in rising order: the passage that covers it says so, a bracket inside a
 * quotation before the quotation; of a mixed passage only what stands in marks is quoted. Words in marks that
 * no passage covers are nobody's we could name, but never the reporter's: they count as quoted.
 */
export function voicesIn(
  passages: readonly Passage[],
  quoted: readonly QuotedSpan[],
): (at: number) => Signal['voice'] {
  const layers: { span: Span; voice: Signal['voice'] }[] = [
    ...quoted
      .filter(({ depth }) => depth === 0)
      .flatMap(({ parts }) => parts.map((span) => ({ span, voice: 'quote' as const }))),
    ...passages.flatMap(({ parts, quotedParts, kind, voice }) => [
      ...parts.map((span) => ({ span, voice: kind === 'mixed' ? ('paraphrase' as const) : voice })),
      ...(kind === 'mixed' ? quotedParts.map((span) => ({ span, voice: 'quote' as const })) : []),
    ]),
  ];
  const order = { paraphrase: 0, quote: 1, editorial: 2, reporter: -1 };
  const sorted = layers.sort((a, b) => a.span.start - b.span.start);
  const open: { span: Span; voice: Signal['voice'] }[] = [];
  let next = 0;
  return (at) => {
    for (let layer = sorted[next]; layer && layer.span.start <= at; layer = sorted[++next]) open.push(layer);
    for (let index = open.length - 1; index >= 0; index--)
      if ((open[index]?.span.end ?? 0) <= at) open.splice(index, 1);
    return open.reduce<Signal['voice']>(
      (best, { voice }) => (order[voice] > order[best] ? voice : best),
      'reporter',
    );
  };
}
