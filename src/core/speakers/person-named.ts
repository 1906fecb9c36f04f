import type { Gender } from '../lexicon/names-given.ts';
import type { Cast, Person } from './person.ts';
import { firstAtOrAfter } from './first-at.ts';
import { nameKey } from './name-key.ts';

/** No more people of one surname than this are held against each other. */
export const NAMESAKES = 20;

/**
 * Whom one word names at an offset: of several, the one a title's gender allows, then the one named last in
 * the same paragraph, then the one named most so far: reports call their main person by the surname alone.
 */
export function personNamed(
  cast: Cast,
  word: string,
  at: number,
  text: string,
  lang: string,
  gender: Gender | null,
): Person | null {
  const key = nameKey(word, lang);
  const found =
    cast.bySurname.get(key) ??
    cast.bySurname.get(lang === 'de' ? key.replace(/s$/u, '') : key) ??
    cast.byGiven.get(key) ??
    [];
  const fitting = found.filter(
    (person) => gender === null || person.gender === null || person.gender === gender,
  );
  if (fitting.length < 2) return fitting[0] ?? null;
  const paragraph = text.lastIndexOf('\n', at);
  const weight = (person: Person): number => {
    const before = firstAtOrAfter(person.uses, at);
    const last = person.uses[before - 1]?.start ?? -1;
    return last > paragraph ? text.length + last : before;
  };
  return fitting.slice(0, NAMESAKES).sort((a, b) => weight(b) - weight(a))[0] ?? null;
}
