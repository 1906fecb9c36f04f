/** The elements the marks' rules are written for. */
export interface Scope {
  /** Selectors that match all of them; a single empty one for the whole page. */
  selectors: readonly string[];
  elements: readonly Element[];
}

/** The whole page. */
export const EVERYWHERE: Scope = { selectors: [''], elements: [] };

/**
 * The article, and what holds the ranges `outside` of it, the headline mostly. Inside, highlights inherit
 * (CSS Pseudo-Elements 4, section 3.6), so nothing else of the page need be styled anew: a rule for all elements
 * costs six times as much. Firefox does not let highlights inherit yet; there the rules are for the whole page.
 */
export function scopeOf(article: Element, outside: readonly Range[]): Scope {
  if (import.meta.env.FIREFOX) return EVERYWHERE;
  const elements = new Set([article]);
  for (const { commonAncestorContainer: around } of outside) {
    const element = around.nodeType === 1 ? (around as Element) : around.parentElement;
    if (element === null) return EVERYWHERE;
    elements.add(element);
  }
  return { selectors: [...new Set([...elements].map(selectorOf))], elements: [...elements] };
}

/** The ranges of which anything stands outside of the article. */
export const outsideOf = (article: Element, ranges: readonly Range[]): Range[] =>
  ranges.filter(
    ({ startContainer: start, endContainer: end }) =>
      !article.contains(start) || (end !== start && !article.contains(end)),
  );

/** The documents and shadow roots the marks stand in: the text of a shadow root is painted by its own sheets. */
export function homesOf(article: Element, outside: readonly Range[]): Set<Document | ShadowRoot> {
  const homes = new Set<Document | ShadowRoot>([document]);
  const add = (node: Node): void => {
    const home = node.getRootNode();
    if (home instanceof ShadowRoot) homes.add(home);
  };
  add(article);
  for (const { startContainer } of outside) add(startContainer);
  return homes;
}

/** It may match other elements too: that is no harm, since only ranges are painted. */
function selectorOf({ id, localName, classList }: Element): string {
  if (typeof id === 'string' && id !== '') return `#${CSS.escape(id)}`;
  let selector = CSS.escape(localName);
  for (const name of classList) selector += `.${CSS.escape(name)}`;
  return selector;
}
