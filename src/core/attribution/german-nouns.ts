/** Where a German source begins and ends: articles, genitives, titles, appositions. */
import {
  ADVERBS,
  ARTICLES,
  CONDITIONALS,
  CONJUNCTIONS,
  LEADERS,
  NOUN_PREPOSITIONS,
  PASSIVE_AUXILIARIES,
  PERFECT_AUXILIARIES,
  PREPOSITIONS,
  PRONOUNS,
  SUBJUNCTIVES,
  SUBORDINATORS,
  THINGS,
} from '../lexicon/de.ts';
import { isAmount, isCapital, isShortName, isTitle, isWord, MASCULINE } from './german-noun-words.ts';
import { withoutListener } from './german-listeners.ts';
import type { Run, Word } from './spoken-units.ts';
import { startsSmall, runEnd, SMALL, startsCapital } from '../words/letters.ts';

const isSmall = (word: string): boolean => word !== '' && runEnd(word, 0, SMALL) === word.length;

const NAME_PARTICLES = new Set('von van de der den di da del al el bin ibn zu vom und'.split(' '));
/** „…“, sagte gestern im Rat ⟦Bürgermeisterin Ada Holm vom Bürgerbund⟧. The source from `at` on, or null. */
export function sourceAfter(words: readonly Word[], at: number): Run | null {
  let from = at;
  for (let steps = 0; steps < 12; steps++) {
    const word = words[from];
    if (word?.kind === 'quote') break;
    if (!isWord(word)) return null;
    if (PRONOUNS.has(word.lower) && !ARTICLES.has(word.lower)) return { from, to: from + 1 };
    if (ADVERBS.has(word.lower) && !isPossessive(words, from)) from++;
    else if (PREPOSITIONS.has(word.lower) && !isCapital(word)) {
      const to = prepositionEnd(words, from);
      if (to === from) return null;
      from = to;
    } else break;
  }
  // …, schrieb „Der Seebote“.
  if (words[from]?.kind === 'quote' && isShortName(words[from])) return { from, to: from + 1 };
  const to = nounEnd(words, from);
  const dative = to === from + 1 && /^(?:eine[mns]|de[mns])$/u.test(words[from]?.lower ?? '');
  if (to === null || dative) return null;
  const told = withoutListener(words, from, to);
  return { from, to: told < to ? told : withApposition(words, to) };
}

/** ⟦Die Ministerin, eine Juristin,⟧ sagte …: the source that fills the place before the verb, or null. */
export function sourceBefore(words: readonly Word[], from: number, verb: number): Run | null {
  let start = from;
  while (start < verb && LEADERS.has(words[start]?.lower ?? '')) start++;
  const first = words[start];
  if (!isWord(first) || start >= verb) return null;
  if (PRONOUNS.has(first.lower) && (start === verb - 1 || !ARTICLES.has(first.lower))) {
    return start + 1 === verb ||
      ADVERBS.has(words[start + 1]?.lower ?? '') ||
      words[start + 1]?.kind !== 'word'
      ? { from: start, to: start + 1 }
      : null;
  }
  const adverb = ADVERBS.has(first.lower) && !isPossessive(words, start);
  if (adverb || PREPOSITIONS.has(first.lower) || SUBORDINATORS.has(first.lower)) return null;
  // Passend zum Wetter warnte …; gefragt nach den Kosten, sagte …
  if (
    /end$|^(?:gefragt|befragt|angesprochen|konfrontiert)$/u.test(first.lower) &&
    PREPOSITIONS.has(words[start + 1]?.lower ?? '')
  )
    return null;
  if (/^(?:dem|den)$/u.test(first.lower) || isAdverbialForm(first, words[start + 1], verb === start + 1))
    return null;
  if (isObject(words, start, verb)) return null;
  const head = nounEnd(words, start);
  if (head === null || head > verb || (first.lower === 'der' && isDative(words, start, verb))) return null;
  let to = verb;
  while (to > head && (ADVERBS.has(words[to - 1]?.lower ?? '') || words[to - 1]?.kind === 'comma')) to--;
  return { from: start, to };
}

/**
 * ⟦Die neuen Pläne⟧ lobte der Rat: many, where the verb speaks of one. ⟦Die Frage⟧ stellte der neue Leiter: the one
 * whose article and ending show that he does it stands behind the verb.
 */
