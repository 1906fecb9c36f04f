import type { Stretches } from './text-map.ts';

/** What cannot be copied letter by letter: white space to collapse, invisible characters, combining marks. */
const SPECIAL = /[ \t\n\r\f]{2,}|[\t\n\r\f]|[\u00ad\u200b\u2060\ufeff]+|\S[\u0300-\u036f]+/g;
const HAS_SPECIAL = / {2}|[\u0300-\u036f\t\n\r\f\u00ad\u200b\u2060\ufeff]/;
const INVISIBLE = '\u00ad\u200b\u2060\ufeff';
const BLANKS = ' \t\n\r\f';

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

  /** Copies a text node, whose `data` is already at hand. */
  add(node: Text, data: string): void {
    this.stretches.nodes.push(node);
    let from = 0;
    if (HAS_SPECIAL.test(data)) {
      SPECIAL.lastIndex = 0;
      for (let found = SPECIAL.exec(data); found !== null; found = SPECIAL.exec(data)) {
        this.copy(data, from, found.index);
        from = SPECIAL.lastIndex;
        this.replace(found[0], found.index);
      }
    }
    this.copy(data, from, data.length);
  }

  /** Ends a block; null when it holds nothing: then it leaves no trace. */
  close(): { start: number; end: number } | null {
    this.trimEnd();
    if (this.text.length > this.blockStart) return { start: this.blockStart, end: this.text.length };
    this.text = this.text.slice(0, Math.max(0, this.blockStart - 2));
    return null;
  }

  /** Blanks become one, invisible characters none, a letter with its combining marks one letter. */
  private replace(found: string, offset: number): void {
    const first = found.charAt(0);
    if (INVISIBLE.includes(first)) return;
    if (!BLANKS.includes(first)) this.note(found.normalize('NFC'), offset);
    else if (!this.atBlank()) this.note(' ', offset);
  }

  private atBlank(): boolean {
    return this.text.length === this.blockStart || BLANKS.includes(this.text.charAt(this.text.length - 1));
  }

  private copy(data: string, from: number, to: number): void {
    if (this.text.length === this.blockStart) while (from < to && data.charAt(from).trim() === '') from++;
    else if (data.charAt(from) === ' ' && this.atBlank()) from++;
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
    const { starts, offsets, lengths, owners } = this.stretches;
    let end = this.text.length;
    while (end > this.blockStart && this.text.charAt(end - 1).trim() === '') end--;
    if (end === this.text.length) return;
    this.text = this.text.slice(0, end);
    while (starts.length > 0 && (starts[starts.length - 1] ?? 0) >= end) {
      for (const list of [starts, offsets, lengths, owners]) list.pop();
    }
    const last = starts.length - 1;
    if (last >= 0) lengths[last] = Math.min(lengths[last] ?? 0, end - (starts[last] ?? 0));
  }
}
