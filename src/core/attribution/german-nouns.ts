/** Where a German source stands: before its verb or behind it, past adverbs, objects and listeners. */
import { ADVERBS, ARTICLES, LEADERS, PREPOSITIONS, PRONOUNS, SUBORDINATORS, THINGS } from '../lexicon/de.ts';
import { isPossessive, nounEnd, prepositionEnd, withApposition } from './german-noun-phrase.ts';
import { isCapital, isShortName, isSmall, isWord, MASCULINE } from './german-noun-words.ts';
import { withoutListener } from './german-listeners.ts';
import type { Run, Word } from './spoken-units.ts';

/** „…“, sagte gestern im Rat ⟦Bürgermeisterin Ada Holm vom Bürgerbund⟧. The source from `at` on, or null. */
export function sourceAfter(words: readonly Word[], at: number): Run | null {
  let from = at;
  for (let steps = 0; steps < 12; steps++) {
    const word = words[from];
    if (word?.kind === 'quote') break;
    if (!isWord(word)) return null;
    // Ähnlich sieht es ⟦Ada Holm⟧: what is seen, no subject.
    const seen = word.lower === 'es' && SEEING.test(words[at - 1]?.lower ?? '') && isCapital(words[from + 1]);
    if (seen) from++;
    else if (PRONOUNS.has(word.lower) && !ARTICLES.has(word.lower)) return { from, to: from + 1 };
    else if (ADVERBS.has(word.lower) && !isPossessive(words, from)) from++;
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

const SEEING = /^(?:sehen|sieht|sahen?|formulier(?:t|en|te|ten)|beschreibt|beschrieb|nennt|nannte)$/u;

/** ⟦Die Ministerin, eine Juristin,⟧ sagte …: the source that fills the place before the verb, or null. */
export function sourceBefore(words: readonly Word[], from: number, verb: number): Run | null {
  // Hafen: ⟦Der Rat⟧ will …: what stands before a colon is no part of it.
  const colon = words.findLastIndex(({ kind }, at) => kind === 'colon' && at >= from && at < verb);
  let start = Math.max(from, colon + 1);
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
  if (NO_SUBJECT.test(first.lower) || isAdverbialForm(first, words[start + 1], verb === start + 1))
    return null;
  if (isObject(words, start, verb)) return null;
  const head = nounEnd(words, start);
  if (head === null || head > verb || (first.lower === 'der' && isDative(words, start, verb))) return null;
  let to = verb;
  while (to > head && (ADVERBS.has(words[to - 1]?.lower ?? '') || words[to - 1]?.kind === 'comma')) to--;
  return { from: start, to };
}

/** ⟦Einen Abriss⟧ nannte Holm falsch, ⟦diesem Plan⟧ widersprach sie: in no gender and number the form of a subject. */
const NO_SUBJECT = /^(?:de[mn]|(?:k?ein|mein|sein|ihr|unser|dies|jen|jed)e[mn])$/u;

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
  // ⟦Jegliche Mitschuld an dem Unfall⟧ weist Holm von sich.
  if (/^jegliche[sr]?$/u.test(article) && hasActor(words, verb + 1)) return true;
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
