/** Pairs the marks of an article, block by block, into quoted spans. */
import type { QuotedSpan } from '../draft.ts';
import { trimmed, type Span } from '../span.ts';
import { chooseWay } from './choose-way.ts';
import type { Family } from './mark-kinds.ts';
import { endsSentence, type Mark } from './mark-tokens.ts';
import { OpenQuotes, type OpenQuote } from './open-quotes.ts';
import { findSingleClose } from './single-marks.ts';
import { late } from '../words/late.ts';

const FORMS: Record<Family, QuotedSpan['form']> = {
  double: 'double',
  corner: 'double',
  'white-corner': 'double',
  single: 'single',
  guillemet: 'guillemet',
  angle: 'guillemet',
};

/** «We saw the museum «Lantern», — he said: one sign closes both, when the inner one is a name. */
const SHARED_NAME = 60;

/** Whether the blocks after the present one go on with the quotation that this mark of it leaves open. */
export type GoesOn = (open: Mark) => boolean;

export class PairMarks {
  readonly #open = new OpenQuotes();

  /** `spans` takes all that is opened, in order of start; what proves to be an apostrophe stays without parts. */
  constructor(
    readonly text: string,
    readonly spans: QuotedSpan[],
  ) {}

  get hasOpen(): boolean {
    return this.#open.all.length > 0;
  }

  /** Reads one block; what is still open at its end either goes on in the next or ends here. */
  readBlock(block: Span, marks: readonly Mark[], goesOn: GoesOn): void {
    for (const quote of this.#open.all) Object.assign(quote, { partStart: block.start, line: -1 });
    const next = nextOfFamily(marks);
    marks.forEach((mark, index) => {
      if (mark.family === 'single') this.#readSingle(marks, index, goesOn);
      else this.#readMark(mark, next[index]);
    });
    if (this.hasOpen) this.#endBlock(block.end, goesOn);
  }

  #readMark(mark: Mark, next: Mark | undefined): void {
    const open = this.#open.innermost(mark.family);
    if (open !== undefined && this.#reopens(open, mark)) {
      this.#goOn(open, mark);
      return;
    }
    const way = chooseWay(this.text, mark, open?.mark, next);
    if (way === 1) this.#push(mark, null);
    else if (way === -1 && open !== undefined) this.#close(open, mark);
  }

