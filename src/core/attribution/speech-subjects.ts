/** The source in front of its verb: La maire, élue en mai, a dit … */
import type { SpeechWords } from '../lexicon/speech-words.ts';
import { isCapital, pastCircumstances } from './speech-circumstances.ts';
import { isSomebody, nounEnd, opensClause } from './speech-nouns.ts';
import { carriesSubject, isClitic } from './speech-verbs.ts';
import type { Run, Word } from './spoken-units.ts';
import { startsSmall } from '../words/letters.ts';

type Words = readonly Word[];

/** A subject without an article may be so long: Especialistas ouvidos pela reportagem avaliam que … */
const LONGEST = 10;

/** ⟦Le ministre, Jean Roux,⟧ a déclaré: the source before the verb at `verb`, in the clause from `from` on. */
export function sourceInFront(words: Words, from: number, verb: number, lexicon: SpeechWords): Run | null {
  let to = verb;
  while (to > from && (isClitic(words, to - 1, lexicon) || lexicon.fillers.has(words[to - 1]?.lower ?? '')))
    to--;
  if (words[to - 1]?.kind === 'comma') return beforeAside(words, from, to - 1, lexicon);
  const start = Math.max(from, segmentStart(words, to, from));
  return segmentSource(words, start, to, lexicon) ?? relativeSource(words, start, to, from, lexicon);
}

/** Who a sentence is about: the noun phrase it opens with, past what tells when and where. */
export function openingSubject(words: Words, lexicon: SpeechWords): Run | null {
  let from = pastCircumstances(words, 0, lexicon);
  if (words[from]?.kind === 'comma') from++;
  // Contactée, la direction n’a pas répondu.
  if (from < 3 && words[from]?.kind === 'word' && words[from + 1]?.kind === 'comma') from += 2;
  const first = words[from];
  if (carriesSubject(first)) return null;
  if (first?.kind !== 'word' || (lexicon.stops.has(first.lower) && !lexicon.articles.has(first.lower)))
    return null;
  let to = nounEnd(words, from, lexicon);
  const small = words.slice(from, to).findIndex((word, index) => index > 1 && isPlainVerb(word, lexicon));
  if (small > 0) to = from + small;
  if (isWhole(words, from, to, lexicon)) to--;
  const run = { from, to };
  return to > from && isSomebody(words, { from: isCapital(first) && from === 0 ? 1 : from, to }, lexicon)
    ? run
    : null;
}

/** Su marido ⟦asiente⟧. A sentence is no noun phrase: the last of its words is the verb. */
const isWhole = (words: Words, from: number, to: number, lexicon: SpeechWords): boolean => {
  const last = words[to - 1];
  return (
    to - from > 2 &&
    (words[to] === undefined || words[to]?.kind === 'stop') &&
    startsSmall(last?.text ?? '') &&
    !lexicon.speakers.has(last?.lower ?? '') &&
    !lexicon.of.has(words[to - 2]?.lower ?? '')
  );
};

/** A finite verb by its ending, of somebody who is not the one who speaks. */
export const isPlainVerb = (word: Word, lexicon: SpeechWords): boolean =>
  startsSmall(word.text) &&
  !lexicon.speakers.has(word.lower) &&
  (/(?:[óòìл]|ió|ou|eu|iu|ла|ли)$/u.test(word.lower) ||
    (lexicon.attributive !== null && /.{2}(?:[еёи]т|[аяую]т)(?:ся)?$/u.test(word.lower)));

const segmentStart = (words: Words, to: number, from: number): number => {
  let index = to;
  while (index > from && words[index - 1]?.kind !== 'comma' && words[index - 1]?.kind !== 'dash') index--;
  return index;
};

/** Roux, qui a dit: the name before the relative pronoun. */
function relativeSource(
  words: Words,
  start: number,
  to: number,
  from: number,
  lexicon: SpeechWords,
): Run | null {
  if (start >= to || !lexicon.relatives.has(words[start]?.lower ?? '') || start < 2) return null;
  return segmentSource(words, segmentStart(words, start - 1, from), start - 1, lexicon);
}

/** Le maire, élu en mai, a dit: back over what stands between the two commas; a clause there is no part of the name. */
function beforeAside(words: Words, from: number, comma: number, lexicon: SpeechWords): Run | null {
  for (
    let start = segmentStart(words, comma, from);
    start > from;
    start = segmentStart(words, start - 1, from)
  ) {
    const head = segmentSource(words, segmentStart(words, start - 1, from), start - 1, lexicon);
    if (head === null) continue;
    const aside = words[start];
    const apart =
      opensClause(aside, lexicon) ||
      (lexicon.adverbials.has(aside?.lower ?? '') && !lexicon.of.has(aside?.lower ?? '')) ||
      lexicon.stops.has(aside?.lower ?? '') ||
      lexicon.fillers.has(aside?.lower ?? '');
    return { from: head.from, to: apart ? head.to : comma };
  }
  return segmentSource(words, from, comma, lexicon);
}

/** The words between two signs as a source: leading conjunctions dropped; null for circumstances. */
function segmentSource(words: Words, start: number, to: number, lexicon: SpeechWords): Run | null {
  let from = start;
  while (
    from < to &&
    (lexicon.conjunctions.has(words[from]?.lower ?? '') || /^(?:or|car)$/u.test(words[from]?.lower ?? ''))
  )
    from++;
  while (from < to && lexicon.fillers.has(words[from]?.lower ?? '')) from++;
  const first = words[from];
  if (from >= to || first === undefined) return null;
  if (first.kind === 'quote')
    return to - from === 1 && first.title && words[to]?.kind === 'word' ? { from, to } : null;
  if (lexicon.pronouns.has(first.lower) && to - from <= 2) return { from, to: from + 1 };
  // На вопрос о причинах ⟦прокурор⟧ ответила: what tells when and where comes first
  const past = lexicon.adverbials.has(first.lower) ? pastCircumstances(words, from, lexicon) : from;
  if (past > from && past < to) return segmentSource(words, past, to, lexicon);
  // Questionado se vai sair, respondeu: a participle opens what tells when
  const fronted =
    from === 0 && to - from > 1 && !isCapital(words[from + 1]) && lexicon.participleLike?.test(first.lower);
  if (fronted === true && !lexicon.speakers.has(first.lower)) return null;
  const article = lexicon.articles.has(first.lower);
  if (!article && (lexicon.stops.has(first.lower) || lexicon.of.has(first.lower))) return null;
  const end = nounEnd(words, from, lexicon);
  // al que acusa
  if (article && end === from + 1) return null;
  if (end === to || end === to - 1)
    return article || isCapital(first) || isSomebody(words, { from, to: end }, lexicon)
      ? { from, to: end }
      : null;
  // Источник в правительстве, fontes ouvidas pela rádio: what hangs on the noun
  const noun = article || isSomebody(words, { from, to: end }, lexicon);
  return to - from < LONGEST &&
    noun &&
    end > from &&
    !words.slice(end, to).some(({ kind }) => kind !== 'word' && kind !== 'quote')
    ? { from, to }
    : null;
}
