/** The elements the marks' rules are written for. */
export interface Scope {
  /** Selectors that match all of them; a single empty one for the whole page. */
  selectors: readonly string[];
  elements: readonly Element[];
  /** The elements by whose names they are known, and those around them that tell them from others. */
  named: readonly Element[];
}

/** The whole page. */
export const EVERYWHERE: Scope = { selectors: [''], elements: [], named: [] };

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
  const named = new Set<Element>();
  const selectors = new Set([...elements].map((element) => selectorOf(element, named)));
  return { selectors: [...selectors], elements: [...elements], named: [...named] };
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

/** An element is told from others of its names by so many elements around it. */
const MOST_AROUND = 3;

/**
 * It may match other elements too, since only ranges are painted; but each has to be styled anew, with all it holds.
 * So it tells the element from its like, as far as names do. The elements it goes by are added to `named`.
 */
function selectorOf(element: Element, named: Set<Element>): string {
  const home = element.getRootNode() as Document | ShadowRoot;
  let selector = namesOf(element);
  let at = element;
  named.add(at);
  for (let around = 0; around < MOST_AROUND && at.id === '' && at.parentElement !== null; around++) {
    if (home.querySelectorAll(selector).length < 2) break;
    at = at.parentElement;
    named.add(at);
    selector = `${namesOf(at)} > ${selector}`;
  }
  return selector;
}

function namesOf({ id, localName, classList }: Element): string {
  if (typeof id === 'string' && id !== '') return `#${CSS.escape(id)}`;
  let selector = CSS.escape(localName);
  for (const name of classList) selector += `.${CSS.escape(name)}`;
  return selector;
}
