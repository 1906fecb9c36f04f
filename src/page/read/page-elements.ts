import { NUMBERS_OF_TREE } from '../markup/markup-tree.ts';

/** A tree of the page, and the list of its elements as it was when the page was transcribed. */
interface ElementTree {
  top: Element | ShadowRoot;
  elements: NodeListOf<Element>;
}

/** The way between the elements of a page and their numbers in its transcript. */
export interface PageElements {
  numbered(number: number): Element | ShadowRoot | null;
  /** The number of an element in the first tree; null when it is not in there. */
  numberOf(element: Element): number | null;
}

/**
 * The elements of `top` and of the shadow trees in it, which are given in the order of their hosts. The browser makes
 * the lists without a wrapper for any of their elements: to touch an element is what costs.
 */
export function pageElements(top: Element, shadowRoots: readonly ShadowRoot[]): PageElements {
  const trees: ElementTree[] = [top, ...shadowRoots].map((each) => ({
    top: each,
    elements: each.querySelectorAll('*'),
  }));
  return {
    numbered: (number) => {
      const tree = trees[Math.floor(number / NUMBERS_OF_TREE)];
      const index = number % NUMBERS_OF_TREE;
      return (index === 0 ? tree?.top : tree?.elements[index - 1]) ?? null;
    },
    numberOf: (element) => (element === top ? 0 : indexIn(trees[0]?.elements, element)),
  };
}

/** By halves: the list is in the order of the page. */
function indexIn(elements: NodeListOf<Element> | undefined, wanted: Element): number | null {
  let low = 0;
  let high = (elements?.length ?? 0) - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const element = elements?.[middle];
    if (element === undefined) return null;
    if (element === wanted) return middle + 1;
    if ((element.compareDocumentPosition(wanted) & FOLLOWING) !== 0) low = middle + 1;
    else high = middle - 1;
  }
  return null;
}

/** `Node.DOCUMENT_POSITION_FOLLOWING`; the constant's home is not there where a page is read outside a window. */
const FOLLOWING = 4;

/** The open shadow roots in a part of a page, each followed by those inside it; the way `getHTML` writes them. */
export function openShadowRoots(within: Element | ShadowRoot): ShadowRoot[] {
  const own = 'shadowRoot' in within ? [within.shadowRoot] : [];
  const roots = [...own, ...Array.from(within.querySelectorAll('*'), ({ shadowRoot }) => shadowRoot)];
  return roots.flatMap((root) => (root === null ? [] : [root, ...openShadowRoots(root)]));
}
