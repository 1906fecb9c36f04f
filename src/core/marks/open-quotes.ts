/** The quotations that are open while a text is read: a stack, with the innermost of each family at hand. */
import type { QuotedSpan } from '../draft.ts';
import type { Family } from './mark-kinds.ts';
import type { Mark } from './mark-tokens.ts';

export interface OpenQuote {
  mark: Mark;
  span: QuotedSpan;
  /** A single mark knows its closing mark from the start, if that stands in the same block. */
  closesAt: Mark | null;
  /** Where a quotation of the same family opened directly inside, or -1: perhaps this one was left open. */
  twin: number;
  /** Where the last quotation directly inside it ends. */
  innerEnd: number;
  /** The start of the part that is being read. */
  partStart: number;
  /** The line of this block on which it was opened, or opened again; -1: in an earlier block. */
  line: number;
}

/** Deeper nesting is no prose; the limit keeps time linear on hostile text. */
const DEEPEST = 40;

export class OpenQuotes {
  #stack: OpenQuote[] = [];
  readonly #families = new Map<Family, OpenQuote[]>();

  get all(): readonly OpenQuote[] {
    return this.#stack;
  }

  get top(): OpenQuote | undefined {
    return this.#stack.at(-1);
  }

  get isFull(): boolean {
    return this.#stack.length >= DEEPEST;
  }

  /** The quotation and all that are open inside it. */
  from(quote: OpenQuote): readonly OpenQuote[] {
    return this.#stack.slice(this.#stack.lastIndexOf(quote));
  }

  innermost(family: Family): OpenQuote | undefined {
    return this.#families.get(family)?.at(-1);
  }

  push(quote: OpenQuote): void {
    const outer = this.top;
    if (outer !== undefined && outer.twin < 0 && areTwins(outer.mark, quote.mark)) outer.twin = quote.mark.at;
    this.#stack.push(quote);
    const family = this.#families.get(quote.mark.family);
    if (family === undefined) this.#families.set(quote.mark.family, [quote]);
    else family.push(quote);
  }

  pop(): OpenQuote | undefined {
    const quote = this.#stack.pop();
    if (quote !== undefined) this.#families.get(quote.mark.family)?.pop();
    return quote;
  }

  /** Leaves open only what goes on in the next block. */
  keep(quotes: readonly OpenQuote[]): void {
    this.#stack = [];
    this.#families.clear();
    for (const quote of quotes) this.push(quote);
  }
}

/** "… a “Lantern” of a town …": typographic marks inside straight ones are nested on purpose. */
const areTwins = (outer: Mark, inner: Mark): boolean =>
  outer.family === inner.family && (outer.way === 0) === (inner.way === 0);
