import type { SignalLists } from '../lexicon/signal-lists.ts';
import type { Span } from '../span.ts';
import { patternsOf, type Pattern } from './patterns.ts';
import { codedText, type CodedText } from '../words/coded-text.ts';
import { classAt, codeAt, holds, LETTER, NUMBER } from '../words/letters.ts';

/** A phrase that is looked for, as its words in lower case. */
interface Phrase {
  words: readonly string[];
  rule: string;
  /** Of a naming set: all its names; of the reader's own set: its name. */
  others: string | null;
}

/** What may begin with a word: phrases, and patterns. */
interface Entry {
  /** The word, in lower case. */
  first: string;
  /** The next entry of those whose words have the same hash. */
  alike: Entry | null;
  /** As the lists have them. */
  listed: { phrase: string; rule: string; others: string | null }[];
  /** The same by their words, longest first; read when a text has the first one. */
  phrases: Phrase[] | null;
  patterns: Pattern[];
}

/** All that is looked for, by the hash of its first word. */
export interface PhraseTable {
  entries: Entry[];
  /** Of each hash: the place of its first entry, and one more; 0: there is none. */
  places: Uint16Array;
}

export interface PhraseHit extends Span {
  rule: string;
  others: string | null;
}

/** Own words of the reader, as the settings keep them: plain words and phrases, never patterns. */
export type OwnWords = readonly { name: string; words: readonly string[] }[];

/** The phrases and patterns of a language's lists. */
export function phraseTable(lists: SignalLists, lang: string): PhraseTable {
  const table = emptyTable();
  const add = (phrases: string, rule: string, others: string | null = null): void => {
    for (const phrase of phrases.split('|')) addPhrase(table, phrase, rule, others);
  };
  add(lists.doubt, 'doubt');
  add(lists.epithet, 'epithet');
  add(lists.euphemism, 'euphemism');
  add(lists.nominal, 'hidden-agent-phrase');
  for (const [rule, phrases] of lists.unnamed) add(phrases, rule);
  for (const [, phrases] of lists.sets) add(phrases, 'naming-choice', phrases);
  add(lists.loaded, 'loaded');
  add(lists.booster, 'booster');
  add(lists.hedge, 'hedge');
  for (const pattern of patternsOf(lists, lang))
    for (const trigger of pattern.triggers) entryOf(table, trigger).patterns.push(pattern);
  return table;
}

/** The phrases of the reader's own sets, under the rule `own-words`. */
export function ownTable(sets: OwnWords): PhraseTable {
  const table = emptyTable();
  for (const { name, words } of sets) for (const phrase of words) addPhrase(table, phrase, 'own-words', name);
  return table;
}

function addPhrase(table: PhraseTable, phrase: string, rule: string, others: string | null): void {
  const space = phrase.indexOf(' ');
  const opens = (classAt(phrase, 0) & (LETTER | NUMBER)) !== 0 && !/[^\S ]/u.test(phrase);
  const first = opens ? lowered(phrase, 0, space < 0 ? phrase.length : space) : wordsOf(phrase)[0];
  if (first !== undefined) entryOf(table, first).listed.push({ phrase, rule, others });
}

/** In lower case; signs alone are none. */
const wordsOf = (phrase: string): string[] =>
  phrase
    .split(/\s+/u)
    .filter((word) => holds(word, LETTER | NUMBER))
    .map((word) => lowered(word, 0, word.length));

const phrasesOf = (entry: Entry): readonly Phrase[] =>
  (entry.phrases ??= entry.listed
    .map(({ phrase, rule, others }) => ({ words: wordsOf(phrase), rule, others }))
    .sort((a, b) => b.words.length - a.words.length));

const emptyTable = (): PhraseTable => ({ entries: [], places: new Uint16Array(HASHES) });

/** What begins with a word in lower case; added when there is nothing yet. */
function entryOf({ entries, places }: PhraseTable, first: string): Entry {
  const hash = hashOf(first);
  const alike = entries[(places[hash] ?? 0) - 1] ?? null;
  let entry = alike;
  while (entry !== null && entry.first !== first) entry = entry.alike;
  if (entry !== null) return entry;
  const added: Entry = { first, alike, listed: [], phrases: null, patterns: [] };
  places[hash] = entries.push(added);
  return added;
}

/** What begins with the word at these offsets, whose hash is given. */
function entryAt(
  { entries, places }: PhraseTable,
  hash: number,
  coded: CodedText,
  from: number,
  to: number,
): Entry | null {
  // Most words begin nothing that is looked for: their hash says so without a string being made.
  const place = places[hash] ?? 0;
  let entry = place === 0 ? null : (entries[place - 1] ?? null);
  while (entry !== null && !isWord(entry.first, coded, from, to)) entry = entry.alike;
  return entry;
}

