/** Fewer characters than this in paragraphs, and the page is walked from its top. */
const LEAST_PROSE = 900;
/** Paragraphs of fewer characters are not asked. */
export const SHORTEST_PARAGRAPH = 60;
const MOST_PARAGRAPHS = 3000;
const SHARE_OF_HOME = 0.9;

/** Where an article is likely to be. */
export interface LikelyArea {
  /** The smallest element that holds it and the headline above it. */
  around: Element;
  /** The smallest element that holds nearly all paragraphs of prose. */
  home: Element;
  /** The headline, where it stands outside of the home. */
  headline: Element | null;
}

/**
 * The home of nearly all paragraphs of prose and the headline above them, so that only what lies between need be
 * walked: an article is often a tenth of its page. Null when paragraphs do not tell (line breaks, bare boxes,
 * shadow roots). What is furniture is only asked as far as it would lead astray; the rest is judged later.
 */
export function likelyArea(document: Document): LikelyArea | null {
  const held = proseByParent(document);
  const home = homeOfMost(held, document.body) ?? homeAround(held, document.body);
  return home === null ? null : withHeadline(home, document);
}

/** On most pages one parent holds nearly all of it: no other need be asked what it is, and what is around it. */
function homeOfMost(held: ReadonlyMap<Element, number>, body: Element): Element | null {
  let total = 0;
  let most = 0;
  let home: Element | null = null;
  for (const [parent, length] of held) {
    total += length;
    if (length > most) {
      most = length;
      home = parent;
    }
  }
  const isEnough = most >= LEAST_PROSE && most >= SHARE_OF_HOME * total;
  return home !== null && home !== body && isEnough && chainOf(home, body) !== null ? home : null;
}

function homeAround(held: ReadonlyMap<Element, number>, body: Element): Element | null {
  const sums = new Map<Element, number>();
  let total = 0;
  for (const [parent, length] of held) {
    const chain = chainOf(parent, body);
    if (chain === null) continue;
    total += length;
    for (const element of chain) sums.set(element, (sums.get(element) ?? 0) + length);
  }
  if (total < LEAST_PROSE) return null;
  let home: Element | null = null;
  // of those that hold nearly all, each is around or inside of each other
  for (const [element, sum] of sums)
    if (sum >= SHARE_OF_HOME * total && (home === null || home.contains(element))) home = element;
  return home;
}

function proseByParent(document: Document): Map<Element, number> {
  const held = new Map<Element, number>();
  // not a living list: outside of a browser it is counted anew for each of its elements
  const paragraphs = document.querySelectorAll('p');
  for (let index = 0; index < MOST_PARAGRAPHS; index++) {
    const paragraph = paragraphs.item(index) as Element | null;
    if (paragraph === null) break;
    const { length } = paragraph.textContent;
    const parent = length < SHORTEST_PARAGRAPH ? null : paragraph.parentElement;
    if (parent !== null) held.set(parent, (held.get(parent) ?? 0) + length);
  }
  return held;
}

/** The element and those around it up to the body; null when one of them holds no part of an article's text. */
function chainOf(element: Element, body: Element): Element[] | null {
  const chain: Element[] = [];
  for (let at: Element | null = element; at !== null && at !== body; at = at.parentElement) {
    if (ASIDE.includes(`,${at.localName},`)) return null;
    const names = `${at.id} ${at.getAttribute('class') ?? ''}`;
    if (names.includes('omment') && at.querySelector('h1') === null) return null;
    chain.push(at);
  }
  return chain;
}

const ASIDE = ',aside,footer,nav,blockquote,';

function withHeadline(home: Element, document: Document): LikelyArea {
  const isInside = home.querySelector('h1') !== null;
  const headline = isInside ? null : (lastAbove(home, 'h1', document) ?? lastAbove(home, 'h2', document));
  let around = home;
  if (headline !== null)
    while (!around.contains(headline) && around.parentElement !== null) around = around.parentElement;
  return { around, home, headline };
}

function lastAbove(home: Element, level: string, document: Document): Element | null {
  const headings = document.getElementsByTagName(level);
  let last: Element | null = null;
  for (let index = 0; index < MOST_HEADINGS; index++) {
    const heading = headings.item(index);
    if (heading === null || (heading.compareDocumentPosition(home) & FOLLOWING) === 0) break;
    last = heading;
  }
  return last;
}

const MOST_HEADINGS = 20;
/** `Node.DOCUMENT_POSITION_FOLLOWING`; the constant's home is not there where a page is read outside a window. */
const FOLLOWING = 4;
