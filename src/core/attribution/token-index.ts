/**
 * The text as tokens, read once. A stretch in quotation marks is a single token, so that the rules look only at
 * what the reporter wrote around it; its words are never read.
 */
import type { Attribution, Sentence } from '../draft.ts';
import { behindDateline } from './dateline.ts';
import { QUOTED, WORD, type Part, type Tokens, type Unit } from './tokens.ts';
import { isCapital, isDash, isLetter } from './token-letters.ts';
import { entryOf, TokenWords } from './token-words.ts';
import type { VerbCue } from './verb-cue.ts';
import { GRAMMAR, Is, type Word } from '../lexicon/en-words.ts';
import type { Span } from '../span.ts';
import { rowEnd } from '../words/sign-row.ts';

/** Any other token's kind is the code of its sign. */
const HYPHEN = 45;
const STOP = 46;

/** A content that opens at the token `from` and may reach to before `limit`; a clause, or a thing. */
export interface EndAsked {
  from: number;
  limit: number;
  clause: boolean;
  /** The verb that gives it. */
  cue: VerbCue | null;
}

/** An attribution, and the signs by which it is trusted. */
export interface TrustAsked {
  signs: readonly string[];
  attribution: Attribution;
}

/** The arrays of 32 bits that a token has a cell in each of. */
const COLUMNS = 6;

export class TokenIndex implements Tokens {
  count = 0;
  start: Int32Array;
  end: Int32Array;
  kind: Int32Array;
  part: Int32Array;
  capital: Uint8Array;
  /** What each word may be (`Is`), its marks for the rules included; 0 for other tokens. */
  bits: Int32Array;
  /** The number of each word in the list of words, and one more, below 0 where a stop belongs to it; 0 for other tokens. */
  private numbers: Int32Array;
  /** Of tokens in marks whose letters were asked for. */
  private readonly quotations = new Map<number, string>();
  private readonly words: TokenWords;
  /** Of each token: the number of what it opens, and one more; 0: not asked yet. */
  readonly openers: Uint8Array;
  readonly units: Unit[] = [];
  readonly text: string;
  private readonly codes: Uint16Array;
  readonly parts: readonly Part[];
  /** Kept when weights are fitted: each question for the end of a content. */
  endsAsked: EndAsked[] | null = null;
  /** The same for each question how certain an attribution is. */
  trustAsked: TrustAsked[] | null = null;

  /** Sentences and parts in order of start; parts do not overlap. */
  constructor(text: string, sentences: readonly Sentence[], parts: readonly Part[]) {
    this.text = text;
    this.words = new TokenWords(text);
    this.codes = this.words.codes;
    this.parts = parts;
    const room = (text.length >> 2) + 64;
    const cells = new ArrayBuffer(room * COLUMNS * 4);
    const column = (number: number): Int32Array => new Int32Array(cells, number * room * 4, room);
    this.start = column(0);
    this.end = column(1);
    this.kind = column(2);
    this.part = column(3);
    this.bits = column(4);
    this.numbers = column(5);
    this.capital = new Uint8Array(room);
    this.read(sentences);
    this.openers = new Uint8Array(this.count);
  }

  private read(sentences: readonly Sentence[]): void {
    let next = 0;
    let at = 0;
    let unit: Unit | null = null;
    sentences.forEach((sentence) => {
      // A quotation that holds several sentences keeps them in one unit.
      const joined = unit !== null && unit.block === sentence.block && at > sentence.start;
      if (at <= sentence.start) at = behindDateline(this.text, sentence);
      if (!joined) {
        unit = { from: this.count, to: this.count, block: sentence.block };
        this.units.push(unit);
      }
      while (at < sentence.end) {
        while (next < this.parts.length && (this.parts[next]?.end ?? 0) <= at) next++;
        const part = this.parts[next];
        if (part !== undefined && part.start <= at) {
          this.push(Math.max(at, part.start), part.end, QUOTED, next++);
          at = part.end;
        } else at = this.readToken(at, Math.min(sentence.end, part?.start ?? sentence.end), sentence.end);
      }
      if (unit !== null) unit.to = this.count;
    });
  }

  private push(start: number, end: number, kind: number, part: number): void {
    const at = this.count++;
    if (at >= this.start.length) this.grow();
    this.start[at] = start;
    this.end[at] = end;
    this.kind[at] = kind;
    this.part[at] = part;
  }

