import { wordSet } from '../lexicon/cue-words.ts';
import { Is } from '../lexicon/en-words.ts';
import { isOneOf } from '../words/is-one-of.ts';
import { endsInEd } from './ends-in-ed.ts';
import { phraseBefore } from './noun-phrase.ts';
import { phraseAfter } from './phrase-after.ts';
import { QuoteFrame } from './quote-frame.ts';
import type { TokenIndex } from './token-index.ts';
import { QUOTED, WORD, type Unit } from './tokens.ts';
import type { Range } from './unit-state.ts';

const COMMA = 44;
const QUESTION = 63;
const DASH = 0x2014;

/** Nouns that equal somebody's words, beside those that report them. */
const EQUAL = wordSet(
  'verdict reaction conclusion assessment motto mantra refrain summary greeting advice cry shout chant plea retort rejoinder quip slogan watchword creed maxim saying',
);
const OWNER = /^(?:his|her|their|its|my|our|your)$|['’]s?$/u;
/** So many words at most from the verb to the noun: was the blunt and final verdict. */
const NEAR = 6;
/** So many words at most from “how” to its verb. */
const CLAUSE = 10;
/** So many tokens a question for somebody's words has at most: And her verdict? */
const ASKED = 5;
const POINTS = 'that this such so';

/** Words in marks that are somebody's verdict, answer, or how she puts it. */
export class EquatedQuote extends QuoteFrame {
  /** “A,” was Roe’s verdict. | “A,” came the answer from Roe. | “A” is how Roe describes it. | “A.” So says Roe. */
  protected equated(): void {
    const { t, unit, end } = this;
    for (let at = unit.from; at < end; at++) {
      if (t.kindOf(at) !== QUOTED || this.taken(at) || this.isName(at)) continue;
      const verb = this.pastSigns(at + 1);
      const found = at > unit.from ? this.asked(at) : (this.howBehind(verb) ?? this.nounBehind(verb));
      if (found === null) continue;
      const { mention, cue } = found;
      this.add([{ from: at, to: at + 1 }], mention, cue, t.form(cue.to - 1), 'neutral', 'quote-then-cue');
    }
  }

  /** Behind the marks: a comma or a dash, and the word that points back at them. */
  private pastSigns(at: number): number {
    const { t } = this;
    const next = t.kindOf(at) === COMMA || t.kindOf(at) === DASH ? at + 1 : at;
    return isOneOf(t.form(next), POINTS) ? next + 1 : next;
  }

  /** “A” is how Roe describes it. | “A,” is what Roe told the town. | “A.” So says Roe. */
  private howBehind(at: number): { mention: Range; cue: Range } | null {
    const { t, end } = this;
    if (t.form(at - 1) === 'so') {
      const mention = t.is(at, Is.Reporting) ? phraseAfter(t, at + 1, end) : null;
      return mention === null ? null : { mention, cue: { from: at, to: at + 1 } };
    }
    if (!t.is(at, Is.Be) || !isOneOf(t.form(at + 1), 'how what')) return null;
    for (let verb = at + 3; verb < Math.min(end, at + CLAUSE); verb++) {
      if (t.kindOf(verb) !== WORD && t.kindOf(verb) !== COMMA) return null;
      const isVerb = t.is(verb, Is.Reporting | Is.PlainVerb | Is.Past | Is.Third) || endsInEd(t.form(verb));
      if (!isVerb || t.capital[verb] === 1) continue;
      const mention = phraseBefore(t, verb, at + 2);
      return mention?.from === at + 2 ? { mention, cue: { from: verb, to: verb + 1 } } : null;
    }
    return null;
  }

  /** “A,” was the verdict of Roe. | “A,” was her answer. | “A,” came the reply. */
  private nounBehind(at: number): { mention: Range | null; cue: Range } | null {
    const { t, end } = this;
    const comes = t.form(at) === 'came';
    const last = t.is(at, Is.Have) && isOneOf(t.form(at + 1), 'been become') ? at + 1 : at;
    if (last === at && !comes && !isOneOf(t.form(at), 'is was are were')) return null;
    for (let noun = last + 1; noun < Math.min(end, last + 1 + NEAR) && t.kindOf(noun) === WORD; noun++) {
      if (t.is(noun, Is.Preposition | Is.Pronoun) && !t.is(noun, Is.Determiner)) return null;
      if (!this.isEqual(noun) || this.isCompound(noun)) continue;
      const mention = this.ownerWithin(last + 1, noun) ?? this.ownerBehind(noun + 1);
      return mention === null && !comes ? null : { mention, cue: { from: at, to: noun + 1 } };
    }
    return null;
  }

  /** And her verdict? “A.” | What does Roe say? “A.” */
  private asked(marks: number): { mention: Range; cue: Range } | null {
    const { t, unit } = this;
    const noun = marks - 2;
    if (t.kindOf(marks - 1) === QUESTION && asksWhat(t, unit.from, noun))
      return { mention: { from: unit.from + 2, to: noun }, cue: { from: noun, to: noun + 1 } };
    if (t.kindOf(marks - 1) !== QUESTION || noun - unit.from >= ASKED || !this.isEqual(noun)) return null;
    const mention = this.ownerWithin(unit.from, noun);
    return mention === null ? null : { mention, cue: { from: noun, to: noun + 1 } };
  }

  private isEqual(at: number): boolean {
    return this.t.noun(at) !== null || EQUAL.has(this.t.form(at));
  }

  /** the answer machine: a noun behind it is what is meant */
  private isCompound(noun: number): boolean {
    const { t, end } = this;
    return noun + 1 < end && t.kindOf(noun + 1) === WORD && t.flags(noun + 1) === 0;
  }

  /** her final verdict, Roe’s first answer */
  private ownerWithin(from: number, noun: number): Range | null {
    const { t } = this;
    for (let at = noun - 1; at >= from; at--) {
      if (!OWNER.test(t.form(at))) continue;
      const start = t.is(from, Is.Conjunction) ? from + 1 : from;
      return { from: t.is(at, Is.Determiner) ? at : start, to: at + 1 };
    }
    return null;
  }

  /** the verdict of Roe, a common plea among nurses */
  private ownerBehind(at: number): Range | null {
    const { t, end } = this;
    return isOneOf(t.form(at), 'of from among by') ? phraseAfter(t, at + 1, end) : null;
  }
}

/** “A.” That was how Roe put it. | “A.” So says Roe. A sentence that says whose words the marks before it are. */
export function equatesMarks(t: TokenIndex, { from, to }: Unit): boolean {
  if (!isOneOf(t.form(from), POINTS)) return false;
  if (t.form(from) === 'so') return t.is(from + 1, Is.Reporting) && t.is(from + 1, Is.Past | Is.Third);
  if (!t.is(from + 1, Is.Be)) return false;
  const isHow = isOneOf(t.form(from + 2), 'how what');
  for (let at = from + 2; at < Math.min(to, from + 2 + NEAR); at++)
    if (isHow || EQUAL.has(t.form(at)) || t.noun(at) !== null) return true;
  return false;
}

/** What does Roe say */
const asksWhat = (t: TokenIndex, from: number, verb: number): boolean =>
  t.form(from) === 'what' &&
  t.is(from + 1, Is.Do) &&
  verb > from + 2 &&
  isOneOf(t.form(verb), 'say think reply answer make advise suggest');

/** Her verdict? “A.” A question that the marks behind it answer. */
export const asksForWords = (t: TokenIndex, { from, to }: Unit): boolean =>
  to - from <= ASKED + 1 &&
  t.kindOf(to - 1) === QUESTION &&
  (t.noun(to - 2) !== null || EQUAL.has(t.form(to - 2)) || asksWhat(t, from, to - 2));
