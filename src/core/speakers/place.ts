import type { Draft } from '../draft.ts';

/** Where an offset lies: in which sentence, in which block, inside a quotation or not. */
export interface Place {
  sentenceOf: (at: number) => number;
  blockOf: (at: number) => number;
  isQuoted: (at: number) => boolean;
  /** Whether “he” or “she” stands in front of the offset in its sentence: it, and no later name, is its subject. */
  followsPronoun: (at: number) => boolean;
}

/** Looks places up by halving, so that a long article costs no more for each name than a short one. */
export function placesOf({ text, lang, sentences, quoted }: Draft): Place {
  const outer = quoted.filter(({ depth }) => depth === 0).flatMap(({ parts }) => parts);
  const sorted = outer.sort((a, b) => a.start - b.start);
  const sentenceOf = (at: number): number => lastAtOrBefore(sentences, at);
  return {
    sentenceOf,
    blockOf: (at) => sentences[sentenceOf(at)]?.block ?? -1,
    followsPronoun: (at) =>
      lang === 'en' && SUBJECT.test(text.slice(sentences[sentenceOf(at)]?.start ?? at, at)),
    isQuoted: (at) => {
      const part = sorted[lastAtOrBefore(sorted, at)];
      return part !== undefined && part.start <= at && at < part.end;
    },
  };
}

const SUBJECT = /\b(?:he|she)\s/iu;

/** Index of the last span that starts at or before an offset; 0 when none does. */
function lastAtOrBefore(spans: readonly { start: number }[], at: number): number {
  let low = 0;
  let high = spans.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((spans[middle]?.start ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  return low;
}
