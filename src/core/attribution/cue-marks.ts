import { Is } from '../lexicon/en-words.ts';
import { contentEnd } from './content-end.ts';
import { endsInComma, isContrast } from './content-end-rules.ts';
import type { VerbCue } from './verb-cue.ts';
import { CueSubject } from './cue-subject.ts';
import { QUOTED, WORD } from './tokens.ts';

const COMMA = 44;
const COLON = 58;
const DASH = 0x2014;
/** So many words at most stand between marks that belong to one sentence. */
const BREAK = 6;
/** Words that go on with what is said, and tell no occasion. */
const ITS_OWN =
  /^(?:if|unless|until|because|of|for|to|like|who|that|than|from|over|against|about|with|without)$/u;

/** A cue and the marks behind it: which are its own, and where what they belong to ends. */
export class CueMarks extends CueSubject {
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
      // called it a “rush,” because it was; blamed it on the “wind,” not on the town
      if (t.form(more) === 'because' || isContrast(t, more)) continue;
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
    while (to < limit && t.kindOf(to) === QUOTED) to = this.linkedQuote(to + 1, limit);
    if (to >= limit || t.kindOf(to) !== WORD)
      return t.kindOf(to) === COMMA && t.kindOf(to + 1) === QUOTED
        ? contentEnd(t, content, limit, true, cue)
        : to;
    // Roe Sees ‘a Loss’ if Voters Stay Home
    const isHeadline = this.unit.block === 0 && !/[,.?!]/u.test(t.lastSign(to - 1));
    if (isHeadline && ITS_OWN.test(t.form(to))) return this.beforeBreak(to, limit);
    const closed = /[,.?!]/u.test(t.lastSign(to - 1)) && !this.isBrokenOff(to, limit);
    if (closed || (this.opensSentence(content) && this.isOccasion(to))) return to;
    return contentEnd(t, content, limit, true, cue);
  }

  /** The next comma, semicolon or dash; else the limit. */
  private beforeBreak(from: number, limit: number): number {
    const { t } = this;
    let at = from;
    while (at < limit && (t.kindOf(at) === WORD || t.kindOf(at) === QUOTED)) at++;
    return at;
  }

  /** said “instead of a mill,” the town “built a wall”: a comma, and words that lead to marks which open no sentence */
  private isBrokenOff(from: number, limit: number): boolean {
    const { t } = this;
    if (t.lastSign(from - 1) !== ',') return false;
    for (let at = from; at < Math.min(limit, from + BREAK); at++) {
      if (t.kindOf(at) === QUOTED) return !this.opensSentence(at) && !this.isTitle(at);
      if (t.kindOf(at) !== WORD || t.is(at, Is.Relative | Is.Subordinator)) return false;
      if (this.cues.some((other) => other.at === at)) return false;
    }
    return false;
  }

  /** told the crowd, “A,” and, “B.” Marks joined by a bare “and” are said together: the second; else the same token. */
  private linkedQuote(at: number, limit: number): number {
    const { t } = this;
    let next = t.kindOf(at) === COMMA ? at + 1 : at;
    if (!/^(?:and|or)$/u.test(t.form(next))) return at;
    next = t.kindOf(next + 1) === COMMA ? next + 2 : next + 1;
    return next < limit && t.kindOf(next) === QUOTED ? next : at;
  }

  /** … during a rally, … while he was in Leeds: where and when a quotation was said */
  private isOccasion(at: number): boolean {
    const { t } = this;
    if (t.is(at, Is.Subordinator) && !/^(?:until|since|if|than)$/u.test(t.form(at))) return true;
    return /^(?:in|on|at|during|after|before|via|through)$/u.test(t.form(at));
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
        ((other.form === 'finite' && other.verb.frames.includes('q') && !this.isAsked(other)) ||
          this.tells(other, content) ||
          other.verb.lemma === 'quote') &&
        !this.taken(other.at),
    );
  }

  /** wrote to the guild, telling them, “A”: the participle, and nothing but those addressed before the marks */
  private tells({ form, to, verb }: VerbCue, marks: number): boolean {
    const { t } = this;
    if (form !== 'gerund' || !verb.frames.includes('q') || t.kindOf(marks - 1) === WORD) return false;
    return to === marks - 1 || (verb.frames.includes('o') && to === marks - 2 && t.is(to, Is.Object));
  }

  /** pointed to the rules to say that it was “unlawful”: what is said stands in marks. */
  protected bringsMarks(cue: VerbCue): boolean {
    const { t, end } = this;
    const next = t.kindOf(cue.to) === COMMA || t.kindOf(cue.to) === COLON ? cue.to + 1 : cue.to;
    if (this.marksFollow(cue)) return true;
    if (!cue.verb.frames.includes('q')) return false;
    // to tell Hale that it was “unlawful”
    const told = t.is(next, Is.That) ? next : this.pastAddressee(cue, cue.to);
    return t.kindOf(next) === QUOTED || (t.is(told, Is.That) && this.holdsQuote(told, end));
  }

  /** took to the stage to accuse the town of a “cold” welcome: marks in reach, and no sign or verb of speech before them */
  private marksFollow({ to }: VerbCue): boolean {
    const { t, end } = this;
    // to denounce what Hale had called “a trap”: the name is part of what is denounced
    const named = t.form(to) === 'what';
    for (let at = to; at < Math.min(end, to + 12); at++) {
      if (t.kindOf(at) === QUOTED) return named || !this.isTitle(at);
      if (t.kindOf(at) !== WORD || (!named && this.cues.some((other) => other.at === at))) return false;
    }
    return false;
  }

  /** portrayed them, in particular, as “thieves”: the marks in reach of a verb that names; -1: none beyond the content. */
  protected marksBeyond({ verb, form }: VerbCue, content: number, to: number, limit: number): number {
    if (!/[mn]/u.test(verb.frames) || /t/iu.test(verb.frames) || verb.class === 'mental') return -1;
    if (form === 'passive') return -1;
    if (this.holdsQuote(content, to) || !this.reachesQuote(content, limit)) return -1;
    let at = to;
    while (this.t.kindOf(at) !== QUOTED) at++;
    const others = this.cues.some(
      (other) => other.from >= content && other.to <= at && other.form !== 'infinitive',
    );
    const apart = this.t.kindOf(at - 1) === COMMA && this.opensSentence(at);
    return others || apart ? -1 : at;
  }
}
