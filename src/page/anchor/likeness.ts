/**
 * Whether two stretches of text are so much alike, by the share of their letter triples that both have (Dice, 0 to 1),
 * that a changed word costs little and other words cost all. What both begin and end with is counted by its length;
 * only where that is not enough is what lies between taken apart. The cost grows with the lengths added, not
 * multiplied.
 */
export function isAlike(one: string, other: string, enough: number): boolean {
  const shorter = Math.min(one.length, other.length);
  let before = 0;
  while (before < shorter && one.charCodeAt(before) === other.charCodeAt(before)) before++;
  let after = 0;
  const [last, otherLast] = [one.length - 1, other.length - 1];
  while (after < shorter - before && one.charCodeAt(last - after) === other.charCodeAt(otherLast - after))
    after++;
  const wanted = (enough * (triplesIn(one.length) + triplesIn(other.length))) / 2;
  const shared = triplesIn(before) + triplesIn(after);
  return (
    shared >= wanted ||
    shared + sharedTriples(middle(one, before, after), middle(other, before, after)) >= wanted
  );
}

const triplesIn = (length: number): number => Math.max(0, length - 2);

/** What lies between, with the two letters on either side that its triples reach over. */
const middle = (text: string, before: number, after: number): string =>
  text.slice(Math.max(0, before - 2), text.length - Math.max(0, after - 2));

function sharedTriples(one: string, other: string): number {
  if (one.length < 3 || other.length < 3) return 0;
  const triples = new Map<string, number>();
  for (let at = 0; at + 3 <= one.length; at++) {
    const triple = one.slice(at, at + 3);
    triples.set(triple, (triples.get(triple) ?? 0) + 1);
  }
  let shared = 0;
  for (let at = 0; at + 3 <= other.length; at++) {
    const triple = other.slice(at, at + 3);
    const left = triples.get(triple) ?? 0;
    if (left === 0) continue;
    triples.set(triple, left - 1);
    shared++;
  }
  return shared;
}
