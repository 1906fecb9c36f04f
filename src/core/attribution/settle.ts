import type { Attribution } from '../draft.ts';
import type { Span } from '../span.ts';
import { Is } from '../lexicon/en-words.ts';
import { ALONE, confidenceOf } from './confidence.ts';
import { LONG, siblingOwner, tagOwner } from './quote-owner.ts';
import { QUOTED, WORD, type TokenIndex, type Unit } from './token-index.ts';
import { trustSigns } from './trust-signs.ts';
import type { Found, Range } from './unit-state.ts';

/** Paraphrase that is less certain is left out: of what is given less, most is nobody's words. */
export const LEAST_TRUST = 0.45;

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
  const extra: Attribution[] = [];
  let last = -1;
  const ownsLast = (unit: Unit, index: number): boolean => {
    for (let at = unit.from; at < unit.to; at++) if (owner[at] === index) return true;
    return false;
  };
  t.units.forEach((unit, index) => {
    let onlyQuotes = unit.to > unit.from;
    for (let at = unit.from; at < unit.to; at++) if (t.kindOf(at) === WORD) onlyQuotes = false;
    const previous = t.units[index - 1];
    // Her speaker goes on, even when a paraphrase stood between.
    for (let at = previous?.from ?? 0; at < (previous?.to ?? 0); at++)
      if (quotesOnly.has(owner[at] ?? -1)) last = owner[at] ?? -1;
    for (let at = unit.from; at < unit.to; at++) {
      if ((owner[at] ?? -1) >= 0) last = owner[at] ?? -1;
      if (t.kindOf(at) !== QUOTED || (owner[at] ?? -1) >= 0 || (isTypewritten(t, at) && !onlyQuotes))
        continue;
      if (isHeading(t, unit, previous, t.units[index + 1])) continue;
      const sibling = Math.max(siblingOwner(t, owner, at), tagOwner(t, attributions, owner, unit, at));
      if (sibling >= 0) {
        const whole = attributions[sibling];
        if (whole !== undefined) {
          whole.parts.push(partSpan(t, at));
          if (!isTypewritten(t, at)) whole.quotedParts.push(partSpan(t, at));
          whole.end = t.endOf(at);
          owner[at] = last = sibling;
          continue;
        }
      }
      const before = attributions[last];
      if (
        onlyQuotes &&
        before !== undefined &&
        previous !== undefined &&
        (quotesOnly.has(last)
          ? previous.block === unit.block || ownsLast(previous, last)
          : closesUnit(t, before, previous))
      ) {
        const part = before.parts.at(-1);
        if (!quotesOnly.has(last) && part !== undefined) part.end = t.endOf(previous.to - 1);
        before.parts.push(partSpan(t, at));
        if (!isTypewritten(t, at)) before.quotedParts.push(partSpan(t, at));
        if (before.kind === 'indirect' && before.quotedParts.length > 0) before.kind = 'mixed';
        before.end = t.endOf(at);
        owner[at] = last;
      } else if (onlyQuotes && before !== undefined && last >= 0 && near(t, before, at)) {
        extra.push({
          ...alone(t, at),
          rule: 'carried-on',
          confidence: ALONE['carried-on'],
          carriesOn: last,
        });
      } else if (t.endOf(at) - t.startOf(at) > LONG) extra.push(alone(t, at));
    }
  });
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
    const merged = { ...one, parts: mergeParts(t.text, one.parts) };
    return [merged.carriesOn === undefined ? merged : carriedOn(merged, placeOf.get(merged.carriesOn))];
  });
}

/** Roe said it was old. Adding: “It leaks.” A sentence that opens with its participle has the speaker before it. */
function carryOver(t: TokenIndex, one: Found, now: Attribution, before: readonly Attribution[]): void {
  const last = before.at(-1);
  const { cue, unit } = one;
  if (last === undefined || now.mention !== null || cue.from !== unit.from) return;
  if (!t.is(cue.from, Is.Gerund) || t.text.slice(last.end, now.start).includes('\n')) return;
  now.mention = last.mention;
  now.carriesOn = before.length - 1;
}

/** Marks show that somebody's words are meant, and so do “reportedly” and “in her view”; a verb alone may tell of something else. */
const isDoubtful = ({ kind, rule, cue, confidence }: Attribution, least: number): boolean =>
  kind === 'indirect' && rule !== 'hearsay' && !VIEW.test(cue?.lemma ?? '') && confidence < least;

