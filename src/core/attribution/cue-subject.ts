import { Is } from '../lexicon/en-words.ts';
import { ClauseSubject } from './clause-subject.ts';
import type { VerbCue } from './verb-cue.ts';
import { phraseBefore } from './noun-phrase.ts';
import { isVoiceOver } from './tidy-phrase.ts';
import { WORD } from './tokens.ts';
import type { Range } from './unit-state.ts';
import { isOneOf } from '../words/is-one-of.ts';
import { wordSet } from '../lexicon/cue-words.ts';

const COMMA = 44;
const SEMICOLON = 59;
const DASH = 0x2014;
/** Last words of what tells when. */
const WHEN = /^(?:(?:1[89]|20)\d\d|past|point|time|moment|days?|weeks?|months?|years?|decades?)$/u;
const RECORDED =
  /^(?:footage|videos?|clips?|audio|recordings?|images?|photos?|photographs?|pictures?|tapes?)$/u;
/** heard Roe calling it “old”: whom they stand before does so. */
const PERCEIVES =
  /^(?:watch|hear|show|record|film|recall|remember)(?:[esd]|ed|es|ing)?$|^(?:saw|seen|caught|shown)$/u;
/** Where people speak. */
const MEETING = wordSet(
  'interview interviews hearing hearings speech speeches debate debates rally rallies briefing briefings',
);
/** What somebody writes or has made to say something. */
const WRITTEN =
  /^(?:letters?|statements?|ads?|adverts?|videos?|reports?|memos?|notes?|emails?|e-mails?|texts?|tweets?|messages?|press|posts?)$/u;
/** an ad titled “Mills” */
const NAMED = /^(?:(?:en)?titled|called|dubbed)$/u;
const PUTS_OUT =
  /^(?:releas|issu|launch|publish|post|air|record|circulat)(?:e|ed|es|s|ing)$|^(?:sen[dt]|sends|sending|wrote|written)$/u;
/** So many words back stands the verb that puts out what is written. */
const ISSUED = 14;
/** So many words back what is done by saying is looked for. */
const MEANS = 12;

/** Whose cue it is: the subject of its own clause, or of the clause it hangs on. */
export class CueSubject extends ClauseSubject {
  /** Who speaks: before the verb; else whoever spoke before in this sentence. */
  protected subject(cue: VerbCue): Range | null {
    const { t, unit } = this;
    if (cue.form === 'infinitive') return this.infinitiveSubject(cue);
    // Roe, who refused to pay, said; a film that – as Hale put it – calls: what is set in may hold an attribution of its own.
    const isSetOff = t.kindOf(cue.from - 1) === COMMA || t.kindOf(cue.from - 1) === DASH;
    const floor =
      isSetOff || this.isBehindRelative(cue.from)
        ? unit.from
        : Math.max(unit.from, this.lastCueEnd(cue.from));
    if (cue.form !== 'gerund') {
      const near = phraseBefore(t, cue.from, floor);
      const where = near === null ? -1 : this.whereOf(near);
      const phrase = where > floor ? phraseBefore(t, where, floor) : this.pastWhen(near, floor);
      if (phrase !== null) return this.ofRelative(phrase, cue.from) ?? phrase;
      const across = this.acrossComma(cue, floor);
      if (across !== null) return across;
      // … and said: whoever the sentence began with; anything else is no verb of its own.
      if (where < 0 && !t.is(cue.from - 1, Is.Conjunction) && t.kindOf(cue.from - 1) === WORD) return null;
    }
    // footage of Roe saying; with Roe calling it a “trap”
    const bound =
      t.kindOf(cue.from - 1) === WORD &&
      (!t.is(cue.from - 1, Is.Preposition | Is.Conjunction) || isVoiceOver(t, cue.from - 1));
    // those calling it “old”
    if (cue.form === 'gerund' && t.form(cue.from - 1) === 'those')
      return { from: cue.from - 1, to: cue.from };
    const row = cue.form === 'gerund' && bound ? this.rowBehindWith(cue.from) : null;
    const shown = row ?? (cue.form === 'gerund' ? this.shownSpeaker(cue.from) : null);
    if (shown !== null) return shown;
    const near = cue.form === 'gerund' && bound ? this.perceived(phraseBefore(t, cue.from, floor)) : null;
    const isWhen = near !== null && WHEN.test(t.form(near.to - 1));
    // a letter to friends on Monday calling it old: behind a day the participle hangs on the verb
    const isDirect = near !== null && !isWhen && near.to === cue.from;
    const isOwn = near !== null && !this.isAddressed(near.from - 1);
    if (isDirect && isOwn && (this.isAbsolute(near.from - 1) || this.joinsAbsolute(near.from - 1)))
      return near;
    const means = cue.form === 'gerund' ? this.meansSubject(cue.from) : null;
    if (means !== null) return means;
    const before = this.found
      .filter(({ cue: other, mention }) => other.from < cue.from && !this.isEmbedded(mention))
      .at(-1);
    // Amid calls that favor a boycott, Roe gave her reasons, saying so: the main clause stands behind the relative one
    const isRelative =
      cue.form === 'gerund' && before?.mention != null && t.is(before.mention.from, Is.Relative);
    const behind =
      before === undefined
        ? unit.from
        : Math.max(before.cue.to, ...(isRelative ? [] : before.parts.map(({ to }) => to)));
    const first = before?.mention ?? this.firstSubject(cue.from);
    if (first === null && cue.form !== 'gerund') return null;
    // A banner saying “A” hung there
    const own = isDirect && near.from === unit.from ? near : null;
    return this.clauseSubject(cue.from, behind) ?? first ?? this.openingPhrase(cue.from) ?? own;
  }

