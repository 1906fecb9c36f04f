import { Is } from '../lexicon/en-words.ts';
import type { VerbCue } from './verb-cue.ts';
import { endsInEd } from './ends-in-ed.ts';
import { phraseBefore, type Phrase } from './noun-phrase.ts';
import { QUOTED, WORD } from './tokens.ts';
import { TagSource } from './tag-source.ts';
import type { Range } from './unit-state.ts';
import { isOneOf } from '../words/is-one-of.ts';

const COMMA = 44;
const COLON = 58;
const DASH = 0x2014;
const OPEN = 40;

/** So many words at most stand between “and” and a tag that the next clause holds. */
const LINKED = 5;

/** Verbs that go on with what is said; in the past tense, they might tell what the speaker did next. */
const PRESENT = /^(?:is|are|will|would|can|could|should|must|has|have)$/u;

/** Where a tag stands: `left` is the last token in front of it, `after` the first behind. */
interface Seat {
  mention: Phrase | null;
  left: number;
  after: number;
}

/** What stands in front of a tag, from `from` on: `marks` are the last in it, or −1; they alone may lead. */
interface Front {
  from: number;
  marks: number;
  leads: boolean;
  /** As Roe said: the tag stands behind “as”. */
  isAs: boolean;
}

/** Attributions whose cue stands after or within what is said. */
export class CueAfter extends TagSource {
  /** “A,” Roe said. | “A,” said Roe. | The road will close, Roe said. */
  protected tag(plain: VerbCue): void {
    const cue = this.quotedAs(plain) ?? plain;
    if (cue.form !== 'finite' || !/[qt]/iu.test(cue.verb.frames)) return;
    const seat = this.seatOf(cue);
    const front = seat === null ? null : this.frontOf(cue, seat);
    if (seat === null || front === null) return;
    const { mention, left, after } = seat;
    if (this.isLinked(seat, front)) return this.linked(cue, seat);
    if (front.marks < 0 && !this.isToldBefore(cue, seat, front)) return;
    const told = { from: front.from, to: front.marks >= 0 ? front.marks + 1 : left };
    if (!front.leads && mention !== null && this.repeats(mention, cue, told, after)) return;
    const resumed = this.resumedBehind(cue, seat, front);
    if (resumed !== null && this.isAnswer(resumed, front)) return;
    const from = resumed !== null && !front.leads ? this.afterthought(told.from, left) : told.from;
    const parts = [{ from, to: told.to }, ...(resumed === null ? [] : [resumed])];
    const rule = front.leads ? 'quote-then-cue' : 'clause-then-cue';
    this.add(parts, mention, cue, cue.verb.lemma, cue.verb.class, rule);
    this.free = resumed?.to ?? after;
  }

  /** Who speaks, the last token in front of the tag and the first behind it; null: it is no tag. */
  private seatOf(cue: VerbCue): Seat | null {
    const { t } = this;
    const left = cue.from - 1;
    if (left < this.free) return null;
    const behindQuote = t.kindOf(left) === QUOTED || (this.isClosed(left) && t.kindOf(left - 1) === QUOTED);
    const inverted = behindQuote && !this.closesQuote(left, cue) ? this.inverted(cue) : null;
    if (inverted !== null) return { mention: inverted, left, after: inverted.to };
    const mention = this.looseSubject(cue) ?? phraseBefore(t, cue.from, this.free);
    let seat = mention === null || this.opensNobody(mention) ? -1 : mention.from - 1;
    // “A,” as Roe put it. | The road will close, as Roe said on Monday.
    if (seat > this.free && t.form(seat) === 'as') seat--;
    if (seat >= this.free && this.isClosed(seat)) return { mention, left: seat, after: cue.to };
    const long = this.longSubject(cue);
    if (long !== null) return { mention: long, left: long.from - 1, after: cue.to };
    const behind = this.behindClause(cue, left);
    return behind === null ? null : { mention: behind, left, after: behind.to };
  }

  /** Roe, the mayor, who said; Roe, the mayor, issued a note after Hale said; “A,” drawing jeers: no name begins with these. */
  private opensNobody({ from, to }: Phrase): boolean {
    const { t } = this;
    // “A.” So says Roe
    if (t.is(from, Is.Relative) || (to - from === 1 && t.form(from) === 'so')) return true;
    if (t.capital[from] === 1 || to - from < 2) return false;
    const isGoingOn = /ing$/u.test(t.form(from)) && t.kindOf(from - 1) === QUOTED;
    return isGoingOn || (endsInEd(t.form(from)) && t.is(from + 1, Is.Determiner));
  }

  private isClosed(at: number): boolean {
    const kind = this.t.kindOf(at);
    return kind === QUOTED || kind === COMMA || kind === DASH;
  }

