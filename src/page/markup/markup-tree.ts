/** What serialised markup is made into: as much of a document as is needed to read it where there is none. */

export type MarkupNode = MarkupElement | MarkupText;

/** Adjacent text nodes are one here: their border does not show in markup. */
export interface MarkupText {
  data: string;
  place: Place | null;
}

/** How a text node is found in the document; nodes in a template are not in it, and have no place. */
export interface Place {
  /** The number of the element the text follows, or begins. */
  element: number;
  isInside: boolean;
  /** Comments and the like between the element and the text. */
  comments: number;
}

export interface MarkupElement {
  /** As it stands in the markup; lower case in HTML. */
  tag: string;
  /** All attributes as they stand in the markup: see `attribute`. */
  attributes: string;
  /** Its number in the order of the document; null in a template. */
  number: number | null;
  parent: MarkupElement | null;
  children: MarkupNode[];
  /** The template that stands for its shadow root. */
  shadow: MarkupElement | null;
}

/** Numbers of one shadow tree's elements begin so far after those of the tree before; the root itself has the first. */
export const NUMBERS_OF_TREE = 2 ** 22;

export const isElement = (node: MarkupNode): node is MarkupElement => 'tag' in node;

/** The value of an attribute; null where the element has none of this name. */
export function attribute({ attributes }: MarkupElement, name: string): string | null {
  // a quotation mark inside of a value is written otherwise, so nothing else looks like this
  const opening = ` ${name}="`;
  const at = attributes.indexOf(opening);
  if (at < 0) return null;
  const from = at + opening.length;
  return unescaped(attributes.slice(from, attributes.indexOf('"', from)));
}

const CHARACTERS: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: '\u00a0' };

/** Text as it was before it was written as markup. */
export const unescaped = (text: string): string =>
  text.includes('&')
    ? text.replace(/&(?:(\w{2,4})|#(x?)([\da-f]{1,6}));/gi, (all, name?: string, hex?: string, code = '') =>
        name === undefined ? characterOf(parseInt(code, hex ? 16 : 10), all) : (CHARACTERS[name] ?? all),
      )
    : text;

const characterOf = (code: number, otherwise: string): string =>
  code <= 0x10ffff ? String.fromCodePoint(code) : otherwise;

/** All text in an element, in its order, as `textContent` gives it. */
export function textIn(element: MarkupElement): string {
  let text = '';
  for (const node of nodesIn(element)) if (!isElement(node)) text += node.data;
  return text;
}

/** The first element in another, in the order of the page, that is one of these. */
export function firstIn(element: MarkupElement, tags: readonly string[]): MarkupElement | null {
  for (const node of nodesIn(element)) if (isElement(node) && tags.includes(node.tag)) return node;
  return null;
}

/** What an element holds, in the order of the page; not what is in its templates. */
export function* nodesIn(element: MarkupElement): Generator<MarkupNode> {
  const waiting = [...element.children].reverse();
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    yield node;
    if (!isElement(node) || node.tag === 'template') continue;
    for (let index = node.children.length - 1; index >= 0; index--) {
      const child = node.children[index];
      if (child !== undefined) waiting.push(child);
    }
  }
}