function isObject(words: readonly Word[], start: number, verb: number): boolean {
  const article = words[start]?.lower ?? '';
  const next = words[start + 1];
  const ofMany =
    /^(?:alle|beide|einige|mehrere|viele|zahlreiche|zwei|drei|vier|fünf)$/u.test(article) ||
    (article === 'die' &&
      next?.text.endsWith('en') === true &&
      isSmall(next.text) &&
      isCapital(words[start + 2]));
  const one = isWord(words[verb]) && !/n$/u.test(words[verb].lower);
  if (ofMany && one) return sourceAfter(words, verb + 1) !== null;
  // ⟦Die Entscheidung⟧ nannte Ada Holm mutig, ⟦die Vorwürfe⟧ wies der Rat zurück.
  const to = nounEnd(words, start);
  if (to === verb && THINGS.test(words[verb - 1]?.lower ?? '') && hasActor(words, verb + 1)) return true;
  if (words[verb + 1]?.lower !== 'der' || !/^(?:die|eine|das|jegliche|keine)$/u.test(article)) return false;
  const behind = words[verb + 2]?.text ?? '';
  return MASCULINE.test(behind) || (behind.endsWith('e') && isSmall(behind) && isCapital(words[verb + 3]));
}

/** nannte ⟦Ada Holm⟧ mutig, nannte ⟦die Ministerin⟧ mutig, but not: nannte ⟦die Gründe⟧. */
function hasActor(words: readonly Word[], at: number): boolean {
  const to = nounEnd(words, at);
  const last = to === null ? undefined : words[to - 1];
  if (to === null || last?.kind !== 'word' || /^(?:den|dem|des)$/u.test(words[at]?.lower ?? '')) return false;
  return !THINGS.test(last.lower) && isCapital(last);
}

/** ⟦Der Zeitung⟧ sagte Ada Holm, ⟦der örtlichen Presse⟧ sagte sie: whom somebody spoke to, no source. */
function isDative(words: readonly Word[], at: number, verb: number): boolean {
  let noun = at + 1;
  while (isWord(words[noun]) && !isCapital(words[noun]) && noun < verb) noun++;
  const word = words[noun];
  if (noun > at + 1 && words.slice(at + 1, noun).every(({ lower }) => /(?:en|r)$/u.test(lower))) return true;
  if (word?.kind === 'quote' ? noun + 1 !== verb : !FEMININE.test(word?.lower ?? '')) return false;
  return sourceAfter(words, verb + 1) !== null;
}

const FEMININE = /(?:ung|heit|keit|schaft|ion|tät|agentur|presse|illustrierten)$/u;

/** Ähnlich äußerte sich …, Gleichzeitig warnte …: no noun, though the sentence starts with it. */
const isAdverbialForm = (first: Word, next: Word | undefined, alone: boolean): boolean =>
  alone &&
  next !== undefined &&
  /(?:lich|zeitig|mäßig|fristig|weise|artig|haft|end|mals|seits|falls|stens|rigens|\d)$/u.test(first.lower);

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
const isPossessive = (words: readonly Word[], at: number): boolean =>
  words[at]?.lower === 'ihr' && isCapital(words[at + 1]);

/** Und, Außerdem, Hatte: capital only because they open the sentence; … so ⟦gebe⟧ es keinen Fährverkehr. */
const isNoNoun = ({ lower, text }: Word): boolean =>
  (startsSmall(text) && (SUBJUNCTIVES.has(lower) || CONDITIONALS.has(lower) || PREPOSITIONS.has(lower))) ||
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
  return isCapital(words[index]) || words[index]?.kind === 'quote' ? index : null;
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

/** …, sagte Ada Holm⟦, Leiterin der Werft⟧, am Montag. */
export function withApposition(words: readonly Word[], to: number): number {
  if (words[to]?.kind !== 'comma') return to;
  const end = nounEnd(words, to + 1);
  if (end === null) return to;
  const after = words[end];
  const closed =
    after === undefined || after.kind === 'comma' || after.kind === 'stop' || after.kind === 'colon';
  return closed && end - to > 1 ? end : to;
}
