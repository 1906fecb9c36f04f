/**
 * How alike two stretches of text are, 0 to 1: the share of their letter triples that both have (Dice), so that a
 * changed word costs little and other words cost all. Its cost grows with the lengths added, not multiplied.
 */
export function likeness(one: string, other: string): number {
  if (one === other) return 1;
  const triples = new Map<string, number>();
  let all = 0;
  for (let at = 0; at + 3 <= one.length; at++, all++) {
    const triple = one.slice(at, at + 3);
    triples.set(triple, (triples.get(triple) ?? 0) + 1);
  }
  let shared = 0;
  for (let at = 0; at + 3 <= other.length; at++, all++) {
    const triple = other.slice(at, at + 3);
    const left = triples.get(triple) ?? 0;
    if (left === 0) continue;
    triples.set(triple, left - 1);
    shared++;
  }
  return all === 0 ? 0 : (2 * shared) / all;
}
