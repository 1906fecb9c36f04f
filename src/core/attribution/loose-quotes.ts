/** Quotations that no rule has given to anybody: whose they go on with, or nobody's. */
import type { Attribution } from '../draft.ts';
import { Is } from '../lexicon/en-words.ts';
import { actorBefore, mayBe } from './actor-before.ts';
import { ALONE } from './confidence.ts';
import { isHeading } from './is-heading.ts';
import { isTypewritten } from './is-typewritten.ts';
import { opensBehindTag } from './opens-behind-tag.ts';
import { alone, closesUnit, isSentence, near, partSpan } from './quote-alone.ts';
import { LONG, nextSiblingOwner, siblingOwner, tagOwner } from './quote-owner.ts';
import type { TokenIndex } from './token-index.ts';
import { QUOTED, WORD, type Unit } from './tokens.ts';

const COMMA = 44;
const STOP = 46;
const GOES_ON = Is.Preposition | Is.Conjunction | Is.Subordinator | Is.To;
const FINITE = Is.Be | Is.Have | Is.Modal | Is.Do | Is.PlainVerb | Is.Past | Is.Third;

export class LooseQuotes {
  private readonly t: TokenIndex;
  private readonly attributions: readonly Attribution[];
  private readonly owner: Int32Array;
  private readonly quotesOnly: ReadonlySet<number>;
  private readonly extra: Attribution[] = [];
  /** The attribution that had the floor last; -1: none. */
  private last = -1;

  /** `owner` has the attribution of each token, -1 for none; `quotesOnly` those that give nothing but quotations. */
  constructor(
    t: TokenIndex,
    attributions: readonly Attribution[],
    owner: Int32Array,
    quotesOnly: ReadonlySet<number>,
  ) {
    this.t = t;
    this.attributions = attributions;
    this.owner = owner;
    this.quotesOnly = quotesOnly;
  }

  /** Adds each loose quotation to the attribution it goes on with; gives those that stand for themselves. */
  read(): Attribution[] {
    const { t, owner } = this;
    t.units.forEach((unit, index) => {
      const onlyQuotes = this.holdsOnlyQuotes(unit);
      const previous = t.units[index - 1];
      this.rememberFloor(previous);
      for (let at = unit.from; at < unit.to; at++) {
        if (this.ownerOf(at) >= 0) this.last = this.ownerOf(at);
        const isLoose = t.kindOf(at) === QUOTED && this.ownerOf(at) < 0;
        if (!isLoose || (isTypewritten(t, at) && !onlyQuotes)) continue;
        if (isHeading(t, unit, previous, t.units[index + 1])) continue;
        const opensBlock = onlyQuotes && previous?.block !== unit.block;
        if (opensBlock && this.precedes(nextSiblingOwner(t, owner, at), at)) continue;
        if (this.follows(siblingOwner(t, owner, at), at)) continue;
        const tagged = tagOwner(t, this.attributions, owner, unit, at);
        if (this.isWithinWords(at) ? this.standBeside(tagged, at) : this.follows(tagged, at)) continue;
        if (onlyQuotes && this.followsLoose(previous, unit, at)) continue;
        if (onlyQuotes && this.isOfActor(unit, previous, at)) continue;
        if (onlyQuotes && this.goesOn(unit, previous)) this.goOn(previous, at);
        else if (this.followsTag(unit, previous, at)) this.goOnFrom(unit, at);
        else this.standAlone(at, onlyQuotes);
      }
    });
    return this.extra;
  }

