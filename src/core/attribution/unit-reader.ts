import { Is } from '../lexicon/en-words.ts';
import { contentEnd } from './content-end.ts';
import { verbCueAt } from './cue.ts';
import { isNamedNoun } from './is-named-noun.ts';
import { phraseAfter } from './phrase-after.ts';
import { QUOTED, WORD } from './tokens.ts';
import { Signature } from './signature.ts';
import type { Found, Range } from './unit-state.ts';
import { wordSet } from '../lexicon/cue-words.ts';

const COMMA = 44;
const DASH = 0x2014;
/** These, and the views below, also stand under `Is.Basis`. */
const POLL = wordSet('poll polls polling survey surveys');
const VIEW = wordSet('word words view opinion judgment judgement eyes estimation telling account phrase');
/** What lays down in words what is so. */
const LAW =
  /^(?:laws?|rules?|act|statutes?|bill|constitution|regulations?|policy|treaty|agreement|contract)$/u;
/** So many words may stand between a poll and the comma behind it. */
const FRONT = 14;

/** Reads one sentence, or several that a quotation holds together, by all rules in their order. */
export class UnitReader extends Signature {
  read(): Found[] {
    const { t, unit, end } = this;
    for (let at = unit.from; at < end; at++) {
      if (!t.is(at, Is.Reporting)) continue;
      const cue = verbCueAt(t, at, unit.from, end);
      // said, and I quote, “A”: no second cue
      const isAside = cue?.verb.lemma === 'quote' && t.form(at - 1) === 'i';
      if (cue !== null && !isAside && !isNamedNoun(t, this.cues.at(-1), cue)) this.cues.push(cue);
    }
    if (!this.cues.some(({ form }) => form === 'finite')) this.headline();
    if (this.found.length > 0) return this.found;
    const bits = t.bitsOf(unit.from, end);
    for (const cue of this.cues) this.tag(cue);
    const marked = this.holdsQuote(unit.from, end);
    if (marked) this.equated();
    if ((bits & Is.Basis) !== 0) {
      this.according();
      this.polls();
      this.inWords();
    }
    this.free = unit.from;
    this.markedHeadline();
    for (const cue of this.cues) if (!this.turnsToNoun(cue)) this.leadIn(cue);
    if ((bits & (Is.Noun | Is.Called)) !== 0) this.nouns();
    if ((bits & Is.Hearsay) !== 0) this.hearsay();
    if (marked) this.colon();
    if (marked) this.stated();
    if (this.found.length === 0) this.headline();
    if (marked) {
      this.signed();
      this.toWhom();
      this.framed();
      this.unlisted();
    }
    return this.found.sort((a, b) => (a.parts[0]?.from ?? 0) - (b.parts[0]?.from ?? 0));
  }

  /** According to Roe, the road will close. | The road will close, according to Roe. */
  protected according(): void {
    const { t, unit, end } = this;
    for (let at = unit.from; at + 2 < end; at++) {
      if (t.kindOf(at) !== WORD || !t.is(at + 1, Is.To) || t.form(at) !== 'according' || this.taken(at))
        continue;
      // Roe said that according to the poll, half of them left: who cites it is who speaks
      if (this.followsTag(at) || (t.is(at - 1, Is.That) && this.cues.some(({ to }) => to < at))) continue;
      const cue = { from: at, to: at + 2 };
      const mention = phraseAfter(t, at + 2, end);
      let stop = at + 2;
      while (stop < end && t.kindOf(stop) !== COMMA && t.kindOf(stop) !== DASH) stop++;
      if (at === unit.from || (t.is(at - 1, Is.Conjunction) && at - 1 === unit.from)) {
        if (stop < end)
          this.add(
            [{ from: stop + 1, to: this.givenEnd(stop + 1) }],
            mention,
            cue,
            'according to',
            'neutral',
            'according-to',
          );
        continue;
      }
      const from = this.clauseStart(at);
      let left = at;
      while (left > from && t.kindOf(left - 1) === COMMA) left--;
      const parts = [{ from, to: left }];
      // For Roe, according to Hale, the road is short. What is fronted goes on behind the source.
      const isFronted = mention !== null && t.kindOf(mention.to) === COMMA && !this.isClause(from, left);
      if (isFronted && mention.to + 1 < end)
        parts.push({ from: mention.to + 1, to: contentEnd(t, mention.to + 1, end) });
      this.add(parts, mention, cue, 'according to', 'neutral', 'according-to');
    }
  }

  /** According to Roe, all that follows to the end of the sentence; “A,” according to her, which hurts: the marks, where a comma closes them. */
  private givenEnd(from: number): number {
    const { t, end } = this;
    const isClosed = t.kindOf(from) === QUOTED && t.lastSign(from) === ',';
    return isClosed ? contentEnd(t, from, end) : this.nextTaken(from, end);
  }

  /** In a poll last week, half of the voters were for the road. | He leads in most polls. */
  private polls(): void {
    const { t, unit, end } = this;
    for (let at = unit.from; at + 1 < end; at++) {
      if (t.kindOf(at) !== WORD || t.form(at) !== 'in' || this.taken(at)) continue;
      const head = this.pollBehind(at);
      if (head < 0) continue;
      const cue = { from: at, to: at + 1 };
      const mention = { from: at + 1, to: head + 1 };
      const fronted = at === unit.from || (at - 1 === unit.from && t.is(at - 1, Is.Conjunction));
      if (fronted) {
        let comma = head + 1;
        while (comma < Math.min(end, head + FRONT) && t.kindOf(comma) !== COMMA) comma++;
        if (t.kindOf(comma) !== COMMA || comma >= end) continue;
        const parts = [{ from: comma + 1, to: contentEnd(t, comma + 1, end) }];
        this.add(parts, mention, cue, 'in', 'neutral', 'according-to');
      }
    }
  }

