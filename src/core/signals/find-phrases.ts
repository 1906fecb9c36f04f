/** Where the phrases and patterns of a table stand in a text. */
import type { Span } from '../span.ts';
import { codedText, type CodedText } from '../words/coded-text.ts';
import { codeAt } from '../words/letters.ts';
import type { Pattern } from './patterns.ts';
import type { Phrase, PhraseTable } from './phrase-table.ts';
import { isWord, isWordSign, WordReader } from './word-reader.ts';

export interface PhraseHit extends Span {
  rule: string;
  others: string | null;
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
    const entry = table.entryAt(word.hash, coded, at, end);
    const hit =
      entry === null
        ? null
        : (patternAt(text, at, to, entry.patterns) ?? phraseAt(coded, at, end, word, entry.phrases));
    if (hit) hits.push(hit);
    at = hit ? hit.end : end;
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
