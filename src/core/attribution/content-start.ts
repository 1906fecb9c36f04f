import { Is } from '../lexicon/en-words.ts';
import type { VerbCue } from './verb-cue.ts';
import { phraseAfter } from './phrase-after.ts';
import { QUOTED, WORD } from './tokens.ts';
import { ADDRESSEE, Addressees } from './addressees.ts';
import { isOneOf } from '../words/is-one-of.ts';
import { wordSet } from '../lexicon/cue-words.ts';

const COMMA = 44;
const COLON = 58;
const DASH = 0x2014;
/** Prepositions that belong to a verb: warned of, complained about. */
const ABOUT = wordSet('about of against over');

/** So many words at most tell where something has its name. */
const PLACE = 6;

/** Verbs that give somebody or something a name. */
const NAMING =
  /^(?:call|dub|describe|label|brand|portray|term|nickname|characteri[sz]e|title|entitle|designate|bill|deride|denounce|hail|style)$/u;

/** Where the content begins behind a cue: past those addressed, days, places and prepositions. */
export class ContentStart extends Addressees {
  /** First token of what the cue gives; null: nothing follows. */
  protected contentAfter(cue: VerbCue): number | null {
    const { t, end } = this;
    let at = cue.to;
    if (at >= end) return null;
    if (cue.form === 'passive') {
      // was told that, was asked whether: whoever said it is not the subject
      if (cue.verb.frames.includes('o') && t.is(at, Is.That | Is.Question)) return at;
      const asked = cue.verb.frames.includes('o') ? this.askedMarks(at) : -1;
      if (asked > 0) return asked;
      // was told to “smile”
      if (/o.*i|i.*o/u.test(cue.verb.frames) && this.opensInfinitive(at)) return at;
      at = this.pastWhom(at);
      // was called “a ruin”
      if (this.isNaming(cue, at)) return t.form(at) === 'as' ? at + 1 : at;
      // is described in the paper as “a ruin”
      const as = this.asBehindPlace(at);
      if (as > 0 && this.isNaming(cue, as)) return as + 1;
      // was quoted as saying
      if (t.form(at) !== 'as') return null;
      at += t.is(at + 1, Is.Gerund) ? 2 : 1;
    }
    if (this.opensInfinitive(at) && cue.verb.frames.includes('i')) return at;
    // began to call it “old”: to do so is no speech
    if (cue.verb.class === 'turn' && this.opensAim(at)) return null;
    if (cue.verb.lemma === 'ask' && t.form(at) === 'about' && at + 1 < end) return at + 1;
    const asks = cue.verb.frames.includes('w') && t.is(at, Is.Question);
    const about = /[mn]/u.test(cue.verb.frames) && ABOUT.has(t.form(at));
    if (cue.verb.frames.includes('o') && t.kindOf(at) === WORD && !t.is(at, Is.That) && !asks && !about) {
      const next = this.afterAddressee(at);
      // When asked by the Post, the mayor said: no question is given
      if (this.isAsked(cue) && t.kindOf(next - 1) === COMMA) return null;
      // urged them to wait: those addressed belong to the content; promised at a rally to wait: where it was said does not
      if (this.opensInfinitive(next) && cue.verb.frames.includes('i'))
        return t.is(at, Is.Time | Is.Preposition) && !t.is(at, Is.Determiner | Is.Object) ? next : at;
      // promised the bridge will open: not whom, but what
      if (
        /t/iu.test(cue.verb.frames) &&
        next > at &&
        t.is(next, Is.Be | Is.Have | Is.Modal) &&
        !t.is(next, Is.Pronoun)
      )
        return at;
      // promised lower taxes and “more jobs”: what is given, not who is addressed
      if (/[mn]/u.test(cue.verb.frames) && next > at && this.isRunOn(next)) return at;
      at = next;
    }
    // complained about the road: the preposition belongs to the cue
    if (
      (/[mn]/u.test(cue.verb.frames) || cue.verb.lemma === 'ask') &&
      ABOUT.has(t.form(at)) &&
      at + 1 < end &&
      this.isObject(at, this.afterAdverbials(at))
    )
      return at + 1;
    const before = at;
    at = this.afterAdverbials(at);
    if (at >= end) return null;
    const opens = cue.from === this.unit.from && cue.form === 'finite';
    if (
      at === before &&
      cue.verb.frames.includes('q') &&
      (opens || t.is(at, Is.Preposition | Is.Gerund | Is.Adverb | Is.Subordinator))
    )
      at = this.laterQuote(at);
    // said on the radio on Monday, in reply to her son, “A”
    const isDay = t.is(at, Is.Preposition) && t.is(at + 1, Is.Time) && t.kindOf(at + 2) === COMMA;
    if (isDay && t.is(at + 3, Is.Preposition) && cue.verb.frames.includes('q')) {
      const marks = this.laterQuote(at + 3);
      if (t.kindOf(marks) === QUOTED) return marks;
    }
    const kind = t.kindOf(at);
    if (kind === COLON) return at + 1 < end ? at + 1 : null;
    if (kind === COMMA && this.thatBehindAside(at) > 0) return this.thatBehindAside(at);
    if (kind === DASH) return this.thatBehindDashes(at);
    if (kind === COMMA)
      return t.kindOf(at + 1) === QUOTED || t.is(at + 1, Is.That) || this.isAside(at)
        ? at + 1
        : this.pastAside(at);
    return kind === WORD || kind === QUOTED || kind === 40 ? at : null;
  }

