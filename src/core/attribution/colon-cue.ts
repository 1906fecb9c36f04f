import { Is } from '../lexicon/en-words.ts';
import { Hearsay } from './hearsay.ts';
import { phraseBefore } from './noun-phrase.ts';
import { LONG } from './quote-owner.ts';
import { phraseAfter } from './phrase-after.ts';
import { QUOTED, WORD } from './tokens.ts';
import type { Range } from './unit-state.ts';
import { endsInEd } from './ends-in-ed.ts';

const COMMA = 44;
const COLON = 58;
const DASH = 0x2014;
const HYPHEN = 45;
/** So many words back a clause before a colon is looked for. */
const REACH = 40;

const FINITE = Is.Be | Is.Have | Is.Modal | Is.Do | Is.PlainVerb | Is.Past | Is.Third;
/** So many words at most attribute together with a colon. */
const CUE_WORDS = 14;

/** Here: “A.” */
const POINTING = /^(?:here|there|then|now|thus|so|again|also)$/u;

/** Attributions by a colon alone, and who speaks in front of it. */
export class ColonCue extends Hearsay {
  /** When the mill shut in May, Roe gave her verdict: the subject after what stands in front. */
  protected mainSubject(limit: number): Range | null {
    const { t, unit } = this;
    // Asked about the mill, Roe shrugged
    const fronted =
      t.is(unit.from, Is.Subordinator | Is.Preposition | Is.Gerund) || endsInEd(t.form(unit.from));
    let comma = unit.from;
    while (fronted && comma < limit && t.kindOf(comma) !== COMMA) comma++;
    return (
      this.joinedSubject(limit) ??
      this.firstSubject(limit, fronted && comma < limit ? comma + 1 : unit.from) ??
      (fronted && t.is(comma + 1, Is.Pronoun) ? phraseAfter(t, comma + 1, limit) : null)
    );
  }

  /** Roe said it was old, but she gave it a name: “A.” The clause that stands nearest has a subject of its own. */
  private joinedSubject(limit: number): Range | null {
    const { t, unit } = this;
    for (let at = limit - 1; at > Math.max(unit.from, limit - REACH); at--)
      if (t.is(at, Is.Conjunction) && (t.kindOf(at - 1) === COMMA || t.kindOf(at - 1) === QUOTED))
        return t.is(at + 1, Is.Pronoun) || t.capital[at + 1] === 1
          ? (this.firstSubject(limit, at + 1) ?? phraseAfter(t, at + 1, limit))
          : null;
    return null;
  }

  /** Mills are the past - Ann Roe: “A.” What a dash parts off is the name of who is quoted. */
  private behindDash(colon: number): Range | null {
    const { t, unit } = this;
    for (let at = colon - 1; at > Math.max(unit.from, colon - 8); at--) {
      if (t.kindOf(at) === DASH || t.kindOf(at) === HYPHEN) {
        const from = t.form(at + 1) === 'more' && t.form(at + 2) === 'from' ? at + 3 : at + 1;
        return from < colon && t.capital[from] === 1 ? { from, to: colon } : null;
      }
      if (t.kindOf(at) !== WORD || t.is(at, Is.Be | Is.Have | Is.Modal | Is.PlainVerb)) return null;
    }
    return null;
  }

  /** Roe issued a statement, “A.” What is written or spoken, a comma, and a sentence in marks. */
  protected stated(): void {
    const { t, unit, end } = this;
    for (let at = unit.from + 2; at + 1 < end; at++) {
      if (t.kindOf(at) !== COMMA || t.kindOf(at + 1) !== QUOTED || this.taken(at + 1)) continue;
      if (!t.is(at - 1, Is.Noun) || !t.is(at - 1, Is.Occasion) || !this.opensSentence(at + 1)) continue;
      if (t.endOf(at + 1) - t.startOf(at + 1) <= LONG || this.taken(at - 1)) continue;
      const cue = { from: at - 1, to: at };
      const parts = [{ from: at + 1, to: this.runOfQuotes(at + 1) }];
      this.add(
        parts,
        this.mainSubject(at),
        cue,
        t.form(at - 1),
        t.noun(at - 1) ?? 'neutral',
        'cue-then-quote',
      );
    }
  }

  /** Roe: “A.” */
  protected colon(): void {
    const { t, unit, end } = this;
    for (let at = unit.from + 1; at + 1 < end; at++) {
      if (t.kindOf(at) !== COLON || t.kindOf(at + 1) !== QUOTED || this.taken(at + 1)) continue;
      // A full transcript as follows: “A.”
      const follows = t.form(at - 1) === 'follows' && t.form(at - 2) === 'as' ? at - 2 : at;
      const before = phraseBefore(t, follows, unit.from);
      // He returned to his old lines: “A.” Not what stands before the colon speaks, but who did.
      const owner =
        this.behindDash(at) ?? (before?.from === unit.from ? before : (this.mainSubject(at) ?? before));
      if (owner !== null && t.form(owner.from) === 'quote' && owner.to - owner.from > 1) owner.from++;
      const isPointing = owner !== null && owner.to - owner.from === 1 && POINTING.test(t.form(owner.from));
      const mention = isPointing || this.onlyTells(unit.from, follows) ? null : owner;
      const source = mention === null ? null : this.withoutVerb(mention);
      const cue = { from: this.verbBehind(source, follows), to: at + 1 };
      this.add([{ from: at + 1, to: this.runOfQuotes(at + 1) }], source, cue, ':', 'neutral', 'colon');
    }
  }

  /** And then, after a pause: “A.” When and how, of whoever spoke before. */
  private onlyTells(from: number, colon: number): boolean {
    const { t } = this;
    if (!t.is(from, Is.Conjunction | Is.Adverb | Is.Time)) return false;
    let start = from;
    for (let at = from; at <= colon; at++) {
      if (t.capital[at] === 1 && at > from) return false;
      if (at < colon && t.kindOf(at) !== COMMA) continue;
      while (start < at && t.is(start, Is.Conjunction)) start++;
      if (!this.onlyAdverbials(start, at)) return false;
      start = at + 1;
    }
    return true;
  }

  /** Roe delivered a snappy reply: “A.” Who speaks ends in front of the verb. */
  private withoutVerb(mention: Range): Range {
    const { t } = this;
    for (let at = mention.from + 1; at + 1 < mention.to; at++)
      if (t.capital[at] !== 1 && endsInEd(t.form(at)) && t.is(at + 1, Is.Determiner))
        return { from: mention.from, to: at };
    return mention;
  }

  /** Roe gave her verdict in May: the words behind the name attribute as the colon does. */
  private verbBehind(source: Range | null, colon: number): number {
    const { t } = this;
    if (source === null || source.to >= colon || colon - source.to > CUE_WORDS) return colon;
    const isVerb = t.is(source.to, FINITE | Is.Adverb) || endsInEd(t.form(source.to));
    for (let at = source.to; at < colon; at++) if (t.kindOf(at) !== WORD) return colon;
    return isVerb ? source.to : colon;
  }
}
