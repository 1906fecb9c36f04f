import { COMMENTS, isNamedFurniture, namesOf, namingOf } from './names.ts';

/** Fewer characters than this in paragraphs, and the page is walked from its top. */
const LEAST_PROSE = 900;
const SHORTEST_PARAGRAPH = 60;
const MOST_PARAGRAPHS = 3000;
const SHARE_OF_HOME = 0.9;

/**
 * The smallest element that holds nearly all paragraphs of prose, so that only it need be walked: an article is
 * often a tenth of its page. Null when paragraphs do not tell (line breaks, bare boxes, shadow roots).
 */
export function likelyHome(document: Document): Element | null {
  const { body } = document;
  const held = proseByParent(document);
  const sums = new Map<Element, { length: number; depth: number }>();
  const comments = new Map<Element, boolean>();
  let total = 0;
  for (const [parent, length] of held) {
    const chain = chainOf(parent, body, comments);
    if (chain === null) continue;
    total += length;
    for (let index = 0; index < chain.length; index++) {
      const element = chain[index];
      if (element === undefined) continue;
      const sum = sums.get(element);
      if (sum === undefined) sums.set(element, { length, depth: chain.length - index });
      else sum.length += length;
    }
  }
  if (total < LEAST_PROSE) return null;
  let home: Element | null = null;
  let deepest = 0;
  for (const [element, sum] of sums) {
    if (sum.length < SHARE_OF_HOME * total || sum.depth <= deepest) continue;
    home = element;
    deepest = sum.depth;
  }
  return home;
}

function proseByParent(document: Document): Map<Element, number> {
  const held = new Map<Element, number>();
  const paragraphs = document.getElementsByTagName('p');
  for (let index = 0; index < MOST_PARAGRAPHS; index++) {
    const paragraph = paragraphs.item(index);
    if (paragraph === null) break;
    const parent = paragraph.parentElement;
    if (parent === null) continue;
    const { length } = paragraph.textContent;
    if (length >= SHORTEST_PARAGRAPH) held.set(parent, (held.get(parent) ?? 0) + length);
  }
  return held;
}

/** The element and those around it up to the body; null when one of them is furniture. */
function chainOf(element: Element, body: Element, comments: Map<Element, boolean>): Element[] | null {
  const chain: Element[] = [];
  for (let at: Element | null = element; at !== null && at !== body; at = at.parentElement) {
    const tag = at.localName;
    if (tag === 'aside' || tag === 'footer' || tag === 'nav' || tag === 'blockquote') return null;
    const names = namesOf(at) ?? '';
    if (at === element && isNamedFurniture(names)) return null;
    if ((namingOf(names) & COMMENTS) !== 0 && isCommentSection(at, comments)) return null;
    chain.push(at);
  }
  return chain;
}

/** Readers' comments; remembered, because every comment asks for the section it is in. */
function isCommentSection(element: Element, known: Map<Element, boolean>): boolean {
  const before = known.get(element);
  if (before !== undefined) return before;
  const isSection = element.querySelector('h1') === null;
  known.set(element, isSection);
  return isSection;
}
