import type { Attribution, Draft, QuotedSpan } from '../draft.ts';
import { Is } from '../lexicon/en-words.ts';
import { late } from '../words/late.ts';
import { CAPITAL, classAt, firstLetter } from '../words/letters.ts';
import { verbCueAt } from './cue.ts';
import { asksForWords, equatesMarks } from './equated-quote.ts';
import { readNamesOfTime } from './names-of-time.ts';
import { phraseBefore } from './noun-phrase.ts';
import { settle } from './settle.ts';
import { TokenIndex } from './token-index.ts';
import { QUOTED, WORD, type Part, type Unit } from './tokens.ts';
import { UnitReader } from './unit-reader.ts';
import type { Found } from './unit-state.ts';

const COLON = 58;
const DASH = 0x2014;
const HYPHEN = 45;

/** Attributions of an English text, in order of start. */
export const englishAttributions = (draft: Draft): Attribution[] => attributionsIn(englishTokens(draft));

/** The sentences of an English text as the rules read them. */
export function englishTokens(draft: Draft): TokenIndex {
  const outer = draft.quoted.filter(({ depth }) => depth === 0);
  const t = new TokenIndex(draft.text, draft.sentences, partsOf(draft.text, outer));
  readNamesOfTime(t);
  lowerHeadlines(t);
  readNamesInLy(t);
  partBehindStops(t);
  joinTags(t);
  cutEndless(t);
  return t;
}

/** The attributions in these sentences; paraphrase of less than the `least` confidence is left out. */
export function attributionsIn(t: TokenIndex, least?: number): Attribution[] {
  const found: Found[] = [];
  for (const unit of t.units) if (mayAttribute(t, unit)) found.push(...new UnitReader(t, unit).read());
  return settle(t, found, least);
}

/** What an attribution begins with, besides marks: in the text below a headline, a sentence without any holds none. */
const BEGINS = Is.Reporting | Is.Basis | Is.Noun | Is.Called | Is.Hearsay;

function mayAttribute(t: TokenIndex, { from, to, block }: Unit): boolean {
  if (block === 0) return true;
  for (let at = from; at < to; at++) if (t.is(at, BEGINS) || t.kindOf(at) === QUOTED) return true;
  return false;
}

function partsOf(text: string, quoted: readonly QuotedSpan[]): Part[] {
  const parts: Part[] = [];
  quoted.forEach((span, index) => {
    for (const { start, end } of span.parts) {
      const last = parts.at(-1);
      if (last?.span === index && end === span.end && isSigning(text.slice(start, end))) continue;
      if (last === undefined || last.end <= start) parts.push({ start, end, span: index });
    }
  });
  return parts;
}

/** The last line within marks is no words said where it only names: “The mill must stay.␤Ann Roe, Millers’ Guild” */
function isSigning(line: string): boolean {
  if (line.length > SIGNING || (classAt(line, 0) & CAPITAL) === 0) return false;
  const words = line.match(NAME_WORD()) ?? [];
  const small = words.filter((word) => (classAt(word, 0) & CAPITAL) === 0);
  return (
    words.length > 1 && small.length * 3 <= words.length && small.every((word) => !FINITE_WORD.test(word))
  );
}
const SIGNING = 80;
const NAME_WORD = late.gu`\p{L}[\p{L}\p{M}.'’-]*`;
const FINITE_WORD =
  /^(?:is|are|was|were|am|be|has|have|had|will|would|can|could|do|does|did|must|should|may|not|we|you|it|they|he|she)$/u;

/** Roe Says Road ‘Must Close’: where every word has a capital, a capital shows no name. */
function lowerHeadlines(t: TokenIndex): void {
  for (const { from, to } of t.units) {
    let words = 0;
    let capitals = 0;
    for (let at = from; at < to; at++) {
      if (t.kindOf(at) !== WORD) continue;
      words++;
      capitals += t.capital[at] ?? 0;
      // And Roe called Hale “old”: a verb has a capital as well
      if (t.capital[at] !== 1 && t.is(at, Is.Reporting) && t.is(at, Is.Past | Is.Third)) words = 0;
    }
    if (words < 4 || capitals < words * 0.7) continue;
    for (let at = from + 1; at < to; at++) if (t.flags(at) !== 0) t.capital[at] = 0;
  }
}

/** “It leaks,” said Ann Connolly. A word in -ly that has a capital within a sentence is a name, and so it is where it opens one. */
function readNamesInLy(t: TokenIndex): void {
  const names = new Set<string>();
  for (const { from, to } of t.units)
    for (let at = from; at < to; at++) {
      if (t.capital[at] !== 1 || t.flags(at) !== Is.Adverb || !t.form(at).endsWith('ly')) continue;
      const name = t.form(at);
      if (at > from && t.kindOf(at - 1) === WORD) names.add(name);
      if (at > from || names.has(name)) t.bits[at] = 0;
    }
}

/** So many letters in marks are a sentence, when they begin and end as one. */
const SENTENCE = 20;

/** “It leaks,” said Roe, who lives in Marlow, Ill. “We all know it.” The stop of an abbreviation ends the sentence as well. */
function partBehindStops(t: TokenIndex): void {
  const { units } = t;
  const parted: Unit[] = [];
  for (const unit of units) {
    const { block, to } = unit;
    let { from } = unit;
    for (let at = from + 1; at < to; at++) {
      if (t.kindOf(at) !== QUOTED || t.kindOf(at - 1) !== WORD || t.is(at - 1, Is.Title)) continue;
      if (!t.form(at - 1).endsWith('.') || !isWholeSentence(t, at)) continue;
      parted.push({ from, to: at, block });
      from = at;
    }
    parted.push({ from, to, block });
  }
  units.length = 0;
  for (const unit of parted) units.push(unit);
}

