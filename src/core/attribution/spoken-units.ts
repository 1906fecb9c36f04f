/** Sentences as runs of words in which each quotation counts as one word. */
import type { Draft } from '../draft.ts';
import type { Span } from '../span.ts';

export type WordKind = 'word' | 'quote' | 'comma' | 'colon' | 'stop' | 'dash' | 'open' | 'close';

export interface Word extends Span {
  text: string;
  lower: string;
  kind: WordKind;
}

/** A sentence, with all the sentences that a quotation in it runs over. */
export interface Unit extends Span {
  block: number;
  words: Word[];
}

const KINDS: Record<string, WordKind> = {
  ',': 'comma',
  ':': 'colon',
  '.': 'stop',
  '!': 'stop',
  '?': 'stop',
  '…': 'stop',
  ';': 'stop',
  '–': 'dash',
  '—': 'dash',
  '-': 'dash',
  '(': 'open',
  '[': 'open',
  ')': 'close',
  ']': 'close',
};

const WORD = /[\p{L}\p{N}\p{M}]+(?:(?:[-’'./&]|(?<=\d),(?=\d))[\p{L}\p{N}\p{M}]+)*\.?|[^\s\p{L}\p{N}\p{M}]/gu;

/** The quotations that stand outermost, one span for each of their parts, in order. */
export const outermostParts = ({ quoted }: Draft): Span[] =>
  quoted
    .filter(({ depth, form }) => depth === 0 && form !== 'block' && form !== 'dash')
    .flatMap(({ parts }) => parts)
    .sort((a, b) => a.start - b.start);

/** The units of a draft in order; titles and captions are left out. */
export function spokenUnits(draft: Draft): Unit[] {
  const { text, sentences, article } = draft;
  const quotes = outermostParts(draft);
  const units: Unit[] = [];
  let quote = 0;
  for (const { start, end, block } of sentences) {
    const role = article.blocks[block]?.role;
    if (role === 'title' || role === 'caption') continue;
    const last = units.at(-1);
    while (quote < quotes.length && (quotes[quote]?.end ?? 0) <= start) quote++;
    const open = quotes[quote];
    const runsOn =
      last !== undefined &&
      last.block === block &&
      open !== undefined &&
      open.start < last.end &&
      open.end > start;
    const announced = last !== undefined && text.charAt(last.end - 1) === ':' && open?.start === start;
    if (last !== undefined && (runsOn || announced)) last.end = end;
    else units.push({ start, end, block, words: [] });
  }
  let from = 0;
  for (const unit of units) {
    while (from < quotes.length && (quotes[from]?.end ?? 0) <= unit.start) from++;
    unit.words = wordsOf(text, unit, quotes, from);
  }
  return units;
}

function wordsOf(text: string, unit: Span, quotes: readonly Span[], first: number): Word[] {
  const words: Word[] = [];
  let from = unit.start;
  for (let index = first; index < quotes.length; index++) {
    const quote = quotes[index];
    if (quote === undefined || quote.start >= unit.end) break;
    addWords(text, from, quote.start, words);
    words.push({ ...quote, text: '', lower: '', kind: 'quote' });
    from = quote.end;
  }
  addWords(text, from, unit.end, words);
  return words;
}

function addWords(text: string, from: number, to: number, words: Word[]): void {
  if (to <= from) return;
  for (const match of text.slice(from, to).matchAll(WORD)) {
    let [word] = match;
    const start = from + match.index;
    const letter = /^[\p{L}\p{N}]/u.test(word);
    // The stop at the end of a sentence is no part of its last word; that of an abbreviation is.
    const stopped = letter && word.endsWith('.') && start + word.length >= to;
    if (stopped) word = word.slice(0, -1);
    words.push({
      start,
      end: start + word.length,
      text: word,
      lower: word.toLowerCase(),
      kind: letter ? 'word' : (KINDS[word] ?? 'word'),
    });
    if (stopped)
      words.push({
        start: start + word.length,
        end: start + word.length + 1,
        text: '.',
        lower: '.',
        kind: 'stop',
      });
  }
}
