import { Is } from '../lexicon/en-words.ts';
import { contentEnd } from './content-end.ts';
import type { VerbCue } from './verb-cue.ts';
import type { TokenIndex } from './token-index.ts';
import { QUOTED, WORD, type Unit } from './tokens.ts';
import { late } from '../words/late.ts';
import { CAPITAL, classAt, LETTER, NUMBER, runsOf, startsCapital } from '../words/letters.ts';
import { isOneOf } from '../words/is-one-of.ts';

/** A stretch of tokens, `to` exclusive. */
export interface Range {
  from: number;
  to: number;
}

/** An attribution as the rules find it, in tokens. */
export interface Found {
  parts: Range[];
  mention: Range | null;
  cue: Range;
  lemma: string;
  class: string;
  rule: string;
  unit: Unit;
}

const COMMA = 44;
const COLON = 58;
const OPEN = 40;
const CLOSE = 41;
/** Letters of a quotation that is sure to hold a verb. */
const LONG_QUOTE = 30;
const IN_MARKS = late.gu`[\p{L}\p{N}][\p{L}\p{N}'’]*`;
/** A quotation that begins with its own subject, or has a verb of its own. */
const SPOKEN = late.iu`^\P{L}*(?:I|we|you|he|she|it|they|there)[\s'’]|[\s'’](?:is|are|was|were|will|would|has|have|had|can|cannot|could|must|should|does|did|do|re|ve|ll)[\s'’”"]`;
const FINITE = Is.Be | Is.Have | Is.Modal | Is.Do | Is.PlainVerb | Is.Past | Is.Third;

/** What is known of one sentence while it is read, and what the rules ask of its words. */
export class UnitState {
  readonly found: Found[] = [];
  protected readonly cues: VerbCue[] = [];
  /** First token that no attribution has taken. */
  protected free: number;
  protected readonly end: number;
  protected readonly t: TokenIndex;
  protected readonly unit: Unit;

  constructor(t: TokenIndex, unit: Unit) {
    this.t = t;
    this.unit = unit;
    this.free = unit.from;
    let end = unit.to;
    while (
      end > unit.from &&
      t.kindOf(end - 1) !== WORD &&
      t.kindOf(end - 1) !== QUOTED &&
      t.kindOf(end - 1) !== COLON &&
      !this.closesBracket(end - 1, unit.from + 1)
    )
      end--;
    this.end = end;
  }

  protected withoutBracket(to: number): number {
    return this.t.kindOf(to - 1) === CLOSE ? to - 1 : to;
  }

  /** … backed by Roe (Leeds): the bracket belongs to what stands in front. */
  protected closesBracket(at: number, floor: number): boolean {
    if (this.t.kindOf(at) !== CLOSE) return false;
    for (let open = at - 1; open >= floor; open--) if (this.t.kindOf(open) === OPEN) return true;
    return false;
  }

  protected taken(at: number): boolean {
    for (const { parts, cue } of this.found) {
      if (at >= cue.from && at < cue.to) return true;
      for (const { from, to } of parts) if (at >= from && at < to) return true;
    }
    return false;
  }

  protected add(
    parts: Range[],
    mention: Range | null,
    cue: Range,
    lemma: string,
    verbClass: string,
    rule: string,
  ): void {
    const kept = parts
      .map(({ from, to }) => ({ from, to: this.closesBracket(to - 1, from) ? to : this.withoutBracket(to) }))
      .filter(({ from, to }) => to > from);
    if (kept.length > 0)
      this.found.push({ parts: kept, mention, cue, lemma, class: verbClass, rule, unit: this.unit });
  }

  protected noCue(from: number, to: number): boolean {
    return !this.cues.some(({ at, verb }) => at >= from && at < to && verb.frames.includes('q'));
  }

  protected holdsQuote(from: number, to: number): boolean {
    for (let at = from; at < to; at++) if (this.t.kindOf(at) === QUOTED) return true;
    return false;
  }

  protected nextTaken(from: number, end: number): number {
    let next = end;
    for (const { parts, cue, mention } of this.found)
      for (const range of [...parts, cue, ...(mention ? [mention] : [])])
        if (range.from > from && range.from < next) next = range.from;
    return next;
  }

  protected lastCueEnd(at: number): number {
    let last = this.unit.from;
    for (const { cue, parts } of this.found)
      for (const range of [cue, ...parts]) if (range.to <= at && range.to > last) last = range.to;
    return last;
  }

  /** The quotation begins a sentence of its own. */
  protected opensSentence(at: number): boolean {
    const [first = ''] = runsOf(
      this.t.text.slice(this.t.startOf(at), this.t.startOf(at) + 4),
      LETTER | NUMBER,
    );
    return startsCapital(first);
  }