  /** The poll that “in” stands before: in a new survey, in the latest state polls; -1: none. */
  private pollBehind(at: number): number {
    const { t, end } = this;
    for (let next = at + 1; next < Math.min(end, at + 10) && t.kindOf(next) === WORD; next++) {
      if (POLL.has(t.form(next)) && t.kindOf(next + 1) !== 0x27) {
        while (next + 1 < end && POLL.has(t.form(next + 1))) next++;
        return t.kindOf(next + 1) === WORD &&
          !t.is(
            next + 1,
            Is.Preposition |
              Is.Time |
              Is.Past |
              Is.Participle |
              Is.Adverb |
              Is.Subordinator |
              Is.Conjunction |
              Is.Determiner,
          )
          ? -1
          : next;
      }
      if (t.is(next, Is.Preposition | Is.Be | Is.Have | Is.Modal | Is.Pronoun)) return -1;
    }
    return -1;
  }

  /** In Roe’s words, “A.” | The road, in her view, will close. | In the words of Ann Roe, the road is over. */
  private inWords(): void {
    const { t, unit, end } = this;
    for (let at = unit.from; at + 2 < end; at++) {
      if (t.kindOf(at) !== WORD || t.form(at) !== 'in' || this.taken(at)) continue;
      // said that, in her view, it leaks: who says so is known
      if (t.kindOf(at - 1) === COMMA && t.is(at - 2, Is.That)) continue;
      const found = this.wordsOf(at);
      if (found === null || (found.to < end && t.kindOf(found.to) !== COMMA)) continue;
      const opens = at === unit.from || (at - 1 === unit.from && t.is(at - 1, Is.Conjunction));
      const parts: Range[] = [];
      const behind = found.to + 1;
      if (behind < end && (opens || t.kindOf(behind) === QUOTED))
        parts.push({ from: behind, to: contentEnd(t, behind, end) });
      else if (t.kindOf(at - 1) === COMMA) {
        parts.push({ from: this.clauseStart(at), to: at - 1 });
        if (behind < end) parts.push({ from: behind, to: contentEnd(t, behind, end) });
      }
      if (parts.length === 0 || parts.some(({ from, to }) => to - from < 1 || this.taken(from))) continue;
      this.add(parts, found.mention, found.cue, t.form(found.cue.from), 'neutral', 'according-to');
    }
  }

  /** To Roe, the mill is the “heart” of the town; under the new law, it is a “ruin.” Whoever it is so to, where nobody else is said to say it. */
  private toWhom(): void {
    const { t, unit, end } = this;
    const at = t.is(unit.from, Is.Conjunction) ? unit.from + 1 : unit.from;
    const isTo = t.is(at, Is.To) && (t.is(at + 1, Is.Object) || t.capital[at + 1] === 1);
    if ((!isTo && t.form(at) !== 'under') || this.found.length > 0) return;
    const mention = phraseAfter(t, at + 1, end);
    if (mention === null || t.kindOf(mention.to) !== COMMA || !this.isClause(mention.to + 1, end)) return;
    if (!isTo && !LAW.test(t.form(mention.to - 1))) return;
    const to = contentEnd(t, mention.to + 1, end);
    if (!this.holdsQuote(mention.to + 1, to)) return;
    this.add(
      [{ from: mention.to + 1, to }],
      mention,
      { from: at, to: at + 1 },
      t.form(at),
      'neutral',
      'according-to',
    );
  }

  /** Whose words or view “in” stands before, and where the phrase ends. */
  private wordsOf(at: number): { mention: Range; cue: Range; to: number } | null {
    const { t, end } = this;
    if (t.form(at + 1) === 'the' && VIEW.has(t.form(at + 2)) && t.form(at + 3) === 'of') {
      const mention = phraseAfter(t, at + 4, end);
      return mention === null ? null : { mention, cue: { from: at + 2, to: at + 3 }, to: mention.to };
    }
    for (let noun = at + 2; noun < Math.min(end, at + 8); noun++) {
      // in Forbes’ words
      const isApostrophe = /^['’]$/u.test(t.form(noun - 1));
      if ((t.kindOf(noun - 1) !== WORD && !isApostrophe) || t.is(noun - 1, Is.Preposition | Is.Be | Is.Have))
        return null;
      if (!VIEW.has(t.form(noun))) continue;
      const isOwned = /^(?:his|her|their|its|my|our)$|['’]s?$/u.test(t.form(noun - 1));
      return isOwned
        ? { mention: { from: at + 1, to: noun }, cue: { from: noun, to: noun + 1 }, to: noun + 1 }
        : null;
    }
    return null;
  }

  /** “A,” Roe said, according to the paper: the paper is not who speaks. */
  protected followsTag(at: number): boolean {
    const last = this.t.kindOf(at - 1) === COMMA ? at - 1 : at;
    return this.found.some(({ cue, mention }) => cue.to === last || mention?.to === last);
  }

  /** First token after what earlier attributions took. */
  protected clauseStart(at: number): number {
    let from = this.unit.from;
    for (const found of this.found)
      for (const range of [...found.parts, found.cue, ...(found.mention ? [found.mention] : [])])
        if (range.to <= at && range.to > from) from = range.to;
    while (from < at && (this.t.kindOf(from) === COMMA || this.t.is(from, Is.Conjunction))) from++;
    return from;
  }
}
