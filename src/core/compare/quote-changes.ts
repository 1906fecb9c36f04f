import type { Span } from '../reading.ts';
import { contains } from '../span.ts';
import type { QuoteChange, Token, TokenRun } from './comparison.ts';
import { isWord } from './tokens.ts';

/**
 * What happened to each quotation that stands in both versions: words of it left out, words put into it, or both.
 * Brackets put into a quotation are words put into it.
 */
export function quoteChanges(
  runs: readonly TokenRun[],
  before: readonly Token[],
  after: readonly Token[],
  originalQuotes: readonly Span[],
  hostQuotes: readonly Span[],
): QuoteChange[] {
  const { kept, removed, added } = traced(runs, before, after);
  const changes: QuoteChange[] = [];
  for (const quote of hostQuotes) {
    const same = kept.filter(([, token]) => isWord(token) && contains(quote, token));
    const source = mostCommon(
      same.flatMap(([token]) => originalQuotes.find((other) => contains(other, token)) ?? []),
    );
    if (!source) continue;
    const less = removed.some((token) => isWord(token) && contains(source, token));
    const more = added.some((token) => isWord(token) && contains(quote, token));
    // Words that were quoted and now stand outside the marks were left out of the quotation.
    const outside = kept.some(
      ([token, now]) => isWord(token) && contains(source, token) && !contains(quote, now),
    );
    if (less || more || outside) changes.push(more ? (less ? 'changed' : 'extended') : 'shortened');
  }
  return changes;
}

/** The runs with their tokens on both sides. */
function traced(
  runs: readonly TokenRun[],
  before: readonly Token[],
  after: readonly Token[],
): { kept: [Token, Token][]; removed: Token[]; added: Token[] } {
  const gone = new Set(runs.flatMap(({ kind, tokens }) => (kind === 'removed' ? tokens : [])));
  const put = new Set(runs.flatMap(({ kind, tokens }) => (kind === 'added' ? tokens : [])));
  const left = before.filter((token) => isWord(token) && !gone.has(token));
  const stayed = after.filter((token) => isWord(token) && !put.has(token));
  return {
    kept: left.flatMap((token, index): [Token, Token][] => {
      const now = stayed[index];
      return now ? [[token, now]] : [];
    }),
    removed: [...gone],
    added: [...put],
  };
}

function mostCommon<T>(values: readonly T[]): T | null {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}
