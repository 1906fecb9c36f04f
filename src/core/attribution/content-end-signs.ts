/** The signs by which the end of reported speech is told: no words, but what kind of word stands where. */
import { Is } from '../lexicon/en-words.ts';
import {
  closesLater,
  isAdverbialTail,
  isBareTail,
  opensAnotherAt,
  reporterAdds,
} from './content-end-rules.ts';
import {
  BREAKS,
  Fact,
  NOTHING,
  openerNumberAt,
  OPENERS,
  sign,
  Family,
  type Break,
  type Opener,
} from './content-end-names.ts';
import { governorOf, isFinite, seatOf, step, tenseOf, tenseOfCue } from './content-end-kinds.ts';
import { breakAt } from './content-break.ts';
import { verbCueAt } from './cue.ts';
import type { VerbCue } from './verb-cue.ts';
import type { TokenIndex } from './token-index.ts';
import { QUOTED, WORD } from './tokens.ts';

const COMMA = 44;
const SEMICOLON = 59;
const DASH = 0x2014;
/** So many words behind a place its verb is looked for. */
const VERB_WITHIN = 14;
/** So many words behind a second cue its marks are looked for. */
const MARKS_WITHIN = 10;
const NONE: readonly number[] = [];
/** No conjunction stands before a second cue. */
const NO_LINK = 63;

/** 1 at the places of these in the list of openers. */
function flagged(openers: readonly Opener[]): Uint8Array {
  return Uint8Array.from(OPENERS, (opener) => (openers.includes(opener) ? 1 : 0));
}

/** Places that only these can follow without any sign between are no place to end. */
const NO_PLACE = flagged([
  ...(['word', 'name', 'number', 'the', 'a', 'determiner', 'pronoun', 'participle'] as const),
  ...(['verb', 'quotation', 'to'] as const),
]);
const CONNECTIVES = flagged(['and', 'but', 'while', 'though', 'because', 'after', 'as', 'if']);

/** What may tell where and when: in, at, during, on. */
const TAILS = flagged(['in', 'at']);

/** Of one content that opens at `from`: what speaks for and against an end at each of its places. */
export class EndSigns {
  private readonly t: TokenIndex;
  private readonly from: number;
  private readonly limit: number;
  private readonly clause: boolean;
  /** What holds for every place. */
  private readonly common: number[] = [];
  private readonly verb: number;
  private readonly quotations: number;
  /** Up to which token the commas and quotations passed are counted. */
  private counted: number;
  private commas = 0;
  private marks = 0;

  private readonly cue: VerbCue | null;
  private readonly seat: number;

  constructor(t: TokenIndex, from: number, limit: number, clause: boolean, cue: VerbCue | null = null) {
    this.t = t;
    this.cue = cue;
    this.from = from;
    this.limit = limit;
    this.clause = clause;
    let verb = from;
    while (verb < limit && !isFinite(t, verb)) verb++;
    this.verb = verb < limit ? verb : -1;
    this.quotations = this.count(from, limit, QUOTED);
    this.counted = from;
    this.common.push(Fact.place);
    if (t.is(from, Is.That)) this.common.push(Fact.that);
    if (t.kindOf(from) === QUOTED) this.common.push(Fact.marks);
    if (t.is(from, Is.To)) this.common.push(Fact.to);
    if (!clause) this.common.push(Fact.thing);
    this.seat = cue === null ? 0 : seatOf(t, cue);
  }

  /** The signs of the place before the token `at`; none where nothing can end. Places are asked about in their order. */
  at(at: number): readonly number[] {
    const { t } = this;
    for (; this.counted < at; this.counted++) {
      const kind = t.kindOf(this.counted);
      if (kind === COMMA) this.commas++;
      else if (kind === QUOTED) this.marks++;
    }
    const before = breakAt(t, at);
    if (before === null) return NONE;
    const first = before === 'space' || before === 'marks' || t.kindOf(at) === WORD ? at : at + 1;
    const opener = openerNumberAt(t, first);
    if (before === 'space' && NO_PLACE[opener] === 1) return NONE;
    const found = this.common.slice();
    this.add(found, at, before, opener, first);
    return found;
  }

