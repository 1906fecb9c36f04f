/** German words in marks that no verb of saying gives: opinions, names somebody calls a thing. */
import {
  CLAIM_NOUNS,
  CONVINCED,
  DESCRIBING,
  OPINION_NOUNS,
  OPINION_VERBS,
  WEAK_LEMMAS,
} from '../lexicon/de.ts';
import { clauseStart, isSubordinate, withoutStop, type Verb, verbCue } from './german-clauses.ts';
import { sourceAfter, sourceBefore } from './german-nouns.ts';
import { isTitle } from './german-noun-words.ts';
import { closesTime, findSeat, modalBefore } from './german-seats.ts';
import { saysNobody } from './german-unannounced.ts';
import type { Frame } from './from-frames.ts';
import type { Word } from './spoken-units.ts';

type Words = readonly Word[];

/** Holm ist der Ansicht, dass … Der Rat kam zu dem Schluss, dass … */
export function opinions(words: Words): Frame[] {
  const end = withoutStop(words);
  return words.flatMap((word, at): Frame[] => {
    if (words[at + 1]?.kind !== 'comma') return [];
    const held = CLAIM_NOUNS.has(word.lower) || CONVINCED.has(word.lower);
    const claims = held && /^da(?:ss|ß)$/u.test(words[at + 2]?.lower ?? '');
    if (!claims && !OPINION_NOUNS.has(word.lower)) return [];
    const clause = clauseStart(words, at);
    const verb = words.findIndex(
      ({ lower }, index) => index >= clause && index < at && OPINION_VERBS.has(lower),
    );
    const source = verb < 0 ? null : (sourceBefore(words, clause, verb) ?? sourceAfter(words, verb + 1));
    if (source === null || source.to > at || at + 2 >= end || saysNobody(words, source)) return [];
    const cue = { from: Math.max(source.to, at - 1), to: at + 1 };
    return [
      {
        content: [{ from: at + 2, to: end }],
        source,
        cue,
        lemma: word.lower,
        class: 'mental',
        rule: 'that-clause',
        confidence: 0.8,
      },
    ];
  });
}

/** Von einem „Rückschritt“ sprach der Rat. Das Werk wird von Kennern als „Meilenstein“ bezeichnet. */
export function described(words: Words, found: readonly Verb[]): Frame[] {
  return found.flatMap((verb): Frame[] => {
    const { at, clause, form } = verb;
    const last = verb.particle ?? at;
    const quote = words.findIndex(
      ({ kind }, index) =>
        kind === 'quote' && index >= clause && index < last && !isPublication(words, index),
    );
    if (quote < 0 || words[quote - 1]?.kind !== 'word') return [];
    const held = form.lemma === 'halten' && words[quote - 1]?.lower === 'für';
    // Der Rat hat den Überfall „auf das Schärfste“ verurteilt; Holm hatte vor „schweren Schäden“ gewarnt.
    const ends = form.role === 'participle' && words[quote]?.title !== true && !WEAK_LEMMAS.has(form.lemma);
    // Die Fischer warfen der Werft ⟦„Lohnraub“⟧ vor.
    const between = verb.particle !== null && quote > at && !WEAK_LEMMAS.has(form.lemma);
    if (!held && !ends && !between && !DESCRIBING.has(form.lemma) && !followsAs(words, quote)) return [];
    const source =
      (form.role === 'finite' &&
      !isSubordinate(words, clause) &&
      !closesTime(words, verb) &&
      modalBefore(words, verb) === null &&
      quote < at
        ? sourceAfter(words, at + 1)
        : findSeat(words, verb)?.source) ?? null;
    if (source === null) return [];
    return [
      {
        content: [{ from: quote, to: quote + 1 }],
        source,
        ...verbCue(words, verb, source),
        rule: 'described-as',
        confidence: 0.87,
      },
    ];
  });
}

/** Der Hafen wurde im ⟦„Seeboten“⟧ als „Tor zum Norden“ bezeichnet: where it was said. */
const isPublication = (words: Words, at: number): boolean =>
  isTitle(words[at]) && /^(?:im|in|de[mr]|vo[nm])$/u.test(words[at - 1]?.lower ?? '');

/** Er hat den Bericht ⟦als⟧ „falsch“ zurückgewiesen; er wies ihn ⟦als einen⟧ „Irrtum“ zurück. */
const followsAs = (words: Words, quote: number): boolean =>
  words[quote - 1]?.lower === 'als' || words[quote - 2]?.lower === 'als';
