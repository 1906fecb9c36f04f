import { Is } from '../lexicon/en-words.ts';
import { clauseEnd, contentEnd } from './content-end.ts';
import { endsInComma } from './content-end-rules.ts';
import { type VerbCue } from './cue.ts';
import { phraseAfter, phraseBefore } from './noun-phrase.ts';
import { QUOTED, WORD } from './token-index.ts';
import { CueSubject } from './cue-subject.ts';
import type { Range } from './unit-state.ts';
import { firstLetter, SMALL } from '../words/letters.ts';

const COMMA = 44;
const COLON = 58;
const FINITE = Is.Be | Is.Have | Is.Modal | Is.Do | Is.PlainVerb | Is.Past | Is.Third;
const DASH = 0x2014;

/** Attributions whose cue stands before what is said. */
export class CueBefore extends CueSubject {
  /** Roe said the road would close. | Roe said: “A.” | …, adding that it would. */
  protected leadIn(cue: VerbCue): void {
    const { t, end } = this;
    if (cue.from < this.free || this.taken(cue.at)) return;
    if (cue.form === 'infinitive' && !this.bringsMarks(cue)) return;
    let content = this.contentAfter(cue) ?? this.afterAsClause(cue);
    if (content === null) return;
    content = this.behindLead(content, /^(?:express|voice)$/u.test(cue.verb.lemma));
    if (this.taken(content)) return;
    // was angry over her claim that it works: the noun gives what follows
    if (cue.verb.adjective === true && t.is(content, Is.That) && t.words[content - 1]?.noun != null) return;
    // warned of a “harsh” winter: the article belongs to what is warned of
    if (t.kindOf(content) === QUOTED && content - 1 >= cue.to && /^(?:an?|the)$/u.test(t.form(content - 1)))
      content--;
    let mention = this.isAsked(cue) || cue.form === 'passive' ? null : this.subject(cue);
    let limit = this.beforeOwnCue(content, this.nextTaken(content, end));
    if (!/t/iu.test(cue.verb.frames)) limit = this.afterMarks(content, limit);
    let to =
      t.kindOf(content) === QUOTED
        ? this.quoteEnd(content, limit, cue)
        : this.isAsked(cue) || (this.isSubordinate(cue, mention) && t.kindOf(content - 1) !== COMMA)
          ? clauseEnd(t, content, limit)
          : contentEnd(t, content, limit, this.givesClause(cue, content, limit), cue);
    while (
      to > content &&
      t.kindOf(to - 1) !== WORD &&
      t.kindOf(to - 1) !== QUOTED &&
      t.kindOf(to - 1) !== 41
    )
      to--;
    if (to <= content || (to - content === 1 && t.is(content, Is.Question))) return;
    const colon = this.colonQuote(content, Math.max(to, this.beforeSign(content, limit)));
    if (colon > 0) {
      content = colon;
      to = Math.max(to, this.quoteEnd(content, limit, cue));
    }
    mention ??= this.behindOpening(cue, content);
    if (t.kindOf(content) === QUOTED && this.isOutdone(cue, content)) return;
    const marked = this.holdsQuote(content, to);
    if (!this.fits(cue, content, to, marked, mention !== null)) return;
    // Calling it a “trap,” Roe left: whoever comes after the comma.
    if (cue.form === 'gerund' && this.isFronted(cue))
      mention = phraseAfter(t, t.kindOf(to) === COMMA ? to + 1 : to, end) ?? mention;
    const rule =
      t.kindOf(content) === QUOTED ? 'cue-then-quote' : marked ? 'cue-then-mixed' : 'cue-then-clause';
    const parts = [{ from: content, to }];
    const taken = this.takenUp(mention, content) ?? this.brokenOff(mention, cue, content);
    if (taken !== null) parts.unshift(taken);
    this.add(parts, mention, cue, cue.verb.lemma, cue.verb.class, rule);
    this.free = to;
  }

  /** Said Roe: “A.” */
  private behindOpening(cue: VerbCue, content: number): Range | null {
    const { t, unit } = this;
    if (cue.from !== unit.from || cue.form !== 'finite' || t.kindOf(content) !== QUOTED) return null;
    const phrase = phraseAfter(t, cue.to, content);
    return phrase !== null && phrase.to === content - 1 && t.kindOf(phrase.to) !== WORD ? phrase : null;
  }

