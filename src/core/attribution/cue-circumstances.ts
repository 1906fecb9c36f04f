import { Is } from '../lexicon/en-words.ts';
import type { VerbCue } from './verb-cue.ts';
import { phraseAfter } from './phrase-after.ts';
import { QUOTED, WORD } from './tokens.ts';
import { CueAfter } from './cue-after.ts';
import { isOneOf } from '../words/is-one-of.ts';
import { wordSet } from '../lexicon/cue-words.ts';

const COMMA = 44;
const COLON = 58;
const DASH = 0x2014;
/** The court ruled 6-3 that it may. */
const SCORE = /^\d{1,3}[-–]\d{1,3}$/u;
/** So many words at most stand between two dashes. */
const ASIDE = 12;
/** What opens a phrase that tells where and when. */
const CIRCUMSTANCE = Is.Preposition | Is.Time | Is.Adverb;
const TIME_CLAUSE = wordSet('before after while when as');
const FINITE = Is.Be | Is.Have | Is.Modal | Is.Do | Is.PlainVerb | Is.Past | Is.Third;

const NEVER_NOUN = /^(?:say|think|believe|argue|insist|agree)$/u;
/** So many words at most tell where and when. */
const LONGEST = 24;
/** So many words at most tell where and when somebody noted something. */
const AS_PLACE = 12;

/** When, where and before whom something was said, between a cue and what it gives. */
export class CueCircumstances extends CueAfter {
  /** Skips "on Monday", "in a statement", "at a rally in Leeds". */
  protected afterAdverbials(at: number): number {
    const { t, end } = this;
    let now = at;
    for (let turns = 0; turns < 6 && now < end; turns++) {
      if (t.kindOf(now) !== WORD || t.is(now, Is.That)) break;
      // pleaded not guilty
      if (t.form(now) === 'not' && !t.is(now + 1, Is.That | Is.To | Is.Adverb | CIRCUMSTANCE)) break;
      if (SCORE.test(t.form(now))) {
        now++;
        continue;
      }
      if (t.is(now, Is.Time | Is.Adverb) && !t.is(now, Is.Determiner | Is.Pronoun | Is.Modal)) {
        now++;
        continue;
      }
      // pledged on Monday to rid the town of “them”
      if (!t.is(now, Is.Preposition) || (now > at && this.opensAim(now))) break;
      // said about half of them had left
      if (t.form(now) === 'about' && /^(?:half|\d.*)$/u.test(t.form(now + 1))) break;
      const next = this.afterPreposition(now);
      if (next < 0) break;
      now = next;
    }
    if (now < end && t.kindOf(now) === COMMA && now > at) {
      const next = now + 1;
      if (t.kindOf(next) === QUOTED || t.is(next, Is.That)) return now;
    }
    return now;
  }

  /** to rid the town; not: to the town, to friends, to Roe */
  protected opensAim(to: number): boolean {
    const { t } = this;
    const verb = to + 1;
    return (
      t.is(to, Is.To) &&
      t.kindOf(verb) === WORD &&
      t.capital[verb] !== 1 &&
      !t.is(verb, Is.Determiner | Is.Object | Is.Pronoun) &&
      ((t.is(verb + 1, Is.Determiner | Is.Object | Is.Question) && !t.is(verb + 1, Is.That)) ||
        t.is(verb, Is.Base | Is.Be | Is.Have | Is.Do))
    );
  }

  /** Where the phrase after a preposition is over, -1 when no content can follow it. */
  protected afterPreposition(at: number): number {
    const { t, end } = this;
    for (let next = at + 1; next < Math.min(end, at + 25); next++) {
      const kind = t.kindOf(next);
      if (kind === QUOTED && this.isTitle(next)) continue;
      if (kind === QUOTED || kind === COLON || t.is(next, Is.That)) return next;
      // vented to her brother, a miller, that it was late
      if (kind === COMMA)
        return t.kindOf(next + 1) === QUOTED || t.is(next + 1, Is.That) ? next : this.thatBehindAside(next);
      if (kind !== WORD) return -1;
      // responded by calling it “rash”: the participle is the cue; in her opening remarks: it belongs to the noun
      if (t.is(next, Is.Gerund) && t.is(next, Is.Reporting) && !t.is(next - 1, Is.Determiner)) return -1;
      const flags = t.flags(next);
      const after = next > at + 1 && !t.is(next - 1, Is.Preposition | Is.Conjunction | Is.Determiner);
      if (!after) continue;
      if (flags & Is.Preposition && !(flags & Is.Subordinator)) return next;
      if (flags & Is.Pronoun && !(flags & (Is.Relative | Is.Determiner))) return next;
      if (flags & Is.Determiner) return next;
      if (flags & (Is.Be | Is.Have | Is.Modal | Is.Do) || this.isTelling(next)) return -1;
    }
    return -1;
  }