const VIEW = /^(?:words?|view|opinion|eyes)$/u;

/** The same with the place its predecessor has now; without it, should that be gone. */
function carriedOn({ carriesOn: _, ...rest }: Attribution, place: number | undefined): Attribution {
  return place === undefined ? rest : { ...rest, carriesOn: place };
}

/** ''Two apostrophes'' stand for marks in old wire archives; what is between them is read, but not as marked. */
const isTypewritten = (t: TokenIndex, at: number): boolean =>
  t.text.startsWith("''", t.startOf(at)) || t.text.startsWith('’’', t.startOf(at));

/**
 * ‘A hard winter’: a few words in marks, alone in their paragraph, head a section: without a stop, or in single marks
 * where the quotation before them stands in double ones.
 */
function isHeading(t: TokenIndex, unit: Unit, before: Unit | undefined, after: Unit | undefined): boolean {
  const words = t.text.slice(t.startOf(unit.from), t.endOf(unit.from));
  return (
    t.kindOf(unit.from) === QUOTED &&
    words.length < 50 &&
    (!/[,.?!…—–-][’'"”]+$/u.test(words) || isInOtherMarks(t, unit.from)) &&
    unit.to - unit.from < 3 &&
    before?.block !== unit.block &&
    after?.block !== unit.block
  );
}

function isInOtherMarks(t: TokenIndex, at: number): boolean {
  if (!SINGLE.test(t.text.charAt(t.startOf(at)))) return false;
  for (let before = at - 1; before >= 0; before--)
    if (t.kindOf(before) === QUOTED) return !SINGLE.test(t.text.charAt(t.startOf(before)));
  return false;
}

const SINGLE = /['‘’]/u;

const near = (t: TokenIndex, before: Attribution, at: number): boolean => t.startOf(at) - before.end < 400;

/** Roe said the road would close. “It must.” The quotation goes on with what she is said to say. */
const closesUnit = (t: TokenIndex, { end }: Attribution, unit: Unit): boolean =>
  end >= t.endOf(unit.to - 1) - 1 && end <= t.endOf(unit.to - 1);

const allQuoted = (t: TokenIndex, { parts }: Found): boolean =>
  parts.every(({ from, to }) => {
    for (let at = from; at < to; at++) if (t.kindOf(at) === WORD) return false;
    return true;
  });

const partSpan = (t: TokenIndex, at: number): Span => ({ start: t.startOf(at), end: t.endOf(at) });

function alone(t: TokenIndex, at: number): Attribution {
  const span = partSpan(t, at);
  return {
    ...span,
    kind: isTypewritten(t, at) ? 'indirect' : 'direct',
    parts: [span],
    quotedParts: isTypewritten(t, at) ? [] : [{ ...span }],
    mention: null,
    cue: null,
    rule: 'marks-alone',
    confidence: ALONE['marks-alone'],
  };
}

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
  const text = ({ from, to }: Range): { start: number; end: number; text: string } => {
    const span = t.span(from, to);
    return { ...span, text: t.text.slice(span.start, span.end) };
  };
  const kind = kindOf(quotedParts.length > 0, words);
  const signs = trustSigns(t, found, kind);
  const attribution: Attribution = {
    start: spans[0]?.start ?? 0,
    end: spans.at(-1)?.end ?? 0,
    kind,
    parts: spans,
    quotedParts,
    mention: mention === null ? null : text(mention),
    cue: { ...text(cue), lemma, class: verbClass },
    rule,
    confidence: confidenceOf(signs),
  };
  t.trustAsked?.push({ signs, attribution });
  return attribution;
}

const kindOf = (marked: boolean, words: boolean): Attribution['kind'] =>
  !marked ? 'indirect' : words ? 'mixed' : 'direct';

/** Which of them to keep so that no two share a word: the more certain, else the earlier, wins. */
function apart(all: readonly Attribution[]): boolean[] {
  const kept = all.map(() => true);
  const pieces = all
    .flatMap(({ parts }, index) => parts.map((part) => ({ ...part, index })))
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

/** Parts with nothing but white space between them are one. */
function mergeParts(text: string, parts: readonly Span[]): Span[] {
  const merged: Span[] = [];
  for (const part of parts) {
    const last = merged.at(-1);
    if (last !== undefined && text.slice(last.end, part.start).trim() === '') last.end = part.end;
    else merged.push({ ...part });
  }
  return merged;
}
