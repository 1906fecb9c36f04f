import type { Sentence } from './draft.ts';
import { abbreviationsOf, SPEAKER_FOLLOWS, type Abbreviations } from './lexicon/abbreviations.ts';
import type { Block } from './reading.ts';
import { trimmed } from './span.ts';
import { CAPITAL, classAt, SMALL, LETTER, runEnd, startsCapital, codeAt } from './words/letters.ts';
import { codedText } from './words/coded-text.ts';
import { late } from './words/late.ts';

const NEWLINE = 10;
const BANG = 0x21;
const STOP = 0x2e;
const QUESTION = 0x3f;
const ELLIPSIS = 0x2026;
/** What may close after the stop and still belongs to the sentence. */
const CLOSERS = '"\'”’»“‘›)]」』）';
const DASHES = '—–-';

/**
 * Divides each block into sentences, in order; the sentences of a block cover it without its white space. A stop
 * ends a sentence unless it belongs to an abbreviation, an initial, a number or an ellipsis that goes on, or the
 * next word is written small. Marks and brackets that close after the stop belong to the sentence.
 */
export function splitSentences(text: string, blocks: readonly Block[], lang: string): Sentence[] {
  const sentences: Sentence[] = [];
  const abbreviations = abbreviationsOf(lang);
  const { codes } = codedText(text);
  blocks.forEach(({ start, end }, block) => {
    const add = (from: number, to: number): void => {
      const span = trimmed(text, { start: from, end: to });
      if (span.end > span.start) sentences.push({ start: span.start, end: span.end, block });
    };
    let from = start;
    for (let at = start; at < end; at++) {
      const code = codes[at] ?? 0;
      if (code > QUESTION && code < ELLIPSIS) continue;
      if (!isTerminator(code) && code !== NEWLINE) continue;
      const stop =
        code === NEWLINE ? lineEnds(text, from, at, end) : sentenceEnd(text, at, end, abbreviations, lang);
      if (stop > 0) {
        add(from, stop);
        from = stop;
      }
      at = Math.max(at, Math.abs(stop) - 1);
    }
    add(from, end);
  });
  return sentences;
}

const isTerminator = (code: number): boolean =>
  code === STOP ||
  code === QUESTION ||
  code === BANG ||
  code === ELLIPSIS ||
  code === 0x3002 ||
  code === 0xff01 ||
  code === 0xff1f ||
  code === 0x61f ||
  code === 0x6d4 ||
  code === 0x964;

/** Where the sentence ends that has a terminator at `at`; negative: it goes on, and nothing ends before that. */
function sentenceEnd(
  text: string,
  at: number,
  end: number,
  abbreviations: Abbreviations,
  lang: string,
): number {
  let after = at;
  while (after < end && isTerminator(codeAt(text, after))) after++;
  const signs = after - at;
  const wide = codeAt(text, after - 1) > 0x3000;
  while (after < end && CLOSERS.includes(text.charAt(after)) && !(wide && '“‘'.includes(text.charAt(after))))
    after++;
  // « Oui. »
  if (after + 1 < end && text.charAt(after + 1) === '»' && isSpace(codeAt(text, after))) after += 2;
  if (after >= end) return -end;
  if (wide) return after;
  if (!isSpace(codeAt(text, after))) return -after;
  const next = nextWord(text, after, end);
  if (next < 0) return -after;
  if ((classAt(text, next) & SMALL) !== 0 && (classAt(text, next + 1) & CAPITAL) === 0) return -after;
  const alone = signs === 1 && codeAt(text, at) === STOP;
  if (alone && after === at + 1) return goesOn(text, at, next, abbreviations) ? -after : after;
  if (alone) return after;
  return pauses(text, at, after, next, lang) ? -after : after;
}

/** The first letter or digit of what follows, dashes, opening marks and brackets passed over; -1: nothing does. */
function nextWord(text: string, from: number, end: number): number {
  let at = from;
  for (const last = Math.min(end, from + 40); at < last; at++) {
    const code = codeAt(text, at);
    if (!isSpace(code) && !DASHES.includes(text.charAt(at)) && !'“"„«»‚‘\'‹›¿¡(['.includes(text.charAt(at)))
      return at;
  }
  return at < end ? at : -1;
}

