import { Is } from '../lexicon/en-words.ts';
import type { VerbCue } from './verb-cue.ts';
import { phraseBefore, type Phrase } from './noun-phrase.ts';
import { phraseAfter } from './phrase-after.ts';
import { QUOTED, WORD } from './tokens.ts';
import { TagContent } from './tag-content.ts';
import type { Range } from './unit-state.ts';

const COMMA = 44;
const DASH = 0x2014;
const FINITE = Is.Be | Is.Have | Is.Modal | Is.Do | Is.PlainVerb | Is.Past | Is.Third;

/** So many words at most stand between “and” and a tag that the next clause holds. */
const LINKED = 5;

/** Attributions whose cue stands after or within what is said. */
export class CueAfter extends TagContent {
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
      let seat = mention === null || t.is(mention.from, Is.Relative) ? -1 : mention.from - 1;
      // “A,” as Roe put it. | The road will close, as Roe said on Monday.
      if (seat > this.free && t.form(seat) === 'as') seat--;
      if (seat >= this.free && closed(seat)) left = seat;
      else {
        // The road will close, said Roe.
        if (t.kindOf(left) !== COMMA || !cue.verb.frames.includes('q') || cue.from !== cue.at) return;
        mention = this.inverted(cue);
        // Roe, who left, told the council, “A.” | But, said Roe, “A.”
        const quoteNext =
          mention !== null && t.kindOf(mention.to) === COMMA && t.kindOf(mention.to + 1) === QUOTED;
        if (quoteNext && cue.verb.frames.includes('o')) return;
        // Roe, a doctor, said Hale “would go”: who is spoken of
        if (mention === null || (mention.to < this.end && t.kindOf(mention.to) === WORD)) return;
        if (t.kindOf(mention.to) === QUOTED) return;
        if (!this.isSomebody(mention)) return;
        after = mention.to;
      }
    }
    const quoteBefore = t.kindOf(left) === QUOTED ? left : t.kindOf(left - 1) === QUOTED ? left - 1 : -1;
    // “Late Hour” host Roe said: a name in marks, not what was said
    if (left === quoteBefore && mention?.from === left + 1 && this.isName(left)) return;
    const from = this.contentStart(left);
    // On Monday’s “Late Hour,” Roe said it works: where it was said
    if (quoteBefore > from && this.isTitle(quoteBefore) && !this.isClause(from, quoteBefore)) return;
    // Asked about the road, Roe said …; According to Roe, Hale said …: what is fronted is not said
    if (this.isFrontedCue(from)) return;
    const leads = quoteBefore >= 0 && this.allQuoted(from, quoteBefore + 1);
    if (!leads && !this.tagCloses(this.pastAddressee(cue, after))) return;
    const isLinked = from >= left || (from === left - 1 && t.is(from, Is.Conjunction));
    if (isLinked && quoteBefore < 0 && t.kindOf(left) === COMMA && t.kindOf(after) === COMMA) {
      // Still, Roe said, the road is short. | But, said Roe, the road is short.
      const rest = this.resumed(after, false, false);
      if (rest === null || !/qt/u.test(cue.verb.frames) || !this.isClause(rest.from, rest.to)) return;
      this.add([rest], mention, cue, cue.verb.lemma, cue.verb.class, 'clause-then-cue');
      this.free = rest.to;
      return;
    }
    if (
      quoteBefore < 0 &&
      (t.kindOf(left) !== COMMA || !this.tagFits(from, left, this.pastAddressee(cue, after)))
    )
      return;
    if (quoteBefore < 0 && (!/t/iu.test(cue.verb.frames) || cue.verb.lemma === 'know')) return;
    const to = quoteBefore >= 0 ? quoteBefore + 1 : left;
    if (!leads && mention !== null && this.repeats(mention, cue, { from, to }, after)) return;
    const parts: Range[] = [{ from, to }];
    let resumed = this.resumed(after, leads, cue.verb.frames.includes('o'));
    if (resumed !== null && t.kindOf(resumed.from) !== QUOTED) {
      const whole = this.isClause(from, left) && quoteBefore < 0 && !this.isFrontedPhrase(from, left);
      const linked = t.is(resumed.from, Is.Conjunction) && t.kindOf(resumed.from + 1) === QUOTED;
      const hangs = t.is(resumed.from, Is.Subordinator | Is.Conjunction) && !linked;
      const isThat = t.is(resumed.from, Is.That);
      // The bridge would suffer, Roe said, by the new road. | What is left, Roe said, could be lost.
      const clings =
        after === cue.to &&
        t.is(resumed.from, Is.Preposition | Is.Modal | Is.Be | Is.Have | Is.Do | Is.PlainVerb) &&
        !t.is(resumed.from, Is.Pronoun);
      if (
        !clings &&
        !linked &&
        (after !== cue.to ||
          t.is(resumed.from, Is.Gerund) ||
          (whole && !hangs && !isThat) ||
          (!whole && hangs))
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
    if (resumed !== null && !leads) parts[0] = { from: this.afterthought(from, left), to };
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

  /** The road is shut – a loss, Roe said, for all. | …, which is a step, Roe said, to the end. What the tag stands in. */
  private afterthought(from: number, left: number): number {
    const { t } = this;
    for (let at = left - 1; at > from; at--) {
      const next = at + 1;
      if (t.kindOf(at) === DASH) return next < left && !this.isClause(next, left) ? next : from;
      if (t.kindOf(at) === COMMA && t.form(next) === 'which') return next;
      if (t.kindOf(at) === QUOTED) return from;
      // The road is shut and now, Roe said, “nobody comes.”
      if (!t.is(at, Is.Conjunction) || left - at > LINKED || t.capital[next] === 1) continue;
      if (next < left && this.isClause(from, at) && this.onlyAdverbials(next, left)) return next;
    }
    return from;
  }

  /** Roe said it was “old,” she said. “It leaks.” The first cue gives what stands in front, the second what follows. */
  private repeats(mention: Range, cue: VerbCue, front: Range, after: number): boolean {
    const { t } = this;
    if (!/^(?:he|she|they)$/u.test(t.form(mention.from)) || mention.to - mention.from > 1) return false;
    const first = this.cues.find(
      ({ from, to, form, verb }) =>
        from > front.from && to < front.to && form === 'finite' && /q.*t/u.test(verb.frames),
    );
    if (first === undefined || phraseBefore(t, first.from, front.from)?.from !== front.from) return false;
    if (t.kindOf(first.to) !== WORD || t.is(first.to, Is.Preposition | Is.Adverb | Is.Time)) return false;
    const source = { from: front.from, to: first.from };
    const { lemma, class: ofClass } = first.verb;
    this.add([{ from: first.to, to: front.to }], source, first, lemma, ofClass, 'cue-then-mixed');
    const resumed = this.resumed(after, true, false);
    if (resumed !== null) this.add([resumed], mention, cue, cue.verb.lemma, cue.verb.class, 'quote-then-cue');
    this.free = resumed?.to ?? after;
    return true;
  }

  private isFrontedCue(from: number): boolean {
    const { t } = this;
    const asked = /^(?:when|if|after)$/u.test(t.form(from)) ? from + 1 : from;
    return (
      t.kindOf(asked) === WORD &&
      (t.form(asked) === 'asked' || (asked === from && t.form(from) === 'according'))
    );
  }

  /** Roe, the mayor, his aides; not: wrote a host of songs */
  private isSomebody({ from, to }: Range): boolean {
    const { t } = this;
    for (let at = from; at < to; at++) if (t.capital[at] === 1) return true;
    return /^(?:the|his|her|their|its|one|two|three|some|several|many)$/u.test(t.form(from));
  }

  /** “A,” said Roe, a doctor. */
  protected inverted(cue: VerbCue): Phrase | null {
    const { t, end } = this;
    // Roe, who left, warned of a row.
    if (t.is(cue.to, Is.Preposition) && !t.is(cue.to, Is.Determiner | Is.Adverb)) return null;
    // Roe, who left, said Monday she would return.
    if (t.capital[cue.to] === 1 && t.is(cue.to, Is.Time)) return null;
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
    // “A,” said Roe, who added that it was “B”: the clause gives words of its own
    const gives =
      t.kindOf(to) === QUOTED || (t.is(phrase.to + 1, Is.Relative) && !this.noCue(phrase.to + 1, to));
    return gives ? phrase : { ...phrase, to };
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
      if (this.holdsVerb(first, to)) return null;
      return { from: first, to, head: to };
    }
    return null;
  }

  /** “A,” Roe told off the town, drawing cheers and laughs. Such a stretch is no phrase that names somebody. */
  private holdsVerb(from: number, to: number): boolean {
    const { t } = this;
    for (let at = from + 1; at < to; at++) {
      if (t.is(at, Is.Relative)) return false;
      if (t.kindOf(at) === COMMA && t.is(at + 1, Is.Gerund)) return true;
      if (t.capital[at] !== 1 && t.is(at, Is.Be | Is.Modal | Is.Question)) return true;
    }
    return false;
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
}
