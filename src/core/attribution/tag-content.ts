import { Is } from '../lexicon/en-words.ts';
import { contentEnd } from './content-end.ts';
import type { VerbCue } from './verb-cue.ts';
import { phraseAfter } from './phrase-after.ts';
import { QUOTED, WORD } from './tokens.ts';
import { UnitState } from './unit-state.ts';
import type { Range } from './unit-state.ts';

const COMMA = 44;
const COLON = 58;
const DASH = 0x2014;
const STOP = 46;

/** So many words tell where and when within a tag. */
const TAG_TAIL = 12;

/** Links by which a reporter sets what somebody says against what stands before it. */
const REPORTERS_LINK = /^(?:however|still|meanwhile|separately|also|yet)$/u;

/** What a tag is about: the content in front of “Roe said”, and where it goes on behind. */
export class TagContent extends UnitState {
  /** A quotation that goes on with a verb of the reporter's: The “missing” mails say that … */
  protected closesQuote(left: number, cue: VerbCue): boolean {
    const { t } = this;
    if (t.kindOf(left) !== QUOTED) return false;
    const sign = t.lastSign(left);
    return !/[,.?!…—–-]/u.test(sign) && (t.is(cue.to, Is.That) || left > this.unit.from);
  }

  /** In the spring, Roe said, the road will close: what is fronted is no clause of its own. */
  protected isFrontedPhrase(from: number, to: number): boolean {
    const { t } = this;
    if (!t.is(from, Is.Preposition | Is.To | Is.Gerund | Is.Subordinator)) return false;
    for (let at = from; at < to; at++) if (t.kindOf(at) === COMMA) return false;
    return true;
  }

  /** A clause stands before the tag, or the tag stands between two commas. */
  protected tagFits(from: number, left: number, tagEnd: number): boolean {
    if (left - from >= 3 && this.isClause(from, left)) return true;
    const { t, unit } = this;
    // ‘The Wheel’ Our Secret Weapon, Roe Hints: a headline needs no verb
    if (unit.block === 0 && left - from >= 3 && tagEnd >= this.end && this.holdsQuote(from, left))
      return true;
    const after = this.pastAdverbials(tagEnd);
    if (left <= from || t.kindOf(after) !== COMMA) return false;
    // Because the mill was shut, said Roe, “nobody came.”
    const goesOn = t.kindOf(after + 1) === QUOTED && !this.opensSentence(after + 1);
    return goesOn || (after + 2 < this.end && t.kindOf(after + 1) === WORD);
  }

  /** The road, Roe said in a note to friends, is short. What tells where and when belongs to the tag. */
  private pastAdverbials(from: number): number {
    const { t, end } = this;
    let at = from;
    while (at < Math.min(end, from + TAG_TAIL) && t.kindOf(at) === WORD) at++;
    const goesOn = t.kindOf(at) === COMMA && t.is(at + 1, Is.Be | Is.Have | Is.Modal | Is.Do | Is.PlainVerb);
    return goesOn && this.onlyAdverbials(from, at) ? at : from;
  }

  /** Where the content that ends at `left` begins. */
  protected contentStart(left: number): number {
    const { t } = this;
    let from = this.pastContrast(this.free);
    while (
      from < left &&
      (t.kindOf(from) === COMMA ||
        (this.isLink(from) && !t.is(from, Is.Conjunction) && t.kindOf(from + 1) !== QUOTED))
    )
      from++;
    // He was blunt: The plan, he said, is dead.
    for (let at = left - 1; at > from; at--)
      if (t.kindOf(at) === COLON && t.capital[at + 1] === 1 && !this.holdsQuote(from, at)) return at + 1;
    // He warned them: “A,” he said.
    for (let at = left; at > from; at--) if (t.kindOf(at) === QUOTED && t.kindOf(at - 1) === COLON) return at;
    return from;
  }

  /** In contrast, Roe said, … The reporter sets her words against others’. */
  private pastContrast(from: number): number {
    const { t } = this;
    const isContrast =
      /^(?:in|by)$/u.test(t.form(from)) && /^(?:contrast|response|reply)$/u.test(t.form(from + 1));
    return isContrast && t.kindOf(from + 2) === COMMA ? from + 3 : from;
  }

  /** But, …; However, … */
  protected isLink(at: number): boolean {
    const { t } = this;
    return (
      t.is(at, Is.Conjunction) || (t.is(at, Is.Adverb) && t.kindOf(at + 1) === COMMA && t.kindOf(at) === WORD)
    );
  }

  /** Instead, Roe said, “it leaks.” The link is hers; not: Now, Roe said, “It leaks.” What she said begins with a capital. */
  protected isOwnLink({ from, to }: Range, rest: number): boolean {
    const { t } = this;
    if (to !== from + 1 || this.taken(from) || REPORTERS_LINK.test(t.form(from))) return false;
    if (t.kindOf(rest) !== QUOTED || !this.opensSentence(rest)) return true;
    return /^\W*I\b/u.test(t.text.slice(t.startOf(rest), t.endOf(rest)));
  }