function isWholeSentence(t: TokenIndex, at: number): boolean {
  const words = t.text.slice(t.startOf(at), t.endOf(at));
  return words.length > SENTENCE && (firstLetter(words) & CAPITAL) !== 0 && /[.?!,]/u.test(t.lastSign(at));
}

/** No sentence is longer; one that is holds no sense, and would cost the square of its length. */
const LONGEST = 300;

function cutEndless(t: TokenIndex): void {
  const cut: Unit[] = [];
  for (const { from: first, to, block } of t.units)
    for (let from = first; from < to; from += LONGEST)
      cut.push({ from, to: Math.min(to, from + LONGEST), block });
  t.units.length = 0;
  for (const unit of cut) t.units.push(unit);
}

/** “Why now?” Roe went on. The mark of the question ends no sentence here. */
function joinTags(t: TokenIndex): void {
  const { units } = t;
  const kept: Unit[] = [];
  for (let index = units.length - 1; index >= 0; index--) {
    const before = units[index - 1];
    const unit = units[index];
    if (unit === undefined) continue;
    const tagged =
      before?.block === unit.block &&
      ((endsOpen(t, before.to - 1) && opensWithTag(t, unit)) ||
        isBareTag(t, before, unit) ||
        (holdsQuotesOnly(t, before) && equatesMarks(t, unit)) ||
        (holdsQuotesOnly(t, unit) && asksForWords(t, before)));
    if (before !== undefined && (tagged || isAnnounced(t, before, unit) || isSignature(t, before, unit)))
      before.to = unit.to;
    else kept.push(unit);
  }
  units.length = 0;
  for (const unit of kept.reverse()) units.push(unit);
}

/** Roe answered:¶“No.” */
const isAnnounced = (t: TokenIndex, before: Unit, unit: Unit): boolean =>
  t.kindOf(before.to - 1) === COLON && holdsQuotesOnly(t, unit);

/** How many words a signature has at most: name, office, town. */
const SIGNATURE = 14;

/** “The bridge must stay.”¶— Ann Roe, Marlow */
const isSignature = (t: TokenIndex, before: Unit, unit: Unit): boolean => {
  if (!holdsQuotesOnly(t, before) || unit.to - unit.from > SIGNATURE) return false;
  if (t.isOpenQuote(before.to - 1))
    return isSigning(t.text.slice(t.startOf(unit.from), t.endOf(unit.to - 1)));
  return (t.kindOf(unit.from) === DASH || t.kindOf(unit.from) === HYPHEN) && t.capital[unit.from + 1] === 1;
};

function holdsQuotesOnly(t: TokenIndex, { from, to }: Unit): boolean {
  for (let at = from; at < to; at++) if (t.kindOf(at) === WORD) return false;
  return t.kindOf(from) === QUOTED;
}

/** “I hope they stay.” Roe said. A stop within the marks, and nothing behind it but whose words they are. */
const isBareTag = (t: TokenIndex, { to: end }: Unit, { from, to }: Unit): boolean =>
  t.kindOf(end - 1) === QUOTED && to - from <= BARE_TAG && opensWithTag(t, { from, to, block: 0 }, true);

/** A name, a verb and a stop. */
const BARE_TAG = 6;

const endsOpen = (t: TokenIndex, at: number): boolean =>
  t.kindOf(at) === QUOTED && /[?!…,—-][’'"”]+$/u.test(t.text.slice(t.endOf(at) - 4, t.endOf(at)));

/** So many letters and marks a nickname has. */
const NICKNAME = 20;

/** Whether a sentence begins with a tag; with `alone`, and holds nothing else. */
function opensWithTag(t: TokenIndex, unit: Unit, alone = false): boolean {
  for (let at = unit.from + 1; at < Math.min(unit.to, unit.from + 14); at++) {
    if (t.kindOf(at) === QUOTED) {
      // “It leaks!” Ann “Kit” Roe shouted
      const isNickname = t.capital[at - 1] === 1 && t.capital[at + 1] === 1;
      if (!isNickname || t.endOf(at) - t.startOf(at) > NICKNAME) return false;
      continue;
    }
    const cue = !t.is(at, Is.Reporting) ? null : verbCueAt(t, at, unit.from, unit.to);
    if (cue === null || cue.form !== 'finite' || !cue.verb.frames.includes('q')) continue;
    const subject = phraseBefore(t, cue.from, unit.from);
    // “Why now?” I ask him.
    const told = cue.verb.frames.includes('o') && t.is(cue.to, Is.Object) && !t.is(cue.to, Is.Pronoun);
    const next = told ? cue.to + 1 : cue.to;
    // “Why?” He answered, “Because.” A pronoun with a capital opens a sentence, and what follows is its own.
    const isNew = unit.from === at - 1 && t.capital[unit.from] === 1 && t.is(unit.from, Is.Pronoun);
    if (isNew && t.kindOf(next + 1) === QUOTED && t.kindOf(next) !== WORD) return false;
    // “Why?” His friend Ann Roe laughed: “Because.” The colon gives her what stands behind it.
    if (t.kindOf(next) === COLON && t.kindOf(next + 1) === QUOTED && !alone) return false;
    if (alone && next < unit.to - 1) return false;
    const closes =
      next >= unit.to ||
      t.kindOf(next) !== 2 ||
      t.is(next, Is.Preposition | Is.Time | Is.Adverb | Is.Subordinator);
    return subject !== null && subject.from === unit.from && closes && !t.is(next, Is.That);
  }
  return false;
}
