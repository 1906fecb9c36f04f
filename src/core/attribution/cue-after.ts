import { Is } from '../lexicon/en-words.ts';
import { contentEnd } from './content-end.ts';
import { type VerbCue } from './cue.ts';
import { phraseAfter, phraseBefore, type Phrase } from './noun-phrase.ts';
import { QUOTED, WORD } from './token-index.ts';
import { UnitState } from './unit-state.ts';
import type { Range } from './unit-state.ts';

const COMMA = 44;
const COLON = 58;
const DASH = 0x2014;
const STOP = 46;
const FINITE = Is.Be | Is.Have | Is.Modal | Is.Do | Is.PlainVerb | Is.Past | Is.Third;

/** Attributions whose cue stands after or within what is said. */
export class CueAfter extends UnitState {
  /** “A,” Roe said. | “A,” said Roe. | The road will close, Roe said. */
  protected tag(cue: VerbCue): void {
    const { t } = this;
    if (cue.form === 'gerund' || cue.form === 'passive' || cue.form === 'infinitive') return;
    if (!/[qt]/iu.test(cue.verb.frames)) return;
    let mention: Phrase | null = null;
    let left = cue.from - 1;
    let after = cue.to;
    const closed = (at: number): boolean =>
      t.kindOf(at) === QUOTED || t.kindOf(at) === COMMA || t.kindOf(at) === DASH;
    if (left < this.free) return;
    const behindQuote = t.kindOf(left) === QUOTED || (closed(left) && t.kindOf(left - 1) === QUOTED);
    if (behindQuote && !this.closesQuote(left, cue)) mention = this.inverted(cue);
    if (mention !== null) after = mention.to;
    else {
      mention = this.looseSubject(cue) ?? phraseBefore(t, cue.from, this.free);
      const seat = mention === null || t.is(mention.from, Is.Relative) ? -1 : mention.from - 1;
      if (seat >= this.free && closed(seat)) left = seat;
      else {
        // The road will close, said Roe.
        if (t.kindOf(left) !== COMMA || !cue.verb.frames.includes('q') || cue.from !== cue.at) return;
        mention = this.inverted(cue);
        // Roe, who left, told the council, “A.”
        if (mention !== null && t.kindOf(mention.to) === COMMA && t.kindOf(mention.to + 1) === QUOTED) return;
        if (mention === null || (mention.to < this.end && t.kindOf(mention.to) === WORD)) return;
        if (!this.isSomebody(mention)) return;
        after = mention.to;
      }
    }
    const quoteBefore = t.kindOf(left) === QUOTED ? left : t.kindOf(left - 1) === QUOTED ? left - 1 : -1;
    // “Late Hour” host Roe said: a name in marks, not what was said
    if (left === quoteBefore && mention?.from === left + 1 && this.isName(left)) return;
    const from = this.contentStart(left);
    // Asked about the road, Roe said …; According to Roe, Hale said …: what is fronted is not said
    if (/^(?:asked|according)$/u.test(t.kindOf(from) === WORD ? t.form(from) : '')) return;
    const leads = quoteBefore >= 0 && this.allQuoted(from, quoteBefore + 1);
    if (!leads && !this.tagCloses(this.pastAddressee(cue, after))) return;
    if (from >= left && quoteBefore < 0 && t.kindOf(left) === COMMA && t.kindOf(after) === COMMA) {
      // Still, Roe said, the road is short.
      const rest = this.resumed(after, false, false);
      if (rest === null || !/qt/u.test(cue.verb.frames) || !this.isClause(rest.from, rest.to)) return;
      this.add([rest], mention, cue, cue.verb.lemma, cue.verb.class, 'clause-then-cue');
      this.free = rest.to;
      return;
    }
    if (quoteBefore < 0 && (t.kindOf(left) !== COMMA || !this.tagFits(from, left, after))) return;
    if (quoteBefore < 0 && (!/t/iu.test(cue.verb.frames) || cue.verb.lemma === 'know')) return;
    const parts: Range[] = [{ from, to: quoteBefore >= 0 ? quoteBefore + 1 : left }];
    let resumed = this.resumed(after, leads, cue.verb.frames.includes('o'));
    if (resumed !== null && t.kindOf(resumed.from) !== QUOTED) {
      const whole = this.isClause(from, left) && quoteBefore < 0 && !this.isFrontedPhrase(from, left);
      const hangs = t.is(resumed.from, Is.Subordinator | Is.Conjunction);
      // The bridge would suffer, Roe said, by the new road. | What is left, Roe said, could be lost.
      const clings =
        after === cue.to &&
        t.is(resumed.from, Is.Preposition | Is.Modal | Is.Be | Is.Have | Is.Do | Is.PlainVerb) &&
        !t.is(resumed.from, Is.Pronoun);
      if (
        !clings &&
        (after !== cue.to || t.is(resumed.from, Is.Gerund) || (whole && !hangs) || (!whole && hangs))
      )
        resumed = null;
    }
    // Asked about the road, Roe said, “A.” But: The road, Roe said, “will close.”
    if (
      !leads &&
      resumed !== null &&
      t.kindOf(resumed.from) === QUOTED &&
      (quoteBefore < 0 || t.is(from, Is.Gerund)) &&
      this.opensSentence(resumed.from)
    )
      return;
    if (resumed !== null) parts.push(resumed);
    this.add(
      parts,
      mention,
      cue,
      cue.verb.lemma,
      cue.verb.class,
      leads ? 'quote-then-cue' : 'clause-then-cue',
    );
    this.free = resumed?.to ?? after;
  }