  /** “Late Hour”: capitals throughout, and no sign of a sentence. */
  protected isName(at: number): boolean {
    const { t } = this;
    const words = t.text.slice(t.startOf(at), t.endOf(at));
    return (
      words.length < 48 &&
      !/[,.?!…—–-][’'"”]+$/u.test(words) &&
      (words.match(IN_MARKS()) ?? []).every(
        (word) =>
          (classAt(word, 0) & (CAPITAL | NUMBER)) !== 0 ||
          /^(?:a|an|and|is|the|of|in|on|for|to|with|at|by|from)$/u.test(word),
      )
    );
  }

  /** the show “Good Evening Leeds”: a name in marks, not words said. */
  protected isTitle(at: number): boolean {
    const { t } = this;
    if (t.endOf(at) - t.startOf(at) > 48 || t.kindOf(at - 1) !== WORD || t.kindOf(at + 1) === QUOTED)
      return false;
    const words = t.text.slice(t.startOf(at), t.endOf(at)).match(IN_MARKS()) ?? [];
    return words.every(
      (word) =>
        (classAt(word, 0) & (CAPITAL | NUMBER)) !== 0 ||
        /^(?:a|an|and|the|of|in|on|for|to|with|at|by|from)$/u.test(word),
    );
  }

  protected runOfQuotes(at: number): number {
    while (at < this.end && this.t.kindOf(at) === QUOTED) at++;
    return at < this.end && this.t.kindOf(at) === WORD ? contentEnd(this.t, at, this.end) : at;
  }

  protected isClause(from: number, to: number): boolean {
    const { t } = this;
    const inverted = t.is(from + 1, Is.Be | Is.Have | Is.Do | Is.Modal) && !t.is(from + 1, Is.Pronoun);
    // So are the mills, Roe said.
    if (!inverted && t.is(from, Is.Subordinator) && !t.is(from, Is.Preposition | Is.Determiner)) {
      // While the road is open, the mill is not, Roe said.
      let comma = from;
      while (comma < to && t.kindOf(comma) !== COMMA) comma++;
      if (comma >= to - 2) return false;
    }
    for (let at = from; at < to; at++)
      if (
        // he operates on a principle: behind a personal pronoun stands its verb
        this.opensClause(at) ||
        // “We must thank the crews” for the work, Roe said.
        // “I saw” the fire, Roe said.
        (t.kindOf(at) === QUOTED &&
          (t.endOf(at) - t.startOf(at) > LONG_QUOTE ||
            SPOKEN().test(t.text.slice(t.startOf(at), t.endOf(at))))) ||
        (t.kindOf(at) === WORD &&
          (t.is(at, Is.Be | Is.Have | Is.Modal | Is.Do | Is.PlainVerb | Is.Past | Is.Third) ||
            /ed$/u.test(t.form(at))))
      )
        return true;
    return false;
  }

  /** Whether there is a subject and a verb, as far as words show it. */
  protected isStatement(from: number, to: number): boolean {
    const { t } = this;
    if (t.is(from, Is.Be | Is.Have | Is.Modal | Is.Do) && !t.is(from, Is.Pronoun) && t.capital[from] !== 1)
      return t.is(this.beforeSubject(from), Is.Relative | Is.Question);
    for (let at = from; at < to; at++) {
      if (t.kindOf(at) === QUOTED) return true;
      if (t.kindOf(at) !== WORD || t.capital[at] === 1) continue;
      if (this.opensClause(at)) return true;
      if (t.is(at, FINITE) || /[^e]ed$|['’](?:s|re|d|ll|ve)$/u.test(t.form(at))) return true;
      if (
        at > from &&
        /[^s'’]s$/u.test(t.form(at)) &&
        (t.is(at + 1, Is.Determiner | Is.Preposition | Is.Adverb | Is.Pronoun) || t.capital[at + 1] === 1)
      )
        return true;
    }
    return false;
  }

  protected opensClause(at: number): boolean {
    const { t } = this;
    return (
      t.is(at, Is.Pronoun) && isOneOf(t.form(at), 'he she it they we i you') && t.kindOf(at + 1) === WORD
    );
  }

  protected beforeSubject(content: number): number {
    for (let at = content - 1; at > content - 8 && at >= this.unit.from; at--)
      if (this.t.is(at, Is.Relative | Is.Question)) return at;
    return content;
  }

  protected allQuoted(from: number, to: number): boolean {
    for (let at = from; at < to; at++) if (this.t.kindOf(at) === WORD) return false;
    return true;
  }

  protected onlyAdverbials(from: number, to: number): boolean {
    const { t } = this;
    // in a note to his friends: behind a preposition, nouns
    let governed = false;
    for (let at = from; at < to; at++) {
      if (t.capital[at] === 1) continue;
      if (
        t.is(at, FINITE | Is.Gerund | Is.Relative | Is.Subordinator) &&
        !t.is(at, Is.Preposition | Is.Determiner | Is.Noun | Is.Occasion | Is.Time)
      )
        return false;
      const isKnown = t.is(
        at,
        Is.Time | Is.Preposition | Is.Adverb | Is.Object | Is.Determiner | Is.Occasion,
      );
      if (!isKnown && !governed) return false;
      governed ||= t.is(at, Is.Preposition | Is.To);
    }
    return true;
  }
}
