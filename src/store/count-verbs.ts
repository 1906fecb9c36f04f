import type { VerbTotal } from '../notebook-views.ts';

/** Adds verbs (`by` 1) to the counts, or takes them away (-1); the counts are changed in place. */
export function countVerbs(counts: VerbTotal[], verbs: readonly VerbTotal[], by: 1 | -1): void {
  for (const { lemma, class: verbClass, count } of verbs) {
    const known = counts.find((verb) => verb.lemma === lemma);
    if (known) known.count += by * count;
    else counts.push({ lemma, class: verbClass, count: by * count });
  }
}
