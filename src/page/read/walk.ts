import { measure } from './measure.ts';
import { isHidden, namesOf } from './names.ts';
import type { Box, PageTree, Piece, Run } from './page-tree.ts';

/** What an element is to the walk; an element of no kind is a box. */
const SKIPPED = 1;
const MEDIA = 2;
const INLINE = 4;
const BOLD = 8;
const ITALIC = 16;
const LINK = 32;
const BREAK = 64;
const RULE = 128;

/** Nobody reads the text of what is skipped, or it is no part of any article. */
const KINDS: readonly (readonly [kind: number, tags: string])[] = [
  [
    SKIPPED,
    'script style noscript svg math canvas select option datalist textarea input button meter progress',
  ],
  [SKIPPED, 'frame map head title link meta base area param source track dialog nav'],
  [SKIPPED | MEDIA, 'img picture video iframe audio embed object'],
  [MEDIA, 'amp-img'],
  [
    INLINE,
    'abbr acronym bdi bdo big cite code data del dfn font ins kbd label mark nobr q rb rp rt ruby s samp',
  ],
  [INLINE, 'small span strike sub sup time tt u var wbr'],
  [INLINE | BOLD, 'b strong'],
  [INLINE | ITALIC, 'i em'],
  [INLINE | LINK, 'a'],
  [BREAK, 'br'],
  [RULE, 'hr'],
];
const KIND_OF = new Map(KINDS.flatMap(([kind, tags]) => tags.split(' ').map((tag) => [tag, kind])));

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
  /** True when the element is a box, so that its end also ends the run. */
  block: boolean;
}

/** Walks once over everything under `start`; yields now and then so that the page can have its thread. */
export function* walk(start: Element, nodesPerSlice = 600): Generator<undefined, PageTree> {
  const root = boxOf(start, start.localName, namesOf(start) ?? '', null, 0);
  const boxes: Box[] = [root];
  const runs: Run[] = [];
  const stack: Place[] = [place(start, root, false, false, null, true)];
  let pieces: Piece[] = [];
  let breaks = 0;
  const before = { ruled: false, afterMedia: false };
  let visited = 0;

  const flush = (box: Box): void => {
    breaks = 0;
    if (pieces.length === 0) return;
    const run = measure(pieces, box, runs.length, before);
    pieces = [];
    if (run === null) return;
    before.ruled = run === 'rule';
    if (run === 'rule') return;
    before.afterMedia = false;
    runs.push(run);
  };

  while (stack.length > 0) {
    const at = stack[stack.length - 1] as Place;
    const node: Node | null = at.slotted === null ? at.next : (at.slotted[at.slot++] ?? null);
    if (node === null) {
      stack.pop();
      if (!at.block) continue;
      flush(at.box);
      at.box.to = runs.length;
      continue;
    }
    if (at.slotted === null) at.next = node.nextSibling;
    if (++visited % nodesPerSlice === 0) yield undefined;
    const type = node.nodeType;
    if (type === 3) {
      const { data } = node as Text;
      const blank = data.trim() === '';
      if (blank && pieces.length === 0) continue;
      if (!blank) breaks = 0;
      pieces.push({ node: node as Text, data, bold: at.bold, italic: at.italic, link: at.link });
      continue;
    }
    if (type !== 1) continue;
    const element = node as Element;
    const tag = element.localName;
    const kind = KIND_OF.get(tag) ?? 0;
    if ((kind & BREAK) !== 0) {
      if (++breaks === 2) flush(at.box);
      else if (pieces.length > 0)
        pieces.push({ node: null, data: '\n', bold: false, italic: false, link: null });
      continue;
    }
    if ((kind & RULE) !== 0) {
      flush(at.box);
      before.ruled = true;
      continue;
    }
    if ((kind & MEDIA) !== 0) {
      at.box.media++;
      if (pieces.length === 0) before.afterMedia = true;
    }
    if ((kind & SKIPPED) !== 0) continue;
    if ((kind & INLINE) !== 0) {
      if (isHidden(element)) continue;
      const bold = at.bold || (kind & BOLD) !== 0;
      const italic = at.italic || (kind & ITALIC) !== 0;
      const link = (kind & LINK) !== 0 && element.hasAttribute('href') ? element : at.link;
      stack.push(place(element, at.box, bold, italic, link, false));
      continue;
    }
    const names = namesOf(element);
    if (names === null) continue;
    flush(at.box);
    const box = boxOf(element, tag, names, at.box, runs.length);
    boxes.push(box);
    stack.push(place(element, box, false, false, at.link, true));
  }
  addUp(boxes, runs);
  return { root, boxes, runs };
}

/** The runs inside a small element, in one go. */
export function runsIn(element: Element): Run[] {
  const slices = walk(element, Infinity);
  for (;;) {
    const step = slices.next();
    if (step.done === true) return step.value.runs;
  }
}

/** An element opened: the walk goes on in its shadow tree, in what its slot shows, or in its children. */
function place(
  element: Element,
  box: Box,
  bold: boolean,
  italic: boolean,
  link: Element | null,
  block: boolean,
): Place {
  const at: Place = { next: element.firstChild, slotted: null, slot: 0, box, bold, italic, link, block };
  if (!block) return at;
  const shadow = element.shadowRoot;
  if (shadow !== null) at.next = shadow.firstChild;
  else if (element.localName === 'slot') {
    const assigned = (element as HTMLSlotElement).assignedNodes();
    if (assigned.length > 0) at.slotted = assigned;
  } else if (element.localName === 'template') at.next = (element as HTMLTemplateElement).content.firstChild;
  return at;
}

function boxOf(element: Element, tag: string, words: string, parent: Box | null, from: number): Box {
  return {
    element,
    parent,
    tag,
    words,
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
