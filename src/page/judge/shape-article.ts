import type { Markup, SourceBlock } from '../../core/article-text.ts';
import { addressIn } from './address-in.ts';
import { withoutCredit } from './labels.ts';
import type { Box, Link, Piece, Run } from './page-tree.ts';
import type { Part } from './roles.ts';
import { TextBuilder } from './text-builder.ts';
import type { Stretches } from '../../transcript.ts';

export interface Shaped {
  text: string;
  blocks: SourceBlock[];
  markup: Markup[];
  stretches: Stretches;
}

/**
 * Writes the chosen runs down as one text, with blocks, inline markup and the way back to the page's text nodes.
 * `base` makes the addresses of links absolute.
 */
export function shapeArticle(parts: readonly Part[], root: Box | null, base: string | null): Shaped {
  const builder = new TextBuilder();
  const blocks: SourceBlock[] = [];
  const markup: Markup[] = [];
  for (const { run, role } of parts) {
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
  return { text: builder.text(), blocks, markup, stretches: builder.stretches };
}

/** So many boxes around a block are named with it. */
const MOST_BOXES = 12;

/** What the markup says about a block beside its role. */
function traces({ box, ruled }: Run, root: Box | null): Pick<SourceBlock, 'box' | 'ruled' | 'cite'> {
  const words: string[] = [];
  let cite: string | null = null;
  for (let at: Box | null = box; at !== null && at !== root && words.length < MOST_BOXES; at = at.parent) {
    words.push(at.words === '' ? at.tag : `${at.tag} ${at.words}`);
    cite ??= at.cite?.replace(/\s+/g, ' ') ?? null;
  }
  return {
    ...(words.length > 0 && { box: words.join(' ') }),
    ...(ruled && { ruled }),
    ...(cite !== null && { cite }),
  };
}

type Kind = Markup['kind'];

/** Follows bold, italic and links through a block's pieces and notes where each begins and ends. */
class Marker {
  private readonly open: { kind: Kind; link: Link | null; start: number }[] = [];
  private readonly done: Markup[] = [];

  constructor(
    private readonly builder: TextBuilder,
    private readonly base: string | null,
  ) {}

  add(piece: Piece, node: number): void {
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

  private follow(kind: Kind, on: boolean, link: Link | null, at: number): void {
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
        ...(mark.link !== null && { href: addressIn(mark.link.href, this.base) }),
      });
    }
    if (on) this.open.push({ kind, link, start: at });
  }
}