  /** The road is shut, Roe told the Leeds Post. */
  protected pastAddressee({ to, verb }: VerbCue, after: number): number {
    if (after !== to || !verb.frames.includes('o') || this.t.kindOf(to) !== WORD) return after;
    return phraseAfter(this.t, to, this.end)?.to ?? after;
  }

  /** Nothing but adverbials follows the tag. */
  protected tagCloses(at: number): boolean {
    const { t, end } = this;
    if (at >= end || t.kindOf(at) !== WORD) return true;
    for (let next = at; next < end; next++) {
      const kind = t.kindOf(next);
      if (kind === COMMA) return true;
      // he said on “Good Evening Leeds”
      if (kind === QUOTED && this.isTitle(next)) continue;
      if (kind !== WORD) return kind !== QUOTED && kind !== COLON;
      if (t.is(next, Is.That)) return false;
      if (t.is(next, Is.Time | Is.Preposition | Is.Adverb)) continue;
      if (next === at) return t.is(next, Is.Subordinator | Is.Relative);
      if (t.is(next, Is.Pronoun | Is.Be | Is.Modal)) return false;
    }
    return true;
  }

  /** “It is old,” Roe wrote in a note, that the mill leaks. | “Late Leave,” the rules say, is for all. What is said goes on. */
  private goesOnInWords(tag: number, comma: number): boolean {
    const { t, end } = this;
    const next = comma + 1;
    if (next + 2 >= end) return false;
    if (t.is(next, Is.That)) return !t.is(next + 1, Is.Be | Is.Have | Is.Modal | Is.Do);
    return comma === tag && t.capital[next] !== 1 && t.is(next, Is.Be | Is.Have | Is.Modal | Is.Third);
  }

  /** and still “b” */
  protected pastAdverb(at: number): number {
    return this.t.is(at, Is.Adverb) ? at + 1 : at;
  }

  /** “A,” Roe said – a nod to the vote – “and b.” Marks that go on behind an aside; -1. */
  private marksBehindAside(dash: number): number {
    const { t, end } = this;
    for (let at = dash + 1; at + 1 < Math.min(end, dash + TAG_TAIL); at++) {
      if (t.kindOf(at) === DASH)
        return t.kindOf(at + 1) === QUOTED && !this.opensSentence(at + 1) ? at + 1 : -1;
      if (t.kindOf(at) !== WORD) return -1;
    }
    return -1;
  }

  /** “A,” Roe said, “B.” | The plan, Roe said, would fail. */
  protected resumed(after: number, quoted: boolean, addressed: boolean): Range | null {
    const { t, end } = this;
    let at = after;
    while (at < end && at < after + 25 && t.kindOf(at) === WORD && !t.is(at, Is.That)) at++;
    if (at >= end) return null;
    const kind = t.kindOf(at);
    if (kind === QUOTED) {
      // “A,” wrote the head of the “Mill Trust”: the marks belong to whom the tag names
      if (at === after && t.is(at - 1, Is.Determiner | Is.Preposition)) return null;
      const follows = at === after ? !addressed : t.is(at - 1, Is.Time);
      return follows ? { from: at, to: contentEnd(t, at, end) } : null;
    }
    if (kind !== COMMA && kind !== COLON && kind !== DASH && kind !== STOP) return null;
    if (!this.noCue(after, at)) return null;
    if (t.kindOf(at + 1) === QUOTED) return { from: at + 1, to: this.runOfQuotes(at + 1) };
    const aside = kind === DASH ? this.marksBehindAside(at) : -1;
    if (aside > 0 && quoted) return { from: aside, to: this.runOfQuotes(aside) };
    if (kind === COMMA && this.goesOnInWords(after, at))
      return { from: at + 1, to: contentEnd(t, at + 1, end) };
    // “A,” Roe said, but “b.” | “A,” Roe said, and still “b.”
    const linked = this.pastAdverb(at + 2);
    if (quoted && t.is(at + 1, Is.Conjunction) && t.kindOf(linked) === QUOTED)
      return { from: at + 1, to: this.runOfQuotes(linked) };
    if (quoted || !this.onlyAdverbials(after, at)) {
      // “A,” Roe said, pointing at the road, “B.”
      // “A,” Roe said, then referred to “B.”
      if (t.is(at + 1, Is.Conjunction | Is.Relative | Is.Past) || t.form(at + 1) === 'then') return null;
      for (let next = at + 1; next < Math.min(end, at + 30); next++)
        if (t.kindOf(next) === QUOTED && t.kindOf(next - 1) === COMMA && quoted && this.noCue(at + 1, next))
          return { from: next, to: this.runOfQuotes(next) };
      return null;
    }
    // It helps, Roe said on Monday, that the road is short.
    if (t.is(at + 1, Is.Gerund | Is.Relative) && !t.is(at + 1, Is.That | Is.Preposition)) return null;
    return { from: at + 1, to: contentEnd(t, at + 1, end) };
  }
}
