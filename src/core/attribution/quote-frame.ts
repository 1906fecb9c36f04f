import { Is } from '../lexicon/en-words.ts';
import { HeadlineCue } from './headline-cue.ts';
import { phraseBefore } from './noun-phrase.ts';
import { LONG } from './quote-owner.ts';
import { phraseAfter } from './phrase-after.ts';
import { endsInEd } from './ends-in-ed.ts';
import { QUOTED, WORD } from './tokens.ts';
import type { Range } from './unit-state.ts';

const COMMA = 44;
const GRAMMATICAL =
  Is.Determiner | Is.Preposition | Is.Conjunction | Is.Pronoun | Is.Time | Is.Adverb | Is.To;
/** So many words at most stand between a quotation and the verb of its tag. */
const SUBJECT = 12;
/** Forms that stand in front of a verb, or are none of speech. */
const NO_CUE = Is.Be | Is.Have | Is.Modal | Is.Do | Is.Preposition | Is.Determiner | Is.Conjunction;

/** Tags whose verb is in no list: behind a quotation that a comma closes, any verb tells how it was said. */
export class QuoteFrame extends HeadlineCue {
  /** “It leaks,” Roe riffed on stage. | “It leaks,” grizzled Roe. */
  protected framed(): void {
    const { t, unit, end } = this;
    for (let at = unit.from; at + 2 < end; at++) {
      if (t.kindOf(at) !== QUOTED || this.taken(at) || !this.isOpen(at) || !this.opensSentence(at)) continue;
      if (this.isName(at) || !this.allQuoted(this.clauseOpening(at), at)) continue;
      const tag = this.tagVerb(at + 1);
      if (tag === null) continue;
      const { verb, mention, after } = tag;
      const parts: Range[] = [{ from: at, to: at + 1 }];
      const resumed = this.resumed(after, true, false);
      if (resumed !== null && t.kindOf(resumed.from) === QUOTED) parts.push(resumed);
      this.add(parts, mention, { from: verb, to: verb + 1 }, t.form(verb), 'neutral', 'quote-then-cue');
    }
  }

  /** The notice targets a “system that lets the mills decide on their own.” Many words in marks are whose clause they close, whatever its verb. */
  protected unlisted(): void {
    const { t, unit, end } = this;
    for (let at = unit.from + 2; at < end; at++) {
      if (t.kindOf(at) !== QUOTED || this.taken(at) || t.kindOf(at - 1) !== WORD || this.isTitle(at))
        continue;
      if (t.endOf(at) - t.startOf(at) <= LONG) continue;
      const verb = this.verbInFront(at);
      if (verb < 0) continue;
      let from = verb;
      while (from > unit.from && t.is(from - 1, Is.Have | Is.Adverb) && !t.is(from - 1, Is.Pronoun)) from--;
      const mention = phraseBefore(t, from, this.lastCueEnd(from));
      if (mention === null || t.is(mention.from, Is.Relative) || /^(?:it|there)$/u.test(t.form(mention.from)))
        continue;
      const parts = [{ from: verb + 1, to: at + 1 }];
      this.add(parts, mention, { from, to: verb + 1 }, t.form(verb), 'neutral', 'cue-then-mixed');
    }
  }

  /** The finite verb in whose clause marks stand: voted for, has listed, targets a; -1 where none, or one that only says how things are. */
  private verbInFront(marks: number): number {
    const { t, unit } = this;
    let inS = -1;
    for (let at = marks - 1; at > unit.from && marks - at <= SUBJECT; at--) {
      if (t.kindOf(at) !== WORD || this.taken(at)) return inS;
      if (t.capital[at] === 1) continue;
      if (t.is(at, Is.Be | Is.Modal | Is.Do | Is.Relative | Is.Question | Is.That) && !t.is(at, Is.Pronoun))
        return -1;
      if (t.is(at, Is.Subordinator) && !t.is(at, Is.Preposition)) return -1;
      if (t.is(at, Is.Past) || endsInEd(t.form(at)))
        return t.is(at - 1, Is.Determiner | Is.Preposition) ? -1 : at;
      const isThird =
        /[^s]s$/u.test(t.form(at)) &&
        (at + 1 === marks || t.is(at + 1, Is.Determiner) || t.capital[at + 1] === 1);
      if (isThird && !t.is(at, GRAMMATICAL) && !t.is(at - 1, GRAMMATICAL)) inS = at;
    }
    return inS;
  }

  /** A comma, a question or a call closes the marks: the sentence goes on behind them. */
  private isOpen(at: number): boolean {
    return /[,?!]/u.test(this.t.lastSign(at));
  }

  /** The first token of the clause that a quotation stands in. */
  private clauseOpening(at: number): number {
    let from = this.unit.from;
    for (const { parts, cue, mention } of this.found)
      for (const { to } of [...parts, cue, ...(mention === null ? [] : [mention])])
        if (to <= at && to > from) from = to;
    return from;
  }

  /** Roe pressed. | the old clerk riffed on stage | pressed Roe */
  private tagVerb(first: number): { verb: number; mention: Range; after: number } | null {
    const { t, end } = this;
    for (let at = first; at < Math.min(end, first + SUBJECT) && t.kindOf(at) === WORD; at++) {
      if (t.capital[at] === 1 || !(t.is(at, Is.Past | Is.PlainVerb) || endsInEd(t.form(at)))) continue;
      if (t.is(at, NO_CUE)) return null;
      if (at === first) {
        const mention = phraseAfter(t, at + 1, end);
        return mention === null ? null : { verb: at, mention, after: mention.to };
      }
      const mention = phraseBefore(t, at, first);
      return mention?.from === first && this.endsTag(at + 1) ? { verb: at, mention, after: at + 1 } : null;
    }
    return null;
  }

  /** Behind the verb stands no object: “A,” Roe pressed on Monday. Not: In “A,” Roe played a clerk. */
  private endsTag(at: number): boolean {
    const { t, end } = this;
    if (at >= end || t.kindOf(at) !== WORD)
      return at >= end || t.kindOf(at) === COMMA || t.kindOf(at) === QUOTED;
    return t.is(at, Is.Preposition | Is.To | Is.Adverb | Is.Time | Is.Subordinator) && !t.is(at, Is.That);
  }
}