  /** those who wrote to her on Monday ⟨say⟩: the verb of the clause, behind which its own content stands */
  protected isTelling(at: number): boolean {
    const { t } = this;
    if (!t.is(at, Is.Reporting)) return false;
    return this.cues.some((cue) => cue.at === at && cue.form === 'finite' && NEVER_NOUN.test(cue.verb.lemma));
  }

  /** said, among other things, that it works; -1: there is no such aside */
  protected thatBehindAside(comma: number): number {
    const { t, end } = this;
    for (let at = comma + 1; at < Math.min(end, comma + 12); at++) {
      if (t.kindOf(at) === COMMA) return t.is(at + 1, Is.That) && this.noCue(comma, at) ? at + 1 : -1;
      if (t.kindOf(at) !== WORD) return -1;
    }
    return -1;
  }

  /** argued – and Hale agrees – that it works: “that” behind two dashes; null: there is none */
  protected thatBehindDashes(dash: number): number | null {
    const { t, end } = this;
    for (let at = dash + 1; at < Math.min(end, dash + ASIDE); at++)
      if (t.kindOf(at) === DASH) return t.is(at + 1, Is.That) ? at + 1 : null;
    return null;
  }

  /** said at the hearing that it works, told the paper before she left that it works: “that” behind when and where */
  protected behindCircumstance({ verb, form, to }: VerbCue, content: number): number {
    const { t, end } = this;
    if (!/t/iu.test(verb.frames) || form === 'passive' || t.is(content, Is.That | Is.Question))
      return content;
    let first = to;
    if (verb.frames.includes('o') && !this.opensCircumstance(to)) first = phraseAfter(t, to, end)?.to ?? to;
    if (!this.opensCircumstance(first)) return content;
    for (let at = first; at < Math.min(end, first + LONGEST); at++) {
      if (t.kindOf(at) === DASH) return this.thatBehindDashes(at) ?? content;
      if (t.kindOf(at) !== WORD) return content;
      if (t.is(at, Is.That)) return at > first && this.opensThat(at) ? at : content;
      // before she left the hall: a clause of time has a verb of its own
      if (TIME_CLAUSE.has(t.form(at)) && t.is(at + 1, Is.Pronoun) && at < first + 3) at += 2;
      else if (t.is(at, Is.Pronoun) && !t.is(at, Is.Determiner | Is.Object | CIRCUMSTANCE)) return content;
      else if (t.capital[at] !== 1 && t.is(at, FINITE | Is.To) && !t.is(at - 1, Is.Determiner))
        return content;
    }
    return content;
  }

  /** As Roe told the paper, the road will close. */
  protected afterAsClause(cue: VerbCue): number | null {
    const { t, unit, end } = this;
    const as = t.is(unit.from, Is.Conjunction) ? unit.from + 1 : unit.from;
    if (t.form(as) !== 'as' || cue.from > as + 12 || cue.form !== 'finite') return null;
    // As the crowd chanted, Roe left: only what can give a clause gives the one behind
    if (!/t/iu.test(cue.verb.frames) && !/^(?:put|put it|recount)$/u.test(cue.verb.lemma)) return null;
    let comma = cue.to;
    // As Roe noted just today, …
    while (comma < end && t.is(comma, Is.Adverb | Is.Time)) comma++;
    // As Roe noted in a letter on Monday, …
    const behindPlace = t.is(comma, Is.Preposition) ? this.nextComma(comma) : comma;
    if (this.onlyAdverbials(comma, behindPlace)) comma = behindPlace;
    if (t.kindOf(comma) !== COMMA && !/[qt].*o|o.*[qt]/u.test(cue.verb.frames)) return null;
    for (let at = comma; at < Math.min(end, comma + 12); at++) {
      if (t.kindOf(at) === COMMA) return at + 1 < end ? at + 1 : null;
      if (t.kindOf(at) !== WORD) return null;
    }
    return null;
  }

  /** The comma among the next words; where it would be, when there is none. */
  private nextComma(from: number): number {
    const { t, end } = this;
    let at = from;
    while (at < Math.min(end, from + AS_PLACE) && t.kindOf(at) === WORD) at++;
    return at;
  }

  private opensCircumstance(at: number): boolean {
    const { t } = this;
    const isWhen = (t.is(at, CIRCUMSTANCE) && !t.is(at, Is.Pronoun)) || isOneOf(t.form(at), 'late early');
    return isWhen || SCORE.test(t.form(at));
  }

  /** on Monday that the mill …; not: on a road that closed, in that year */
  private opensThat(at: number): boolean {
    const { t } = this;
    if (t.is(at - 1, Is.Preposition)) return false;
    return t.is(at + 1, Is.Pronoun | Is.Determiner) || t.capital[at + 1] === 1 || !t.is(at + 1, FINITE);
  }
}
