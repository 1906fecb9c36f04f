import type { SignalWords } from '../lexicon/signal-words.ts';
import type { Span } from '../span.ts';

/** A phrase that is looked for, as its words in lower case. */
interface Phrase {
  words: readonly string[];
  rule: string;
  /** Of a naming set: the other names in use. */
  others: string | null;
}

/** All phrases by their first word. */
export type PhraseTable = ReadonlyMap<string, readonly Phrase[]>;

export interface PhraseHit extends Span {
  rule: string;
  others: string | null;
}

/** Own words of the reader, as the settings keep them: plain words and phrases, never patterns. */
export type OwnWords = readonly { name: string; words: readonly string[] }[];

const wordsOf = (phrase: string): string[] =>
  phrase.toLowerCase().replaceAll('’', "'").split(/\s+/u).filter(Boolean);

/** The phrases of a language's lists. */
export function phraseTable(lists: SignalWords): PhraseTable {
  const table = new Map<string, Phrase[]>();
  const add = (phrases: string, rule: string, others: string | null = null): void => {
    for (const phrase of phrases.split('|')) push(table, { words: wordsOf(phrase), rule, others });
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
  return longestFirst(table);
}

/** The phrases of the reader's own sets; the rule of each is `own-words`, its set's name stands in `others`. */
export function ownTable(sets: OwnWords): PhraseTable {
  const table = new Map<string, Phrase[]>();
  for (const { name, words } of sets)
    for (const phrase of words) push(table, { words: wordsOf(phrase), rule: 'own-words', others: name });
  return longestFirst(table);
}

function push(table: Map<string, Phrase[]>, phrase: Phrase): void {
  const [first] = phrase.words;
  if (first === undefined) return;
  const known = table.get(first);
  if (known) known.push(phrase);
  else table.set(first, [phrase]);
}

function longestFirst(table: Map<string, Phrase[]>): PhraseTable {
  for (const phrases of table.values()) phrases.sort((a, b) => b.words.length - a.words.length);
  return table;
}

/** Every phrase of the table in a stretch of text, longest first, none inside another. */
export function findPhrases(text: string, from: number, to: number, table: PhraseTable): PhraseHit[] {
  const hits: PhraseHit[] = [];
  let at = from;
  while (at < to) {
    if (!isWordSign(text.charCodeAt(at))) {
      at++;
      continue;
    }
    const end = wordEnd(text, at, to);
    const phrases = table.get(lowered(text, at, end));
    const hit = phrases && matchAt(text, at, end, to, phrases);
    if (hit) hits.push(hit);
    at = hit ? hit.end : end;
  }
  return hits;
}

function matchAt(
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
      if (!/[ \u00a0]/u.test(text.charAt(at))) break;
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
  text.slice(start, end).toLowerCase().replace('’', "'");

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
  return at;
}

const isWordSign = (code: number): boolean =>
  (code >= 97 && code <= 122) ||
  (code >= 65 && code <= 90) ||
  (code >= 48 && code <= 57) ||
  (code >= 0xc0 && code < 0x2000 && code !== 0xd7 && code !== 0xf7);
