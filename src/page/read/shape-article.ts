import type { Markup, SourceBlock } from '../../core/article-text.ts';
import { withoutCredit } from './labels.ts';
import type { Box, Piece, Run } from './page-tree.ts';
import type { Part } from './roles.ts';
import { TextBuilder } from './text-builder.ts';
import { textMap, type TextMap } from './text-map.ts';

export interface Shaped {
  text: string;
  blocks: SourceBlock[];
  markup: Markup[];
  map: TextMap;
}

/**
 * Writes the chosen runs down as one text, with blocks, inline markup and the map back to the page. `base` resolves
 * the links of a document that does not know its own address.
 */
export function* shapeArticle(
  parts: readonly Part[],
  root: Box | null,
  base: string | null,
): Generator<undefined, Shaped> {
  const builder = new TextBuilder();
  const blocks: SourceBlock[] = [];
  const markup: Markup[] = [];
  for (const [index, { run, role }] of parts.entries()) {
    if (index % PARTS_PER_SLICE === PARTS_PER_SLICE - 1) yield undefined;
    builder.open();
    const marked = new Marker(builder, base);
    for (const piece of run.pieces) {
      if (piece.node === null) builder.lineBreak();
      else marked.add(piece, piece.node);
    }
    if (role === 'caption') builder.shorten(withoutCredit(builder.block()));
    const span = builder.close();
    if (span === null) continue;
    blocks.push({ ...span, role, ...traces(run, root) });
    for (const mark of marked.marks(span.end))
      if (mark.start < span.end) markup.push({ ...mark, end: Math.min(mark.end, span.end) });
  }
  const text = builder.text();
  return { text, blocks, markup, map: textMap(text, builder.stretches) };
}

const PARTS_PER_SLICE = 150;
/** So many boxes around a block are named with it. */
const MOST_BOXES = 12;

/** What the markup says about a block beside its role. */
function traces({ box, ruled }: Run, root: Box | null): Pick<SourceBlock, 'box' | 'ruled' | 'cite'> {
  const words: string[] = [];
  let cite: string | null = null;
  for (let at: Box | null = box; at !== null && at !== root && words.length < MOST_BOXES; at = at.parent) {
    words.push(at.words === '' ? at.tag : `${at.tag} ${at.words}`);
    if (at.tag === 'blockquote') cite ??= citation(at.element);
  }
  return {
    ...(words.length > 0 && { box: words.join(' ') }),
    ...(ruled && { ruled }),
    ...(cite !== null && { cite }),
  };
}

/** Whom a block quotation is credited to: its `cite` or `footer` element, else its `cite` attribute. */
function citation(quotation: Element): string | null {
  const credit = quotation.querySelector('cite, footer')?.textContent.replace(/\s+/g, ' ').trim();
  return credit || quotation.getAttribute('cite');
}

type Kind = Markup['kind'];

/** Follows bold, italic and links through a block's pieces and notes where each begins and ends. */
class Marker {
  private readonly open: { kind: Kind; link: Element | null; start: number }[] = [];
  private readonly done: Markup[] = [];

  constructor(
    private readonly builder: TextBuilder,
    private readonly base: string | null,
  ) {}

  add(piece: Piece, node: Text): void {
    const { length } = this.builder;
    this.follow('bold', piece.bold, null, length);
    this.follow('italic', piece.italic, null, length);
    this.follow('link', piece.link !== null, piece.link, length);
    this.builder.add(node, piece.data);
  }

  marks(end: number): Markup[] {
    for (const kind of ['bold', 'italic', 'link'] as const) this.follow(kind, false, null, end);
    return this.done
      .filter((mark) => mark.start < mark.end)
      .sort((a, b) => a.start - b.start || b.end - a.end);
  }

  private follow(kind: Kind, on: boolean, link: Element | null, at: number): void {
    const index = this.open.findIndex((mark) => mark.kind === kind);
    const mark = this.open[index];
    if (mark !== undefined && on && mark.link === link) return;
    if (mark !== undefined) {
      this.open.splice(index, 1);
      const end = Math.min(at, this.builder.length);
      this.done.push({
        kind,
        start: mark.start,
        end,
        ...(mark.link !== null && { href: hrefOf(mark.link, this.base) }),
      });
    }
    if (on) this.open.push({ kind, link, start: at });
  }
}

function hrefOf(link: Element, base: string | null): string {
  if (base === null) return (link as HTMLAnchorElement).href;
  const href = link.getAttribute('href') ?? '';
  return URL.canParse(href, base) ? new URL(href, base).href : href;
}
