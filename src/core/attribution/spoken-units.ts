/** Sentences as runs of words in which each quotation counts as one word. */
import type { Draft } from '../draft.ts';
import type { Span } from '../span.ts';
import { isStatement } from './is-statement.ts';
import { late } from '../words/late.ts';
import { classAt, LETTER, NUMBER } from '../words/letters.ts';

export type WordKind = 'word' | 'quote' | 'comma' | 'colon' | 'stop' | 'dash' | 'open' | 'close';

export interface Word extends Span {
  text: string;
  lower: string;
  kind: WordKind;
  /** Words in marks that say nothing: a name, a title, a term. */
  title?: true;
}

/** A run of words: `to` exclusive. */
export interface Run {
  from: number;
  to: number;
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

/** Its hyphen stays with the first of two joined words: Stadt- und Landrat. */
const WORD = late.gu`[\p{L}\p{N}\p{M}]+(?:(?:[-’'./&]|(?<=\d),(?=\d))[\p{L}\p{N}\p{M}]+)*(?:\.|-(?=\s(?:und|oder|sowie|bis)\s))?|[^\s\p{L}\p{N}\p{M}]`;

/** l’opposition, d’après, qu’il, dell’anno: the elided word stands by itself, as its neighbours do. */
const NAME_BEHIND = late.u`^\s\p{Lu}`;
const LONG_WORD = late.u`\p{L}{3}\.$`;
const ELIDING_WORD = late.giu`(?<![\p{L}\p{N}])(?:[ldcsnjmt]|qu|jusqu|lorsqu|puisqu|un|dell|all|nell|dall|sull|quest|quell)[’'](?=\p{L})|[\p{L}\p{N}\p{M}]+(?:(?:[-’'./&]|(?<=\d),(?=\d))[\p{L}\p{N}\p{M}]+)*\.?|[^\s\p{L}\p{N}\p{M}]`;

const ELIDING = new Set(['fr', 'it', 'ca', 'oc']);

/** The quotations that stand outermost, one span for each of their parts, in order. */
export const outermostParts = ({ quoted }: Draft): Span[] =>
  quoted
    .filter(({ depth, form }) => depth === 0 && form !== 'block' && form !== 'dash')
    .flatMap(({ parts }) => parts)
    .sort((a, b) => a.start - b.start);

/** The units of a draft in order; titles and captions are left out. */
export function spokenUnits(draft: Draft): Unit[] {
  const { text, lang, sentences, article } = draft;
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
  const pattern = ELIDING.has(lang) ? ELIDING_WORD() : WORD();
  let from = 0;
  for (const unit of units) {
    while (from < quotes.length && (quotes[from]?.end ?? 0) <= unit.start) from++;
    unit.words = wordsOf(text, unit, quotes, from, pattern);
  }
  return units;
}

/** The words of any stretch, without regard to quotations. */
export function wordsIn(text: string, { start, end }: Span, lang: string): Word[] {
  const words: Word[] = [];
  addWords(text, start, end, words, ELIDING.has(lang) ? ELIDING_WORD() : WORD(), true);
  return words;
}

function wordsOf(text: string, unit: Span, quotes: readonly Span[], first: number, pattern: RegExp): Word[] {
  const words: Word[] = [];
  let from = unit.start;
  for (let index = first; index < quotes.length; index++) {
    const quote = quotes[index];
    if (quote === undefined || quote.start >= unit.end) break;
    addWords(text, from, quote.start, words, pattern);
    const word: Word = { ...quote, text: '', lower: '', kind: 'quote' };
    words.push(isStatement(text.slice(quote.start, quote.end)) ? word : { ...word, title: true });
    from = quote.end;
  }
  addWords(text, from, unit.end, words, pattern);
  return words;
}

/** `whole`: of several sentences, so that a stop before a capital ends one. */
function addWords(
  text: string,
  from: number,
  to: number,
  words: Word[],
  pattern: RegExp,
  whole = false,
): void {
  if (to <= from) return;
  for (const match of text.slice(from, to).matchAll(pattern)) {
    let [word] = match;
    const start = from + match.index;
    const letter = (classAt(word, 0) & (LETTER | NUMBER)) !== 0;
    // The stop at the end of a sentence is no part of its last word; that of an abbreviation is.
    const after = start + word.length;
    const next = text.slice(after, after + 3);
    const closes =
      after >= to || /^\s*[—–]/u.test(next) || (whole && NAME_BEHIND().test(next) && LONG_WORD().test(word));
    const stopped = letter && word.endsWith('.') && closes;
    if (stopped) word = word.slice(0, -1);
    words.push({
      start,
      end: start + word.length,
      text: word,
      lower: word.toLowerCase().replace("'", '’'),
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