/** “We … I mean”, “Why?” Roe asked: the signs do not end the sentence. */
function pauses(text: string, at: number, after: number, next: number, lang: string): boolean {
  const code = codeAt(text, at);
  const dots = code === ELLIPSIS || (code === STOP && codeAt(text, at + 1) === STOP);
  if (dots && (at === 0 || isSpace(codeAt(text, at - 1)) || text.charAt(at - 1) === '[')) return true;
  if (lang !== 'en' || !/["”’']/u.test(text.charAt(after - 1))) return false;
  return !/["“‘']/u.test(text.charAt(next - 1)) && SPEAKER_FOLLOWS.test(text.slice(next, next + 80));
}

const ABBREVIATED = late.u`^(?:\p{L}{1,3}\.)+\p{L}{1,3}$`;

/** Whether the stop at `at` belongs to an abbreviation, an initial or an ordinal, with `next` still inside. */
function goesOn(text: string, at: number, next: number, abbreviations: Abbreviations): boolean {
  let from = at;
  while (from > 0 && at - from < 24 && isWordPart(codeAt(text, from - 1))) from--;
  const word = text.slice(from, at);
  if (word === '') return false;
  if (/^\d+$/u.test(word)) return abbreviations.ordinals && word.length < 3;
  const plain = word.slice(word.lastIndexOf('.') + 1);
  if (
    abbreviations.inner.has(plain) ||
    abbreviations.inner.has(plain.charAt(0).toUpperCase() + plain.slice(1))
  )
    return true;
  // J. Roe, but not: better than I. The
  const letter = runEnd(word, 0, LETTER) === word.length;
  if (letter && word.length === 1)
    return startsCapital(word) ? word !== 'I' : abbreviations.doubtful.has(word);
  const doubtful = plain !== word ? ABBREVIATED().test(word) : abbreviations.doubtful.has(word);
  if (!doubtful) return false;
  if (/\d/u.test(text.charAt(next))) return true;
  if (/^[ap]\.m$/iu.test(word))
    return /^(?:E[SD]?T|GMT|UTC|BST|C[SD]?T|P[SD]?T|M[SD]?T|[MTWFS]\w+day)\b/u.test(
      text.slice(next, next + 10),
    );
  const following = text.slice(next, Math.min(next + 20, runEnd(text, next, LETTER))).toLowerCase();
  return !abbreviations.openers.has(following);
}

/** “It leaks.” – Ann Roe␤“It stinks.” – Tom Hale: a signature closes its line, however long the words before it are. */
const SIGNED_LINE = late.u`["”»’]\s{0,2}[―—–-]{1,2}\s{0,2}\p{Lu}[^"“”«»\n]{1,70}$`;

/** A line ends a sentence when it is short or signed and the next starts anew; a longer one is only wrapped. */
function lineEnds(text: string, from: number, at: number, end: number): number {
  const next = nextWord(text, at, end);
  if (next < 0 || text.slice(from, at).trim() === '') return -(at + 1);
  if (at - from > 60 && !SIGNED_LINE().test(text.slice(Math.max(from, at - 80), at))) return -(at + 1);
  return (startsCapital(text.charAt(next)) || isDigit(codeAt(text, next))) &&
    !/[,;–—-]\s*$/u.test(text.slice(Math.max(from, at - 4), at))
    ? at + 1
    : -(at + 1);
}

const isSpace = (code: number): boolean =>
  code === 32 ||
  code === NEWLINE ||
  code === 13 ||
  code === 9 ||
  code === 0xa0 ||
  code === 0x202f ||
  code === 0x2009;

const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;

/** Letters, digits and inner stops, in any script. */
const isWordPart = (code: number): boolean =>
  (code >= 0x61 && code <= 0x7a) ||
  (code >= 0x41 && code <= 0x5a) ||
  (code >= 0x30 && code <= 0x39) ||
  code === STOP ||
  code === 0x2d ||
  (code >= 0xc0 && code < 0x2000);
