/** Watches over painted ranges. */
export interface RangeGuard {
  /** Watches over these ranges instead of those before. */
  guard(ranges: readonly Range[]): void;
  end(): void;
}

/**
 * Tells of a range whose words change under it, before the next frame is drawn. A range inside one text node needs
 * no watching: the browser empties it when the node's words are replaced. One over several nodes would go on to lie
 * on what takes the place of the first of them. Only the elements that hold such ranges are observed.
 */
export function guardRanges(changed: (range: Range) => void): RangeGuard {
  const held = new Map<Node, { range: Range; words: string }[]>();
  let observer: MutationObserver | null = null;
  const look = (records: readonly MutationRecord[]): void => {
    const touched = new Set<Node>();
    for (const { target } of records)
      for (let at: Node | null = target; at !== null && !touched.has(at); at = at.parentNode) touched.add(at);
    for (const [home, ranges] of held) {
      if (!touched.has(home)) continue;
      for (const { range, words } of ranges) if (String(range) !== words) changed(range);
    }
  };
  return {
    guard: (ranges) => {
      observer?.disconnect();
      held.clear();
      for (const range of ranges) {
        if (range.startContainer === range.endContainer) continue;
        const home = range.commonAncestorContainer;
        const here = held.get(home) ?? [];
        observer ??= new MutationObserver(look);
        if (here.length === 0)
          observer.observe(home, { subtree: true, childList: true, characterData: true });
        here.push({ range, words: String(range) });
        held.set(home, here);
      }
    },
    end: () => {
      observer?.disconnect();
      held.clear();
    },
  };
}
