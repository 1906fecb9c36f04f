/** The signs by which the end of reported speech is told: no words, but what kind of word stands where. */
import { Is } from '../lexicon/en-words.ts';
import {
  closesLater,
  endsInComma,
  isAdverbialTail,
  opensAnotherAt,
  reporterAdds,
} from './content-end-rules.ts';
import {
  BREAKS,
  Fact,
  openerAt,
  OPENERS,
  sign,
  Family,
  type Break,
  type Opener,
} from './content-end-names.ts';
import { QUOTED, WORD, type TokenIndex } from './token-index.ts';

const COMMA = 44;
const SEMICOLON = 59;
const COLON = 58;
const OPEN = 40;
const DASH = 0x2014;
const FINITE = Is.Be | Is.Have | Is.Modal | Is.Do | Is.PlainVerb | Is.Past | Is.Third;
/** So many words behind a place its verb is looked for. */
const VERB_WITHIN = 14;
const NONE: readonly number[] = [];

/** Places that only these can follow without any sign between are no place to end. */
const NO_PLACE = new Set<Opener>([
  ...(['word', 'name', 'number', 'the', 'a', 'determiner', 'pronoun', 'participle'] as const),
  ...(['verb', 'quotation', 'to'] as const),
]);
const CONNECTIVES = new Set<Opener>(['and', 'but', 'while', 'though', 'because', 'after', 'as', 'if']);

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

  constructor(t: TokenIndex, from: number, limit: number, clause: boolean) {
    this.t = t;
    this.from = from;
    this.limit = limit;
    this.clause = clause;
    let verb = from;
    while (verb < limit && !isFinite(t, verb)) verb++;
    this.verb = verb < limit ? verb : -1;
    this.quotations = this.count(from, limit, QUOTED);
    this.common.push(Fact.place);
    if (t.is(from, Is.That)) this.common.push(Fact.that);
    if (t.kindOf(from) === QUOTED) this.common.push(Fact.marks);
    if (t.is(from, Is.To)) this.common.push(Fact.to);
    if (!clause) this.common.push(Fact.thing);
  }

  /** The signs of the place before the token `at`; none where nothing can end. */
  at(at: number): readonly number[] {
    const { t } = this;
    const before = this.breakAt(at);
    if (before === null) return NONE;
    const first = before === 'space' || before === 'marks' || t.kindOf(at) === WORD ? at : at + 1;
    const opener = openerAt(t, first);
    if (before === 'space' && NO_PLACE.has(opener)) return NONE;
    const found = [...this.common];
    this.add(found, at, before, opener, first);
    return found;
  }

  private add(found: number[], at: number, before: Break, opener: Opener, first: number): void {
    const { t, from, limit } = this;
    const one = BREAKS.indexOf(before);
    const two = OPENERS.indexOf(opener);
    const verb = this.verbBehind(first);
    found.push(sign(Family.opens, one, two));
    if (verb > 0) {
      found.push(sign(Family.clause, one, two));
      found.push(sign(Family.tenses, tenseOf(t, this.verb), tenseOf(t, verb)));
    }
    if (this.verb > 0 && at > this.verb) found.push(Fact.whole);
    found.push(sign(Family.length, step(at - from, [3, 6, 10, 16, 25])));
    found.push(sign(Family.rest, step(limit - at, [3, 6, 12, 20])));
    found.push(sign(Family.early, step(at - from, [4, 9]), two));
    this.addMarks(found, at, one, two);
    if (before === 'dash') found.push(closesLater(t, at, limit) ? Fact.dashPair : Fact.dashAlone);
    if (before === 'comma') this.addCommas(found, at, first);
    if (isAdverbialTail(t, at, limit)) found.push(Fact.tail);
    if (opensAnotherAt(t, at, limit)) found.push(Fact.another);
    if (reporterAdds(t, at)) found.push(this.clause ? Fact.adds : Fact.addsToThing);
    if (!CONNECTIVES.has(opener)) return;
    found.push(sign(Family.then, two, OPENERS.indexOf(openerAt(t, first + 1))));
    if (verb > 0 && verb <= first + 2) found.push(sign(Family.verb, two));
  }

  private addMarks(found: number[], at: number, one: number, two: number): void {
    if (this.quotations === 0) return;
    const passed = this.count(this.from, at, QUOTED);
    if (passed === this.quotations) found.push(Fact.pastMarks, sign(Family.past, one, two));
    else found.push(passed > 0 ? Fact.amongMarks : Fact.beforeMarks);
  }

  private addCommas(found: number[], at: number, first: number): void {
    found.push(this.count(first, this.limit, COMMA) > 0 ? Fact.commaLater : Fact.lastComma);
    const passed = this.count(this.from, at, COMMA);
    found.push(passed === 0 ? Fact.firstComma : passed === 1 ? Fact.secondComma : Fact.laterComma);
  }

  private count(from: number, to: number, kind: number): number {
    let count = 0;
    for (let at = from; at < to; at++) if (this.t.kindOf(at) === kind) count++;
    return count;
  }

  private breakAt(at: number): Break | null {
    const { t } = this;
    switch (t.kindOf(at)) {
      case COMMA:
        return 'comma';
      case SEMICOLON:
        return 'semicolon';
      case DASH:
        return 'dash';
      case OPEN:
        return 'bracket';
      case COLON:
        return 'colon';
      case WORD:
        break;
      default:
        return null;
    }
    switch (t.kindOf(at - 1)) {
      case WORD:
        return 'space';
      case QUOTED:
        return endsInComma(t, at - 1) ? 'comma' : 'marks';
      default:
        return null;
    }
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

const isFinite = (t: TokenIndex, at: number): boolean =>
  t.kindOf(at) === WORD && t.capital[at] !== 1 && (t.is(at, FINITE) || /[^e]ed$/u.test(t.form(at)));

/** Index into the list of tenses. */
function tenseOf(t: TokenIndex, verb: number): number {
  if (verb < 0) return 0;
  const form = t.form(verb);
  if (t.is(verb, Is.Modal)) return /^[wcm]ould|^might/u.test(form) ? 1 : 2;
  if (/^(?:was|were|had|did)/u.test(form)) return 1;
  if (t.is(verb, Is.Be | Is.Have | Is.Do | Is.Third)) return 3;
  return t.is(verb, Is.Past) || form.endsWith('ed') ? 1 : 3;
}

/** Which of the steps a number has reached. */
function step(value: number, steps: readonly number[]): number {
  let at = 0;
  while (at < steps.length && value >= (steps[at] ?? 0)) at++;
  return at;
}
