import { Is } from '../lexicon/en-words.ts';
import { clauseEnd, contentEnd } from './content-end.ts';
import type { VerbCue } from './verb-cue.ts';
import { phraseBefore } from './noun-phrase.ts';
import { phraseAfter } from './phrase-after.ts';
import { QUOTED, WORD } from './tokens.ts';
import { CueLimits } from './cue-limits.ts';
import type { Range } from './unit-state.ts';
import { isOneOf } from '../words/is-one-of.ts';

const COMMA = 44;
const FINITE = Is.Be | Is.Have | Is.Modal | Is.Do | Is.PlainVerb | Is.Past | Is.Third;

/** So many words at most tell when in front of a clause. */
const FRONTED = 6;
/** So many words at least tell something in short, in front of a colon. */
const OBJECT = 3;
/** So many words and signs at most link a sentence to the one before. */
const LINK = 5;

/** Attributions whose cue stands before what is said. */
export class CueBefore extends CueLimits {
  /** Roe said the road would close. | Roe said: “A.” | …, adding that it would. */
  protected leadIn(cue: VerbCue): void {
    const { t, end } = this;
    if (cue.from < this.free || this.taken(cue.at) || this.isPartOfCue(cue)) return;
    if (cue.form === 'infinitive' && !this.bringsMarks(cue)) return;
    const behindAs = this.afterAsClause(cue);
    let content = behindAs ?? this.contentAfter(cue);
    if (content === null) return;
    if (cue.form === 'passive' && this.isNaming(cue, content)) return this.named(cue, content);
    content = this.behindLead(content, isOneOf(cue.verb.lemma, 'express voice'));
    if (behindAs === null) content = this.behindCircumstance(cue, content);
    if (this.taken(content)) return;
    // was angry over her claim that it works: the noun gives what follows
    if (cue.verb.adjective && t.is(content, Is.That) && t.is(content - 1, Is.Noun)) return;
    // warned of a “harsh” winter: the article belongs to what is warned of
    if (t.kindOf(content) === QUOTED && content - 1 >= cue.to && /^(?:an?|the)$/u.test(t.form(content - 1)))
      content--;
    let mention =
      this.isAsked(cue) || cue.form === 'passive'
        ? this.byWhom(cue, content)
        : this.issuer(this.subject(cue), cue);
    // Nothing in the file suggests that he knew: where nothing speaks, the reporter does
    if (mention !== null && t.form(mention.from) === 'nothing') return;
    let limit = this.beforeOwnCue(cue, content, this.nextTaken(content, end));
    if (!/t/iu.test(cue.verb.frames)) limit = this.afterMarks(content, limit);
    // A banner saying “A” hung there: the participle belongs to the subject, whose verb ends what it gives
    const mainVerb =
      cue.form === 'gerund' && mention?.to === cue.from && mention.from === this.unit.from
        ? this.mainVerb(content, limit, this.givesClause(cue, content, limit))
        : limit;
    const isOfSubject = mainVerb < limit;
    limit = mainVerb;
    let to =
      t.kindOf(content) === QUOTED
        ? this.quoteEnd(content, limit, cue)
        : this.isAsked(cue) || (this.isSubordinate(cue, mention) && t.kindOf(content - 1) !== COMMA)
          ? clauseEnd(t, content, limit)
          : this.endOf(cue, content, limit);
    const marks = this.isAsked(cue) ? -1 : this.marksBeyond(cue, content, to, limit);
    if (marks > 0) to = contentEnd(t, marks, this.afterMarks(marks, limit), true, cue);
    to = this.beforeProgramme(content, to);
    while (
      to > content &&
      t.kindOf(to - 1) !== WORD &&
      t.kindOf(to - 1) !== QUOTED &&
      t.kindOf(to - 1) !== 41
    )
      to--;
    if (to <= content || (to - content === 1 && t.is(content, Is.Question))) return;
    const colon = this.colonQuote(content, Math.max(to, this.beforeSign(content, limit)));
    if (colon > 0 && (this.givesObject(cue, content, colon - 1) || this.holdsCue(cue, content, colon))) {
      to = Math.max(to, this.quoteEnd(colon, limit, cue));
    } else if (colon > 0) {
      content = colon;
      to = Math.max(to, this.quoteEnd(content, limit, cue));
    }
    mention ??= this.behindOpening(cue, content);
    if (t.kindOf(content) === QUOTED && (this.isOutdone(cue, content) || this.isPlace(content))) return;
    const marked = this.holdsQuote(content, to);
    if (behindAs === null && !this.fits(cue, content, to, marked, mention !== null)) return;
    if (this.goesOnThinking(cue, mention, to)) return;
    // Calling it a “trap,” Roe left: whoever comes after the comma.
    if (cue.form === 'gerund' && this.isFronted(cue) && !isOfSubject)
      mention = phraseAfter(t, t.kindOf(to) === COMMA ? to + 1 : to, end) ?? mention;
    const rule =
      t.kindOf(content) === QUOTED ? 'cue-then-quote' : marked ? 'cue-then-mixed' : 'cue-then-clause';
    const parts = [{ from: content, to }];
    let taken = this.takenUp(mention, content) ?? this.brokenOff(mention, cue, content);
    const named = taken === null ? this.namedThing(cue, mention, content, to) : null;
    if (named !== null) {
      taken = named;
      mention = null;
    }
    if (taken !== null) parts.unshift(taken);
    this.add(parts, mention, cue, cue.verb.lemma, cue.verb.class, rule);
    this.free = to;
  }

