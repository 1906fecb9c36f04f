import type { Draft } from '../draft.ts';
import { wordSet } from '../lexicon/cue-words.ts';
import { WRITINGS } from '../lexicon/writings.ts';
import type { NameWords } from '../lexicon/name-words.ts';
import type { Span } from '../span.ts';
import { LETTER, runEnd } from '../words/letters.ts';
import type { Place } from './place.ts';

const DETERMINER = wordSet('the a an this that its his her their our');
/** Sentences before the pronoun’s own in which its noun is looked for. */
const REACH = 1;
/** So many words at most stand between the article and the noun: the long-awaited final report. */
const BETWEEN = 3;

/**
 * The report runs to 300 pages. ⟨It⟩ says … | The company’s shares rose after ⟨it⟩ said …: the first body or writing of
 * the pronoun’s sentence, or of the one before, with its article; null without one. English only.
 */
export function bodyBehind(
  { text, lang, sentences }: Draft,
  place: Place,
  words: NameWords,
  at: number,
): Span | null {
  if (lang !== 'en') return null;
  const here = place.sentenceOf(at);
  for (let sentence = here; sentence >= Math.max(0, here - REACH); sentence--) {
    const { start = 0, end = 0, block = -1 } = sentences[sentence] ?? {};
    if (block !== sentences[here]?.block) return null;
    const found = firstBody(start, Math.min(end, at));
    if (found !== null) return found;
  }
  return null;

  function firstBody(start: number, end: number): Span | null {
    let article = -1;
    let between = 0;
    for (let from = start; from < end; from++) {
      const to = runEnd(text, from, LETTER);
      if (to === from) continue;
      const lower = text.slice(from, to).toLowerCase();
      const isBody = words.organisations.has(lower) || words.companies.has(lower) || WRITINGS.has(lower);
      if (DETERMINER.has(lower)) {
        article = from;
        between = 0;
      } else if (isBody && article >= 0 && !place.isQuoted(from)) return { start: article, end: to };
      else if (++between > BETWEEN) article = -1;
      from = to - 1;
    }
    return null;
  }
}
