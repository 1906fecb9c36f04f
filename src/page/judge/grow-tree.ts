import { BOLD, ITALIC, LINK, STEPS, type AreaSteps } from './area-steps.ts';
import { measure } from './measure.ts';
import { plainNames } from './names.ts';
import type { Box, Link, PageTree, Piece, Run } from './page-tree.ts';

/** Follows the steps through an area again and makes the tree of them. */
export function growTree({ steps, boxes: noted, texts, links }: AreaSteps): PageTree {
  const allLinks: Link[] = links.map((href) => ({ href }));
  const boxes: Box[] = [];
  const runs: Run[] = [];
  const before = { ruled: false, afterMedia: false };
  let box: Box | null = null;
  let pieces: Piece[] = [];
  let breaks = 0;
  let node = 0;

  const flush = (of: Box): void => {
    breaks = 0;
    if (pieces.length === 0) return;
    const run = measure(pieces, of, runs.length, before);
    pieces = [];
    if (run === null) return;
    before.ruled = run === 'rule';
    if (run === 'rule') return;
    before.afterMedia = false;
    runs.push(run);
  };

  for (const step of steps) {
    if (step === STEPS.open) {
      if (box !== null) flush(box);
      const index = boxes.length;
      const { tag = '', names = '', cite = null } = noted[index] ?? {};
      box = boxOf(index, tag, plainNames(names), box, runs.length);
      if (cite !== null) box.cite = cite;
      boxes.push(box);
    } else if (box === null) continue;
    else if (step >= STEPS.text) {
      const data = texts[node] ?? '';
      const format = step - STEPS.text;
      const blank = data.trim() === '';
      if (!blank) breaks = 0;
      if (!blank || pieces.length > 0)
        pieces.push({
          ...{ node, data, bold: (format & BOLD) !== 0, italic: (format & ITALIC) !== 0 },
          link: allLinks[Math.floor(format / LINK) - 1] ?? null,
        });
      node++;
    } else if (step === STEPS.close) {
      flush(box);
      box.to = runs.length;
      box = box.parent;
    } else if (step === STEPS.break) {
      if (++breaks === 2) flush(box);
      else if (pieces.length > 0)
        pieces.push({ node: null, data: '\n', bold: false, italic: false, link: null });
    } else if (step === STEPS.rule) {
      flush(box);
      before.ruled = true;
    } else if (step === STEPS.media) {
      box.media++;
      if (pieces.length === 0) before.afterMedia = true;
    }
  }
  for (; box !== null; box = box.parent) {
    flush(box);
    box.to = runs.length;
  }
  addUp(boxes, runs);
  return { root: boxes[0] ?? boxOf(0, '', '', null, 0), boxes, runs };
}

const boxOf = (index: number, tag: string, words: string, parent: Box | null, from: number): Box => ({
  ...{ index, tag, words, parent, from, to: from },
  ...{ length: 0, linked: 0, prose: 0, media: 0, furniture: false },
});

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
