import type { Attribution } from '../draft.ts';
import type { Cue, Mention } from '../reading.ts';
import type { Span } from '../span.ts';
import { Is } from '../lexicon/en-words.ts';
import { confidenceOf } from './confidence.ts';
import { isTypewritten } from './is-typewritten.ts';
import { LooseQuotes } from './loose-quotes.ts';
import { partSpan } from './quote-alone.ts';
import type { TokenIndex } from './token-index.ts';
import { QUOTED, WORD } from './tokens.ts';
import { trustSigns } from './trust-signs.ts';
import type { Found, Range } from './unit-state.ts';
import { wordSet } from '../lexicon/cue-words.ts';

/** Paraphrase that is less certain is left out: of what is given less, most is nobody's words. */
export const LEAST_TRUST = 0.45;

/** Of words in marks within a sentence that are less certain than this, most are not theirs whom the rules name: better nobody. */
const LEAST_NAMED = 0.4;

/**
 * Makes attributions of what the rules found, leaves out paraphrase of less than the `least` confidence, and finds an
 * owner for quotations that have none.
 */
export function settle(t: TokenIndex, found: readonly Found[], least = LEAST_TRUST): Attribution[] {
  const owner = new Int32Array(t.count).fill(-1);
  const attributions: Attribution[] = [];
  const quotesOnly = new Set<number>();
  for (const one of found) {
    const attribution = build(t, one);
    if (isDoubtful(attribution, least)) continue;
    carryOver(t, one, attribution, attributions);
    for (const { from, to } of one.parts) for (let at = from; at < to; at++) owner[at] = attributions.length;
    if (allQuoted(t, one) || one.rule === 'clause-then-cue') quotesOnly.add(attributions.length);
    attributions.push(attribution);
  }
  const extra = new LooseQuotes(t, attributions, owner, quotesOnly).read();
  const all = [...attributions, ...extra];
  const kept = apart(all);
  const order = all
    .map((_, index) => index)
    .filter((index) => kept[index] === true)
    .sort((a, b) => (all[a]?.start ?? 0) - (all[b]?.start ?? 0));
  const placeOf = new Map(order.map((old, now) => [old, now]));
  return order.flatMap((old) => {
    const one = all[old];
    if (one === undefined) return [];
    const named = one.kind === 'mixed' && one.confidence < LEAST_NAMED ? { ...one, mention: null } : one;
    const parts = mergeParts(t.text, one.parts);
    const merged = parts === one.parts ? named : { ...named, parts };
    return [merged.carriesOn === undefined ? merged : carriedOn(merged, placeOf.get(merged.carriesOn))];
  });
}

/** Roe said it was old. Adding: “It leaks.” | And then: “It leaks.” A sentence that names nobody has the speaker before it. */
function carryOver(t: TokenIndex, one: Found, now: Attribution, before: readonly Attribution[]): void {
  const last = before.at(-1);
  const { cue, unit } = one;
  if (last === undefined || now.mention !== null) return;
  const opens = cue.from === unit.from && t.is(cue.from, Is.Gerund);
  if (!(opens || one.rule === 'colon') || t.text.slice(last.end, now.start).includes('\n')) return;
  now.mention = last.mention;
  now.carriesOn = before.length - 1;
}

/** Marks show that somebody's words are meant, and so do “reportedly” and “in her view”; a verb alone may tell of something else. */
const isDoubtful = ({ kind, rule, cue, confidence }: Attribution, least: number): boolean =>
  kind === 'indirect' &&
  rule !== 'hearsay' &&
  !(rule === 'according-to' && VIEW.has(cue?.lemma ?? '')) &&
  confidence < least;

const VIEW = wordSet('word words view opinion eyes');

/** The same with the place its predecessor has now; without it, should that be gone. */
function carriedOn({ carriesOn: _, ...rest }: Attribution, place: number | undefined): Attribution {
  return place === undefined ? rest : { ...rest, carriesOn: place };
}

const allQuoted = (t: TokenIndex, { parts }: Found): boolean =>
  parts.every(({ from, to }) => {
    for (let at = from; at < to; at++) if (t.kindOf(at) === WORD) return false;
    return true;
  });

function build(t: TokenIndex, found: Found): Attribution {
  const { parts, mention, cue, lemma, class: verbClass, rule } = found;
  const spans = parts.map(({ from, to }) => t.span(from, to));
  const quotedParts: Span[] = [];
  let words = false;
  for (const { from, to } of parts)
    for (let at = from; at < to; at++) {
      if (t.kindOf(at) === QUOTED && !isTypewritten(t, at)) quotedParts.push(partSpan(t, at));
      else if (t.kindOf(at) === WORD) words = true;
    }
  const kind = kindOf(quotedParts.length > 0, words);
  const signs = trustSigns(t, found, kind);
  const attribution: Attribution = {
    start: spans[0]?.start ?? 0,
    end: spans.at(-1)?.end ?? 0,
    kind,
    parts: spans,
    quotedParts,
    mention: mention === null ? null : mentionOf(t, mention),
    cue: cue.to > cue.from ? cueOf(t, cue, lemma, verbClass) : null,
    rule,
    confidence: confidenceOf(signs),
  };
  t.trustAsked?.push({ signs: signs.map(({ name }) => name), attribution });
  return attribution;
}

const mentionOf = (t: TokenIndex, { from, to }: Range): Mention => {
  const { start, end } = t.span(from, to);
  return { start, end, text: t.text.slice(start, end) };
};

const cueOf = (t: TokenIndex, { from, to }: Range, lemma: string, verbClass: string): Cue => {
  const { start, end } = t.span(from, to);
  return { start, end, text: t.text.slice(start, end), lemma, class: verbClass };
};

const kindOf = (marked: boolean, words: boolean): Attribution['kind'] =>
  !marked ? 'indirect' : words ? 'mixed' : 'direct';

/** Which of them to keep so that no two share a word: the more certain, else the earlier, wins. */
function apart(all: readonly Attribution[]): boolean[] {
  const kept = all.map(() => true);
  const pieces = all
    .flatMap(({ parts }, index) => parts.map(({ start, end }) => ({ start, end, index })))
    .sort((a, b) => a.start - b.start || b.end - a.end);
  let last = pieces[0];
  for (const piece of pieces.slice(1)) {
    if (
      last !== undefined &&
      kept[last.index] === true &&
      piece.index !== last.index &&
      piece.start < last.end
    ) {
      const better = (all[piece.index]?.confidence ?? 0) > (all[last.index]?.confidence ?? 0);
      kept[better ? last.index : piece.index] = false;
      if (!better) continue;
    }
    if (kept[piece.index] === true) last = piece;
  }
  return kept;
}

/** Parts with nothing but a stop and white space between them are one: the mill, Roe said, is shut. “It leaks.” */
function mergeParts(text: string, parts: Span[]): Span[] {
  if (parts.length < 2) return parts;
  const merged: Span[] = [];
  for (const part of parts) {
    const last = merged.at(-1);
    if (last !== undefined && /^\.?\s*$/u.test(text.slice(last.end, part.start))) last.end = part.end;
    else merged.push({ ...part });
  }
  return merged;
}
