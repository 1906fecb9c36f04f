/** Where a German noun phrase ends: articles, genitives, titles, appositions. */
import {
  ADVERBS,
  ARTICLES,
  CONDITIONALS,
  CONJUNCTIONS,
  NOUN_PREPOSITIONS,
  PASSIVE_AUXILIARIES,
  PERFECT_AUXILIARIES,
  PREPOSITIONS,
  SUBJUNCTIVES,
  SUBORDINATORS,
} from '../lexicon/de.ts';
import { isAmount, isCapital, isShortName, isSmall, isTitle, isWord } from './german-noun-words.ts';
import type { Word } from './spoken-units.ts';
import { startsCapital, startsSmall } from '../words/letters.ts';

const NAME_PARTICLES = new Set('von van de der den di da del al el bin ibn zu vom und'.split(' '));

/** The noun phrase at `at`, its genitives and „von“ phrases with it; null when no noun stands there. */
export function nounEnd(words: readonly Word[], at: number): number | null {
  let index = at;
  const first = words[index];
  if (!isWord(first) || (isNoNoun(first) && !isPossessive(words, at))) return null;
  const determined = ARTICLES.has(first.lower);
  if (determined) index++;
  let lowered = 0;
  while (
    isWord(words[index]) &&
    !isCapital(words[index]) &&
    lowered < 4 &&
    (determined || lowered > 0 || /(?:e|er|es|en|em)$/u.test(words[index]?.lower ?? ''))
  ) {
    const lower = words[index]?.lower ?? '';
    if (PREPOSITIONS.has(lower) && !/(?:e|er|es|en)$/u.test(lower)) break;
    index++;
    lowered++;
  }
  // …, schreibt die „Hafenpost“.
  if (determined && words[index]?.kind === 'quote' && isShortName(words[index]))
    return nounTail(words, index);
  if (!isCapital(words[index])) return determined && lowered === 0 && index === at + 1 ? at + 1 : null;
  return nounTail(words, index);
}

/** ⟦Ihr⟧ Sprecher sagte, but: Lund sagte ⟦ihr⟧ alles. */
export const isPossessive = (words: readonly Word[], at: number): boolean =>
  words[at]?.lower === 'ihr' && isCapital(words[at + 1]);

/** Und, Außerdem, Hatte: capital only because they open the sentence; … so ⟦gebe⟧ es keinen Fährverkehr. */
const isNoNoun = ({ lower, text }: Word): boolean =>
  (startsSmall(text) &&
    !ARTICLES.has(lower) &&
    (SUBJUNCTIVES.has(lower) || CONDITIONALS.has(lower) || PREPOSITIONS.has(lower))) ||
  (startsCapital(text) && isSmall(text.slice(1)) && isSmallWord(lower));

const isSmallWord = (lower: string): boolean =>
  ADVERBS.has(lower) ||
  (PREPOSITIONS.has(lower) && lower !== 'laut') ||
  SUBORDINATORS.has(lower) ||
  CONJUNCTIONS.has(lower) ||
  PERFECT_AUXILIARIES.has(lower) ||
  PASSIVE_AUXILIARIES.has(lower);

function nounTail(words: readonly Word[], at: number): number {
  let index = at;
  for (;;) {
    while (
      (isCapital(words[index]) && !(index > at && isAmount(words[index]))) ||
      (words[index]?.kind === 'quote' && isTitle(words[index]))
    )
      index++;
    const next = words[index];
    if (next?.kind === 'open') {
      const close = words.findIndex((word, place) => place > index && word.kind === 'close');
      if (close < 0 || close - index > 6) return index;
      index = close + 1;
      continue;
    }
    if (!isWord(next)) return index;
    const joined = continues(words, index);
    if (joined === null) return index;
    index = joined;
  }
}

/** A genitive, „von X“, „und X“ or a name's particle: where the capital word after it stands. */
function continues(words: readonly Word[], at: number): number | null {
  const lower = words[at]?.lower ?? '';
  const genitive = /^(?:des|der|eines|einer|seiner|ihrer|ihres|seines|dieser|dieses)$/u.test(lower);
  if (!genitive && !NOUN_PREPOSITIONS.has(lower) && !NAME_PARTICLES.has(lower)) return null;
  // …, lehnt Holm ⟦aus Kostengründen⟧ ab: why, not where from.
  if (lower === 'aus' && /(?:gründen|sicht|angst|sorge|protest|mangel)$/u.test(words[at + 1]?.lower ?? ''))
    return null;
  // …, wertete Holm ⟦den Beschluss⟧: no genitive, and a name's particle only behind another: van den Berg.
  if (/^de[nm]$/u.test(lower) && !/^(?:van|von)$/u.test(words[at - 1]?.lower ?? '')) return null;
  let index = at + 1;
  if (!genitive && ARTICLES.has(words[index]?.lower ?? '')) index++;
  let lowered = 0;
  while (
    isWord(words[index]) &&
    !isCapital(words[index]) &&
    lowered < 3 &&
    /(?:en|er|es|e|em)$/u.test(words[index]?.lower ?? '') &&
    !PREPOSITIONS.has(words[index]?.lower ?? '')
  ) {
    index++;
    lowered++;
  }
  return isCapital(words[index]) || isTitle(words[index]) ? index : null;
}

/** am Dienstag, in einem langen Gespräch, gegenüber der Zeitung „Blick“: where the phrase ends. */
export function prepositionEnd(words: readonly Word[], at: number): number {
  let index = at + 1;
  while (isWord(words[index]) && !isCapital(words[index]) && index - at < 5) index++;
  if (!isCapital(words[index])) return isWord(words[at + 1]) ? at + 1 : at;
  index++;
  if (words[index]?.kind === 'quote') index++;
  for (;;) {
    const next = words[index];
    if (isWord(next) && /^(?:des|eines)$/u.test(next.lower)) {
      const tail = continues(words, index);
      if (tail === null) return index;
      index = tail + 1;
    } else if (isWord(next) && /^\d/u.test(next.text)) index++;
    else return index;
  }
}

/** …, sagte Ada Holm⟦, Leiterin der Werft⟧, am Montag; …, sagte der Leiter der Werft ⟦in Nordbach, Jan Lund⟧. */
export function withApposition(words: readonly Word[], to: number): number {
  const comma = placeEnd(words, to);
  if (words[comma]?.kind !== 'comma') return to;
  const end = nounEnd(words, comma + 1);
  if (end === null) return to;
  const after = words[end];
  const closed =
    after === undefined || after.kind === 'comma' || after.kind === 'stop' || after.kind === 'colon';
  // A name of two words behind a place, no more: … in Nordbach, ⟦Jan Lund⟧.
  const name = comma === to || (end === comma + 3 && isCapital(words[comma + 1]));
  return closed && name && end - comma > 1 ? end : to;
}

/** der Leiter der Werft ⟦in Nordbach⟧, die Sprecherin der Fraktion ⟦im Rat⟧: where a comma may follow. */
function placeEnd(words: readonly Word[], to: number): number {
  const place = /^(?:in|im|bei|beim)$/u.test(words[to]?.lower ?? '') && isCapital(words[to - 1]);
  return place ? prepositionEnd(words, to) : to;
}
