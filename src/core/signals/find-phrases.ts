/** Where the phrases and patterns of a table stand in a text. */
import type { Span } from '../span.ts';
import type { CodedText } from '../words/coded-text.ts';
import { codeAt } from '../words/letters.ts';
import { wordsOfText } from '../words/text-words.ts';
import type { Pattern } from './patterns.ts';
import type { Phrase, PhraseTable } from './phrase-table.ts';
import { isWord, mayGoOn, wordEnd } from './word-reader.ts';

export interface PhraseHit extends Span {
  rule: string;
  others: string | null;
}

/** Every wording of the table in a stretch of text, longest phrase first, none inside another. */
export function findPhrases(text: string, from: number, to: number, table: PhraseTable): PhraseHit[] {
  const hits: PhraseHit[] = [];
  const words = wordsOfText(text);
  const { coded, starts, ends, hashes, count } = words;
  let free = from;
  for (let word = words.firstFrom(from); word < count; word++) {
    const at = starts[word] ?? 0;
    if (at >= to) break;
    if (at < free) continue;
    const hash = hashes[word] ?? 0;
    const begins = table.mayBegin(hash);
    // What is joined to a word begins nothing.
    if (!begins && !mayGoOn(coded, ends[word] ?? 0)) continue;
    const end = wordEnd(coded, at, to);
    const entry = begins ? table.entryAt(hash, coded, at, end) : null;
    const hit =
      entry === null
        ? null
        : (patternAt(text, at, to, entry.patterns) ?? phraseAt(coded, at, end, to, entry.phrases));
    if (hit) hits.push(hit);
    free = hit ? hit.end : end;
  }
  return hits;
}

function patternAt(text: string, start: number, to: number, patterns: readonly Pattern[]): PhraseHit | null {
  for (const { rule, mayEnd, expression, holds: holdsBefore } of patterns) {
    if (!mayEnd(text, start)) continue;
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
  to: number,
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
      const next = wordEnd(coded, at + 1, to);
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
