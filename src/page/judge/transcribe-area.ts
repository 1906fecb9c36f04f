import {
  attribute,
  firstIn,
  isElement,
  textIn,
  type MarkupElement,
  type MarkupNode,
  type MarkupText,
} from '../markup/markup-tree.ts';
import { BOLD, ITALIC, LINK, noSteps, STEPS, type AreaSteps, type StepBox } from './area-steps.ts';
import { shownInstead } from './shown-instead.ts';

/** What an element is to the walk; an element of no kind is a box. */
const SKIPPED = 1;
const MEDIA = 2;
const INLINE = 4;
const STRONG = 8;
const SLANTED = 16;
const ANCHOR = 32;
const BREAK = 64;
const RULE = 128;

/** Nobody reads the text of what is skipped, or it is no part of any article. */
const KINDS: readonly (readonly [kind: number, tags: string])[] = [
  [
    SKIPPED,
    'script style noscript svg math canvas select option datalist textarea input button meter progress',
  ],
  [SKIPPED, 'frame map head title link meta base area param source track dialog nav'],
  [SKIPPED, 'amp-ad amp-embed amp-sticky-ad amp-sidebar amp-consent amp-user-notification amp-analytics'],
  [SKIPPED | MEDIA, 'img picture video iframe audio embed object'],
  [MEDIA, 'amp-img'],
  [
    INLINE,
    'abbr acronym bdi bdo big cite code data del dfn font ins kbd label mark nobr q rb rp rt ruby s samp',
  ],
  [INLINE, 'small span strike sub sup time tt u var wbr'],
  [INLINE | STRONG, 'b strong'],
  [INLINE | SLANTED, 'i em'],
  [INLINE | ANCHOR, 'a'],
  [BREAK, 'br'],
  [RULE, 'hr'],
];

const KIND_OF = new Map(KINDS.flatMap(([kind, tags]) => tags.split(' ').map((tag) => [tag, kind])));

const DEEPEST_SHADOW = 20;
const MOST_HOLLOW = 200;
/** `format` without what a box ends: bold and italic. */
const KEPT_IN_BOX = ~(BOLD | ITALIC);

/** What of an area is wanted: what stands from the headline to the end of the home, by their numbers. */
export interface Wanted {
  home: number | null;
  headline: number | null;
  /** The page was only parsed: what its shadow trees hold is in templates, and seen. */
  isParsed: boolean;
}

/** Notes everything under an element in one walk. */
export function transcribeArea(start: MarkupElement, wanted: Wanted): AreaSteps {
  const area = noSteps();
  walk(start, wanted, area, 0, 0);
  return area;
}

/** An element that is gone through: how the words outside of it are set, and its next child. */
interface Open {
  element: MarkupElement;
  isBox: boolean;
  outside: number;
  next: number;
}

function walk(start: MarkupNode, wanted: Wanted, area: AreaSteps, given: number, shadows: number): void {
  const { steps } = area;
  const around = elementsAround(start, wanted.headline);
  /** The headline has not been met yet: whatever does not hold it is passed over. */
  let isAbove = around.size > 0;
  /** What comes after the home is no part of the article, whatever is around both. */
  let isBelow = false;
  const endsAt = isAbove ? wanted.home : null;
  const open: Open[] = [];
  let format = given;
  let node: MarkupNode | undefined = start;
  while (node !== undefined) {
    if (!isElement(node)) {
      if (!isAbove) addText(node, format, area);
    } else {
      if (node.number === wanted.headline) isAbove = false;
      const inside = isAbove && !around.has(node) ? null : enter(node, wanted, area, format, shadows);
      if (inside !== null) {
        open.push({ element: node, isBox: (kindOf(node) & INLINE) === 0, outside: format, next: 0 });
        format = inside;
      } else isBelow ||= endsAt !== null && node.number === endsAt;
    }
    node = undefined;
    for (let last = open.at(-1); last !== undefined && node === undefined; last = open.at(-1)) {
      node = isBelow ? undefined : last.element.children[last.next++];
      if (node !== undefined) break;
      open.pop();
      format = last.outside;
      if (last.isBox) steps.push(STEPS.close);
      isBelow ||= endsAt !== null && last.element.number === endsAt;
    }
  }
}