  private grow(): void {
    const room = this.start.length * 2;
    const larger = (old: Int32Array): Int32Array => {
      const grown = new Int32Array(room);
      grown.set(old);
      return grown;
    };
    this.start = larger(this.start);
    this.end = larger(this.end);
    this.kind = larger(this.kind);
    this.part = larger(this.part);
    this.bits = larger(this.bits);
    this.numbers = larger(this.numbers);
    const capital = new Uint8Array(room);
    capital.set(this.capital);
    this.capital = capital;
  }

  /** Reads one token from `at`; `end` bounds it, `stop` is the end of the sentence. Gives where to go on. */
  private readToken(at: number, end: number, stop: number): number {
    const { text, codes } = this;
    const code = codes[at] ?? 0;
    if (code <= 32 || code === 0xa0) return at + 1;
    if (!isLetter(code)) {
      const row = codes[at + 1] === code ? rowEnd(text, at, end) : -1;
      if (row > 0) {
        this.push(at, row, code, -1);
        return row;
      }
      if (code === HYPHEN && isDash(text, at)) {
        const after = codes[at + 1] === HYPHEN ? at + 2 : at + 1;
        this.push(at, after, 0x2014, -1);
        return after;
      }
      this.push(at, at + 1, code === 0x2013 || code === 0x2015 ? 0x2014 : code, -1);
      return at + 1;
    }
    const from = at;
    at = this.words.read(at, end);
    const capital = isCapital(code);
    // The stop of an abbreviation is no end.
    const hasStop = capital && codes[at] === STOP && at + 1 < stop && at < end;
    if (hasStop) at++;
    const token = this.count;
    this.push(from, at, WORD, -1);
    const { number } = this.words;
    this.numbers[token] = hasStop ? -1 - number : number + 1;
    this.bits[token] = entryOf(this.words.list, number)?.flags ?? 0;
    if (capital) this.capital[token] = 1;
    return at;
  }

  /** What a word may be; 0 for other tokens. */
  flags(at: number): number {
    return (this.bits[at] ?? 0) & GRAMMAR;
  }

  is(at: number, flags: number): boolean {
    return ((this.bits[at] ?? 0) & flags) !== 0;
  }

  /** All that any word of a stretch may be. */
  bitsOf(from: number, to: number): number {
    let bits = 0;
    for (let at = from; at < to; at++) bits |= this.bits[at] ?? 0;
    return bits;
  }

  /** The reporting verbs a word may be a form of. */
  verbs(at: number): Word['verbs'] {
    return this.entryOf(at)?.verbs ?? null;
  }

  /** The class of a noun that gives somebody's words. */
  noun(at: number): Word['noun'] {
    return this.entryOf(at)?.noun ?? null;
  }

  private entryOf(at: number): Word | null {
    const number = Math.abs(this.numbers[at] ?? 0) - 1;
    return number < 0 ? null : entryOf(this.words.list, number);
  }

  /** The token's letters in lower case. */
  form(at: number): string {
    if (at < 0 || at >= this.count) return '';
    const number = this.numbers[at] ?? 0;
    if (number > 0) return this.words.list.forms[number - 1] ?? '';
    return number < 0 ? `${this.words.list.forms[-1 - number] ?? ''}.` : this.signs(at);
  }

  private signs(at: number): string {
    const [start, end] = [this.startOf(at), this.endOf(at)];
    if (end - start === 1) return this.text.charAt(start);
    const known = this.quotations.get(at);
    if (known !== undefined) return known;
    const lower = this.text.slice(start, end).toLowerCase();
    this.quotations.set(at, lower);
    return lower;
  }

  kindOf(at: number): number {
    return this.kind[at] ?? 0;
  }

  startOf(at: number): number {
    return this.start[at] ?? 0;
  }

  endOf(at: number): number {
    return this.end[at] ?? 0;
  }

  /** The sign before the marks that close a quotation: “A,” has a comma, ''A.'' a stop. */
  lastSign(at: number): string {
    let last = this.endOf(at) - 1;
    while (last > this.startOf(at) && /['"’”»]/u.test(this.text.charAt(last))) last--;
    return this.text.charAt(last);
  }

  /** Whether no mark closes a quotation at its last token: it goes on in the next paragraph, or a name closes it. */
  isOpenQuote(at: number): boolean {
    return (
      this.kindOf(at) === QUOTED && !/['"’”»“]$/u.test(this.text.slice(this.startOf(at), this.endOf(at)))
    );
  }

  /** From the first token to before the token `to`, as a span of the text. */
  span(from: number, to: number): Span {
    return { start: this.startOf(from), end: this.endOf(to - 1) };
  }
}

export { Is };
