import { wordSet } from '../lexicon/cue-words.ts';
import { Is } from '../lexicon/en-words.ts';
import { showsPerson } from '../lexicon/names-given.ts';
import { isPersonTitle } from './is-person-title.ts';
import type { TokenIndex } from './token-index.ts';
import { WORD } from './tokens.ts';

/** Names of people that are words of time, or verbs. */
const DOUBLE = wordSet('may april june august summer will');
/** Behind these, and behind a number, it is the month. */
const DATED =
  /^(?:\d.*|in|on|by|of|since|until|till|last|this|next|every|each|early|late|mid|from|to|through|between|before|after|during|for|and|or|the)$/u;

/**
 * “It leaks,” Mrs May said. | Will Hale left. | June said no. Words that the rules know as a month or a verb are read as
 * the names they are: behind a first name or title, in front of a surname, or with a verb of speech behind them.
 */
export function readNamesOfTime(t: TokenIndex): void {
  const names = new Set<string>();
  const doubtful: number[] = [];
  for (const { from, to } of t.units) {
    const isHeadline = !isProse(t, from, to);
    for (let at = from; at < to; at++) {
      if (t.capital[at] !== 1 || !DOUBLE.has(t.form(at)) || isDated(t, at, from)) continue;
      if (isHeadline || !isNamed(t, at, from, to)) doubtful.push(at);
      else {
        names.add(t.form(at));
        t.bits[at] = 0;
      }
    }
  }
  for (const at of doubtful) if (names.has(t.form(at)) || isSpeaking(t, at)) t.bits[at] = 0;
}

/** Not every word has a capital. */
function isProse(t: TokenIndex, from: number, to: number): boolean {
  let small = 0;
  let words = 0;
  for (let at = from; at < to; at++) {
    if (t.kindOf(at) !== WORD) continue;
    words++;
    if (t.capital[at] !== 1) small++;
  }
  return small * 3 > words;
}

/** 4 May; in May; May 4: a month */
const isDated = (t: TokenIndex, at: number, from: number): boolean =>
  (at > from && DATED.test(t.form(at - 1))) || (t.kindOf(at + 1) === WORD && /^\d/u.test(t.form(at + 1)));

/** Anna ⟨May⟩, Mrs ⟨May⟩, ⟨June⟩ Hale */
function isNamed(t: TokenIndex, at: number, from: number, to: number): boolean {
  const before = at > from && t.kindOf(at - 1) === WORD && t.capital[at - 1] === 1 ? t.form(at - 1) : '';
  if (before !== '' && (showsPerson(before) || isPersonTitle(before.replace(/\.$/u, '')))) return true;
  const next = at + 1;
  return (
    next < to &&
    showsPerson(t.form(at)) &&
    t.kindOf(next) === WORD &&
    t.capital[next] === 1 &&
    t.flags(next) === 0
  );
}

/** ⟨May⟩ said, ⟨Will⟩ has often claimed: no month does so */
function isSpeaking(t: TokenIndex, at: number): boolean {
  let verb = at + 1;
  while (t.kindOf(verb) === WORD && t.is(verb, Is.Adverb | Is.Have) && !t.is(verb, Is.Pronoun)) verb++;
  return t.is(verb, Is.Reporting) && t.is(verb, Is.Past | Is.Third) && t.capital[verb] !== 1;
}