  private endOf(cue: VerbCue, content: number, limit: number): number {
    const { t } = this;
    const behind = this.behindAside(cue, content);
    if (behind > content && behind < limit) return contentEnd(t, behind, limit, false, cue);
    return contentEnd(t, content, limit, this.givesClause(cue, content, limit), cue);
  }

  /** recalled the long winter: “A.” | suggested selling the mill: “A.” What is told in short belongs to what is told. */
  private givesObject({ verb }: VerbCue, from: number, colon: number): boolean {
    const { t } = this;
    if (colon - from < OBJECT || verb.lemma === 'quote' || !this.noCue(from, colon)) return false;
    if (t.is(from, Is.Preposition | Is.Object)) return false;
    if (verb.frames.includes('t') && this.isStatement(from, colon)) return true;
    const isThing = t.is(from, Is.Determiner | Is.Gerund) && !verb.frames.includes('o');
    // issued a short statement: “A”
    return isThing && !t.is(colon - 1, Is.Noun);
  }

  /** Roe said he had answered: “A.” What she says is that he answered, and what. */
  private holdsCue({ form, verb }: VerbCue, from: number, marks: number): boolean {
    const { t } = this;
    if (form !== 'finite' || !/t/iu.test(verb.frames)) return false;
    const first = t.is(from, Is.That) ? from + 1 : from;
    return this.cues.some(
      (other) =>
        other.from > first &&
        other.to < marks &&
        other.form === 'finite' &&
        phraseBefore(t, other.from, first)?.from === first,
    );
  }

  /** was asked by Roe whether it works, asked by Roe if it would */
  private byWhom({ to }: VerbCue, content: number): Range | null {
    return this.t.form(to) === 'by' ? phraseAfter(this.t, to + 1, content) : null;
  }

  /** Said Roe: “A.” */
  private behindOpening(cue: VerbCue, content: number): Range | null {
    const { t, unit } = this;
    if (cue.form !== 'finite' || t.kindOf(content) !== QUOTED) return null;
    // In other words, said Roe: “A.”
    const isBehindLink =
      t.kindOf(cue.from - 1) === COMMA &&
      cue.from - unit.from <= LINK &&
      !this.isClause(unit.from, cue.from - 1);
    if (cue.from !== unit.from && !isBehindLink) return null;
    const phrase = phraseAfter(t, cue.to, content);
    if (phrase === null || t.kindOf(content - 1) === WORD) return null;
    // Said Roe, who runs the mill, “A.”
    const clause = t.kindOf(phrase.to) === COMMA && t.is(phrase.to + 1, Is.Relative | Is.Determiner);
    return phrase.to === content - 1 || clause ? { from: phrase.from, to: content - 1 } : null;
  }

  /** …, which Roe said would close: the pronoun is the subject of what is said. */
  private takenUp(mention: Range | null, content: number): Range | null {
    const { t } = this;
    if (mention === null || mention.from <= this.unit.from || mention.to > content) return null;
    const pronoun = mention.from - 1;
    if (!isOneOf(t.form(pronoun), 'which that who whom what') || this.taken(pronoun)) return null;
    const verb = t.is(content, FINITE) && !t.is(content, Is.Pronoun | Is.That);
    // what Roe calls a “trap”, whom Roe described as “old”: the pronoun is the object
    const free = t.form(pronoun) === 'what' || !t.is(pronoun - 1, Is.Preposition);
    const object = t.form(pronoun) !== 'that' && free;
    return verb || object ? { from: pronoun, to: mention.from } : null;
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
    if (first <= unit.from || !t.is(first - 1, Is.Subordinator)) return false;
    // Last month, when Roe asked if it works, …
    const fronted =
      first - 2 - unit.from < FRONTED &&
      t.kindOf(first - 2) === COMMA &&
      t.is(unit.from, Is.Time | Is.Preposition | Is.Adverb) &&
      this.onlyAdverbials(unit.from, first - 2);
    return first - 1 === unit.from || fronted;
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
}
