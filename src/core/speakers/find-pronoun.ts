import type { Draft } from '../draft.ts';
import type { Gender } from '../lexicon/names-given.ts';
import type { NameWords } from '../lexicon/name-words.ts';
import type { Cast, Person, PersonUse } from './person.ts';
import type { Span } from '../span.ts';
import { firstAtOrAfter } from './first-at.ts';
import type { Place } from './place.ts';
import { LETTER, runsOf } from '../words/letters.ts';

/** A person, or somebody without a name, who was named or spoke at an offset. */
export interface Turn {
  start: number;
  person: Person | null;
  /** The speaker's id; null for a name that is not yet anybody's. */
  speaker: string | null;
  gender: Gender | null;
  /** A group or a body is never "he". */
  human: boolean;
  /** What the turn weighs when somebody is looked for; a speaker's, where it is not said. */
  weight?: number;
}

/** In the words of Roe, he was old: whoever is only cited for what they say of somebody. */
export const CITED = 0.5;
/** He left. He said: whoever the story goes on to tell of. */
export const TOLD_OF = 1;
const SPEAKING = 1.5;

/** Sentences back in which the person behind a pronoun is looked for. */
const REACH = 14;
const USES_LOOKED_AT = 60;
const USES_LOOKED_AHEAD = 30;

/**
 * The person a "he" or "she" at an offset stands for: those named or speaking before it, weighed by how near
 * they stand, whether as the sentence's first name, as a speaker, inside a quotation or as a possessor; a person
 * whose gender the article shows weighs more than one whose gender is open. Each sentence counts once for
 * each. When nobody before fits, the first one named after it does: a lead may say "he" first. Whoever is `spokenOf` in
 * what "he" says is hardly he: “Roe is back,” he said.
 */
export function antecedent(
  at: number,
  gender: Gender | null,
  cast: Cast,
  turns: readonly Turn[],
  place: Place,
  spokenOf: readonly Span[] = [],
): Turn | null {
  const others = peopleIn(spokenOf, cast);
  const weights = new Map<Person | string, Map<number, { turn: Turn; weight: number }>>();
  const here = place.sentenceOf(at);
  const add = (turn: Turn, weight: number): void => {
    const key = turn.person ?? turn.speaker;
    if (key === null || (gender !== null && turn.gender !== null && turn.gender !== gender)) return;
    const sentence = place.sentenceOf(turn.start);
    const nearness = 0.5 ** (here - sentence) * (place.blockOf(turn.start) === place.blockOf(at) ? 1.3 : 1);
    const sure = gender === null || turn.gender !== null ? 1 : 0.45;
    const known = weights.get(key) ?? new Map<number, { turn: Turn; weight: number }>();
    weights.set(key, known);
    const named = turn.person !== null && others.has(turn.person) ? AS_ANOTHER : 1;
    const weighed = weight * nearness * sure * named;
    if ((known.get(sentence)?.weight ?? 0) < weighed) known.set(sentence, { turn, weight: weighed });
  };
  for (const turn of turns)
    if (turn.human && turn.start < at && here - place.sentenceOf(turn.start) <= REACH)
      add(turn, turn.weight ?? SPEAKING);
  for (const use of usesBefore(cast, at)) {
    if (here - place.sentenceOf(use.start) > REACH) break;
    if (use.person.sure) add(turnOf(use), weightOf(use, cast, place));
  }
  let best: { turn: Turn; weight: number } | null = null;
  for (const sentences of weights.values()) {
    const all = [...sentences.values()];
    const weight = all.reduce((sum, one) => sum + one.weight, 0);
    if (all[0] && (best === null || weight > best.weight)) best = { turn: all[0].turn, weight };
  }
  return best?.turn ?? firstAfter(at, gender, cast);
}

/** Of somebody whose name stands in the words: few speak of themselves by name. */
const AS_ANOTHER = 0.3;

function peopleIn(spans: readonly Span[], { uses }: Cast): ReadonlySet<Person> {
  const people = new Set<Person>();
  for (const { start, end } of spans)
    for (let index = firstAtOrAfter(uses, start); (uses[index]?.start ?? end) < end; index++) {
      const person = uses[index]?.person;
      if (person) people.add(person);
    }
  return people;
}

const turnOf = ({ start, person }: PersonUse): Turn => ({
  start,
  person,
  speaker: null,
  gender: person.gender,
  human: true,
});

function firstAfter(at: number, gender: Gender | null, { uses }: Cast): Turn | null {
  const from = firstAtOrAfter(uses, at);
  const ahead = uses.slice(from, from + USES_LOOKED_AHEAD).filter(({ person }) => person.sure);
  const use =
    ahead.find(({ person }) => person.gender === gender) ??
    ahead.find(({ person }) => person.gender === null);
  return use ? turnOf(use) : null;
}

function* usesBefore({ uses }: Cast, at: number): Generator<PersonUse> {
  let index = firstAtOrAfter(uses, at) - 1;
  for (let looked = 0; index >= 0 && looked < USES_LOOKED_AT; index--, looked++) {
    const use = uses[index];
    if (use) yield use;
  }
}

function weightOf(use: PersonUse, cast: Cast, place: Place): number {
  if (place.isQuoted(use.start)) return 0.12;
  if (use.possessive) return 0.4;
  if (use.modifies) return 0.25;
  return isFirstOfSentence(use, cast, place) ? 1.1 : 0.5;
}

/** The first person of a sentence is most often its subject; a possessor or modifier before does not count. */
function isFirstOfSentence(use: PersonUse, { uses }: Cast, place: Place): boolean {
  const sentence = place.sentenceOf(use.start);
  for (let index = firstAtOrAfter(uses, use.start) - 1; index >= 0; index--) {
    const before = uses[index];
    if (!before || place.sentenceOf(before.start) !== sentence) return !place.followsPronoun(use.start);
    if (!before.possessive && !before.modifies && !place.isQuoted(before.start)) return false;
  }
  return true;
}

const TRACE_REACH = 170;
const TRACES_LOOKED_AT = 5;

/**
 * Lets the pronouns behind a name show its bearer's gender, where neither title nor first name do: "Tarrant …
 * her second term". Only the stretch up to the next person's name is read.
 */
export function learnGenders({ text }: Draft, cast: Cast, words: NameWords): void {
  for (const person of cast.people) {
    if (person.gender !== null) continue;
    let he = 0;
    let she = 0;
    for (const use of person.uses.slice(0, TRACES_LOOKED_AT)) {
      const next = cast.uses[firstAtOrAfter(cast.uses, use.end)]?.start ?? text.length;
      const behind = upToSpeech(text.slice(use.end, Math.min(next, use.end + TRACE_REACH))).toLowerCase();
      for (const word of runsOf(behind, LETTER)) {
        if (words.heTraces.has(word)) he++;
        else if (words.sheTraces.has(word)) she++;
      }
    }
    if (he !== she) person.gender = he > she ? 'm' : 'f';
    if (he + she > 0 && person.name.includes(' ')) person.sure = true;
  }
}

/** Up to the paragraph's end or the first quotation: who is "he" in there, nobody knows yet. */
function upToSpeech(behind: string): string {
  const end = behind.search(/[\n“”"„«]/u);
  return end < 0 ? behind : behind.slice(0, end);
}