  /** asked whether it works, Roe replied, “A.” | urged her to go and said: “A.” The quotation has a cue of its own. */
  private beforeOwnCue(content: number, limit: number): number {
    const { t } = this;
    for (const other of this.cues) {
      // answered Hale on Monday by saying it was “old”: what she says, not whom she answers
      if (other.form === 'gerund' && other.from > content && other.to < limit && this.isMeans(other))
        return other.from - 1;
      if (other.from <= content || other.to >= limit || !other.verb.frames.includes('q')) continue;
      const sign = t.kindOf(other.to);
      const quote = other.to + 1;
      if ((sign !== COMMA && sign !== COLON) || t.kindOf(quote) !== QUOTED || !this.opensSentence(quote))
        continue;
      const from = this.clauseOf(other, content);
      if (from > content) return from;
    }
    return limit;
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

  /** Where the clause of a cue begins: with its subject, or with what joins it to the clause before. */
  private clauseOf(cue: VerbCue, floor: number): number {
    const { t } = this;
    let from = (cue.form === 'finite' ? phraseBefore(t, cue.from, floor)?.from : undefined) ?? cue.from;
    while (from > floor && (t.kindOf(from - 1) === COMMA || t.is(from - 1, Is.Conjunction | Is.Adverb)))
      from--;
    return from;
  }

  /** A hard winter, Roe said, “would be the end.” What a small letter goes on with stands in front of the tag. */
  private brokenOff(mention: Range | null, cue: VerbCue, content: number): Range | null {
    const { t, unit } = this;
    if (mention === null || mention.to > cue.from || t.kindOf(content) !== QUOTED) return null;
    if (t.kindOf(content - 1) !== COMMA || t.kindOf(mention.from - 1) !== COMMA) return null;
    if ((firstLetter(t.text.slice(t.startOf(content), t.endOf(content))) & SMALL) === 0) return null;
    const front = { from: unit.from, to: mention.from - 1 };
    for (let at = front.from; at < front.to; at++) if (this.taken(at)) return null;
    return front.to > front.from ? front : null;
  }

  /** …, which Roe said would close: the pronoun is the subject of what is said. */
  private takenUp(mention: Range | null, content: number): Range | null {
    const { t } = this;
    if (mention === null || mention.from <= this.unit.from || mention.to > content) return null;
    const pronoun = mention.from - 1;
    if (!/^(?:which|that|who|whom|what)$/u.test(t.form(pronoun)) || this.taken(pronoun)) return null;
    const verb = t.is(content, FINITE) && !t.is(content, Is.Pronoun | Is.That);
    // what Roe calls a “trap”, whom Roe described as “old”: the pronoun is the object
    const object = t.form(pronoun) !== 'that' && !t.is(pronoun - 1, Is.Preposition);
    return verb || object ? { from: pronoun, to: mention.from } : null;
  }

  /** called it a “trap,” a word that …: a name that was given ends with its marks and a comma. */
  protected afterMarks(content: number, limit: number): number {
    const { t } = this;
    for (let at = content; at < limit; at++) {
      if (t.kindOf(at) !== QUOTED) continue;
      const comma =
        endsInComma(t, at) ||
        t.kindOf(at + 1) === COMMA ||
        t.kindOf(at + 1) === DASH ||
        t.kindOf(at + 1) === 40;
      let more = t.kindOf(at + 1) === COMMA ? at + 2 : at + 1;
      // a “fool,” an “ass” and a “liar”
      if (t.is(more, Is.Conjunction)) more++;
      if (t.is(more, Is.Determiner)) more++;
      if (
        comma &&
        t.kindOf(more) !== QUOTED &&
        !(t.is(more, Is.Conjunction) && t.kindOf(more + 1) === QUOTED)
      )
        return at + 1;
    }
    return limit;
  }

  /** Said “A” after the vote: what stands behind a whole quotation is not said by its speaker. */
  protected quoteEnd(content: number, limit: number, cue: VerbCue): number {
    const { t } = this;
    let to = content;
    while (to < limit && t.kindOf(to) === QUOTED) to++;
    if (to >= limit || t.kindOf(to) !== WORD)
      return t.kindOf(to) === COMMA && t.kindOf(to + 1) === QUOTED
        ? contentEnd(t, content, limit, true, cue)
        : to;
    const closed = /[,.?!]/u.test(t.lastSign(to - 1));
    if (closed || (this.opensSentence(content) && this.isOccasion(to))) return to;
    return contentEnd(t, content, limit, true, cue);
  }

  /** … during a rally, … while he was in Leeds: where and when a quotation was said */
  private isOccasion(at: number): boolean {
    const { t } = this;
    if (t.is(at, Is.Subordinator) && !/^(?:until|since|if|than)$/u.test(t.form(at))) return true;
    return /^(?:in|on|at|during|after|before|via|through)$/u.test(t.form(at));
  }

  /** While Roe says it works, …; Roe, who said it works, … */
  protected isSubordinate(cue: VerbCue, mention: Range | null): boolean {
    const { t, unit } = this;
    if (cue.form === 'gerund') return this.isFronted(cue);
    const first = mention !== null && mention.to <= cue.from ? mention.from : cue.from;
    if (t.is(first, Is.Relative) && t.kindOf(first - 1) === COMMA) return true;
    // the road, which Roe said had closed, is open
    if (first > unit.from && this.takenUp(mention, cue.to) !== null && t.kindOf(first - 2) === COMMA)
      return true;
    return first > unit.from && first - 1 === unit.from && t.is(first - 1, Is.Subordinator);
  }

  /** A participle that opens the sentence, perhaps after a preposition. */
  protected isFronted(cue: VerbCue): boolean {
    const { t, unit } = this;
    if (cue.from > unit.from + 6) return false;
    for (let at = unit.from; at < cue.from; at++)
      if (t.kindOf(at) !== WORD || t.is(at, Is.Be | Is.Have | Is.Modal | Is.Do | Is.PlainVerb | Is.Past))
        return false;
    return true;
  }

  /** Behind the sign that ends the next words. */
  private beforeSign(from: number, limit: number): number {
    let at = from;
    while (at < limit && at < from + 8 && this.t.kindOf(at) === WORD) at++;
    return Math.min(limit, at + 2);
  }

  /** Roe addressed the crowd: “A.” Only what follows the colon is said. */
  protected colonQuote(from: number, to: number): number {
    const { t } = this;
    if (t.is(from, Is.That)) return -1;
    for (let at = from; at + 1 < to; at++) {
      if (t.kindOf(at) === QUOTED) return -1;
      if (t.kindOf(at) === COLON) return t.kindOf(at + 1) === QUOTED ? at + 1 : -1;
    }
    return -1;
  }

  /** Asked why, Roe replied: “A.” The cue that stands nearest to a quotation is its own. */
  protected isOutdone(cue: VerbCue, content: number): boolean {
    return this.cues.some(
      (other) =>
        other.from >= cue.to &&
        other.to <= content &&
        other.form === 'finite' &&
        other.verb.frames.includes('q') &&
        !this.taken(other.at),
    );
  }

  /** pointed to the rules to say that it was “unlawful”: what is said stands in marks. */
  protected bringsMarks(cue: VerbCue): boolean {
    const { t, end } = this;
    const next = t.kindOf(cue.to) === COMMA || t.kindOf(cue.to) === COLON ? cue.to + 1 : cue.to;
    if (this.marksFollow(cue)) return true;
    if (!cue.verb.frames.includes('q')) return false;
    return t.kindOf(next) === QUOTED || (t.is(next, Is.That) && this.holdsQuote(next, end));
  }

  /** took to the stage to accuse the town of a “cold” welcome: marks in reach, and no sign or verb of speech before them */
  private marksFollow({ to }: VerbCue): boolean {
    const { t, end } = this;
    for (let at = to; at < Math.min(end, to + 12); at++) {
      if (t.kindOf(at) === QUOTED) return !this.isTitle(at);
      if (t.kindOf(at) !== WORD || this.cues.some((other) => other.at === at)) return false;
    }
    return false;
  }
}
