/** Where a source begins and ends in languages whose subject stands beside its verb. */
import type { SpeechWords } from '../lexicon/speech-words.ts';
import { isCapital, pastCircumstances } from './speech-circumstances.ts';
import type { Run, Word } from './spoken-units.ts';
import { startsSmall } from '../words/letters.ts';

type Words = readonly Word[];

const ends = (word: Word | undefined): boolean => word === undefined || word.kind !== 'word';
const LONGEST = 14;

/** …, a déclaré mardi ⟦la maire, Sylvie Roux⟧. The source from `at` on, or null. */
export function sourceBehind(words: Words, at: number, lexicon: SpeechWords): Run | null {
  const from = pastCircumstances(words, at, lexicon);
  const first = words[from];
  if (isListener(words, from, lexicon)) return sourceBehind(words, from + 1, lexicon);
  if (first?.kind === 'quote' && first.title) return { from, to: from + 1 };
  if (first?.kind !== 'word') return null;
  if (lexicon.pronouns.has(first.lower) && !lexicon.articles.has(first.lower)) return { from, to: from + 1 };
  if (!canOpen(first, lexicon)) return null;
  const to = nounEnd(words, from, lexicon);
  return to > from ? { from, to: withApposition(words, to, lexicon) } : null;
}

/** рассказал ⟦«Маяку»⟧ мэр: in Russian the one who is told may stand before the one who tells. */
export const isListener = (words: Words, at: number, lexicon: SpeechWords): boolean => {
  const next = words[at + 1];
  if (lexicon.attributive === null || words[at]?.kind !== 'quote' || next?.kind !== 'word') return false;
  return isCapital(next) || lexicon.speakers.has(next.lower);
};

/** An article, a name, an office; elsewhere than in French a plural without an article. */
export function canOpen(word: Word, lexicon: SpeechWords): boolean {
  const { lower } = word;
  if (lexicon.articles.has(lower) || isCapital(word) || lexicon.speakers.has(lower)) return true;
  if (/^\d/u.test(lower)) return true;
  if (lexicon.stops.has(lower) || lexicon.fillers.has(lower) || lexicon.clitics.has(lower)) return false;
  return lexicon.attributive !== null
    ? !lexicon.infinitive.test(lower)
    : lexicon.dropsSubject && (lexicon.that.has('che') ? /[ie]$/u : /s$/u).test(lower);
}

/** Whether a source is somebody: it holds a name, a pronoun, or a noun that can speak. */
export const isSomebody = (words: Words, { from, to }: Run, lexicon: SpeechWords): boolean =>
  words
    .slice(from, to)
    .some(
      (word) =>
        isCapital(word) ||
        word.kind === 'quote' ||
        lexicon.speakers.has(word.lower) ||
        (lexicon.pronouns.has(word.lower) && !lexicon.articles.has(word.lower)),
    );

const POSSESSIVES = /^(?:son|sa|ses|leurs?|nos|notre)$/u;

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
    // тренер ⟦«Гонца»⟧ Олег Бандин; la revista ⟦«Mares»⟧
    if (word.kind === 'quote' && index > at && word.title) continue;
    if (word.kind !== 'word') break;
    if (index > at && isNextPhrase(words, index, lexicon)) break;
    const name = index > at && isCapital(word);
    // Lucien Perrot ⟦à⟧ la sortie: behind a name, where somebody speaks
    if (lexicon.offices.has(word.lower) && isCapital(words[index - 1])) break;
    // a lancé la présidente ⟦à ses voisins⟧: whom she told
    if (word.lower === 'à' && POSSESSIVES.test(words[index + 1]?.lower ?? '')) break;
    if (name || lexicon.of.has(word.lower)) continue;
    if (index > at && lexicon.fillers.has(word.lower)) break;
    if (index > at && lexicon.offices.has(word.lower) && isOffice(words, index, at, lexicon)) continue;
    if (index > at && isDative(words, index, lexicon)) break;
    if (lexicon.stops.has(word.lower) && !(index === at && lexicon.articles.has(word.lower))) break;
    // Yann Le Goff ⟦se félicitait⟧: nothing small follows a full name
    if (index - at > 1 && isCapital(words[index - 1]) && isCapital(words[index - 2])) break;
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

/** Soddisfatto ⟦il capitano⟧: an article opens the next phrase, unless it hangs on a preposition or on all (tous les élus). */
const isNextPhrase = (words: Words, at: number, lexicon: SpeechWords): boolean => {
  const before = words[at - 1]?.lower ?? '';
  return (
    lexicon.attributive === null &&
    lexicon.articles.has(words[at]?.lower ?? '') &&
    !isCapital(words[at]) &&
    !lexicon.of.has(words[at]?.lower ?? '') &&
    !lexicon.of.has(before) &&
    !lexicon.offices.has(before) &&
    !lexicon.articles.has(before) &&
    !/^(?:tou|tod|tutt)/u.test(before)
  );
};

/** l’adjoint ⟦aux⟧ finances, l’assessora ⟦al⟧ Bilancio: an office, named right behind its holder. */
const isOffice = (words: Words, at: number, start: number, lexicon: SpeechWords): boolean =>
  at - start <= 2 &&
  !isCapital(words[at - 1]) &&
  words[at + 1]?.kind === 'word' &&
  !lexicon.articles.has(words[at + 1]?.lower ?? '') &&
  // la voisine ⟦aux⟧ enquêteurs: whom she told
  !lexicon.speakers.has(words[at + 1]?.lower ?? '') &&
  !lexicon.fillers.has(words[at + 1]?.lower ?? '');

/** сказала соседка ⟦следователям⟧: to whom; but not: уполномоченный по ⟦правам⟧. */
const isDative = (words: Words, at: number, lexicon: SpeechWords): boolean =>
  lexicon.attributive !== null &&
  !isCapital(words[at]) &&
  /.{3}[ая]м$/u.test(words[at]?.lower ?? '') &&
  (words[at - 1]?.text.length ?? 0) > SHORT_WORD;

/** Prepositions are no longer. */
const SHORT_WORD = 3;

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
  const lower = first?.lower ?? '';
  const named = isCapital(first) || lexicon.articles.has(lower) || startsSmall(first?.text ?? '');
  // Paul Roux, ⟦leur porte-parole⟧
  const isClitic =
    lexicon.clitics.has(lower) &&
    !(lexicon.articles.has(lower) && lexicon.speakers.has(words[to + 2]?.lower ?? ''));
  if (end <= to + 1 || !named || isClitic || opensClause(first, lexicon)) return to;
  const verb = lexicon.verbs.get(lower)?.some(({ role }) => role !== 'participle');
  if (verb === true || isVerb(words, to + 1, lexicon)) return to;
  return ends(words[end]) && words[end]?.kind !== 'quote' && words[end]?.kind !== 'open' ? end : to;
}

/** …, ⟦qui⟧ a dirigé …; …, ⟦руководившая⟧ …: a clause that tells of the name and is no part of it. */
export const opensClause = (word: Word | undefined, lexicon: SpeechWords): boolean =>
  word?.kind === 'word' &&
  (lexicon.relatives.has(word.lower) ||
    (lexicon.that.has(word.lower) && !lexicon.attributive) ||
    lexicon.attributive?.test(word.lower) === true);
