/**
 * The text as tokens, read once. A stretch in quotation marks is a single token, so that the rules look only at
 * what the reporter wrote around it; its words are never read.
 */
import type { Attribution, Sentence } from '../draft.ts';

import type { VerbCue } from './cue.ts';
import { Is, wordOf, type Word } from '../lexicon/en-words.ts';
import type { Span } from '../span.ts';
import { WordStore } from '../words/word-store.ts';

export const QUOTED = 1;
export const WORD = 2;
/** Any other token's kind is the code of its sign. */
const COMMA = 44;
const HYPHEN = 45;

export interface Tokens {
  count: number;
  start: Int32Array;
  end: Int32Array;
  /** `QUOTED`, `WORD` or the code of a sign. */
  kind: Int32Array;
  capital: Uint8Array;
  words: (Word | null)[];
  /** Which quoted part a `QUOTED` token is; -1 for others. */
  part: Int32Array;
}

/** A quoted part is one stretch in marks within one block: `span` counts the quoted spans. */
export interface Part extends Span {
  span: number;
}

/** A stretch of tokens, `to` exclusive: a sentence, or several that a quotation holds together. */
export interface Unit {
  from: number;
  to: number;
  block: number;
}

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

const WORDS = new WordStore((written) =>
  wordOf(isCapital(written.charCodeAt(0)) ? written.toLowerCase() : written),
);

export class TokenIndex implements Tokens {
  count = 0;
  start: Int32Array;
  end: Int32Array;
  kind: Int32Array;
  part: Int32Array;
  capital: Uint8Array;
  words: (Word | null)[] = [];
  private readonly forms: (string | undefined)[] = [];
  readonly units: Unit[] = [];
  readonly text: string;
  readonly parts: readonly Part[];
  /** Kept when weights are fitted: each question for the end of a content. */
  endsAsked: EndAsked[] | null = null;
  /** The same for each question how certain an attribution is. */
  trustAsked: TrustAsked[] | null = null;

  /** Sentences and parts in order of start; parts do not overlap. */
  constructor(text: string, sentences: readonly Sentence[], parts: readonly Part[]) {
    this.text = text;
    this.parts = parts;
    const room = (text.length >> 2) + 64;
    this.start = new Int32Array(room);
    this.end = new Int32Array(room);
    this.kind = new Int32Array(room);
    this.part = new Int32Array(room);
    this.capital = new Uint8Array(room);
    this.read(sentences);
  }

  private read(sentences: readonly Sentence[]): void {
    let next = 0;
    let at = 0;
    let unit: Unit | null = null;
    sentences.forEach((sentence) => {
      // A quotation that holds several sentences keeps them in one unit.
      const joined = unit !== null && unit.block === sentence.block && at > sentence.start;
      if (at < sentence.start) at = sentence.start;
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
    this.words.push(null);
    this.forms.push(undefined);
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
    const capital = new Uint8Array(room);
    capital.set(this.capital);
    this.capital = capital;
  }

  /** Reads one token from `at`; `end` bounds it, `stop` is the end of the sentence. Gives where to go on. */
  private readToken(at: number, end: number, stop: number): number {
    const { text } = this;
    let code = text.charCodeAt(at);
    if (code <= 32 || code === 0xa0) return at + 1;
    if (!isLetter(code)) {
      if (code === HYPHEN && isDash(text, at)) {
        const after = text.charCodeAt(at + 1) === HYPHEN ? at + 2 : at + 1;
        this.push(at, after, 0x2014, -1);
        return after;
      }
      this.push(at, at + 1, code === 0x2013 || code === 0x2015 ? 0x2014 : code, -1);
      return at + 1;
    }
    const from = at;
    const first = code;
    let hash = code;
    at++;
    for (; at < end; at++) {
      code = text.charCodeAt(at);
      if (isLetter(code)) {
        hash = (Math.imul(hash, 31) + code) | 0;
        continue;
      }
      const joins =
        code === 39 || code === 0x2019 || code === 45 || code === 46 || code === COMMA || code === 38;
      if (!joins || at + 1 >= end || !isLetter(text.charCodeAt(at + 1))) break;
      if (code === COMMA && !(isDigit(text.charCodeAt(at - 1)) && isDigit(text.charCodeAt(at + 1)))) break;
    }
    const capital = isCapital(first);
    const { form, known } = WORDS.find(text, from, at, hash ^ (hash >>> 15));
    const abbreviated = text.charCodeAt(at) === 46 && at + 1 < stop && at < end && capital;
    // The stop of an abbreviation is no end.
    if (abbreviated) at++;
    this.push(from, at, WORD, -1);
    this.words[this.count - 1] = known;
    this.forms[this.count - 1] = abbreviated ? `${form}.` : form;
    if (capital) this.capital[this.count - 1] = 1;
    return at;
  }

  flags(at: number): number {
    return this.words[at]?.flags ?? 0;
  }

  is(at: number, flags: number): boolean {
    return ((this.words[at]?.flags ?? 0) & flags) !== 0;
  }

  /** The token's letters in lower case. */
  form(at: number): string {
    if (at < 0 || at >= this.count) return '';
    return (this.forms[at] ??= this.text.slice(this.start[at], this.end[at]).toLowerCase());
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

  /** From the first token to before the token `to`, as a span of the text. */
  span(from: number, to: number): Span {
    return { start: this.startOf(from), end: this.endOf(to - 1) };
  }
}

/** Typewriters have no dash: Roe -- a doctor -- said; Roe - a doctor - said. */
const isDash = (text: string, at: number): boolean =>
  text.charCodeAt(at + 1) === HYPHEN || (text.charCodeAt(at - 1) === 32 && text.charCodeAt(at + 1) === 32);

const isDigit = (code: number): boolean => code >= 48 && code <= 57;

const isCapital = (code: number): boolean => (code < 128 ? code >= 65 && code <= 90 : code !== lower(code));

const lower = (code: number): number => String.fromCharCode(code).toLowerCase().charCodeAt(0);

const isLetter = (code: number): boolean =>
  (code >= 97 && code <= 122) ||
  (code >= 65 && code <= 90) ||
  (code >= 48 && code <= 57) ||
  code === 36 ||
  code === 37 ||
  code === 35 ||
  code === 64 ||
  (code >= 0xc0 && (code < 0x2000 || code > 0x206f) && code !== 0xd7);

export { Is };
