import type { Gender } from '../lexicon/names-given.ts';
import type { SpeakerKind } from '../reading.ts';
import type { Turn } from './find-pronoun.ts';
import type { Entry, Ledger } from './ledger.ts';

/** So many of those who spoke last may be meant by “they” and “it”. */
const REMEMBERED = 8;

/** Those who have spoken so far, in order. */
export class SpokenTurns {
  constructor(
    private readonly turns: readonly Turn[],
    readonly ledger: Ledger,
  ) {}

  /** The last of these kinds who spoke. */
  latest(kinds: ReadonlySet<SpeakerKind>, at: number): Entry | null {
    for (const turn of this.turns.slice(-REMEMBERED).reverse()) {
      const entry = turn.speaker === null || turn.start > at ? undefined : this.ledger.byId(turn.speaker);
      if (entry && kinds.has(entry.speaker.kind)) return entry;
    }
    return null;
  }

  /** The entry of whoever had a turn, whose gender a pronoun showed; null for nobody. */
  entryOf(turn: Turn | null, gender: Gender): Entry | null {
    if (turn === null) return null;
    const entry = turn.person
      ? this.ledger.forPerson(turn.person)
      : (this.ledger.byId(turn.speaker ?? '') ?? null);
    if (entry) entry.gender ??= gender;
    return entry;
  }
}
