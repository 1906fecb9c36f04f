/** German sentences that tell what somebody said without saying it: Die Fischer fordern den Ausbau des Hafens. */
import { NARRATING } from '../lexicon/de.ts';
import type { Frame } from './from-frames.ts';
import { isSubordinate, type Verb, verbCue, withoutStop } from './german-clauses.ts';
import { findSeat } from './german-seats.ts';
import { saysNobody } from './german-unannounced.ts';
import type { Word } from './spoken-units.ts';

type Words = readonly Word[];

/** The whole sentence, where its verb takes what was said as an object: fordert den Ausbau, spricht von einem Irrtum. */
export function narrated(words: Words, found: readonly Verb[]): Frame[] {
  const verb = found.find(
    ({ clause, form }) =>
      form.role !== 'infinitive' && !isSubordinate(words, clause) && NARRATING.has(form.lemma),
  );
  if (verb === undefined) return [];
  const joins = NARRATING.get(verb.form.lemma);
  const source = findSeat(words, verb)?.source ?? null;
  // A name in marks would be taken for the source's own words.
  if (source === null || saysNobody(words, source) || words.some(({ kind }) => kind === 'quote')) return [];
  if (joins !== undefined && joins !== '' && !words.some(({ lower }) => joins.split(' ').includes(lower)))
    return [];
  return [
    {
      content: [{ from: 0, to: withoutStop(words) }],
      source,
      ...verbCue(words, verb, source),
      rule: 'narrated',
      confidence: 0.6,
    },
  ];
}
