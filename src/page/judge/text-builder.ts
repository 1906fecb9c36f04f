import type { Stretches } from '../../transcript.ts';

/** What cannot be copied letter by letter: white space to collapse, invisible characters, combining marks. */
const SPECIAL = /[ \t\n\r\f]{2,}|[\t\n\r\f]|[\u00ad\u200b\u2060\ufeff]+|\S[\u0300-\u036f]+/g;
const INVISIBLE = '\u00ad\u200b\u2060\ufeff';
const BLANKS = ' \t\n\r\f';

/**
 * Puts a text together from text nodes and notes, stretch by stretch, where each character came from. The text is
 * kept in pieces until it is asked for: to look at the end of a growing string would copy it every time.
 */
export class TextBuilder {
  readonly stretches: Stretches = { starts: [], offsets: [], lengths: [], owners: [] };
  length = 0;
  private readonly pieces: string[] = [];
  private blockStart = 0;
  private owner = 0;

  /** The text so far. */
  text(): string {
    return this.pieces.join('');
  }

  /** Starts a block: a blank line, unless it is the first. */
  open(): void {
    if (this.length > 0) this.push('\n\n');
    this.blockStart = this.length;
  }

  /** A line break inside a block. */
  lineBreak(): void {
    this.trimEnd();
    if (this.length > this.blockStart) this.push('\n');
  }

  /** Copies the words of a text node, which is known by its number. */
  add(node: number, data: string): void {
    this.owner = node;
    let from = 0;
    SPECIAL.lastIndex = 0;
    for (let found = SPECIAL.exec(data); found !== null; found = SPECIAL.exec(data)) {
      this.copy(data, from, found.index);
      from = SPECIAL.lastIndex;
      this.replace(found[0], found.index);
    }
    this.copy(data, from, data.length);
  }

  /** The words of the block so far. */
  block(): string {
    let words = '';
    for (let index = this.pieces.length - 1, left = this.length - this.blockStart; left > 0; index--) {
      const piece = this.pieces[index] ?? '';
      words = piece + words;
      left -= piece.length;
      if (piece === '') break;
    }
    return words;
  }

  /** Takes all but the first so many characters off the block. */
  shorten(kept: number): void {
    const end = this.blockStart + kept;
    while (this.length > end) {
      const last = this.pieces.pop() ?? '';
      this.length -= last.length;
      if (this.length < end) this.push(last.slice(0, end - this.length));
    }
  }

  /** Ends a block; null when it holds nothing: then it leaves no trace. */
  close(): { start: number; end: number } | null {
    this.trimEnd();
    if (this.length > this.blockStart) return { start: this.blockStart, end: this.length };
    if (this.length > 0) this.length -= this.pieces.pop()?.length ?? 0;
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
    if (this.length === this.blockStart) return true;
    const last = this.pieces[this.pieces.length - 1] ?? '';
    return BLANKS.includes(last.charAt(last.length - 1));
  }

  private copy(data: string, start: number, end: number): void {
    let from = start;
    if (this.length === this.blockStart) while (from < end && data.charAt(from).trim() === '') from++;
    else if (data.charAt(from) === ' ' && this.atBlank()) from++;
    if (from < end) this.note(from === 0 && end === data.length ? data : data.slice(from, end), from);
  }

  private note(piece: string, offset: number): void {
    const { starts, offsets, lengths, owners } = this.stretches;
    starts.push(this.length);
    offsets.push(offset);
    lengths.push(piece.length);
    owners.push(this.owner);
    this.push(piece);
  }

  private push(piece: string): void {
    this.pieces.push(piece);
    this.length += piece.length;
  }

  /** Takes the white space off the end of the block. */
  private trimEnd(): void {
    while (this.length > this.blockStart) {
      const last = this.pieces.pop() ?? '';
      const kept = last.trimEnd();
      this.length -= last.length - kept.length;
      if (kept !== '') {
        this.pieces.push(kept);
        break;
      }
    }
    const { starts, offsets, lengths, owners } = this.stretches;
    while (starts.length > 0 && (starts[starts.length - 1] ?? 0) >= this.length)
      for (const list of [starts, offsets, lengths, owners]) list.pop();
    const last = starts.length - 1;
    if (last >= 0) lengths[last] = Math.min(lengths[last] ?? 0, this.length - (starts[last] ?? 0));
  }
}
