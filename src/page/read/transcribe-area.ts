import type { LikelyArea } from './likely-area.ts';
import { BOLD, ITALIC, LINK, STEPS, type Transcript } from '../../transcript.ts';

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

/** The steps through an area, and the elements and text nodes they lead by. */
export interface Area extends Pick<Transcript, 'steps' | 'tags' | 'names' | 'texts' | 'links' | 'cites'> {
  boxes: Element[];
  nodes: Text[];
}

/** The walk ends its slice after so many nodes, so that the page can have its thread. */
const NODES_PER_SLICE = 600;
const DEEPEST_SHADOW = 20;
/** `format` without what a box ends: bold and italic. */
const KEPT_IN_BOX = ~(BOLD | ITALIC);

/** Nothing noted yet; what is noted of a document without elements. */
export const emptyArea = (): Area => ({
  steps: [],
  tags: [],
  names: [],
  texts: [],
  links: [],
  cites: [],
  boxes: [],
  nodes: [],
});

/**
 * Notes everything under an element in one walk; of a likely area only what stands from the headline to the end of
 * the home. To touch nodes is most of what reading costs, so no node is touched twice.
 */
export function* transcribeArea(start: Element, likely: LikelyArea | null): Generator<undefined, Area> {
  const kinds = new Map<string, number>();
  for (const [kind, tags] of KINDS) for (const tag of tags.split(' ')) kinds.set(tag, kind);
  const area = emptyArea();
  yield* walk(start, kinds, area, 0, likely?.headline ? likely : null, 0);
  return area;
}

function* walk(
  start: Node,
  kinds: ReadonlyMap<string, number>,
  area: Area,
  given: number,
  likely: LikelyArea | null,
  shadows: number,
): Generator<undefined, void> {
  const { steps, texts, nodes } = area;
  /** The headline has not been met yet: whatever does not hold it is passed over. */
  let isAbove = likely !== null;
  let isBelow = false;
  /** Of each element that is open: how the words outside of it are set, and whether it is a box. */
  const outside: number[] = [];
  const boxed: boolean[] = [];
  let format = given;
  let node = start;
  for (let visited = 1; ; visited++) {
    let child: Node | null = null;
    const type = node.nodeType;
    if (isAbove && node === likely?.headline) isAbove = false;
    if (isAbove && !node.contains(likely?.headline ?? null)) {
      // it stands above the headline
    } else if (type === 3) {
      const { data } = node as Text;
      // white space between boxes is nothing; after words it stands between them
      if ((steps[steps.length - 1] ?? 0) > STEPS.break || data.trim() !== '') {
        steps.push(STEPS.text + format);
        texts.push(data);
        nodes.push(node as Text);
      }
    } else if (type === 1) {
      const element = node as Element;
      const tag = element.localName;
      const kind = kinds.get(tag) ?? 0;
      if ((kind & BREAK) !== 0) steps.push(STEPS.break);
      else if ((kind & RULE) !== 0) steps.push(STEPS.rule);
      else if ((kind & MEDIA) !== 0) steps.push(STEPS.media);
      if ((kind & (SKIPPED | BREAK | RULE)) === 0 && !isHidden(element, tag)) {
        child = element.firstChild;
        const isBox = (kind & INLINE) === 0;
        if (isBox) {
          open(element, tag, area);
          const shown = shadows < DEEPEST_SHADOW ? shownInstead(element, tag) : null;
          if (shown !== null) {
            for (const each of shown) yield* walk(each, kinds, area, format & KEPT_IN_BOX, null, shadows + 1);
            child = null;
          }
          if (child === null) steps.push(STEPS.close);
        }
        if (child !== null) {
          outside.push(format);
          boxed.push(isBox);
          if (isBox) format &= KEPT_IN_BOX;
          else if ((kind & STRONG) !== 0) format |= BOLD;
          else if ((kind & SLANTED) !== 0) format |= ITALIC;
          else if ((kind & ANCHOR) !== 0) format = linked(element, format, area.links);
        }
      }
    }
    if (visited % NODES_PER_SLICE === 0) yield undefined;
    while (child === null && node !== start) {
      // what comes after the home is no part of the article, whatever is around both
      child = node === likely?.home || isBelow ? null : node.nextSibling;
      if (child !== null) break;
      isBelow ||= node === likely?.home;
      node = node.parentNode ?? start;
      format = outside.pop() ?? 0;
      if (boxed.pop() === true) steps.push(STEPS.close);
    }
    if (child === null) return;
    node = child;
  }
}

function open(element: Element, tag: string, { steps, tags, names, cites, boxes }: Area): void {
  steps.push(STEPS.open);
  tags.push(tag);
  names.push(namesOf(element));
  boxes.push(element);
  if (tag !== 'blockquote') return;
  const credit = element.querySelector('cite, footer')?.textContent.trim() || element.getAttribute('cite');
  if (credit) cites.push([boxes.length - 1, credit]);
}

const NAMING = ['class', 'id', 'itemprop', 'role'];

/** Class, id, itemprop and role. */
function namesOf(element: Element): string {
  if (!element.hasAttributes()) return '';
  let names = '';
  for (const attribute of NAMING) {
    const value = element.getAttribute(attribute);
    if (value !== null && value !== '') names = names === '' ? value : `${names} ${value}`;
  }
  return names;
}

/** The format of the words in a link. */
function linked(element: Element, format: number, links: string[]): number {
  const href = element.getAttribute('href');
  return href === null ? format : (format % LINK) + LINK * links.push(href);
}

const HIDDEN_STYLE = /display\s*:\s*none|visibility\s*:\s*hidden/i;

/** By its own attributes; style sheets are not asked, that would cost a layout. */
function isHidden(element: Element, tag: string): boolean {
  if (tag === 'template' && !isStaticShadow(element)) return true;
  if (!element.hasAttributes()) return false;
  const style = element.getAttribute('style');
  // the pattern is only tried where it can match
  if (style !== null && (style.includes('none') || style.includes('hidden')) && HIDDEN_STYLE.test(style))
    return true;
  if (element.getAttribute('aria-hidden') === 'true') return true;
  const hidden = element.getAttribute('hidden');
  return hidden !== null && hidden !== 'until-found';
}

/** A shadow tree in a page that was only parsed; in a living page it would have been attached, or not be shown. */
const isStaticShadow = (element: Element): boolean =>
  element.hasAttribute('shadowrootmode') && element.ownerDocument.defaultView === null;

/** What is seen in the place of an element's children: its shadow tree, or what its slot shows; null for none. */
function shownInstead(element: Element, tag: string): readonly Node[] | null {
  const { shadowRoot } = element;
  if (shadowRoot !== null) return Array.from(shadowRoot.childNodes);
  if (tag === 'template') return Array.from((element as HTMLTemplateElement).content.childNodes);
  if (tag !== 'slot') return null;
  const assigned = (element as HTMLSlotElement).assignedNodes();
  return assigned.length > 0 ? assigned : null;
}
