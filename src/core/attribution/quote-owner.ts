/** Whose words a quotation goes on with, by what was found around it. */
import type { Attribution } from '../draft.ts';
import type { TokenIndex } from './token-index.ts';
import { QUOTED, type Unit } from './tokens.ts';

/** Who owns the part before this one of the same quotation, over paragraphs; -1: nobody. */
export function siblingOwner(t: TokenIndex, owner: Int32Array, at: number): number {
  const part = t.part[at] ?? -1;
  const span = t.parts[part]?.span;
  if (part <= 0 || t.parts[part - 1]?.span !== span) return -1;
  for (let before = at - 1; before >= 0; before--)
    if (t.kindOf(before) === QUOTED) return t.part[before] === part - 1 ? (owner[before] ?? -1) : -1;
  return -1;
}

/** Who owns the part behind this one of the same quotation: “A.¶“B,” Roe said. Its tag gives both; -1: nobody. */
export function nextSiblingOwner(t: TokenIndex, owner: Int32Array, at: number): number {
  const span = t.parts[t.part[at] ?? -1]?.span;
  let part = t.part[at] ?? -1;
  for (let next = at + 1; next < Math.min(t.count, at + REACH); next++) {
    if (t.kindOf(next) !== QUOTED) continue;
    if (t.part[next] !== ++part || t.parts[part]?.span !== span) return -1;
    const index = owner[next] ?? -1;
    if (index >= 0) return index;
  }
  return -1;
}

/** “A,” Roe said, but “it has always been B.” Words that nothing else gives go on with what a tag gave before them; -1. */
export function tagOwner(
  t: TokenIndex,
  attributions: readonly Attribution[],
  owner: Int32Array,
  unit: Unit,
  at: number,
): number {
  if (t.endOf(at) - t.startOf(at) <= LONG) return -1;
  for (let before = at - 1; before >= Math.max(unit.from, at - REACH); before--) {
    const index = owner[before] ?? -1;
    if (index < 0) continue;
    const rule = attributions[index]?.rule;
    return rule === 'quote-then-cue' || rule === 'clause-then-cue' ? index : -1;
  }
  return -1;
}

/** A tag further off than so many tokens has nothing to do with a quotation. */
const REACH = 60;
/** So many letters in marks are surely words said. */
export const LONG = 45;
