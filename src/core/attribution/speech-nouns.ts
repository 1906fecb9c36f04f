/** Where a source begins and ends in languages whose subject stands beside its verb. */
import type { SpeechWords } from '../lexicon/speech-words.ts';
import type { Run, Word } from './spoken-units.ts';

type Words = readonly Word[];

const isCapital = (word: Word | undefined): boolean => word?.kind === 'word' && /^\p{Lu}/u.test(word.text);
const ends = (word: Word | undefined): boolean => word === undefined || word.kind !== 'word';
const LONGEST = 14;

/** …, a déclaré mardi ⟦la maire, Sylvie Roux⟧. The source from `at` on, or null. */
export function sourceBehind(words: Words, at: number, lexicon: SpeechWords): Run | null {
  let from = skipFillers(words, at, lexicon);
  const first = words[from];
  if (first?.kind === 'quote' && first.end - first.start < 40) return { from, to: from + 1 };
  if (first?.kind !== 'word') return null;
  if (lexicon.pronouns.has(first.lower) && !lexicon.articles.has(first.lower)) return { from, to: from + 1 };
  if (lexicon.stops.has(first.lower)) {
    // …, сообщил во вторник мэр; …, disse na segunda-feira o prefeito: a short phrase of time stands between.
    const after = timePhrase(words, from, lexicon);
    if (after === null) return null;
    from = after;
  }
  const to = nounEnd(words, from, lexicon);
  return to > from ? { from, to: withApposition(words, to, lexicon) } : null;
}

function skipFillers(words: Words, at: number, lexicon: SpeechWords): number {
  let index = at;
  while (lexicon.fillers.has(words[index]?.lower ?? '')) index++;
  return index;
}

/** en la mañana, во вторник, nesta terça-feira: up to the article or name after it. */
function timePhrase(words: Words, at: number, lexicon: SpeechWords): number | null {
  for (let index = at + 1; index < at + 4; index++) {
    const word = words[index];
    if (word?.kind !== 'word') return null;
    if (lexicon.fillers.has(word.lower)) return skipFillers(words, index, lexicon);
  }
  return null;
}

/** The end of the noun phrase at `at`: up to a preposition that adds circumstances, a verb, or a sign. */
export function nounEnd(words: Words, at: number, lexicon: SpeechWords): number {
  let index = at;
  for (; index < words.length && index - at < LONGEST; index++) {
    const word = words[index];
    if (word === undefined) break;
    if (word.kind === 'open') {
      const close = closing(words, index);
      if (close === null) break;
      index = close;
      continue;
    }
    if (word.kind === 'quote' && index > at && word.end - word.start < 40 && !ends(words[index + 1]))
      continue;
    if (word.kind !== 'word') break;
    const name = index > at && isCapital(word);
    if (name || lexicon.of.has(word.lower)) continue;
    if (index > at && lexicon.fillers.has(word.lower)) break;
    if (index > at && lexicon.offices.has(word.lower) && isOffice(words, index, at, lexicon)) continue;
    if (lexicon.stops.has(word.lower) && !(index === at && lexicon.articles.has(word.lower))) break;
    if (index > at && isVerb(words, index, lexicon)) break;
  }
  // Nothing may end with „de“ or an article.
  while (
    index > at &&
    (lexicon.of.has(words[index - 1]?.lower ?? '') ||
      (lexicon.articles.has(words[index - 1]?.lower ?? '') && index - 1 > at))
  )
    index--;
  return index;
}

/** l’adjoint ⟦aux⟧ finances, l’assessora ⟦al⟧ bilancio: an office, named in small letters right behind its holder. */
const isOffice = (words: Words, at: number, start: number, lexicon: SpeechWords): boolean =>
  at - start <= 2 &&
  !isCapital(words[at - 1]) &&
  words[at + 1]?.kind === 'word' &&
  !isCapital(words[at + 1]) &&
  !lexicon.fillers.has(words[at + 1]?.lower ?? '');

const isVerb = (words: Words, at: number, lexicon: SpeechWords): boolean =>
  !isCapital(words[at]) &&
  lexicon.verbs.get(words[at]?.lower ?? '')?.some(({ role }) => role === 'finite') === true &&
  !lexicon.articles.has(words[at - 1]?.lower ?? '');

function closing(words: Words, at: number): number | null {
  for (let index = at + 1; index < Math.min(words.length, at + 6); index++)
    if (words[index]?.kind === 'close') return index;
  return null;
}

/** la maire⟦, Sylvie Roux⟧, … : the comma closes again, or the sentence ends. */
function withApposition(words: Words, to: number, lexicon: SpeechWords): number {
  if (words[to]?.kind !== 'comma') return to;
  const first = words[to + 1];
  const end = nounEnd(words, to + 1, lexicon);
  const named =
    isCapital(first) || lexicon.articles.has(first?.lower ?? '') || /^\p{Ll}/u.test(first?.text ?? '');
  if (
    end <= to + 1 ||
    !named ||
    lexicon.clitics.has(first?.lower ?? '') ||
    lexicon.relatives.has(first?.lower ?? '')
  )
    return to;
  if (isVerb(words, to + 1, lexicon)) return to;
  return ends(words[end]) && words[end]?.kind !== 'quote' && words[end]?.kind !== 'open' ? end : to;
}

/** ⟦Le ministre, Jean Roux,⟧ a déclaré: the source before the verb at `verb`, in the clause from `from` on. */
export function sourceInFront(words: Words, from: number, verb: number, lexicon: SpeechWords): Run | null {
  let to = verb;
  while (to > from && lexicon.clitics.has(words[to - 1]?.lower ?? '')) to--;
  if (words[to - 1]?.kind === 'comma') return beforeApposition(words, from, to - 1, lexicon);
  const start = Math.max(from, segmentStart(words, to, from));
  return segmentSource(words, start, to, lexicon) ?? relativeSource(words, start, to, from, lexicon);
}

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

/** Le maire, élu en mai, a dit: back over what stands between the two commas. */
function beforeApposition(words: Words, from: number, comma: number, lexicon: SpeechWords): Run | null {
  for (
    let start = segmentStart(words, comma, from);
    start > from;
    start = segmentStart(words, start - 1, from)
  ) {
    const head = segmentSource(words, segmentStart(words, start - 1, from), start - 1, lexicon);
    if (head !== null) return { from: head.from, to: comma };
  }
  return segmentSource(words, from, comma, lexicon);
}

/** The words between two signs as a source: leading conjunctions dropped; null for circumstances. */
function segmentSource(words: Words, start: number, to: number, lexicon: SpeechWords): Run | null {
  let from = start;
  while (from < to && /^(?:et|mais|[yeиа]|pero|ma|mas|но|or|car)$/u.test(words[from]?.lower ?? '')) from++;
  from = skipFillers(words, from, lexicon);
  const first = words[from];
  if (from >= to || first === undefined) return null;
  if (first.kind === 'quote') return to - from === 1 ? { from, to } : null;
  if (lexicon.pronouns.has(first.lower) && to - from <= 2) return { from, to: from + 1 };
  const article = lexicon.articles.has(first.lower);
  if (!article && lexicon.stops.has(first.lower)) return null;
  if (!article && !isCapital(first) && from === start && lexicon.of.has(first.lower)) return null;
  const end = nounEnd(words, from, lexicon);
  return end === to || end === to - 1 ? { from, to: end } : to - from < 10 && article ? { from, to } : null;
}