/** The headline and what is around it; nothing where it is not in there, or not known. */
function elementsAround(start: MarkupNode, headline: number | null): ReadonlySet<MarkupElement> {
  const around = new Set<MarkupElement>();
  let at = headline === null || !isElement(start) ? null : elementNumbered(start, headline);
  for (; at !== null; at = at.parent) around.add(at);
  return around;
}

/** Numbers ascend, so that only one way leads to an element. */
function elementNumbered(start: MarkupElement, number: number): MarkupElement | null {
  let at = start;
  while (at.number !== number) {
    let next: MarkupElement | null = null;
    for (const child of at.children)
      if (isElement(child) && child.number !== null && child.number <= number) next = child;
    if (next === null) return null;
    at = next;
  }
  return at;
}

const kindOf = ({ tag }: MarkupElement): number => KIND_OF.get(tag) ?? 0;

/** How the words in an element are set; null where it is not gone into, or all it holds has been noted. */
function enter(
  element: MarkupElement,
  wanted: Wanted,
  area: AreaSteps,
  format: number,
  shadows: number,
): number | null {
  const { steps, links, hollow } = area;
  const kind = kindOf(element);
  if ((kind & BREAK) !== 0) steps.push(STEPS.break);
  else if ((kind & RULE) !== 0) steps.push(STEPS.rule);
  else if ((kind & MEDIA) !== 0) steps.push(STEPS.media);
  if ((kind & (SKIPPED | BREAK | RULE)) !== 0 || isHidden(element, wanted.isParsed)) return null;
  if ((kind & STRONG) !== 0) return format | BOLD;
  if ((kind & SLANTED) !== 0) return format | ITALIC;
  const href = (kind & ANCHOR) === 0 ? null : attribute(element, 'href');
  if (href !== null) return (format % LINK) + LINK * links.push(href);
  if ((kind & INLINE) !== 0) return format;
  steps.push(STEPS.open);
  area.boxes.push(boxOf(element));
  const shown = shadows < DEEPEST_SHADOW ? shownInstead(element) : null;
  if (shown === null) {
    if (element.number !== null && hollow.length < MOST_HOLLOW && isHollow(element))
      hollow.push(element.number);
    return format & KEPT_IN_BOX;
  }
  for (const each of shown) walk(each, wanted, area, format & KEPT_IN_BOX, shadows + 1);
  steps.push(STEPS.close);
  return null;
}

const isHollow = ({ children }: MarkupElement): boolean =>
  children.every((child) => !isElement(child) && child.data.trim() === '');

/** White space between boxes is nothing; after words it stands between them. */
function addText({ data, place }: MarkupText, format: number, { steps, texts, places }: AreaSteps): void {
  if ((steps.at(-1) ?? 0) <= STEPS.break && data.trim() === '') return;
  steps.push(STEPS.text + format);
  texts.push(data);
  places.push(place?.element ?? -1, place?.isInside === true ? 1 : 0, place?.comments ?? 0);
}

const NAMING = ['class', 'id', 'itemprop', 'role'];

function boxOf(element: MarkupElement): StepBox {
  const names = NAMING.map((name) => attribute(element, name) ?? '').filter((name) => name !== '');
  const box: StepBox = { number: element.number, tag: element.tag, names: names.join(' '), cite: null };
  if (element.tag === 'blockquote') {
    const credit = firstIn(element, ['cite', 'footer']);
    box.cite = (credit === null ? '' : textIn(credit).trim()) || attribute(element, 'cite') || null;
  }
  return box;
}

const HIDDEN_STYLE = /display\s*:\s*none|visibility\s*:\s*hidden/i;

/** By its own attributes: what style sheets say is not asked, that would cost the page a layout. */
function isHidden(element: MarkupElement, isParsed: boolean): boolean {
  if (element.tag === 'template' && !(isParsed && attribute(element, 'shadowrootmode') !== null)) return true;
  if (element.attributes === '') return false;
  if (HIDDEN_STYLE.test(attribute(element, 'style') ?? '')) return true;
  if (attribute(element, 'aria-hidden') === 'true') return true;
  const hidden = attribute(element, 'hidden');
  return hidden !== null && hidden !== 'until-found';
}