  /**
   * “A,” was the last line. “B.” Nobody is known to say the first; whoever says it goes on. As does whoever a sentence
   * before told of: Roe laughed. “A.” “B.”
   */
  private followsLoose(previous: Unit | undefined, unit: Unit, at: number): boolean {
    const { t } = this;
    const loose = this.extra.at(-1);
    if (loose === undefined || previous === undefined || previous.block !== unit.block) return false;
    const isActors = loose.rule === 'act-then-quote';
    if (!isActors && loose.rule !== 'marks-alone') return false;
    const opens =
      !isActors && loose.end === t.endOf(previous.from) && /[,?!]/u.test(t.lastSign(previous.from));
    const goesOn = (isActors || loose.parts.length > 1) && loose.end === t.endOf(previous.to - 1);
    if ((!opens && !goesOn) || this.ownsAny(previous)) return false;
    loose.parts.push(partSpan(t, at));
    if (!isTypewritten(t, at)) loose.quotedParts.push(partSpan(t, at));
    loose.end = t.endOf(at);
    return true;
  }

  /** “A,” Roe said. Jane Hale shook her head. “B.” Whoever a sentence between them tells of by name says what follows. */
  private isOfActor(unit: Unit, previous: Unit | undefined, at: number): boolean {
    const { t } = this;
    if (previous?.block !== unit.block || this.ownsAny(previous)) return false;
    const actor = actorBefore(t, previous);
    if (actor === null) return false;
    const before = this.attributions[this.last];
    const isNear = before !== undefined && near(t, before, at);
    if (isNear && (before.mention === null || mayBe(t, actor, before.mention))) return false;
    const start = t.startOf(actor.from);
    const end = t.endOf(actor.to - 1);
    const mention = { start, end, text: t.text.slice(start, end) };
    const confidence = ALONE['act-then-quote'];
    this.extra.push({ ...alone(t, at), mention, rule: 'act-then-quote', confidence });
    return true;
  }

  private ownsAny({ from, to }: Unit): boolean {
    for (let at = from; at < to; at++) if (this.ownerOf(at) >= 0) return true;
    return false;
  }

  private ownerOf(at: number): number {
    return this.owner[at] ?? -1;
  }

  private holdsOnlyQuotes({ from, to }: Unit): boolean {
    for (let at = from; at < to; at++) if (this.t.kindOf(at) === WORD) return false;
    return to > from;
  }

  /** Her speaker goes on, even when a paraphrase stood between. */
  private rememberFloor(previous: Unit | undefined): void {
    for (let at = previous?.from ?? 0; at < (previous?.to ?? 0); at++)
      if (this.quotesOnly.has(this.ownerOf(at))) this.last = this.ownerOf(at);
  }

  /** “A.¶“B,” Roe said. The tag behind gives both. */
  private precedes(index: number, at: number): boolean {
    const { t } = this;
    const whole = this.attributions[index];
    if (whole === undefined || whole.start < t.endOf(at)) return false;
    const span = partSpan(t, at);
    whole.parts.unshift(span);
    whole.quotedParts.unshift({ ...span });
    whole.start = span.start;
    this.owner[at] = this.last = index;
    return true;
  }

  /** Adds a quotation to the attribution of this index, if there is one. */
  private follows(index: number, at: number): boolean {
    const { t } = this;
    const whole = this.attributions[index];
    if (whole === undefined) return false;
    whole.parts.push(partSpan(t, at));
    if (!isTypewritten(t, at)) whole.quotedParts.push(partSpan(t, at));
    whole.end = t.endOf(at);
    this.owner[at] = this.last = index;
    return true;
  }

  /** “A,” Roe said, meaning that it “leaks, and badly so”: within other words, marks are no second half of the first. */
  private isWithinWords(at: number): boolean {
    const { t } = this;
    return t.kindOf(at - 1) === WORD && !t.is(at - 1, Is.Conjunction);
  }

  /** A statement of its own, by whoever has the attribution of this index, if there is one. */
  private standBeside(index: number, at: number): boolean {
    const whole = this.attributions[index];
    if (whole === undefined) return false;
    const { mention, cue } = whole;
    const confidence = ALONE['carried-on'];
    this.extra.push({ ...alone(this.t, at), mention, cue, rule: 'carried-on', confidence, carriesOn: index });
    return true;
  }