/** Whether a word in lower case is what stands at these offsets, in whatever case. */
function isWord(word: string, { text, codes }: CodedText, from: number, to: number): boolean {
  const { length } = word;
  if (length !== to - from) return false;
  for (let at = 0; at < length; at++) {
    const code = codes[from + at] ?? 0;
    const plain = code === 0x2019 ? 39 : code;
    if (plain >= 0x80) return lowered(text, from, to) === word;
    if ((plain | 32) !== codeAt(word, at)) return false;
  }
  return true;
}

/** Every wording of the table in a stretch of text, longest phrase first, none inside another. */
export function findPhrases(text: string, from: number, to: number, table: PhraseTable): PhraseHit[] {
  const hits: PhraseHit[] = [];
  const coded = codedText(text);
  const { codes } = coded;
  const word = new WordReader(coded, to);
  let at = from;
  while (at < to) {
    if (!isWordSign(codes[at] ?? 0)) {
      at++;
      continue;
    }
    const end = word.endFrom(at);
    const entry = entryAt(table, word.hash, coded, at, end);
    const hit =
      entry === null
        ? null
        : (patternAt(text, at, to, entry.patterns) ?? phraseAt(coded, at, end, word, phrasesOf(entry)));
    if (hit) hits.push(hit);
    at = hit ? hit.end : end;
  }
  return hits;
}

function patternAt(text: string, start: number, to: number, patterns: readonly Pattern[]): PhraseHit | null {
  for (const { rule, expression, holds: holdsBefore } of patterns) {
    const sticky = expression();
    sticky.lastIndex = start;
    const end = sticky.test(text) ? sticky.lastIndex : -1;
    if (end > start && end <= to && (holdsBefore?.(text.slice(end, end + 80)) ?? true))
      return { start, end, rule, others: null };
  }
  return null;
}

function phraseAt(
  coded: CodedText,
  start: number,
  end: number,
  word: WordReader,
  phrases: readonly Phrase[],
): PhraseHit | null {
  const { codes } = coded;
  for (const { words, rule, others } of phrases) {
    let at = end;
    let matched = 1;
    while (matched < words.length) {
      const wanted = words[matched] ?? '';
      const gap = codes[at] ?? 0;
      if ((gap !== 32 && gap !== 0xa0) || beginsOtherwise(codes[at + 1] ?? 0, wanted)) break;
      const next = word.endFrom(at + 1);
      if (!isWord(wanted, coded, at + 1, next)) break;
      at = next;
      matched++;
    }
    if (matched === words.length) return { start, end: at, rule, others };
  }
  return null;
}

/** Whether a word cannot be the one in lower case, as its first letter shows. */
const beginsOtherwise = (code: number, wanted: string): boolean =>
  code < 0x80 && (code | 32) !== (codeAt(wanted, 0) | 32);

function lowered(text: string, start: number, end: number): string {
  const word = text.slice(start, end).toLowerCase();
  return word.includes('’') ? word.replaceAll('’', "'") : word;
}

const HASHES = 1 << 14;

function hashOf(word: string): number {
  let hash = 0;
  for (let at = 0; at < word.length; at++) hash = added(hash, word.charCodeAt(at));
  return hash;
}

/** Reads words of a text: letters and digits, with hyphens, apostrophes and the stops of "U.S." inside. */
class WordReader {
  /** A small hash of the word read last, the same for both cases and both apostrophes. */
  hash = 0;
  readonly #codes: Uint16Array;
  readonly #to: number;

  constructor({ codes }: CodedText, to: number) {
    this.#codes = codes;
    this.#to = to;
  }

  /** Where the word ends that begins at an offset. */
  endFrom(from: number): number {
    const codes = this.#codes;
    const to = this.#to;
    let hash = 0;
    let at = from;
    while (at < to) {
      const code = codes[at] ?? 0;
      const goesOn = isWordSign(code) || (isJoin(code) && isWordSign(codes[at + 1] ?? 0));
      if (goesOn) {
        hash = added(hash, code);
        at++;
      } else if (
        code === STOP &&
        at - from === 1 &&
        isWordSign(codes[at + 1] ?? 0) &&
        codes[at + 2] === STOP
      ) {
        for (const stop = at + 3; at < stop; at++) hash = added(hash, codes[at] ?? 0);
      } else break;
    }
    this.hash = hash;
    return Math.min(at, to);
  }
}

const STOP = 46;

const isJoin = (code: number): boolean => code === 45 || code === 39 || code === 0x2019;

const added = (hash: number, code: number): number =>
  (hash * 31 + (code === 0x2019 ? 39 : code | 32)) & (HASHES - 1);

const SIGNS = new Uint8Array(0x2000).fill(1, 0xc0);
SIGNS.fill(1, 97, 123).fill(1, 65, 91).fill(1, 48, 58);
SIGNS[0xd7] = SIGNS[0xf7] = 0;

const isWordSign = (code: number): boolean => code < SIGNS.length && SIGNS[code] === 1;
