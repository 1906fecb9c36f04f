import { Is } from '../lexicon/en-words.ts';
import { ContentStart } from './content-start.ts';
import type { VerbCue } from './verb-cue.ts';
import { phraseBefore } from './noun-phrase.ts';
import { QUOTED, WORD } from './tokens.ts';
import { isOneOf } from '../words/is-one-of.ts';

/** What is written or counted, and shows something. */
const EVIDENCE =
  /^(?:polls?|polling|papers?|surveys?|stud(?:y|ies)|reports?|research|analys[ie]s|data|documents|records|results|figures|averages?|emails?|filings?|videos?|footage|statistics|census|review|investigation)$/u;

const FINITE = Is.Be | Is.Have | Is.Modal | Is.Do | Is.PlainVerb | Is.Past | Is.Third;
/** So many words behind a thing its name is looked for. */
const NAME_WITHIN = 12;

/** Whether what stands behind a cue is what it gives. */
export class ContentFit extends ContentStart {
  /** said it works, argued that it works; not: backed the plan, urged them to wait */
  protected givesClause(cue: VerbCue, content: number, limit: number): boolean {
    const { t } = this;
    if (t.is(content, Is.That | Is.Question)) return true;
    if (t.is(content, Is.To) || !cue.verb.frames.includes('t')) return false;
    return cue.verb.lemma === 'say' || this.isStatement(content, limit);
  }

  /** told us this week that it works; with a `noun`, expressed concern that it works: what stands behind is given */
  protected behindLead(content: number, noun: boolean): number {
    const { t, end } = this;
    for (let at = content; at < Math.min(end, content + 6) && t.kindOf(at) === WORD; at++) {
      if (at > content && t.is(at, Is.That) && ((noun && t.is(at - 1, Is.Noun)) || this.isWhen(content, at)))
        return at;
      if (t.is(at, Is.That)) return content;
    }
    return this.isWhen(content, content + 2) && t.is(content + 2, Is.Pronoun | Is.Determiner)
      ? content + 2
      : content;
  }

  private isWhen(from: number, to: number): boolean {
    for (let at = from; at < to; at++)
      if (
        !this.t.is(at, Is.Time | Is.Adverb) &&
        !isOneOf(this.t.form(at), 'this two three the a few day days week weeks year years on in of')
      )
        return false;
    return this.t.is(to - 1, Is.Time);
  }

  /** Nothing between cue and quotation that is a clause of its own. */
  protected reachesQuote(from: number, to: number): boolean {
    const { t } = this;
    // portrayed him as a man who would be “fair”
    let clause = false;
    for (let at = from; at < Math.min(to, from + 18); at++) {
      if (t.kindOf(at) === QUOTED) return true;
      if (t.kindOf(at) !== WORD || t.capital[at] === 1) continue;
      clause ||= at > from && t.is(at, Is.Relative | Is.That) && t.kindOf(at - 1) === WORD;
      if (clause) continue;
      if (t.is(at, Is.Be | Is.Have | Is.Modal | Is.Do | Is.PlainVerb) && !t.is(at, Is.Pronoun)) return false;
      const cue = this.cues.find((other) => other.at === at) ?? null;
      // called the plan to open the mill “rash”: an infinitive belongs to its noun
      if (cue !== null && cue.form !== 'infinitive' && cue.verb.frames.includes('q')) return false;
    }
    return false;
  }

  protected fits(cue: VerbCue, content: number, to: number, marked: boolean, hasMention: boolean): boolean {
    const { t } = this;
    const { frames } = cue.verb;
    const flags = t.flags(content);
    if (t.kindOf(content) === QUOTED) return true;
    if (!hasMention && cue.form !== 'gerund' && cue.form !== 'passive' && !this.isAsked(cue)) return false;
    if (flags & Is.That && (frames.includes('t') || frames.includes('T'))) return true;
    if (flags & Is.Question && frames.includes('w') && !(flags & Is.That)) return true;
    if (flags & Is.To || (flags & Is.Negation && t.is(content + 1, Is.To))) return frames.includes('i');
    if (frames.includes('i') && frames.includes('o') && this.holdsTo(content, to)) return true;
    const adrift =
      t.is(content, Is.Preposition) &&
      !t.is(content, Is.Determiner | Is.Subordinator) &&
      cue.verb.lemma !== 'say';
    if (frames.includes('t') && !adrift && this.isStatement(content, to)) return true;
    // said parents want schools nearby: “say” governs statements even when no word shows the verb
    if (cue.verb.lemma === 'say' && cue.form === 'finite' && to - content > 2 && t.kindOf(content) === WORD)
      return (
        !t.is(content, Is.Preposition | Is.Conjunction | Is.Subordinator) || t.is(content, Is.Determiner)
      );
    if (this.isEvidence(cue, content) || this.isNamed(cue, content)) return true;
    return frames.includes('n') || (frames.includes('m') && marked && this.reachesQuote(content, to));
  }

  /** The poll found strong support, records show a loss: what is written shows things, not only clauses. */
  protected isEvidence(cue: VerbCue, content: number): boolean {
    const { t } = this;
    if (
      !isOneOf(cue.verb.lemma, 'show find reveal suggest indicate have put') ||
      t.is(content, Is.Preposition)
    )
      return false;
    let subject = phraseBefore(t, cue.from, this.unit.from);
    // a study that found “real” harm
    if (subject !== null && t.is(subject.from, Is.Relative))
      subject = phraseBefore(t, subject.from, this.unit.from);
    for (let at = subject?.from ?? cue.from; at < (subject?.to ?? 0); at++)
      if (EVIDENCE.test(t.form(at))) return true;
    return false;
  }

  /** called the plan a joke, called the charges unfounded: a thing, and a name for it */
  private isNamedThing(content: number): boolean {
    const { t, end } = this;
    for (let at = content + 1; at < Math.min(end, content + NAME_WITHIN); at++) {
      if (t.kindOf(at) !== WORD || t.is(at, FINITE | Is.That | Is.To)) return false;
      if (/^an?$/u.test(t.form(at)) && !t.is(at - 1, Is.Preposition | Is.Conjunction)) return true;
      if (/^(?:un|in)[a-z]{4,}(?:ed|able|ible|al|ic|ive|ful|ous|ent|ant)$/u.test(t.form(at))) return true;
    }
    return false;
  }

  /** called him divisive, called her a fool: somebody, and a name for them */
  protected isNamed(cue: VerbCue, content: number): boolean {
    const { t, end } = this;
    const next = content + 1;
    if (cue.verb.lemma === 'call' && t.is(content, Is.Determiner) && this.isNamedThing(content)) return true;
    return (
      cue.verb.lemma === 'call' &&
      t.is(content, Is.Object) &&
      next < end &&
      t.kindOf(next) === WORD &&
      !t.is(next, Is.Preposition | Is.Time | Is.To | Is.Conjunction | Is.Subordinator | Is.Adverb | Is.Object)
    );
  }

  /** asked them to wait: those addressed and what they are to do */
  protected holdsTo(from: number, to: number): boolean {
    for (let at = from + 1; at < Math.min(to, from + 12); at++) if (this.t.is(at, Is.To)) return true;
    return false;
  }
}