  /** Whether a sentence of quotations goes on with what the one before it gave. */
  private goesOn(unit: Unit, previous: Unit | undefined): boolean {
    const before = this.attributions[this.last];
    if (before === undefined || previous === undefined) return false;
    return this.quotesOnly.has(this.last)
      ? previous.block === unit.block || this.owns(previous, this.last)
      : closesUnit(this.t, before, previous);
  }

  /** “A,” Roe said. But “it has always been B,” to the last. Words that open the sentence behind a tag go on with it. */
  private followsTag(unit: Unit, previous: Unit | undefined, at: number): boolean {
    const { t } = this;
    if (
      !opensBehindTag(t, unit.from, at) ||
      t.endOf(at) - t.startOf(at) <= LONG ||
      previous?.block !== unit.block
    )
      return false;
    // “It leaks” came from the back; “It leaks.” – Ann Roe: whose words they are stands behind them
    const closes = at + 1 >= unit.to || t.kindOf(at + 1) === COMMA || t.kindOf(at + 1) === STOP;
    if (!closes && !t.is(at + 1, GOES_ON) && this.wordsBehind(unit, at) === at + 1) return false;
    return this.quotesOnly.has(this.last) && this.owns(previous, this.last);
  }

  private owns({ from, to }: Unit, index: number): boolean {
    for (let at = from; at < to; at++) if (this.owner[at] === index) return true;
    return false;
  }

  private goOn(previous: Unit | undefined, at: number): void {
    const { t, last } = this;
    const before = this.attributions[last];
    const part = before?.parts.at(-1);
    if (before === undefined) return;
    if (!this.quotesOnly.has(last) && part !== undefined && previous !== undefined)
      part.end = t.endOf(previous.to - 1);
    this.follows(last, at);
    if (before.kind === 'indirect' && before.quotedParts.length > 0) before.kind = 'mixed';
  }

  /** The last attribution goes on with a sentence that opens with a quotation: up to it, or with the words behind it. */
  private goOnFrom(unit: Unit, at: number): void {
    this.follows(this.last, at);
    const whole = this.attributions[this.last];
    const part = whole?.parts.at(-1);
    const to = this.wordsBehind(unit, at);
    if (whole === undefined || part === undefined || (unit.from === at && to === at + 1)) return;
    part.start = this.t.startOf(unit.from);
    part.end = whole.end = this.t.endOf(to - 1);
    if (whole.kind === 'direct') whole.kind = 'mixed';
  }

  /** “A,” Roe said. “We want to see the mill open” to the whole town. Where the words end that marks go on with. */
  private wordsBehind({ to: end }: Unit, at: number): number {
    const { t } = this;
    let to = end;
    while (to > at + 1 && t.kindOf(to - 1) === STOP) to--;
    // “B,” at a fair in Leeds: when and where she said it; “B,” because it leaks: what she said
    const isOver = /[,.?!]/u.test(t.lastSign(at)) && !/^(?:because|if|unless|until)$/u.test(t.form(at + 1));
    if (t.kindOf(at + 1) !== WORD || isOver) return at + 1;
    for (let next = at + 1; next < to; next++) {
      if (this.ownerOf(next) >= 0 || t.kindOf(next) === QUOTED) return at + 1;
      if (!t.is(at + 1, GOES_ON) && t.is(next, FINITE) && t.capital[next] !== 1) return at + 1;
    }
    return to;
  }

  private standAlone(at: number, onlyQuotes: boolean): void {
    const { t, last } = this;
    const before = this.attributions[last];
    if (onlyQuotes && before !== undefined && near(t, before, at))
      this.extra.push({
        ...alone(t, at),
        rule: 'carried-on',
        confidence: ALONE['carried-on'],
        carriesOn: last,
      });
    else if (t.endOf(at) - t.startOf(at) > LONG || (onlyQuotes && isSentence(t, at)))
      this.extra.push(alone(t, at));
  }
}
