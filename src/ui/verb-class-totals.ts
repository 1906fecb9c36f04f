import type { VerbTotal } from '../notebook-views.ts';

export interface VerbClass {
  verbClass: string;
  verbs: VerbTotal[];
  count: number;
}

/** The classes with the most attributions first, in each its most frequent verbs first. */
export function byClass(verbs: readonly VerbTotal[]): VerbClass[] {
  const classes = new Map<string, VerbTotal[]>();
  for (const verb of verbs) classes.set(verb.class, [...(classes.get(verb.class) ?? []), verb]);
  return [...classes]
    .map(([verbClass, those]) => ({
      verbClass,
      verbs: those.sort((a, b) => b.count - a.count),
      count: those.reduce((sum, { count }) => sum + count, 0),
    }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count);
}
