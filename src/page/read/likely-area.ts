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

/** Often one parent holds nearly all of it: no other need be asked what it is, and what is around it. */
function homeOfMost(held: ReadonlyMap<Element, number>, body: Element): Element | null {
  const { total, most, home } = counted(held);
  const isEnough = most >= LEAST_PROSE && most >= SHARE_OF_HOME * total;
  return home !== null && home !== body && isEnough && !isAside(home, body) ? home : null;
}

/** The smallest element around the parent that holds most which holds nearly all of it, without what is aside. */
function homeAround(all: ReadonlyMap<Element, number>, body: Element): Element | null {
  const held = [...all].filter(([parent]) => !isAside(parent, body));
  const { total, home } = counted(held);
  if (total < LEAST_PROSE) return null;
  for (let at = home; at !== null && at !== body; at = at.parentElement) {
    let sum = 0;
    for (const [parent, length] of held) if (at.contains(parent)) sum += length;
    if (sum >= SHARE_OF_HOME * total) return at;
  }
  return null;
}

/** All prose there is, and who holds most of it. */
function counted(held: Iterable<readonly [Element, number]>): {
  total: number;
  most: number;
  home: Element | null;
} {
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
  return { total, most, home };
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

/** True where the element, or one around it, holds no part of an article's text. */
function isAside(element: Element, body: Element): boolean {
  // one question to the browser instead of some at each box around it: nearly always the answer is no
  const first = element.closest(MAY_BE_ASIDE);
  for (let at = first; at !== null && at !== body && body.contains(at); at = at.parentElement) {
    if (ASIDE.includes(`,${at.localName},`)) return true;
    const names = `${at.id} ${at.getAttribute('class') ?? ''}`;
    if (names.includes('omment') && at.querySelector('h1') === null) return true;
  }
  return false;
}

const ASIDE = ',aside,footer,nav,blockquote,';
const MAY_BE_ASIDE = 'aside,footer,nav,blockquote,[id*="omment"],[class*="omment"]';

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
