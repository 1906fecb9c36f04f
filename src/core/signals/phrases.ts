import type { SignalWords } from '../lexicon/signal-words.ts';
import type { Span } from '../span.ts';
import { patternsOf, type Pattern } from './patterns.ts';

/** A phrase that is looked for, as its words in lower case. */
interface Phrase {
  words: readonly string[];
  rule: string;
  /** Of a naming set: all its names; of the reader's own set: its name. */
  others: string | null;
}

/** What may begin with a word: phrases, longest first, and patterns. */
interface Entry {
  phrases: Phrase[];
  patterns: Pattern[];
}

/** All that is looked for, by its first word; `maybe` says of a word's hash whether it is worth a look-up. */
export interface PhraseTable {
  entries: ReadonlyMap<string, Entry>;
  maybe: Uint8Array;
}

export interface PhraseHit extends Span {
  rule: string;
  others: string | null;
}

/** Own words of the reader, as the settings keep them: plain words and phrases, never patterns. */
export type OwnWords = readonly { name: string; words: readonly string[] }[];

/** The phrases and patterns of a language's lists. */
export function phraseTable(lists: SignalWords, lang: string): PhraseTable {
  const entries = new Map<string, Entry>();
  const add = (phrases: string, rule: string, others: string | null = null): void => {
    for (const phrase of phrases.split('|')) addPhrase(entries, phrase, rule, others);
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
    for (const trigger of pattern.triggers) entryOf(entries, trigger).patterns.push(pattern);
  return finished(entries);
}

/** The phrases of the reader's own sets, under the rule `own-words`. */
export function ownTable(sets: OwnWords): PhraseTable {
  const entries = new Map<string, Entry>();
  for (const { name, words } of sets)
    for (const phrase of words) addPhrase(entries, phrase, 'own-words', name);
  return finished(entries);
}

function addPhrase(entries: Map<string, Entry>, phrase: string, rule: string, others: string | null): void {
  const words = (phrase.match(WORDS) ?? []).map((word) => lowered(word, 0, word.length));
  const [first] = words;
  if (first !== undefined) entryOf(entries, first).phrases.push({ words, rule, others });
}
const WORDS = /\S*[\p{L}\p{N}]\S*/gu;

function entryOf(entries: Map<string, Entry>, first: string): Entry {
  const entry = entries.get(first) ?? { phrases: [], patterns: [] };
  entries.set(first, entry);
  return entry;
}

function finished(entries: Map<string, Entry>): PhraseTable {
  const maybe = new Uint8Array(HASHES);
  for (const [first, { phrases }] of entries) {
    phrases.sort((a, b) => b.words.length - a.words.length);
    maybe[hashOf(first, 0, first.length)] = 1;
  }
  return { entries, maybe };
}

/** Every wording of the table in a stretch of text, longest phrase first, none inside another. */
export function findPhrases(
  text: string,
  from: number,
  to: number,
  { entries, maybe }: PhraseTable,
): PhraseHit[] {
  const hits: PhraseHit[] = [];
  let at = from;
  while (at < to) {
    if (!isWordSign(text.charCodeAt(at))) {
      at++;
      continue;
    }
    const end = wordEnd(text, at, to);
    // Most words begin nothing that is looked for: their hash says so without a string being made.
    const entry = maybe[hashOf(text, at, end)] === 1 ? entries.get(lowered(text, at, end)) : undefined;
    const hit =
      entry && (patternAt(text, at, to, entry.patterns) ?? phraseAt(text, at, end, to, entry.phrases));
    if (hit) hits.push(hit);
    at = hit ? hit.end : end;
  }
  return hits;
}

function patternAt(text: string, start: number, to: number, patterns: readonly Pattern[]): PhraseHit | null {
  for (const { rule, expression, holds } of patterns) {
    expression.lastIndex = start;
    const end = start + (expression.exec(text)?.[0].length ?? -1);
    if (end > start && end <= to && (holds?.(text.slice(end, end + 80)) ?? true))
      return { start, end, rule, others: null };
  }
  return null;
}

function phraseAt(
  text: string,
  start: number,
  end: number,
  to: number,
  phrases: readonly Phrase[],
): PhraseHit | null {
  for (const { words, rule, others } of phrases) {
    let at = end;
    let matched = 1;
    while (matched < words.length) {
      const gap = text.charCodeAt(at);
      if (gap !== 32 && gap !== 0xa0) break;
      const next = wordEnd(text, at + 1, to);
      if (lowered(text, at + 1, next) !== words[matched]) break;
      at = next;
      matched++;
    }
    if (matched === words.length) return { start, end: at, rule, others };
  }
  return null;
}

const lowered = (text: string, start: number, end: number): string =>
  text.slice(start, end).toLowerCase().replaceAll('’', "'");

const HASHES = 1 << 14;

/** A small hash of a word, the same for both cases and both apostrophes. */
function hashOf(text: string, start: number, end: number): number {
  let hash = 0;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    hash = (hash * 31 + (code === 0x2019 ? 39 : code | 32)) & (HASHES - 1);
  }
  return hash;
}

/** The end of a word: letters and digits, with hyphens, apostrophes and the stops of "U.S." inside. */
function wordEnd(text: string, from: number, to: number): number {
  let at = from;
  while (at < to) {
    const code = text.charCodeAt(at);
    const joins = code === 45 || code === 39 || code === 0x2019;
    if (isWordSign(code) || (joins && isWordSign(text.charCodeAt(at + 1)))) at++;
    else if (code === 46 && at - from === 1 && isWordSign(text.charCodeAt(at + 1)) && text[at + 2] === '.')
      at += 3;
    else break;
  }
  return Math.min(at, to);
}

const isWordSign = (code: number): boolean =>
  (code >= 97 && code <= 122) ||
  (code >= 65 && code <= 90) ||
  (code >= 48 && code <= 57) ||
  (code >= 0xc0 && code < 0x2000 && code !== 0xd7 && code !== 0xf7);