  /** Roe, the mayor, his aides; not: wrote a host of songs */
  private isSomebody({ from, to }: Range): boolean {
    const { t } = this;
    for (let at = from; at < to; at++) if (t.capital[at] === 1) return true;
    return /^(?:the|his|her|their|its)$/u.test(t.form(from));
  }

  /** A quotation that goes on with a verb of the reporter's: The “missing” mails say that … */
  protected closesQuote(left: number, cue: VerbCue): boolean {
    const { t } = this;
    if (t.kindOf(left) !== QUOTED) return false;
    const sign = t.lastSign(left);
    return !/[,.?!…—–-]/u.test(sign) && (t.is(cue.to, Is.That) || left > this.unit.from);
  }

  /** “A,” said Roe, a doctor. */
  protected inverted(cue: VerbCue): Phrase | null {
    const { t, end } = this;
    // Roe, who left, warned of a row.
    if (t.is(cue.to, Is.Preposition) && !t.is(cue.to, Is.Determiner | Is.Adverb)) return null;
    const phrase = phraseAfter(t, cue.to, end);
    if (phrase === null || t.kindOf(phrase.to) !== COMMA) return phrase;
    // The apposition belongs to the mention.
    let to = phrase.to + 1;
    if (
      t.is(
        to,
        Is.That | Is.Gerund | Is.Conjunction | Is.Subordinator | Is.Preposition | Is.Adverb | Is.Pronoun,
      ) &&
      !t.is(to, Is.Determiner | Is.Relative)
    )
      return phrase;
    if (t.kindOf(to) !== WORD || /ing$/u.test(t.form(to))) return phrase;
    while (to < end && (t.kindOf(to) === WORD || t.kindOf(to) === 40 || t.kindOf(to) === 41)) to++;
    return { ...phrase, to };
  }

  /** “A,” the lean, grey Roe said: whatever stands between the quotation and its verb. */
  protected looseSubject(cue: VerbCue): Phrase | null {
    const { t } = this;
    for (let at = cue.from - 1; at >= this.free && cue.from - at < 40; at--) {
      if (t.kindOf(at) !== QUOTED || t.endOf(at) - t.startOf(at) < 25) continue;
      const comma = t.kindOf(at + 1) === COMMA;
      if (!comma && !/[,?!.…—–-]/u.test(t.lastSign(at))) return null;
      const first = comma ? at + 2 : at + 1;
      if (first >= cue.from || !this.opensPhrase(first) || !this.noCue(first, cue.from)) return null;
      let to = cue.from;
      for (let clause = first + 1; clause + 1 < to; clause++)
        if (t.kindOf(clause) === COMMA && t.is(clause + 1, Is.Relative)) to = clause;
      while (to > first && t.kindOf(to - 1) !== WORD) to--;
      return { from: first, to, head: to };
    }
    return null;
  }

  protected opensPhrase(at: number): boolean {
    const { t } = this;
    if (t.kindOf(at) !== WORD) return false;
    if (t.capital[at] === 1 || t.is(at, Is.Determiner | Is.Pronoun))
      return !t.is(at, Is.Relative | Is.That) || t.form(at) === 'that';
    return !t.is(
      at,
      FINITE |
        Is.Preposition |
        Is.Conjunction |
        Is.Subordinator |
        Is.Relative |
        Is.Question |
        Is.To |
        Is.Adverb |
        Is.Gerund,
    );
  }

  /** In the spring, Roe said, the road will close: what is fronted is no clause of its own. */
  private isFrontedPhrase(from: number, to: number): boolean {
    const { t } = this;
    if (!t.is(from, Is.Preposition | Is.To | Is.Gerund | Is.Subordinator)) return false;
    for (let at = from; at < to; at++) if (t.kindOf(at) === COMMA) return false;
    return true;
  }

  /** A clause stands before the tag, or the tag stands between two commas. */
  protected tagFits(from: number, left: number, after: number): boolean {
    if (left - from >= 3 && this.isClause(from, left)) return true;
    const { t } = this;
    return left > from && t.kindOf(after) === COMMA && after + 2 < this.end && t.kindOf(after + 1) === WORD;
  }

  /** Where the content that ends at `left` begins. */
  protected contentStart(left: number): number {
    const { t } = this;
    let from = this.free;
    while (
      from < left &&
      (t.kindOf(from) === COMMA ||
        (this.isLink(from) && !t.is(from, Is.Conjunction) && t.kindOf(from + 1) !== QUOTED))
    )
      from++;
    // He warned them: “A,” he said.
    for (let at = left; at > from; at--) if (t.kindOf(at) === QUOTED && t.kindOf(at - 1) === COLON) return at;
    return from;
  }

  /** But, …; However, … */
  protected isLink(at: number): boolean {
    const { t } = this;
    return (
      t.is(at, Is.Conjunction) || (t.is(at, Is.Adverb) && t.kindOf(at + 1) === COMMA && t.kindOf(at) === WORD)
    );
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

  /** “A,” Roe said, “B.” | The plan, Roe said, would fail. */
  protected resumed(after: number, quoted: boolean, addressed: boolean): Range | null {
    const { t, end } = this;
    let at = after;
    while (at < end && at < after + 25 && t.kindOf(at) === WORD && !t.is(at, Is.That)) at++;
    if (at >= end) return null;
    const kind = t.kindOf(at);
    if (kind === QUOTED) {
      const follows = at === after ? !addressed : t.is(at - 1, Is.Time);
      return follows ? { from: at, to: contentEnd(t, at, end) } : null;
    }
    if (kind !== COMMA && kind !== COLON && kind !== DASH && kind !== STOP) return null;
    if (!this.noCue(after, at)) return null;
    if (t.kindOf(at + 1) === QUOTED) return { from: at + 1, to: this.runOfQuotes(at + 1) };
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
