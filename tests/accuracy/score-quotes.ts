import type { Passage, Reading, Span } from '../../src/core/reading.ts';

/** A statement as annotators marked it. */
interface GoldQuote extends Span {
  kind: 'direct' | 'mixed' | 'indirect';
  parts?: Span[];
  quotedParts?: Span[];
  speaker?: (Span & { parts?: Span[] }) | null;
  cue?: (Span & { parts?: Span[] }) | null;
}

export interface GoldArticle {
  id: string;
  text: string;
  quotes: GoldQuote[];
  ignore?: Span[];
  hasMarkup?: boolean;
}

export type Counts = Map<string, number>;

interface Matched {
  spans: Span[];
  key: string;
}

/** Adds what one article shows to the counts; spans are compared without signs and blanks at their ends. */
export function countQuotes(counts: Counts, gold: GoldArticle, reading: Reading): void {
  const add = (name: string): void => void counts.set(name, (counts.get(name) ?? 0) + 1);
  const { text } = gold;
  const found = reading.passages
    .filter(({ voice }) => voice === 'quote' || voice === 'paraphrase')
    .map((passage) => ({ passage, ...matched(text, passage) }))
    .filter(
      ({ spans }) =>
        spans.length > 0 && !(gold.ignore ?? []).some((span) => spans.some((one) => meet(one, span))),
    );
  const wanted = gold.quotes
    .map((quote) => ({ quote, ...matched(text, quote) }))
    .filter(({ spans }) => spans.length > 0);
  countMarks(
    add,
    text,
    wanted.map(({ quote }) => quote),
    found.map(({ passage }) => passage),
  );
  const keys = new Set(found.map(({ key }) => key));
  const goldKeys = new Set(wanted.map(({ key }) => key));
  for (const { quote, spans, key } of wanted) {
    add(`${quote.kind} gold`);
    if (keys.has(key)) add(`${quote.kind} exact`);
    const best = found
      .map((one) => ({ ...one, share: agreement(spans, one.spans) }))
      .reduce<{ passage: Passage; share: number } | null>(
        (a, b) => (b.share > (a?.share ?? 0) ? b : a),
        null,
      );
    const half = best !== null && best.share >= 0.5;
    if (half) add(`${quote.kind} half`);
    if (quote.kind === 'indirect') continue;
    if (quote.speaker) {
      add('source gold');
      if (half) add('source matched');
      if (half && best.passage.speaker?.mention && meetAny(best.passage.speaker.mention, quote.speaker))
        add('source right');
    }
    if (quote.cue && half) {
      add('cue matched');
      if (best.passage.cue && meetAny(best.passage.cue, quote.cue)) add('cue right');
    }
  }
  for (const { passage, spans, key } of found) {
    add('all found');
    if (goldKeys.has(key)) add('all right');
    if (passage.kind !== 'indirect' && passage.speaker?.mention) add('source found');
    countReliability(add, passage, spans, wanted);
  }
}

/** Counts by steps of confidence how many passages there were, and how many of them right. */
function countReliability(
  add: (name: string) => void,
  passage: Passage,
  spans: Span[],
  wanted: readonly (Matched & { quote: GoldQuote })[],
): void {
  const step = (Math.round(passage.confidence * 10) / 10).toFixed(1);
  add(`confidence ${step}`);
  if (agrees(spans, passage.speaker?.mention ?? null, wanted)) add(`confidence ${step} right`);
}

/** Half of the words are an annotated statement's, and the mention, if there is one, is its source's. */
function agrees(
  spans: readonly Span[],
  mention: Span | null,
  wanted: readonly (Matched & { quote: GoldQuote })[],
): boolean {
  const best = wanted.find((one) => agreement(spans, one.spans) >= 0.5);
  return (
    best !== undefined && (mention === null || !best.quote.speaker || meetAny(mention, best.quote.speaker))
  );
}

/** Whether words attributed to a mention are rightly so; null where annotators left the text out of account. */
export function isRight(
  { text, quotes, ignore }: GoldArticle,
  found: Span & { parts: Span[]; mention: Span | null },
): boolean | null {
  const { spans } = matched(text, found);
  if (ignore?.some((span) => spans.some((one) => meet(one, span))) === true) return null;
  return agrees(
    spans,
    found.mention,
    quotes.map((quote) => ({ quote, ...matched(text, quote) })),
  );
}

function countMarks(
  add: (name: string) => void,
  text: string,
  gold: readonly GoldQuote[],
  found: readonly Passage[],
): void {
  const keysOf = (spans: readonly Span[]): Set<string> =>
    new Set(
      spans
        .map((span) => bare(text, span))
        .filter(({ start, end }) => end > start)
        .map(({ start, end }) => `${start}-${end}`),
    );
  const wanted = keysOf(gold.flatMap(({ quotedParts }) => quotedParts ?? []));
  const marked = keysOf(found.flatMap(({ quotedParts }) => quotedParts));
  wanted.forEach(() => add('marks gold'));
  for (const key of marked) {
    add('marks found');
    if (wanted.has(key)) add('marks right');
  }
}

const pieces = (of: Span & { parts?: Span[] }): Span[] => (of.parts && of.parts.length > 0 ? of.parts : [of]);

function matched(text: string, of: Span & { parts?: Span[] }): Matched {
  const spans = pieces(of)
    .map((span) => bare(text, span))
    .filter(({ start, end }) => end > start);
  return { spans, key: spans.map(({ start, end }) => `${start}-${end}`).join('|') };
}

function bare(text: string, { start, end }: Span): Span {
  while (start < end && !/[\p{L}\p{N}$(]/u.test(text.charAt(start))) start++;
  while (end > start && !/[\p{L}\p{N})%]/u.test(text.charAt(end - 1))) end--;
  return { start, end };
}

const meet = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

const meetAny = (a: Span, b: Span & { parts?: Span[] }): boolean => pieces(b).some((piece) => meet(a, piece));

/** Letters in common, of all letters of the two. */
function agreement(a: readonly Span[], b: readonly Span[]): number {
  const length = (spans: readonly Span[]): number =>
    spans.reduce((sum, { start, end }) => sum + end - start, 0);
  let common = 0;
  for (const one of a)
    for (const other of b)
      common += Math.max(0, Math.min(one.end, other.end) - Math.max(one.start, other.start));
  return common / (length(a) + length(b) - common || 1);
}