  /** the Roe who doubts a man because of his past, who fights with clerks, claims: what a preposition governs is no subject, its pronoun is */
  private ofRelative({ from, to }: Range, cue: number): Range | null {
    const { t } = this;
    const isGoverned = t.is(from - 1, Is.Preposition) && t.is(from - 2, Is.Subordinator);
    if (!isGoverned || t.kindOf(to) !== COMMA || t.kindOf(cue - 1) !== COMMA) return null;
    return t.is(to + 1, Is.Relative) ? { from: to + 1, to: to + 2 } : null;
  }

  /** with Roe calling it a “trap”; both wrote – Roe saying it was “old”: in front of who does so in a clause of their own */
  private isAbsolute(at: number): boolean {
    const { t } = this;
    const kind = t.kindOf(at);
    const isBefore = /^(?:of|with|from|to|by|at)$/u.test(t.form(at)) || PERCEIVES.test(t.form(at));
    return kind === DASH || kind === SEMICOLON || isBefore;
  }

  /** how he planned to mend it, that Roe wants: the subject of a clause that another verb gives */
  private isEmbedded(mention: Range | null): boolean {
    const { t } = this;
    const before = (mention?.from ?? 0) - 1;
    return t.is(before, Is.Question) && !t.is(before, Is.Relative | Is.Subordinator);
  }

  /** sent a message to friends calling it “old”: those whom it is sent to do not call it so */
  private isAddressed(to: number): boolean {
    const { t, unit } = this;
    if (!t.is(to, Is.To)) return false;
    let isWritten = false;
    for (let at = to - 1; at > unit.from && to - at < ISSUED && t.kindOf(at) === WORD; at--) {
      isWritten ||= WRITTEN.test(t.form(at));
      if (PUTS_OUT.test(t.form(at))) return isWritten;
    }
    return false;
  }

  /** We watch Roe calling it “old”: whom the verb stands before; else the same */
  private perceived(phrase: Range | null): Range | null {
    const { t } = this;
    for (let at = (phrase?.to ?? 0) - 2; phrase !== null && at > phrase.from; at--)
      if (t.capital[at] !== 1 && PERCEIVES.test(t.form(at))) return { from: at + 1, to: phrase.to };
    return phrase;
  }

  /** with Roe calling it “old” and Hale calling it “new” */
  private joinsAbsolute(at: number): boolean {
    const before = this.found.at(-1);
    const isJoined = this.t.is(at, Is.Conjunction) && before?.parts.at(-1)?.to === at;
    return (
      isJoined && before?.mention?.to === before?.cue.from && this.t.is(before?.cue.from ?? 0, Is.Gerund)
    );
  }