  /** The road will close, said Roe. */
  private behindClause(cue: VerbCue, left: number): Phrase | null {
    const { t } = this;
    if (t.kindOf(left) !== COMMA || !cue.verb.frames.includes('q') || cue.from !== cue.at) return null;
    const mention = this.inverted(cue);
    if (mention === null) return null;
    // Roe, who left, told the council, “A.” | But, said Roe, “A.”
    const quoteNext = t.kindOf(mention.to) === COMMA && t.kindOf(mention.to + 1) === QUOTED;
    if (quoteNext && cue.verb.frames.includes('o')) return null;
    // Roe, a doctor, said Hale “would go”: who is spoken of
    if (mention.to < this.end && t.kindOf(mention.to) === WORD) return null;
    return t.kindOf(mention.to) === QUOTED || !this.isSomebody(mention) ? null : mention;
  }

  /** What stands in front of a tag; null: something that was not said. */
  private frontOf(cue: VerbCue, { mention, left, after }: Seat): Front | null {
    const { t } = this;
    const marks = t.kindOf(left) === QUOTED ? left : t.kindOf(left - 1) === QUOTED ? left - 1 : -1;
    // “Late Hour” host Roe said: a name in marks, not what was said
    if (left === marks && mention?.from === left + 1 && this.isName(left)) return null;
    const start = this.behindOwnCue(this.contentStart(left), marks);
    const behindSign = t.kindOf(left) === QUOTED ? left + 1 : left;
    const isAs = t.form(behindSign + (t.kindOf(behindSign) === WORD ? 0 : 1)) === 'as';
    // They shouted “A!” as Roe spoke: when, and nothing that she said
    if (isAs && /^(?:speak|talk)$/u.test(cue.verb.lemma)) return null;
    const from = isAs ? this.ownClause(start, left) : start;
    // On Monday’s “Late Hour,” Roe said it works: where it was said
    if (marks > from && this.isTitle(marks) && !this.isClause(from, marks)) return null;
    // Asked about the road, Roe said …; According to Roe, Hale said …: what is fronted is not said
    if (this.isFrontedCue(from)) return null;
    const leads = marks >= 0 && this.allQuoted(from, marks + 1);
    // After Hale called it “old,” Roe said: “A.” What the colon stands before was said, not what is fronted.
    if (!leads && t.kindOf(after) === COLON && t.kindOf(after + 1) === QUOTED) return null;
    return leads || this.tagCloses(this.pastAddressee(cue, after)) ? { from, marks, leads, isAs } : null;
  }

  /** If the mill pays, as Roe hopes; the fact that it leaks, as Roe said: no more than the clause in front */
  private ownClause(from: number, left: number): number {
    const { t } = this;
    for (let at = left - 1; at > from; at--) {
      if (t.is(at, Is.That) && !t.is(at - 1, Is.Preposition)) return at + 1;
      const isBreak = t.kindOf(at) === COMMA || t.form(at) === 'if';
      if (isBreak && left - at > 2 && this.isClause(at + 1, left)) return at + 1;
    }
    return t.form(from) === 'if' ? from + 1 : from;
  }

  /** Roe wrote to the paper, “It leaks,” she said. | The mill was old (“It leaks,” she said). A sentence set apart: its marks. */
  private behindOwnCue(from: number, marks: number): number {
    const { t } = this;
    if (marks <= from || !this.opensSentence(marks) || this.holdsQuote(from, marks)) return from;
    const sign = t.kindOf(marks - 1);
    const isApart = sign === DASH || sign === OPEN;
    return isApart || (sign === COMMA && !this.noCue(from, marks)) ? marks : from;
  }

  /** Still, Roe said, … | But, said Roe, … */
  private isLinked({ left, after }: Seat, { from, marks }: Front): boolean {
    const { t } = this;
    const isLink = from >= left || (from === left - 1 && t.is(from, Is.Conjunction));
    return isLink && marks < 0 && t.kindOf(left) === COMMA && t.kindOf(after) === COMMA;
  }

  /** Still, Roe said, the road is short. | But, said Roe, the road is short. */
  private linked(cue: VerbCue, { mention, left, after }: Seat): void {
    const { unit } = this;
    const rest = this.resumed(after, false, false);
    if (rest === null || !/qt/u.test(cue.verb.frames) || !this.isClause(rest.from, rest.to)) return;
    const link = { from: unit.from, to: left };
    const parts = this.isOwnLink(link, rest.from) ? [link, rest] : [rest];
    this.add(parts, mention, cue, cue.verb.lemma, cue.verb.class, 'clause-then-cue');
    this.free = rest.to;
  }

  /** The road is short, Roe said: a clause without marks, and a verb that gives one. */
  private isToldBefore(cue: VerbCue, { left, after }: Seat, { from }: Front): boolean {
    if (this.t.kindOf(left) !== COMMA || !this.tagFits(from, left, this.pastAddressee(cue, after)))
      return false;
    return /t/iu.test(cue.verb.frames) && cue.verb.lemma !== 'know';
  }

