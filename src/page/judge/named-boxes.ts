import { APPLICATION_MARKS } from './application-marks.ts';
import { attribute, isElement, nodesIn, textIn, type MarkupElement } from '../markup/markup-tree.ts';

/** What a box says, and the addresses of the links in it. */
export interface NamedBox {
  text: string;
  links: string[];
}

/** What the boxes of an area are called tells of it, whatever they hold. */
export interface NamedBoxes {
  /** Short boxes named after a source. */
  sources: NamedBox[];
  /** There is something to be filled in, to be bought or to be worked with. */
  isApplication: boolean;
}

export const NONE_NAMED: NamedBoxes = { sources: [], isApplication: false };

const MOST_SOURCES = 24;
/** No line, however it is indented. */
const LONGEST_SOURCE = 600;
/** The source of a picture is not that of the article. */
const NOT_ITS_SOURCE = ',nav,aside,footer,figure,figcaption,picture,video,';
/** Without their first letters, so that one look finds either case. */
const SOURCE_NAMES = ['ource', 'yndicat', 'epublish', 'rigin'];
/** Looks through all boxes in the area, not at its own. */
export function namedBoxes(area: MarkupElement): NamedBoxes {
  const sources: NamedBox[] = [];
  let seen = 0;
  let isApplication = false;
  for (const node of nodesIn(area)) {
    if (!isElement(node) || node.attributes === '') continue;
    isApplication ||= belongsToApplication(node);
    if (seen >= MOST_SOURCES || !isNamedAfterSource(node)) continue;
    seen++;
    const source = isLarge(node) || isElsewhere(node) ? null : boxOf(node);
    if (source !== null) sources.push(source);
  }
  return { sources, isApplication };
}

function belongsToApplication(element: MarkupElement): boolean {
  const { tag, attributes } = element;
  if (APPLICATION_MARKS.some((mark) => attributes.includes(` ${mark}`))) return true;
  if (!attributes.includes('cart')) return false;
  return (
    (attribute(element, 'class') ?? '').split(/\s+/).includes('add-to-cart') ||
    (tag === 'form' && (attribute(element, 'action') ?? '').includes('cart'))
  );
}

function isNamedAfterSource(element: MarkupElement): boolean {
  if (!SOURCE_NAMES.some((name) => element.attributes.includes(name))) return false;
  const names = attribute(element, 'class') ?? '';
  return (
    SOURCE_NAMES.some((name) => names.includes(name)) ||
    (attribute(element, 'rel') ?? '').split(/\s+/).includes('syndication')
  );
}

function isElsewhere(element: MarkupElement): boolean {
  for (let at: MarkupElement | null = element; at !== null; at = at.parent)
    if (NOT_ITS_SOURCE.includes(`,${at.tag},`)) return true;
  return false;
}

function boxOf(element: MarkupElement): NamedBox | null {
  const text = textIn(element);
  if (text.length > LONGEST_SOURCE) return null;
  const links: string[] = [];
  for (const node of nodesIn(element)) {
    const href = isElement(node) && node.tag === 'a' ? attribute(node, 'href') : null;
    if (href !== null) links.push(href);
  }
  return { text, links };
}

const elementsOf = ({ children }: MarkupElement): MarkupElement[] => children.filter(isElement);

/** No line: what holds as much is a part of the page. */
function isLarge(element: MarkupElement): boolean {
  const own = elementsOf(element);
  const last = own.at(-1);
  const inner = last === undefined ? undefined : elementsOf(last).at(-1);
  return own.length > 8 || (inner !== undefined && elementsOf(inner).length > 1);
}
