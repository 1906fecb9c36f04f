import type { QuotedSpan } from '../draft.ts';
import type { Passage } from '../reading.ts';
import { overlaps, type Span } from '../span.ts';
import { holds, LETTER } from '../words/letters.ts';
import { late } from '../words/late.ts';

export interface Found extends Span {
  rule: string;
}

const FEW_WORDS = 8;

/** Marks around a few words that no passage covers: names, titles, terms, words held at a distance. */
export function shortQuotes(
  text: string,
  quoted: readonly QuotedSpan[],
  passages: readonly Passage[],
): Found[] {
  const covered = passages.flatMap(({ parts }) => parts).sort((a, b) => a.start - b.start);
  let next = 0;
  return quoted
    .filter(({ depth, unclosed, form }) => depth === 0 && !unclosed && form !== 'dash' && form !== 'block')
    .filter((span) => {
      while ((covered[next]?.end ?? Infinity) <= span.start) next++;
      const passage = covered[next];
      return (passage === undefined || !overlaps(passage, span)) && wordsIn(text, span) <= FEW_WORDS;
    })
    .map(({ start, end }) => ({ start, end, rule: 'short-quote' }));
}

const wordsIn = (text: string, { start, end }: Span): number =>
  end - start > 120 ? Infinity : text.slice(start, end).split(/\s+/u).length;

const ALTERED = late.gu`\[(?!\s*sic)[^\]\n]{1,80}\]|(?<=[\p{L},.?!] ?)(?:\.{3}|…|\. \. \.)(?=\.? ?\p{L})`;

/** Brackets and dots inside a quotation: what was put in, and where something was left out. */
export function alteredQuotes(text: string, quoted: readonly QuotedSpan[]): Found[] {
  return quoted
    .filter(({ depth }) => depth === 0)
    .flatMap(({ parts }) => parts)
    .flatMap(({ start, end }) => {
      const inside = text.slice(start, end);
      if (!/[[…]|\.\.\./u.test(inside)) return [];
      // A bracket with letters was put in; dots between words were left out, at the very end they trail off.
      return Array.from(inside.matchAll(ALTERED()), (match) => ({
        start: start + match.index,
        end: start + match.index + match[0].length,
        rule: match[0].startsWith('[') && holds(match[0], LETTER) ? 'altered-bracket' : 'altered-ellipsis',
      }));
    });
}
