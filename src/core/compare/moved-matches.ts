import type { Match } from './align-paragraphs.ts';

/** The fewest passages that must have been moved to come from the one order to the other. */
export function movedMatches(matches: readonly Match[]): Set<Match> {
  // The longest run that goes forward in both versions stayed; all others moved.
  const places = matches.map(({ original }) => original[0] ?? 0);
  const length: number[] = [];
  const previous: (number | null)[] = [];
  places.forEach((place, index) => {
    length[index] = 1;
    previous[index] = null;
    for (let earlier = 0; earlier < index; earlier++) {
      const longer = (length[earlier] ?? 0) + 1;
      if ((places[earlier] ?? 0) < place && longer > (length[index] ?? 0)) {
        length[index] = longer;
        previous[index] = earlier;
      }
    }
  });
  const stayed = new Set<number>();
  let at: number | null = length.length === 0 ? null : length.indexOf(Math.max(...length));
  while (at !== null) {
    stayed.add(at);
    at = previous[at] ?? null;
  }
  return new Set(matches.filter((_, index) => !stayed.has(index)));
}
