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
  const [first, second] = found;
  if (first === undefined || (second === undefined && !fits(first, gender))) return null;
  if (second === undefined) return first;
  const paragraph = text.lastIndexOf('\n', at);
  let best: Person | null = null;
  let most = -1;
  let looked = 0;
  for (const person of found) {
    if (!fits(person, gender)) continue;
    const before = firstAtOrAfter(person.uses, at);
    const last = person.uses[before - 1]?.start ?? -1;
    const weight = last > paragraph ? text.length + last : before;
    if (weight > most) [best, most] = [person, weight];
    if (++looked === NAMESAKES) break;
  }
  return best;
}

const fits = (person: Person, gender: Gender | null): boolean =>
  gender === null || person.gender === null || person.gender === gender;
