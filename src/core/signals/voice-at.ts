import type { QuotedSpan } from '../draft.ts';
import type { Passage, Signal } from '../reading.ts';
import type { Span } from '../span.ts';

interface Layer {
  span: Span;
  voice: Signal['voice'];
}

/** All stretches of an article that are somebody's other than the reporter's, in order of start. */
function layersOf(passages: readonly Passage[], quoted: readonly QuotedSpan[]): Layer[] {
  const layers: Layer[] = [];
  const add = (spans: readonly Span[], voice: Layer['voice']): void => {
    for (const span of spans) layers.push({ span, voice });
  };
  for (const { depth, parts } of quoted) if (depth === 0) add(parts, 'quote');
  for (const { parts, quotedParts, kind, voice } of passages) {
    add(parts, kind === 'mixed' ? 'paraphrase' : voice);
    if (kind === 'mixed') add(quotedParts, 'quote');
  }
  return layers.sort((a, b) => a.span.start - b.span.start);
}

/** Of voices that share words, the one that says whose they are. */
const ORDER = { paraphrase: 0, quote: 1, editorial: 2, reporter: -1 };

/**
 * Whose words stand at an offset: the passage that covers it says so, a bracket inside a quotation before the
 * quotation; of a mixed passage only what stands in marks is quoted. Words in marks that no passage covers are nobody's
 * we could name, but never the reporter's: they count as quoted. Each function given is to be asked in rising order.
 */
export function voicesIn(
  passages: readonly Passage[],
  quoted: readonly QuotedSpan[],
): () => (at: number) => Signal['voice'] {
  const layers = layersOf(passages, quoted);
  return () => {
    const open: Layer[] = [];
    let next = 0;
    return (at) => {
      for (let layer = layers[next]; layer && layer.span.start <= at; layer = layers[++next])
        open.push(layer);
      let best: Signal['voice'] = 'reporter';
      for (let index = open.length - 1; index >= 0; index--) {
        const layer = open[index];
        if (layer === undefined) continue;
        if (layer.span.end <= at) open.splice(index, 1);
        else if (ORDER[layer.voice] > ORDER[best]) best = layer.voice;
      }
      return best;
    };
  };
}
