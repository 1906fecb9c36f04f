import { Is } from '../lexicon/en-words.ts';
import { HeadlineCue } from './headline-cue.ts';
import { phraseBefore } from './noun-phrase.ts';
import { phraseAfter } from './phrase-after.ts';
import { endsInEd } from './ends-in-ed.ts';
import { QUOTED, WORD } from './tokens.ts';
import type { Range } from './unit-state.ts';

const COMMA = 44;
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
