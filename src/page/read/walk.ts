import type { Box, PageTree, Piece, Run } from './page-tree.ts';
import { measure } from './measure.ts';

/** Elements whose text nobody reads, or that are no part of any article. */
const SKIPPED = new Set(
  (
    'script style noscript template svg math canvas video audio object embed iframe frame select option datalist ' +
    'textarea input button meter progress map head title link meta base area param source track dialog nav'
  ).split(' '),
);

const INLINE = new Set(
  (
    'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr q rb rp rt ruby s samp ' +
    'small span strike strong sub sup time tt u var wbr'
  ).split(' '),
);

const BOLD = new Set(['b', 'strong']);
const ITALIC = new Set(['i', 'em']);
const MEDIA = new Set(['img', 'picture', 'video', 'iframe', 'audio', 'amp-img', 'embed', 'object']);

/** A place of the walk: an element that is open, and the child that comes next. */
interface Place {
  next: Node | null;
  /** Nodes a slot shows; they are no siblings, so they are listed. */
  slotted: readonly Node[] | null;
  slot: number;
  box: Box;
  bold: boolean;
  italic: boolean;
  link: Element | null;
  /** True when the element's end also ends the run. */
  block: boolean;
}

/** Walks once over everything under `start`; yields now and then so that the page can have its thread. */
export function* walk(start: Element, nodesPerSlice = 600): Generator<undefined, PageTree> {
  const root = boxOf(start, null, 0);
  const boxes = [root];
  const runs: Run[] = [];
  const stack: Place[] = [
    { ...opened(start), box: root, bold: false, italic: false, link: null, block: true },
  ];
  let pieces: Piece[] = [];
  let breaks = 0;
  let ruled = false;
  let afterMedia = false;

  const flush = (box: Box): void => {
    breaks = 0;
    if (pieces.length === 0) return;
    const run = measure(pieces, box, runs.length, { ruled, afterMedia });
    pieces = [];
    if (run === null) return;
    if (run === 'rule') {
      ruled = true;
      return;
    }
    ruled = false;
    afterMedia = false;
    runs.push(run);
  };

  let visited = 0;
  for (let place = stack.at(-1); place !== undefined; place = stack.at(-1)) {
    const node: Node | null = place.slotted === null ? place.next : (place.slotted[place.slot++] ?? null);
    if (node === null) {
      if (place.block) flush(place.box);
      stack.pop();
      const closed = place.box;
      if (stack.at(-1)?.box !== closed) closed.to = runs.length;
      continue;
    }
    if (place.slotted === null) place.next = node.nextSibling;
    if (++visited % nodesPerSlice === 0) yield undefined;

    if (node.nodeType === 3) {
      const { data } = node as Text;
      if (pieces.length === 0 && !/\S/.test(data)) continue;
      if (breaks > 0 && /\S/.test(data)) breaks = 0;
      pieces.push({ node: node as Text, bold: place.bold, italic: place.italic, link: place.link });
      continue;
    }
    if (node.nodeType !== 1) continue;
    const element = node as Element;
    const tag = element.localName;
    if (tag === 'br') {
      if (++breaks === 2) flush(place.box);
      else if (pieces.length > 0) pieces.push({ node: null, bold: false, italic: false, link: null });
      continue;
    }
    if (tag === 'hr') {
      flush(place.box);
      ruled = true;
      continue;
    }
    if (MEDIA.has(tag)) {
      place.box.media++;
      if (pieces.length === 0) afterMedia = true;
    }
    const shadow = element.shadowRoot;
    if (SKIPPED.has(tag) && !(tag === 'template' && element.hasAttribute('shadowrootmode'))) continue;
    const inline = INLINE.has(tag);
    if (inline && !element.hasAttributes() && shadow === null) {
      stack.push(inlinePlace(element, tag, place));
      continue;
    }
    if (hidden(element)) continue;
    if (inline && shadow === null) {
      stack.push(inlinePlace(element, tag, place));
      continue;
    }
    flush(place.box);
    const box = boxOf(element, place.box, runs.length);
    boxes.push(box);
    stack.push({ ...opened(element), box, bold: false, italic: false, link: place.link, block: true });
  }
  root.to = runs.length;
  addUp(boxes, runs);
  return { root, boxes, runs };
}

const inlinePlace = (element: Element, tag: string, { box, bold, italic, link }: Place): Place => ({
  next: element.firstChild,
  slotted: null,
  slot: 0,
  box,
  bold: bold || BOLD.has(tag),
  italic: italic || ITALIC.has(tag),
  link: tag === 'a' && element.hasAttribute('href') ? element : link,
  block: false,
});

/** Where the walk goes on inside an element: its shadow tree, what its slot shows, or its children. */
function opened(element: Element): Pick<Place, 'next' | 'slotted' | 'slot'> {
  const shadow = element.shadowRoot;
  if (shadow !== null) return { next: shadow.firstChild, slotted: null, slot: 0 };
  if (element.localName === 'slot') {
    const assigned = (element as HTMLSlotElement).assignedNodes();
    if (assigned.length > 0) return { next: null, slotted: assigned, slot: 0 };
  }
  if (element.localName === 'template')
    return { next: (element as HTMLTemplateElement).content.firstChild, slotted: null, slot: 0 };
  return { next: element.firstChild, slotted: null, slot: 0 };
}

/** Hidden by its own attributes; style sheets are not asked, that would cost a layout. */
function hidden(element: Element): boolean {
  if (element.hasAttribute('hidden') && element.getAttribute('hidden') !== 'until-found') return true;
  if (element.getAttribute('aria-hidden') === 'true') return true;
  const style = element.getAttribute('style');
  return style !== null && /display\s*:\s*none|visibility\s*:\s*hidden/i.test(style);
}

function boxOf(element: Element, parent: Box | null, from: number): Box {
  let words = element.getAttribute('class') ?? '';
  for (const name of ['id', 'itemprop', 'role'] as const) {
    const value = element.getAttribute(name);
    if (value !== null) words += ` ${value}`;
  }
  return {
    element,
    parent,
    depth: parent === null ? 0 : parent.depth + 1,
    tag: element.localName,
    words: words.replace(/([a-z])([A-Z])/g, '$1-$2').toLowerCase(),
    from,
    to: from,
    length: 0,
    linked: 0,
    prose: 0,
    media: 0,
    furniture: false,
  };
}

/** Adds the figures of runs and inner boxes up to the boxes around them. */
function addUp(boxes: readonly Box[], runs: readonly Run[]): void {
  for (const { box, length, linked, prose } of runs) {
    box.length += length;
    box.linked += linked;
    box.prose += prose;
  }
  for (let index = boxes.length - 1; index > 0; index--) {
    const box = boxes[index];
    if (box?.parent == null) continue;
    box.parent.length += box.length;
    box.parent.linked += box.linked;
    box.parent.prose += box.prose;
    box.parent.media += box.media;
  }
}
