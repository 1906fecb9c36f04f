import type { Draft } from '../draft.ts';
import type { Gender } from '../lexicon/names-given.ts';
import type { NameWords } from '../lexicon/name-words.ts';
import type { Cast, Person, PersonUse } from './cast.ts';
import { firstAtOrAfter } from './first-at.ts';
import type { Place } from './place.ts';

/** A person, or somebody without a name, who was named or spoke at an offset. */
export interface Turn {
  start: number;
  person: Person | null;
  /** The speaker's id; null for a name that is not yet anybody's. */
  speaker: string | null;
  gender: Gender | null;
}

/** Sentences back in which the person behind a pronoun is looked for. */
const REACH = 14;
const USES_LOOKED_AT = 60;

interface Weighed {
  turn: Turn;
  weight: number;
}

/**
 * The person a "he" or "she" at an offset stands for: those named or speaking before it, weighed by how near
 * they stand, whether as the sentence's first name, as a speaker, inside a quotation or as a possessor; a person
 * whose gender the article shows weighs more than one whose gender is open. Null when nobody fits.
 */
export function antecedent(
  at: number,
  gender: Gender | null,
  cast: Cast,
  turns: readonly Turn[],
  place: Place,
): Turn | null {
  const weights = new Map<Person | string, Weighed>();
  const here = place.sentenceOf(at);
  const add = (turn: Turn, weight: number): void => {
    const key = turn.person ?? turn.speaker;
    if (key === null || (gender !== null && turn.gender !== null && turn.gender !== gender)) return;
    const distance = here - place.sentenceOf(turn.start);
    const nearness = 0.62 ** distance * (place.blockOf(turn.start) === place.blockOf(at) ? 1.25 : 1);
    const sure = gender === null || turn.gender !== null ? 1 : 0.45;
    const known = weights.get(key);
    if (known) known.weight += weight * nearness * sure;
    else weights.set(key, { turn, weight: weight * nearness * sure });
  };
  for (const turn of turns.slice(-12))
    if (turn.start < at && here - place.sentenceOf(turn.start) <= REACH) add(turn, 1.5);
  for (const use of usesBefore(cast, at)) {
    if (here - place.sentenceOf(use.start) > REACH) break;
    if (use.person.sure)
      add(
        { start: use.start, person: use.person, speaker: null, gender: use.person.gender },
        weightOf(use, cast, place),
      );
  }
  return [...weights.values()].sort((a, b) => b.weight - a.weight)[0]?.turn ?? null;
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
  if (use.possessive) return 0.45;
  return isFirstOfSentence(use, cast, place) ? 1.1 : 0.5;
}

function isFirstOfSentence(use: PersonUse, { uses }: Cast, place: Place): boolean {
  const before = uses[firstAtOrAfter(uses, use.start) - 1];
  return (
    before === undefined ||
    place.sentenceOf(before.start) !== place.sentenceOf(use.start) ||
    place.isQuoted(before.start)
  );
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
      const behind = text.slice(use.end, Math.min(next, use.end + TRACE_REACH)).toLowerCase();
      for (const word of behind.match(/\p{L}+/gu) ?? []) {
        if (words.heTraces.has(word)) he++;
        else if (words.sheTraces.has(word)) she++;
      }
    }
    if (he !== she) person.gender = he > she ? 'm' : 'f';
    if (he + she > 0 && person.name.includes(' ')) person.sure = true;
  }
}
