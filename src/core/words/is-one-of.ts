const sets = new Map<string, ReadonlySet<string>>();

/**
 * Whether a word is one of a list that blanks divide: `isOneOf(word, 'up off down')`. A pattern of so many words would
 * be compiled twice, and asks letter by letter.
 */
export function isOneOf(word: string, list: string): boolean {
  let set = sets.get(list);
  if (set === undefined) sets.set(list, (set = new Set(list.split(' '))));
  return set.has(word);
}
