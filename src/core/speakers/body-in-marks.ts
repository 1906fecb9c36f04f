import type { NameWords } from '../lexicon/name-words.ts';
import type { Span } from '../span.ts';
import { startsCapital } from '../words/letters.ts';
import type { MentionToken } from './describe-mention.ts';
import { nounKind } from './german-noun.ts';

/**
 * The name in marks behind a noun for a body, or behind an article alone: die Zeitung ⟨„Hafenpost“⟩, laut der
 * ⟨„Seepost“⟩. Null where none stands.
 */
export function bodyInMarks(text: string, main: readonly MentionToken[], words: NameWords): Span | null {
  const head = main.find(({ start, end }, index) => {
    const isArticle = index === 0 && words.definite.has(text.slice(start, end).toLowerCase());
    return !isArticle && startsCapital(text.slice(start, end));
  });
  const first = main[0];
  if (head === undefined || first === undefined) return null;
  const isNoun = nounKind(head.lower, words) === 'body' || /(?:website|webseite)$/u.test(head.lower);
  const front = text.slice(first.start, head.start).trim().toLowerCase();
  const isBare = '„“"»«'.includes(text[head.start - 1] ?? ' ') && /^(?:\p{L}{2,5}\s)?[„“"»«]?$/u.test(front);
  const found = IN_MARKS.exec(
    isNoun
      ? text.slice(head.end, head.end + LONGEST)
      : isBare
        ? text.slice(head.start - 1, head.start + LONGEST)
        : '',
  );
  if (found === null) return null;
  const start = (isNoun ? head.end : head.start - 1) + found[0].indexOf(found[1] ?? '');
  return { start, end: start + (found[1] ?? '').length };
}

const LONGEST = 44;
const IN_MARKS = /^\s?[„“"»«]([^„“”"»«]{2,40})[“”"»«]/u;
