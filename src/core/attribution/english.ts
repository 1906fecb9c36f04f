import type { Attribution, Draft, QuotedSpan } from '../draft.ts';
import { Is } from '../lexicon/en-words.ts';
import { TokenIndex, type Part } from './token-index.ts';
import { UnitReader } from './unit-reader.ts';
import { settle } from './settle.ts';

/** Attributions of an English text. */
export function englishAttributions(draft: Draft): Attribution[] {
  const outer = draft.quoted.filter(({ depth }) => depth === 0);
  const parts = partsOf(outer);
  const t = new TokenIndex(draft.text, draft.sentences, parts);
  const found = t.units.flatMap((unit) => new UnitReader(t, unit).read());
  void Is;
  return settle(t, found, outer);
}

function partsOf(quoted: readonly QuotedSpan[]): Part[] {
  const parts: Part[] = [];
  quoted.forEach((span, index) => {
    for (const { start, end } of span.parts) {
      const last = parts.at(-1);
      if (last === undefined || last.end <= start) parts.push({ start, end, span: index });
    }
  });
  return parts;
}