  #readSingle(marks: readonly Mark[], index: number, goesOn: GoesOn): void {
    const mark = marks[index];
    if (mark === undefined) return;
    const open = this.#open.innermost('single');
    if (open?.closesAt === mark) {
      this.#close(open, mark);
      return;
    }
    if (mark.lean !== 1) return;
    const isOpen = ({ family }: Mark): boolean => this.#open.innermost(family) !== undefined;
    const end = marks[findSingleClose(this.text, marks, index, isOpen)] ?? null;
    if (end !== null && end === open?.closesAt) return;
    if (open !== undefined && open.closesAt === null && this.#reopens(open, mark)) {
      this.#goOn(open, mark);
      open.closesAt = end;
    } else if (end !== null || goesOn(mark)) this.#push(mark, end);
  }

  #reopens(open: OpenQuote, mark: Mark): boolean {
    if (!mark.lineStart || mark.lean === -1 || open.line >= mark.line) return false;
    return this.#open.from(open).every(({ line }) => line < mark.line || line === -1);
  }

  /** “… ¶ “… ”: each paragraph opens again, only the last closes. Old French prints do so on each line. */
  #goOn(open: OpenQuote, mark: Mark): void {
    for (const quote of this.#open.from(open)) {
      const alone = { start: quote.partStart, end: mark.at };
      if (quote.span.parts.length === 0 || hasWords(this.text, alone)) this.#endPart(quote, mark.at);
      quote.partStart = mark.at;
    }
    open.line = mark.line;
  }

  #push(mark: Mark, closesAt: Mark | null): void {
    if (this.#open.isFull) return;
    const { at: start, family, line } = mark;
    const span: QuotedSpan = { start, end: start, parts: [], depth: 0, unclosed: false, form: FORMS[family] };
    this.spans.push(span);
    this.#open.push({ mark, span, closesAt, twin: -1, innerEnd: 0, partStart: start, line });
  }

  #close(open: OpenQuote, mark: Mark): void {
    for (let top = this.#open.top; top !== undefined && top !== open; top = this.#open.top) {
      this.#open.pop();
      this.#leaveOpen(top, mark.at);
    }
    this.#open.pop();
    this.#finish(open, mark.at + mark.width, false);
    const outer = this.#open.top;
    if (outer !== undefined) outer.innerEnd = open.span.end;
  }

  #endBlock(end: number, goesOn: GoesOn): void {
    const kept: OpenQuote[] = [];
    let limit = end;
    for (const [above, quote] of [...this.#open.all].reverse().entries()) {
      const inner = this.#open.all.at(-above);
      if (above > 0 && inner !== undefined)
        quote.innerEnd = Math.max(quote.innerEnd, inner.span.end, inner.innerEnd);
      if (quote.twin < 0 && quote.closesAt === null && goesOn(quote.mark)) {
        this.#endPart(quote, end);
        kept.unshift(quote);
        limit = quote.span.start;
      } else this.#leaveOpen(quote, limit);
    }
    this.#open.keep(kept);
  }

  /** Ends a quotation whose closing mark did not come before `end`. */
  #leaveOpen(quote: OpenQuote, end: number): void {
    // A single mark whose partner lies beyond an outer quotation is an apostrophe.
    if (quote.closesAt !== null) return;
    if (this.#sharesClose(quote)) this.#finish(quote, quote.innerEnd, false);
    else if (quote.twin >= 0) this.#finish(quote, Math.min(quote.twin, end), true);
    else {
      const line = lineEnd(this.text, quote.partStart, end);
      this.#finish(quote, Math.min(end, Math.max(quote.innerEnd, line)), true);
    }
  }

  #sharesClose({ mark, twin, innerEnd }: OpenQuote): boolean {
    return (
      mark.family === 'guillemet' &&
      twin >= 0 &&
      innerEnd > twin &&
      innerEnd - twin < SHARED_NAME &&
      !/[—–]/u.test(this.text.slice(Math.max(mark.at, twin - 400), twin))
    );
  }

  #endPart({ span, partStart }: OpenQuote, end: number): void {
    const part = trimmed(this.text, { start: partStart, end });
    if (part.end > part.start) span.parts.push(part);
  }

  #finish(quote: OpenQuote, end: number, unclosed: boolean): void {
    this.#endPart(quote, end);
    quote.span.unclosed = unclosed;
    quote.span.end = quote.span.parts.at(-1)?.end ?? quote.span.start;
  }
}

const WORDS = late.u`[\p{L}\p{N}\n]`;

/** Between two opening marks of one line there may be nothing but marks. */
const hasWords = (text: string, { start, end }: Span): boolean =>
  end - start > 8 || WORDS().test(text.slice(start, end));

function nextOfFamily(marks: readonly Mark[]): (Mark | undefined)[] {
  const next = new Array<Mark | undefined>(marks.length);
  const ahead = new Map<Family, Mark>();
  for (let index = marks.length - 1; index >= 0; index--) {
    const mark = marks[index];
    if (mark === undefined) continue;
    next[index] = ahead.get(mark.family);
    ahead.set(mark.family, mark);
  }
  return next;
}

/** The end of the line, or paragraph, in which a mark was left open. */
function lineEnd(text: string, from: number, end: number): number {
  const rest = text.slice(from, end);
  let at = rest.indexOf('\n');
  while (at >= 0 && !endsSentence(rest, at - 1)) at = rest.indexOf('\n', at + 1);
  return at < 0 ? end : from + at;
}