  /** When the mill shut Roe began by saying so: whoever does by saying what, the subject of the verb in front. */
  private meansSubject(limit: number): Range | null {
    const { t, unit } = this;
    if (t.form(limit - 1) !== 'by') return null;
    for (let at = limit - 2; at > unit.from && limit - at < MEANS && t.kindOf(at) === WORD; at--)
      if (
        t.capital[at] !== 1 &&
        t.is(at, Is.Past | Is.Third | Is.PlainVerb) &&
        !t.is(at - 1, Is.Relative | Is.Determiner) &&
        !/['’]s?$/u.test(t.form(at - 1))
      ) {
        const phrase = phraseBefore(t, at, unit.from);
        // appeared to assert his plans by saying: what an infinitive opens is no subject
        if (phrase === null || !t.is(phrase.from - 1, Is.To)) return phrase;
      }
    return null;
  }

  /** Roe issued a letter on Monday that says so: whoever puts out what is written speaks in it; else the same. */
  protected issuer(relative: Range | null, cue: VerbCue): Range | null {
    const { t, unit } = this;
    if (relative === null) return null;
    // issued a letter on Monday titled “A”
    const isNamed = NAMED.test(t.form(cue.at)) && cue.from === cue.at;
    if (!isNamed && !isOneOf(t.form(relative.from), 'that which')) return relative;
    const behind = isNamed ? cue.from : relative.from;
    let isWritten = false;
    for (let at = behind - 1; at > unit.from && behind - at < ISSUED && t.kindOf(at) === WORD; at--) {
      isWritten ||= WRITTEN.test(t.form(at));
      if (!PUTS_OUT.test(t.form(at))) continue;
      let verb = at;
      while (verb > unit.from && t.is(verb - 1, Is.Be | Is.Have | Is.Adverb) && !t.is(verb - 1, Is.Pronoun))
        verb--;
      return (isWritten ? phraseBefore(t, verb, unit.from) : null) ?? relative;
    }
    return relative;
  }

  /** It ends with footage of Roe saying so: who is shown speaks. */
  private shownSpeaker(limit: number): Range | null {
    const { t, unit } = this;
    for (let at = limit - 2; at > Math.max(unit.from, limit - 8) && t.kindOf(at) === WORD; at--)
      if (t.form(at) === 'of' && RECORDED.test(t.form(at - 1))) return { from: at + 1, to: limit };
    return null;
  }

  /** who in 2010 said; Roe at one point called; the council two weeks ago said: what tells when speaks not. */
  private pastWhen(phrase: Range | null, floor: number): Range | null {
    const { t } = this;
    if (phrase === null || !WHEN.test(t.form(phrase.to - 1))) return phrase;
    const ago = t.form(phrase.to) === 'ago';
    if (!ago && !/^(?:in|at|on|for|during|over)$/u.test(t.form(phrase.from - 1))) return phrase;
    let limit = ago ? phrase.from : phrase.from - 1;
    if (/^(?:than|least|most)$/u.test(t.form(limit - 1))) limit -= 2;
    while (limit > floor && t.is(limit - 1, Is.Have | Is.Be) && !t.is(limit - 1, Is.Pronoun)) limit--;
    if (limit > floor && t.is(limit - 1, Is.Relative)) return { from: limit - 1, to: limit };
    return (limit > floor ? phraseBefore(t, limit, floor) : null) ?? phrase;
  }

  /** but in a later interview said: the preposition, since no interview speaks in which somebody does; -1 */
  private whereOf({ from, to }: Range): number {
    const { t } = this;
    if (!MEETING.has(t.form(to - 1))) return -1;
    let at = from;
    while (at > this.unit.from && from - at < 4 && !t.is(at, Is.Preposition)) at--;
    return /^(?:in|at|during)$/u.test(t.form(at)) && t.is(at + 1, Is.Determiner) ? at : -1;
  }

  /** The poll led Roe to say; Roe cited the poll to say. */
  protected infinitiveSubject(cue: VerbCue): Range | null {
    const { t, unit } = this;
    const phrase = this.behindFor(phraseBefore(t, cue.from - 1, unit.from));
    const moved =
      phrase !== null &&
      phrase.from > unit.from &&
      /^(?:led|lead(?:s|ing)?|(?:prompt|forc|caus|allow|push|driv|mov|want|ask)(?:e|ed|s|es|ing)?|drove|for)$/u.test(
        t.form(phrase.from - 1),
      );
    if (moved) return phrase;
    const isHeadline = unit.block === 0 && phrase?.from === unit.from;
    return this.absoluteSubject(cue.from) ?? this.firstSubject(cue.from) ?? (isHeadline ? phrase : null);
  }

  /** It is common for reports to call it old: whoever stands between “for” and the infinitive */
  private behindFor(phrase: Range | null): Range | null {
    for (let at = (phrase?.to ?? 0) - 1; phrase !== null && at > phrase.from; at--)
      if (this.t.form(at - 1) === 'for') return { from: at, to: phrase.to };
    return phrase;
  }
}
