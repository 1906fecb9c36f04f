import { ADVERBS, ARTICLES, PREPOSITIONS } from '../lexicon/de.ts';
import { startsCapital, startsSmall } from '../words/letters.ts';
import { late } from '../words/late.ts';
import type { Span } from '../span.ts';

const RELATIVE = /^(?:der|die|das|welche[rs]?)$/u;
/** So many characters in front of the pronoun are looked at. */
const REACH = 160;
const WORD = late.gu`[\p{L}\p{N}][\p{L}\p{N}’'.-]*|[^\s]`;

/** The prepositions that keep a phrase together: eine Frau aus Nordbach, der Bund von Fischern. */
const KEEPING = /^(?:aus|von|vom|in|im|bei|beim|für|am|zu|zur)$/u;
/** Endings of adjectives. */
const ADJECTIVE = late.u`^\p{Ll}{2,}(?:e|er|es|en|em)$`;

/** Articles that the phrase of each pronoun cannot have. */
const FORBIDDEN: Readonly<Record<string, readonly string[]>> = {
  der: ['die', 'das', 'eine', 'einer', 'keine', 'keiner', 'diese', 'dieses'],
  die: ['das', 'des', 'dem', 'ein', 'eines', 'einem', 'einen', 'kein', 'dieses', 'diesem'],
  das: ['die', 'den', 'eine', 'einer', 'einen', 'diese', 'diesen'],
};
const SAME_AS: Readonly<Record<string, string>> = { welcher: 'der', welche: 'die', welches: 'das' };

interface Token extends Span {
  word: string;
}

/**
 * Whom a German relative pronoun stands for: the noun phrase before its comma, without what its gender forbids.
 * ⟨Ada Holm⟩, die das sagt; die Aussage ⟨eines jungen Fischers⟩, der das sagt. Null for any other mention, and where
 * no such phrase stands.
 */
export function behindGermanRelative(text: string, mention: Span): Span | null {
  const pronoun = text.slice(mention.start, mention.end);
  if (!RELATIVE.test(pronoun)) return null;
  const tokens = tokensBefore(text, mention.start);
  if (tokens.at(-1)?.word !== ',') return null;
  let last = tokens.length - 2;
  // … war Jan Lund ⟦zugeschaltet⟧, der …: what closes the clause is passed over.
  if (isSmall(tokens[last]) && !isSmall(tokens[last - 1])) last--;
  const forbidden = FORBIDDEN[SAME_AS[pronoun] ?? pronoun] ?? [];
  let found: Span | null = null;
  for (let first = last, end = tokens[last]; first >= 0 && end !== undefined;) {
    const phrase = phraseAt(tokens, first);
    if (phrase === null) break;
    const start = tokens[phrase];
    if (start !== undefined && !forbidden.includes(start.word.toLowerCase()))
      found = { start: start.start, end: end.end };
    const joint = tokens[phrase - 1]?.word ?? '';
    const genitive = /^(?:des|der|eines|einer|seine[rs]|ihre[rs])$/u.test(start?.word ?? '');
    if (KEEPING.test(joint)) first = phrase - 2;
    else if (genitive) first = phrase - 1;
    else break;
  }
  return found;
}

function tokensBefore(text: string, at: number): Token[] {
  const from = Math.max(text.lastIndexOf('\n', at - 1) + 1, at - REACH);
  return Array.from(text.slice(from, at).matchAll(WORD()), ({ 0: word, index }) => ({
    word,
    start: from + index,
    end: from + index + word.length,
  }));
}

const isSmall = (token: Token | undefined): boolean => startsSmall(token?.word ?? '');

/** Auch, Gestern, Der: capital only because they open a sentence. */
function isNoun(token: Token | undefined): boolean {
  const lower = token?.word.toLowerCase() ?? '';
  return (
    startsCapital(token?.word ?? '') &&
    !ARTICLES.has(lower) &&
    !ADVERBS.has(lower) &&
    !PREPOSITIONS.has(lower)
  );
}

/** Where the phrase begins whose noun stands at `last`: its name, its adjectives, its article; null without a noun. */
function phraseAt(tokens: readonly Token[], last: number): number | null {
  let at = last;
  while (isNoun(tokens[at])) at--;
  if (at === last) return null;
  const name = at + 1;
  while (ADJECTIVE().test(tokens[at]?.word ?? '') && !ARTICLES.has(tokens[at]?.word ?? '')) at--;
  const article = (tokens[at]?.word ?? '').toLowerCase();
  return ARTICLES.has(article) ? at : name;
}