  /** The road, Roe said, is short: what goes on behind the tag, where it belongs to what stands in front. */
  private resumedBehind(cue: VerbCue, { left, after }: Seat, front: Front): Range | null {
    const { t } = this;
    const { from, marks, leads } = front;
    const resumed = this.resumed(after, leads, cue.verb.frames.includes('o'));
    if (resumed === null || t.kindOf(resumed.from) === QUOTED) return resumed;
    if (front.isAs && marks >= 0) return null;
    // It was, Roe admitted, a mistake.
    const breaks = t.kindOf(left) === COMMA && t.is(left - 1, Is.Be | Is.Modal);
    if (breaks && !t.is(left - 1, Is.Pronoun)) return resumed;
    const first = resumed.from;
    if (t.is(first, Is.Conjunction) && t.kindOf(this.pastAdverb(first + 1)) === QUOTED) return resumed;
    // The mills are “old,” Roe said, and will be shut.
    if (!leads && t.is(first, Is.Conjunction) && PRESENT.test(t.form(first + 1))) return resumed;
    if (after !== cue.to) return null;
    // The bridge would suffer, Roe said, by the new road. | What is left, Roe said, could be lost.
    const clings = Is.Preposition | Is.Modal | Is.Be | Is.Have | Is.Do | Is.PlainVerb;
    if (t.is(first, clings) && !t.is(first, Is.Pronoun)) return resumed;
    if (t.is(first, Is.Gerund)) return null;
    const whole = marks < 0 && this.isClause(from, left) && !this.isFrontedPhrase(from, left);
    const hangs = t.is(first, Is.Subordinator | Is.Conjunction);
    return whole ? (hangs || t.is(first, Is.That) ? resumed : null) : hangs ? null : resumed;
  }

  /** Asked about the road, Roe said, “A.” But: The road, Roe said, “will close.” */
  private isAnswer({ from: next }: Range, { from, marks, leads }: Front): boolean {
    const { t } = this;
    if (leads || t.kindOf(next) !== QUOTED) return false;
    // After Hale said it was “old,” Roe said: “A.”
    const isTime = t.is(from, Is.Subordinator) && !this.noCue(from, marks);
    return (marks < 0 || isTime || t.is(from, Is.Gerund)) && this.opensSentence(next);
  }

  /** The road is shut – a loss, Roe said, for all. | …, which is a step, Roe said, to the end. | …, where, Roe said, it rains. What the tag stands in. */
  private afterthought(from: number, left: number): number {
    const { t } = this;
    for (let at = left - 1; at > from; at--) {
      const next = at + 1;
      if (t.kindOf(at) === DASH) return next < left && !this.isClause(next, left) ? next : from;
      if (t.kindOf(at) === COMMA && isOneOf(t.form(next), 'which where')) return next;
      if (t.kindOf(at) === QUOTED) return from;
      // The road is shut and now, Roe said, “nobody comes.”
      if (!t.is(at, Is.Conjunction) || left - at > LINKED || t.capital[next] === 1) continue;
      if (next < left && this.isClause(from, at) && this.onlyAdverbials(next, left)) return next;
    }
    return from;
  }

  /** Roe said it was “old,” she said. “It leaks.” The first cue gives what stands in front, the second what follows. */
  private repeats(mention: Range, cue: VerbCue, front: Range, after: number): boolean {
    const { t } = this;
    if (!/^(?:he|she|they)$/u.test(t.form(mention.from)) || mention.to - mention.from > 1) return false;
    const first = this.cues.find(
      ({ from, to, form, verb }) =>
        from > front.from && to < front.to && form === 'finite' && /q.*t/u.test(verb.frames),
    );
    if (first === undefined || phraseBefore(t, first.from, front.from)?.from !== front.from) return false;
    if (t.kindOf(first.to) !== WORD || t.is(first.to, Is.Preposition | Is.Adverb | Is.Time)) return false;
    const source = { from: front.from, to: first.from };
    const { lemma, class: ofClass } = first.verb;
    this.add([{ from: first.to, to: front.to }], source, first, lemma, ofClass, 'cue-then-mixed');
    const resumed = this.resumed(after, true, false);
    if (resumed !== null) this.add([resumed], mention, cue, cue.verb.lemma, cue.verb.class, 'quote-then-cue');
    this.free = resumed?.to ?? after;
    return true;
  }

  private isFrontedCue(from: number): boolean {
    const { t } = this;
    const asked = isOneOf(t.form(from), 'when if after') ? from + 1 : from;
    return (
      t.kindOf(asked) === WORD &&
      (t.form(asked) === 'asked' || (asked === from && t.form(from) === 'according'))
    );
  }
}
