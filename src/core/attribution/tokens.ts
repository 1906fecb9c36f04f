import type { QuotedSpan } from '../draft.ts';
import type { Span } from '../span.ts';

/** A word, a sign, or a whole quotation taken as one token. */
export interface Token extends Span {
  /** Lower case; `Q` for a quotation. */
  word: string;
  raw: string;
  kind: 'word' | 'sign' | 'quote';
  capital: boolean;
  quoted?: QuotedSpan;
}

const WORD = /[\p{L}\p{N}$€£#@][\p{L}\p{N}'’\-–&.]*[\p{L}\p{N}]|[\p{L}\p{N}]|[^\s]/gu;

/** The tokens of a block; the quotations in it are one token each. */
export function tokensOf(text: string, block: Span, quotes: readonly QuotedSpan[]): Token[] {
  const tokens: Token[] = [];
  const words = (from: number, to: number): void => {
    for (const match of text.slice(from, to).matchAll(WORD)) {
      let raw = match[0];
      const start = from + match.index;
      // "Pence.Then" and the like stay; a stop inside an abbreviation stays with it
      if (raw.length > 1 && raw.endsWith('.')) raw = raw.slice(0, -1);
      const kind = /[\p{L}\p{N}]/u.test(raw) ? 'word' : 'sign';
      tokens.push({
        start,
        end: start + raw.length,
        word: raw.toLowerCase(),
        raw,
        kind,
        capital: /^\p{Lu}/u.test(raw),
      });
    }
  };
  let from = block.start;
  for (const quoted of quotes) {
    for (const part of quoted.parts) {
      if (part.start < from || part.end > block.end) continue;
      words(from, part.start);
      tokens.push({ ...part, word: 'Q', raw: 'Q', kind: 'quote', capital: false, quoted });
      from = part.end;
    }
  }
  words(from, block.end);
  return tokens;
}