  private add(found: number[], at: number, before: Break, two: number, first: number): void {
    const { t, from, limit } = this;
    const one = BREAKS.indexOf(before);
    const verb = this.verbBehind(first);
    found.push(sign(Family.opens, one, two));
    const last = openerNumberAt(t, at - 1);
    const next = first + 1 < limit ? openerNumberAt(t, first + 1) : NOTHING;
    found.push(sign(Family.before, last, one), sign(Family.around, last, two));
    found.push(sign(Family.behind + one, two, next));
    if (verb > 0) {
      found.push(sign(Family.clause, one, two));
      found.push(sign(Family.tenses, tenseOf(t, this.verb), tenseOf(t, verb)));
    }
    if (this.verb > 0 && at > this.verb) found.push(Fact.whole);
    this.addGovernor(found, first, one, two, verb);
    found.push(sign(Family.length, step(at - from, [3, 6, 10, 16, 25])));
    found.push(sign(Family.rest, step(limit - at, [3, 6, 12, 20])));
    found.push(sign(Family.early, step(at - from, [4, 9]), two));
    if (this.seat > 0) found.push(sign(Family.seat, this.seat, one), sign(Family.seated, this.seat, two));
    this.addMarks(found, one, two);
    if (before === 'dash') found.push(closesLater(t, at, limit) ? Fact.dashPair : Fact.dashAlone);
    if (before === 'comma') this.addCommas(found, first);
    if (isAdverbialTail(t, at, limit)) found.push(Fact.tail);
    if (before === 'space' && TAILS[two] === 1 && isBareTail(t, at, limit)) found.push(Fact.bareTail);
    if (opensAnotherAt(t, at, limit)) found.push(Fact.another);
    if (reporterAdds(t, at)) found.push(this.clause ? Fact.adds : Fact.addsToThing);
    if (CONNECTIVES[two] !== 1) return;
    found.push(sign(Family.then, two, openerNumberAt(t, first + 1)));
    if (verb > 0 && verb <= first + 2) found.push(sign(Family.verb, two));
  }

  /** What the cue is, and whether a second one of its kind stands behind the place: says it works and calls it safe. */
  private addGovernor(found: number[], first: number, one: number, two: number, verb: number): void {
    const { t, cue } = this;
    if (cue === null) return;
    found.push(sign(Family.governor, governorOf(cue), two), sign(Family.governed, governorOf(cue), one));
    const tense = tenseOfCue(t, cue);
    if (verb > 0) found.push(sign(Family.cueTenses, tense, tenseOf(t, verb)));
    const next = this.isLink(first) ? first + 1 : first;
    const joined = next > first || t.kindOf(first - 1) === COMMA;
    for (let at = next; joined && at < Math.min(this.limit, next + 8) && t.kindOf(at) === WORD; at++) {
      const other = !t.is(at, Is.Reporting) ? null : verbCueAt(t, at, first, this.limit);
      if (other === null) continue;
      // to accuse them of theft and urge a boycott: the second infinitive goes without “to”
      const form =
        cue.form === 'infinitive' && other.from === next && t.is(other.at, Is.Base)
          ? 'infinitive'
          : other.form;
      const alike = form === cue.form && tenseOfCue(t, other) === tense;
      const bare = other.from === next;
      const link = next > first ? two : NO_LINK;
      const second = (alike ? 0 : 2) + (bare ? 0 : 1);
      found.push(sign(Family.second, second, link));
      // says it works and calls the plan “safe”
      if (this.marksFollow(other.to)) found.push(sign(Family.second, second + 4, link));
      break;
    }
  }

  /** and, but; before claiming, while adding */
  private isLink(at: number): boolean {
    const { t } = this;
    return (
      t.is(at, Is.Conjunction) ||
      (t.is(at + 1, Is.Gerund) && /^(?:before|after|while|without)$/u.test(t.form(at)))
    );
  }

  /** Marks among the next words, and no other verb of speech before them. */
  private marksFollow(from: number): boolean {
    const { t } = this;
    for (let at = from; at < Math.min(this.limit, from + MARKS_WITHIN); at++) {
      if (t.kindOf(at) === QUOTED) return true;
      if (t.is(at, Is.Reporting) && verbCueAt(t, at, from, this.limit) !== null) return false;
    }
    return false;
  }

  private addMarks(found: number[], one: number, two: number): void {
    if (this.quotations === 0) return;
    const passed = this.marks;
    if (passed === this.quotations) found.push(Fact.pastMarks, sign(Family.past, one, two));
    else found.push(passed > 0 ? Fact.amongMarks : Fact.beforeMarks);
  }

  private addCommas(found: number[], first: number): void {
    found.push(this.hasComma(first) ? Fact.commaLater : Fact.lastComma);
    const passed = this.commas;
    found.push(passed === 0 ? Fact.firstComma : passed === 1 ? Fact.secondComma : Fact.laterComma);
  }

  private hasComma(from: number): boolean {
    for (let at = from; at < this.limit; at++) if (this.t.kindOf(at) === COMMA) return true;
    return false;
  }

  private count(from: number, to: number, kind: number): number {
    let count = 0;
    for (let at = from; at < to; at++) if (this.t.kindOf(at) === kind) count++;
    return count;
  }

  /** The verb of the clause that opens at `first`; -1: there is none before the next sign. */
  private verbBehind(first: number): number {
    const { t } = this;
    for (let at = first; at < Math.min(this.limit, first + VERB_WITHIN); at++) {
      const kind = t.kindOf(at);
      if (kind === COMMA || kind === SEMICOLON || kind === DASH) return -1;
      if (at > first && isFinite(t, at) && !t.is(at - 1, Is.To)) return at;
    }
    return -1;
  }
}