  /** described in the paper as: where “as” stands, -1 when there is none. */
  private asBehindPlace(at: number): number {
    const { t, end } = this;
    if (!t.is(at, Is.Preposition | Is.Time | Is.Adverb)) return -1;
    for (let next = at + 1; next < Math.min(end, at + PLACE) && t.kindOf(next) === WORD; next++)
      if (t.form(next) === 'as') return next;
    return -1;
  }

  /** described by Roe as “old”: whose words they are stands in front of “as” */
  private pastWhom(at: number): number {
    const { t, end } = this;
    return t.form(at) === 'by' ? (phraseAfter(t, at + 1, end)?.to ?? at) : at;
  }

  /** Asked whether it works, Roe shrugged. Who asks is not said. */
  protected isAsked({ from, at, verb }: VerbCue): boolean {
    const { t, unit } = this;
    if (verb.lemma !== 'ask' || from !== at) return false;
    return at === unit.from || /^(?:when|if|once|after)$/u.test(t.form(at - 1));
  }

  /** to wait, not to wait */
  private opensInfinitive(at: number): boolean {
    const { t } = this;
    return t.is(at, Is.To) || (isOneOf(t.form(at), 'not never') && t.is(at + 1, Is.To));
  }

  /** was asked, “Why now?” | was asked by Roe, a clerk, “Why now?” The marks behind the cue, or behind by whom; -1: none. */
  private askedMarks(at: number): number {
    const { t, end } = this;
    const by = t.form(at) === 'by' ? phraseAfter(t, at + 1, end) : null;
    let sign = by?.to ?? at;
    if (by !== null && t.is(sign, Is.That | Is.Question) && !t.is(sign, Is.Relative)) return sign;
    if (by !== null && t.kindOf(sign + 1) !== QUOTED) sign = this.behindApposition(sign);
    const isSign = t.kindOf(sign) === COMMA || t.kindOf(sign) === COLON;
    return isSign && t.kindOf(sign + 1) === QUOTED ? sign + 1 : -1;
  }

  /** Roe, a clerk, who ran the mill, “A”: the last comma in front of the marks. */
  private behindApposition(comma: number): number {
    const { t, end } = this;
    for (let at = comma + 1; t.kindOf(comma) === COMMA && at < Math.min(end, comma + ADDRESSEE); at++)
      if (t.kindOf(at) === QUOTED) return at - 1;
    return comma;
  }

  /** a ruin, as “a ruin”, an old “ruin”: marks behind what can stand in front of a name */
  protected isNaming({ verb, form }: VerbCue, from: number): boolean {
    const { t, end } = this;
    if (!NAMING.test(verb.lemma)) return false;
    for (let at = from; at < Math.min(end, from + 4); at++) {
      if (t.kindOf(at) === QUOTED) return form === 'passive' || !this.isTitle(at);
      if (t.kindOf(at) !== WORD || t.is(at, Is.Be | Is.Have | Is.Modal | Is.That | Is.To)) return false;
    }
    return false;
  }

  /** warned of guns | warned of guns in the strait | warned of a “hard winter”: nothing else is given behind it */
  private isObject(at: number, behind: number): boolean {
    return behind === at || this.t.is(behind, Is.Preposition) || this.isRunOn(behind);
  }

  /** a “hard winter”: marks within the sentence, set off by nothing */
  private isRunOn(at: number): boolean {
    return this.t.kindOf(at) === QUOTED && this.t.kindOf(at - 1) === WORD && !this.opensSentence(at);
  }

  /** said, if elected, she would */
  protected isAside(comma: number): boolean {
    const { t, end } = this;
    if (!t.is(comma + 1, Is.Subordinator)) return false;
    for (let at = comma + 2; at < Math.min(end, comma + 12); at++)
      if (t.kindOf(at) === COMMA) return this.noCue(comma + 1, at);
    return false;
  }

  /** said, without proof, that it would; said, and I quote, “A” */
  protected pastAside(comma: number): number | null {
    const { t, end } = this;
    if (t.form(comma + 3) === 'quote' && t.kindOf(comma + 5) === QUOTED) return comma + 5;
    // said, however, “A”
    if (t.is(comma + 1, Is.Adverb) && t.kindOf(comma + 2) === COMMA && comma + 3 < end) return comma + 3;
    if (!t.is(comma + 1, Is.Preposition)) return null;
    // said on Monday, in reply to her son, a clerk, “A”
    const marks = this.laterQuote(comma + 1);
    if (t.kindOf(marks) === QUOTED) return marks;
    for (let at = comma + 2; at < Math.min(end, comma + 12) && t.kindOf(at) !== QUOTED; at++)
      if (t.kindOf(at) === COMMA) return t.is(at + 1, Is.That) && this.noCue(comma + 1, at) ? at + 1 : null;
    return null;
  }

  /** said, in capital letters, “A.” */
  protected laterQuote(at: number): number {
    const { t, end } = this;
    for (let next = at; next < Math.min(end, at + 30); next++) {
      const isVerb = t.is(next, Is.That | Is.Be | Is.Have | Is.Modal | Is.Do) && t.capital[next] !== 1;
      if (isVerb && !t.is(next, Is.Pronoun)) return at;
      if (t.kindOf(next) !== QUOTED) continue;
      const comma = t.kindOf(next - 1) === COMMA || t.kindOf(next - 1) === COLON;
      if (
        comma &&
        this.opensSentence(next) &&
        !this.cues.some((cue) => cue.at >= at && cue.at < next && !this.isAsked(cue))
      )
        return next;
      if (t.endOf(next) - t.startOf(next) > 40) return at;
    }
    return at;
  }
}
