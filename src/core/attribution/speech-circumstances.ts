/** What stands between a verb and its source and is neither: when, where, to whom. */
import type { SpeechWords } from '../lexicon/speech-words.ts';
import type { Word } from './spoken-units.ts';
import { startsCapital, startsSmall } from '../words/letters.ts';

type Words = readonly Word[];

const LONGEST = 14;
/** An aside between commas: …, disse, ⟦em nota,⟧ o ministro. */
const ASIDE = 7;

/** …, a déclaré ⟦mardi devant le tribunal⟧ le juge: the first word behind the circumstances from `at` on. */
export function pastCircumstances(words: Words, at: number, lexicon: SpeechWords): number {
  let index = at;
  for (let next = step(words, index, lexicon); next > index && next - at < LONGEST;) {
    index = next;
    next = step(words, index, lexicon);
  }
  return index;
}

function step(words: Words, at: number, lexicon: SpeechWords): number {
  const word = words[at];
  if (word?.kind === 'comma') return pastAside(words, at, lexicon);
  if (word?.kind !== 'word') return at;
  if (lexicon.fillers.has(word.lower)) return at + 1;
  // el miércoles, este martes
  if (lexicon.articles.has(word.lower) && lexicon.fillers.has(words[at + 1]?.lower ?? '')) return at + 2;
  return lexicon.adverbials.has(word.lower) ? pastPreposition(words, at + 1, lexicon) : at;
}

/** The preposition's noun with what hangs on it; a second article, an office or a name after a noun is the source. */
function pastPreposition(words: Words, at: number, lexicon: SpeechWords): number {
  let index = at;
  while (lexicon.articles.has(words[index]?.lower ?? '') && index < at + 2) index++;
  if (words[index]?.kind !== 'word') return at - 1;
  const name = isCapital(words[index]);
  index++;
  while (index < words.length) {
    const word = words[index];
    if (word?.kind === 'quote' && word.title) index++;
    else if (word?.kind !== 'word') break;
    else if (name && isCapital(word)) index++;
    else if (lexicon.of.has(word.lower) && words[index + 1]?.kind === 'word')
      index = pastPreposition(words, index + 1, lexicon);
    else break;
  }
  // dal canto ⟦suo⟧, da parte ⟦sua⟧
  if (/^(?:suo|sua|loro|suya)$/u.test(words[index]?.lower ?? '') && !name) return index + 1;
  // en rueda de prensa ⟦conjunta⟧: an adjective
  const last = words[index];
  const isEnd = words[index + 1]?.kind !== 'word' || lexicon.articles.has(words[index + 1]?.lower ?? '');
  const adjective = last?.kind === 'word' && startsSmall(last.text) && !isKnown(last.lower, lexicon);
  return adjective && isEnd && !name && lexicon.attributive === null ? index + 1 : index;
}

const isKnown = (lower: string, lexicon: SpeechWords): boolean =>
  lexicon.articles.has(lower) ||
  lexicon.pronouns.has(lower) ||
  lexicon.speakers.has(lower) ||
  lexicon.stops.has(lower) ||
  lexicon.fillers.has(lower);

function pastAside(words: Words, comma: number, lexicon: SpeechWords): number {
  const first = words[comma + 1]?.lower ?? '';
  if (!lexicon.adverbials.has(first) && !lexicon.fillers.has(first)) return comma;
  for (let index = comma + 2; index < comma + ASIDE; index++) {
    const kind = words[index]?.kind;
    if (kind === 'comma') return index + 1;
    if (kind !== 'word') break;
  }
  return comma;
}

export const isCapital = (word: Word | undefined): boolean =>
  word?.kind === 'word' && startsCapital(word.text);
