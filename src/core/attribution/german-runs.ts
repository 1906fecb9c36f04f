/** Sentences in reported mood that follow one another are one statement: Die Kosten seien hoch. Man müsse sparen. */
import type { Attribution } from '../draft.ts';
import type { Span } from '../span.ts';

const RULE = 'reported-mood';

/**
 * The statement `last` and the one that follows it as one; null when they are not one speaker's, or when one of
 * them is not in reported mood. The stop between them belongs to it; a quotation between them does not.
 */
export function joinReported(last: Attribution | undefined, next: Attribution): Attribution | null {
  if (last?.rule !== RULE || next.rule !== RULE || last.mention?.start !== next.mention?.start) return null;
  const quotedParts = [...last.quotedParts, ...next.quotedParts];
  return {
    ...last,
    kind: quotedParts.length > 0 ? 'mixed' : last.kind,
    end: next.end,
    parts: joinSpans(last, next),
    quotedParts,
  };
}

/** No more than a stop and a space stands between two sentences that follow one another. */
const STOP_AND_SPACE = 3;

function joinSpans(last: Attribution, next: Attribution): Span[] {
  const [open, ...rest] = next.parts;
  const close = last.parts.at(-1);
  if (open === undefined || close === undefined) return last.parts;
  if (open.start - close.end > STOP_AND_SPACE) return [...last.parts, ...next.parts];
  return [...last.parts.slice(0, -1), { start: close.start, end: open.end }, ...rest];
}
