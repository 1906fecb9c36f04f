import type { Stretches } from './text-map.ts';

/** What cannot be copied letter by letter: white space to collapse, invisible characters, combining marks. */
const SPECIAL = /[ \t\n\r\f]{2,}|[\t\n\r\f]|[\u00ad\u200b\u2060\ufeff]+|\p{L}[\u0300-\u036f]+|^ /gu;

/** Puts a text together from text nodes and notes, stretch by stretch, where each character came from. */
export class TextBuilder {
  text = '';
  readonly stretches: Stretches = { nodes: [], starts: [], offsets: [], lengths: [], owners: [] };
  private blockStart = 0;

  /** Starts a block: a blank line, unless it is the first. */
  open(): void {
    if (this.text !== '') this.text += '\n\n';
    this.blockStart = this.text.length;
  }

  /** A line break inside a block. */
  lineBreak(): void {
    this.trimEnd();
    if (this.text.length > this.blockStart) this.text += '\n';
  }

  /** Copies a text node. */
  add(node: Text): void {
    const { data } = node;
    let from = 0;
    this.stretches.nodes.push(node);
    for (const { 0: found, index } of data.matchAll(SPECIAL)) {
      this.copy(data, from, index);
      from = index + found.length;
      if (/^[\u00ad\u200b\u2060\ufeff]/.test(found)) continue;
      if (!/^\s/.test(found)) this.note(found.normalize('NFC'), index);
      else if (!this.atSpace()) this.note(' ', index);
    }
    this.copy(data, from, data.length);
  }

  /** Ends a block; true when it holds anything. An empty one leaves no trace. */
  close(): { start: number; end: number } | null {
    this.trimEnd();
    if (this.text.length > this.blockStart) return { start: this.blockStart, end: this.text.length };
    this.text = this.text.slice(0, Math.max(0, this.blockStart - 2));
    return null;
  }

  private atSpace(): boolean {
    return this.text.length === this.blockStart || /[ \n]$/.test(this.text.slice(-1));
  }

  private copy(data: string, from: number, to: number): void {
    if (this.text.length === this.blockStart) while (from < to && /\s/.test(data.charAt(from))) from++;
    if (from < to) this.note(from === 0 && to === data.length ? data : data.slice(from, to), from);
  }

  private note(piece: string, offset: number): void {
    const { nodes, starts, offsets, lengths, owners } = this.stretches;
    starts.push(this.text.length);
    offsets.push(offset);
    lengths.push(piece.length);
    owners.push(nodes.length - 1);
    this.text += piece;
  }

  private trimEnd(): void {
    const { starts, lengths } = this.stretches;
    const end = Math.max(this.blockStart, this.text.trimEnd().length);
    this.text = this.text.slice(0, end);
    for (let last = starts.length - 1; last >= 0 && (starts[last] ?? 0) >= end; last--) this.drop();
    const last = starts.length - 1;
    if (last >= 0) lengths[last] = Math.min(lengths[last] ?? 0, end - (starts[last] ?? 0));
  }

  private drop(): void {
    const { starts, offsets, lengths, owners } = this.stretches;
    starts.pop();
    offsets.pop();
    lengths.pop();
    owners.pop();
  }
}
