import type { Draft } from '../draft.ts';
import type { Gender } from '../lexicon/names-given.ts';
import type { Span } from '../span.ts';
import { antecedent, TOLD_OF, type Turn } from './find-pronoun.ts';
import type { Cast } from './person.ts';
import type { Place } from './place.ts';

/** A “he” or “she” that the reporter opens a sentence with. */
interface StoryPronoun {
  start: number;
  gender: Gender;
}

/** He left. | But she stayed. | In 1968, he came back. */
const OPENING: Readonly<Record<string, RegExp>> = {
  en: /^(?:(?:but|and|so|then|later|now|still|yet|instead|meanwhile|[^\s,]+ (?:\S+ ){0,3}?\S+),? )?(he|she)\s/iu,
  de: /^(?:aber |doch |dann )?(er)\s/iu,
};
const FEMALE = /^she$/iu;
/** So many of those who spoke last, and of those told of last, may be meant by “he” and “she”. */
const SPOKE = 12;
const TOLD = 8;

/** Whom the story tells of: a pronoun that opens a sentence goes on with whoever it stands for. */
export class Story {
  readonly #told: Turn[] = [];
  readonly #pronouns: readonly StoryPronoun[];
  #read = 0;

  /** `turns`: those who spoke, in order; it grows while the article is read. */
  constructor(
    draft: Draft,
    private readonly cast: Cast,
    private readonly place: Place,
    private readonly turns: readonly Turn[],
  ) {
    this.#pronouns = storyPronouns(draft, place);
  }

  /** Whom a pronoun at an offset stands for, by those who spoke and those the story told of before it; see `antecedent`. */
  antecedent(at: number, gender: Gender | null, spokenOf?: readonly Span[]): Turn | null {
    for (; (this.#pronouns[this.#read]?.start ?? at) < at; this.#read++) {
      const pronoun = this.#pronouns[this.#read];
      if (pronoun === undefined) break;
      const known = antecedent(
        pronoun.start,
        pronoun.gender,
        this.cast,
        this.#before(pronoun.start),
        this.place,
      );
      if (known !== null && known.start < pronoun.start)
        this.#told.push({ ...known, ...pronoun, weight: TOLD_OF });
    }
    return antecedent(at, gender, this.cast, this.#before(at), this.place, spokenOf);
  }

  #before(at: number): Turn[] {
    const near: Turn[] = this.#told.slice(-TOLD);
    for (let index = this.turns.length - 1, left = SPOKE; index >= 0 && left > 0; index--) {
      const turn = this.turns[index];
      if (turn === undefined || turn.start >= at) continue;
      near.push(turn);
      left--;
    }
    return near;
  }
}

function storyPronouns({ text, lang, sentences }: Draft, place: Place): StoryPronoun[] {
  const opening = OPENING[lang];
  if (opening === undefined) return [];
  return sentences.flatMap(({ start, end }) => {
    const found = opening.exec(text.slice(start, Math.min(end, start + 60)));
    const word = found?.[1];
    if (found === null || word === undefined || place.isQuoted(start)) return [];
    const gender = FEMALE.test(word) ? 'f' : 'm';
    return [{ start: start + found[0].length - word.length - 1, gender }];
  });
}
