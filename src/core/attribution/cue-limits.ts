import { Is } from '../lexicon/en-words.ts';
import { CueNames } from './cue-names.ts';
import { phraseBefore } from './noun-phrase.ts';
import { phraseAfter } from './phrase-after.ts';
import { QUOTED, WORD } from './tokens.ts';
import type { VerbCue } from './verb-cue.ts';

const COMMA = 44;
const COLON = 58;
const MAIN = Is.Be | Is.Have | Is.Modal | Is.Do | Is.PlainVerb;
/** So many words at most tell more of a person. */
const ASIDE = 24;

/** How far what a cue gives may reach: up to what another cue gives, and around what only tells more of a person. */
export class CueLimits extends CueNames {
  /** A banner saying “A” ⟨hung⟩ there; millers saying they want a bridge ⟨are⟩ few: the verb of the sentence behind what is given; else the limit. */
  protected mainVerb(from: number, limit: number, clause: boolean): number {
    const { t } = this;
    let passed = clause && t.kindOf(from) !== QUOTED ? 1 : 0;
    for (let at = from + 1; at < limit; at++) {
      if (t.kindOf(at) === COMMA) return limit;
      if (t.kindOf(at) !== WORD || t.capital[at] === 1 || !t.is(at, MAIN)) continue;
      if (t.is(at - 1, MAIN | Is.To | Is.Negation)) continue;
      if (passed-- > 0 || t.is(at - 1, Is.Relative | Is.That | Is.Pronoun | Is.Conjunction)) continue;
      return at;
    }
    return limit;
  }

  /** accused Hale, the mayor, of being “soft”: “of”, behind what tells more of the person; else the same place */
  protected behindAside({ verb, form }: VerbCue, content: number): number {
    const { t, end } = this;
    if (form === 'passive' || !/[mn]/u.test(verb.frames) || t.is(content, Is.That | Is.Question))
      return content;
    const open = phraseAfter(t, content, end)?.to ?? end;
    if (t.kindOf(open) !== COMMA || !this.opensAside(open + 1)) return content;
    const of = verb.lemma === 'accuse' ? /^of$/u : /^(?:for|as)$/u;
    for (let at = open + 2; at < Math.min(end, open + ASIDE) && t.kindOf(at) !== QUOTED; at++)
      if (t.kindOf(at) === COMMA && of.test(t.form(at + 1)) && t.form(at + 2) !== 'well') return at + 1;
    return content;
  }

  /** the mayor; a miller; who runs it; senator from Leeds */
  private opensAside(at: number): boolean {
    const { t } = this;
    if (t.kindOf(at) !== WORD || t.is(at, Is.Conjunction | Is.Gerund)) return false;
    return t.is(at, Is.Determiner | Is.Relative) || t.capital[at] === 1 || t.flags(at) === 0;
  }

  /** asked whether it works, Roe replied, “A.” | urged her to go and said: “A.” The quotation has a cue of its own. */
  protected beforeOwnCue(cue: VerbCue, content: number, limit: number): number {
    const { t } = this;
    for (const other of this.cues) {
      if (other.from > content && other.to < limit && this.isMainVerb(other, cue)) return other.from;
      // answered Hale on Monday by saying it was “old”: what she says, not whom she answers
      if (other.form === 'gerund' && other.from > content && other.to < limit && this.isMeans(other)) {
        if (this.holdsAim(content, other.from)) continue;
        return other.from - 1;
      }
      // said it was “old” before adding that it was “dear”
      if (other.form === 'gerund' && this.holdsQuote(content, other.from) && this.isNextStep(other))
        return other.from - 1;
      if (other.from <= content || other.to >= limit || !other.verb.frames.includes('q')) continue;
      const told = this.pastAddressee(other, other.to);
      const sign = t.kindOf(told);
      const quote = told + 1;
      if ((sign !== COMMA && sign !== COLON) || t.kindOf(quote) !== QUOTED || !this.opensSentence(quote))
        continue;
      const from = this.clauseOf(other, content);
      // Hale says that Roe told her, “A”: what is said is all of it
      if (from > (t.is(content, Is.That) ? content + 1 : content)) return from;
    }
    return limit;
  }

  /** a clerk who backed the plan ⟨said⟩: the verb whose subject the clause belongs to */
  private isMainVerb({ form, from, verb }: VerbCue, { from: own }: VerbCue): boolean {
    const { t, unit } = this;
    if (!/[qtn]/iu.test(verb.frames) || t.is(from - 1, Is.Preposition)) return false;
    if (form !== 'finite' || !/^(?:who|that)$/u.test(t.form(own - 1)) || t.kindOf(own - 2) !== WORD)
      return false;
    const subject = phraseBefore(t, from, unit.from);
    return subject !== null && subject.to <= own - 1;
  }

  /** called for the town to answer by saying that it was “old”: the means are part of the aim */
  private holdsAim(from: number, to: number): boolean {
    const { t } = this;
    for (let at = from + 1; at < to - 1; at++) {
      if (t.kindOf(at) === QUOTED) return false;
      if (t.is(at, Is.To) && t.capital[at + 1] !== 1 && !t.is(at + 1, Is.Determiner | Is.Object)) return true;
    }
    return false;
  }

  /** likes to call: the first verb belongs to the cue of the second */
  protected isPartOfCue(cue: VerbCue): boolean {
    // wants to call: what is wanted is given too
    if (cue.verb.frames.includes('i')) return false;
    return this.cues.some((other) => other !== cue && other.from <= cue.from && other.to > cue.to);
  }

  private isMeans({ from, to, verb }: VerbCue): boolean {
    const next = this.t.kindOf(to);
    return (
      this.t.form(from - 1) === 'by' &&
      /q.*t|t.*q/u.test(verb.frames) &&
      (next === WORD || next === COMMA || next === QUOTED) &&
      !this.t.is(to, Is.Preposition)
    );
  }

  private isNextStep({ from, to, verb }: VerbCue): boolean {
    return (
      /^(?:before|while)$/u.test(this.t.form(from - 1)) &&
      /q.*t|t.*q/u.test(verb.frames) &&
      this.holdsQuote(to, this.end)
    );
  }

  /** Where the clause of a cue begins: with its subject, or with what joins it to the clause before. */
  private clauseOf(cue: VerbCue, floor: number): number {
    const { t } = this;
    let from = (cue.form === 'finite' ? phraseBefore(t, cue.from, floor)?.from : undefined) ?? cue.from;
    while (
      from > floor &&
      (t.kindOf(from - 1) === COMMA ||
        t.is(from - 1, Is.Conjunction | Is.Adverb) ||
        t.form(from - 1) === 'when')
    )
      from--;
    return from;
  }
}
