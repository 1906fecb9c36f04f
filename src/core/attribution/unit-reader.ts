import { Is } from '../lexicon/en-words.ts';
import { clauseEnd, contentEnd, endsInComma } from './content-end.ts';
import { verbCueAt, type VerbCue } from './cue.ts';
import { phraseAfter, phraseBefore, type Phrase } from './noun-phrase.ts';
import { QUOTED, WORD, type TokenIndex, type Unit } from './token-index.ts';

/** A stretch of tokens, `to` exclusive. */
export interface Range {
  from: number;
  to: number;
}

/** An attribution as the rules find it, in tokens. */
export interface Found {
  parts: Range[];
  mention: Range | null;
  cue: Range;
  lemma: string;
  class: string;
  rule: string;
  unit: Unit;
}

const FINITE = Is.Be | Is.Have | Is.Modal | Is.Do | Is.PlainVerb | Is.Past | Is.Third;
const COMMA = 44;
const COLON = 58;
const DASH = 0x2014;
const STOP = 46;

export class UnitReader {
  readonly found: Found[] = [];
  private readonly cues: VerbCue[] = [];
  /** First token that no attribution has taken. */
  private free: number;
  private readonly end: number;
  private readonly t: TokenIndex;
  private readonly unit: Unit;

  constructor(t: TokenIndex, unit: Unit) {
    this.t = t;
    this.unit = unit;
    this.free = unit.from;
    let end = unit.to;
    while (
      end > unit.from &&
      t.kindOf(end - 1) !== WORD &&
      t.kindOf(end - 1) !== QUOTED &&
      t.kindOf(end - 1) !== COLON
    )
      end--;
    this.end = end;
  }

  read(): Found[] {
    const { t, unit, end } = this;
    for (let at = unit.from; at < end; at++) {
      if (t.words[at]?.verbs == null) continue;
      const cue = verbCueAt(t, at, unit.from, end);
      if (cue !== null) this.cues.push(cue);
    }
    for (const cue of this.cues) this.tag(cue);
    this.according();
    this.free = unit.from;
    for (const cue of this.cues) this.leadIn(cue);
    this.colon();
    this.signed();
    return this.found.sort((a, b) => (a.parts[0]?.from ?? 0) - (b.parts[0]?.from ?? 0));
  }

  private taken(at: number): boolean {
    return this.found.some(
      ({ parts, cue }) =>
        parts.some(({ from, to }) => at >= from && at < to) || (at >= cue.from && at < cue.to),
    );
  }

  private add(
    parts: Range[],
    mention: Range | null,
    cue: Range,
    lemma: string,
    verbClass: string,
    rule: string,
  ): void {
    const kept = parts.filter(({ from, to }) => to > from);
    if (kept.length > 0)
      this.found.push({ parts: kept, mention, cue, lemma, class: verbClass, rule, unit: this.unit });
  }

  /** “A,” Roe said. | “A,” said Roe. | The road will close, Roe said. */
  private tag(cue: VerbCue): void {
    const { t } = this;
    if (cue.form === 'gerund' || cue.form === 'passive' || cue.form === 'infinitive') return;
    if (!/[qt]/u.test(cue.verb.frames)) return;
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
        if (t.kindOf(left) !== COMMA || !cue.verb.frames.includes('q')) return;
        mention = this.inverted(cue);
        if (mention === null || (mention.to < this.end && t.kindOf(mention.to) === WORD)) return;
        after = mention.to;
      }
    }
    const quoteBefore = t.kindOf(left) === QUOTED ? left : t.kindOf(left - 1) === QUOTED ? left - 1 : -1;
    const from = this.contentStart(left);
    const leads = quoteBefore >= 0 && this.allQuoted(from, quoteBefore + 1);
    if (!leads && !this.tagCloses(after)) return;
    if (quoteBefore < 0 && (t.kindOf(left) !== COMMA || !this.tagFits(from, left, after))) return;
    if (quoteBefore < 0 && !/t/u.test(cue.verb.frames)) return;
    const parts: Range[] = [{ from, to: quoteBefore >= 0 ? quoteBefore + 1 : left }];
    let resumed = this.resumed(after, leads, cue.verb.frames.includes('o'));
    if (resumed !== null && t.kindOf(resumed.from) !== QUOTED) {
      const whole = this.isClause(from, left) && quoteBefore < 0;
      const hangs = t.is(resumed.from, Is.Subordinator | Is.Conjunction);
      if (after !== cue.to || t.is(resumed.from, Is.Gerund) || (whole && !hangs) || (!whole && hangs))
        resumed = null;
    }
    // Asked about the road, Roe said, “A.” But: The road, Roe said, “will close.”
    if (
      quoteBefore < 0 &&
      resumed !== null &&
      t.kindOf(resumed.from) === QUOTED &&
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

  /** A quotation that goes on with a verb of the reporter's: The “missing” mails say that … */
  private closesQuote(left: number, cue: VerbCue): boolean {
    const { t } = this;
    if (t.kindOf(left) !== QUOTED) return false;
    const sign = t.text.charAt(t.endOf(left) - 2);
    return !/[,.?!…—–-]/u.test(sign) && (t.is(cue.to, Is.That) || left > this.unit.from);
  }

  /** “A,” said Roe, a doctor. */
  private inverted(cue: VerbCue): Phrase | null {
    const { t, end } = this;
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
  private looseSubject(cue: VerbCue): Phrase | null {
    const { t } = this;
    for (let at = cue.from - 1; at >= this.free && cue.from - at < 40; at--) {
      if (t.kindOf(at) !== QUOTED || t.endOf(at) - t.startOf(at) < 25) continue;
      const comma = t.kindOf(at + 1) === COMMA;
      if (!comma && !/[,?!.…—–-]/u.test(t.text.charAt(t.endOf(at) - 2))) return null;
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

  private opensPhrase(at: number): boolean {
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

  /** The quotation begins a sentence of its own. */
  private opensSentence(at: number): boolean {
    return (
      /^[^\p{L}\p{N}]*\p{Lu}/u.test(this.t.text.slice(this.t.startOf(at), this.t.startOf(at) + 4)) &&
      !/^\P{L}*I\b/u.test(this.t.text.slice(this.t.startOf(at), this.t.startOf(at) + 5))
    );
  }

  /** A clause stands before the tag, or the tag stands between two commas. */
  private tagFits(from: number, left: number, after: number): boolean {
    if (left - from >= 3 && this.isClause(from, left)) return true;
    const { t } = this;
    return left > from && t.kindOf(after) === COMMA && after + 2 < this.end && t.kindOf(after + 1) === WORD;
  }

  private allQuoted(from: number, to: number): boolean {
    for (let at = from; at < to; at++) if (this.t.kindOf(at) === WORD) return false;
    return true;
  }

  private isClause(from: number, to: number): boolean {
    const { t } = this;
    if (t.is(from, Is.Subordinator) && !t.is(from, Is.Preposition | Is.Determiner)) {
      // While the road is open, the mill is not, Roe said.
      let comma = from;
      while (comma < to && t.kindOf(comma) !== COMMA) comma++;
      if (comma >= to - 2) return false;
    }
    for (let at = from; at < to; at++)
      if (
        t.kindOf(at) === WORD &&
        (t.is(at, Is.Be | Is.Have | Is.Modal | Is.Do | Is.PlainVerb | Is.Past | Is.Third) ||
          /ed$/u.test(t.form(at)))
      )
        return true;
    return false;
  }

  /** Where the content that ends at `left` begins. */
  private contentStart(left: number): number {
    const { t } = this;
    let from = this.free;
    while (from < left && (t.kindOf(from) === COMMA || (this.isLink(from) && t.kindOf(from + 1) !== QUOTED)))
      from++;
    // He warned them: “A,” he said.
    for (let at = left - 1; at > from; at--)
      if (t.kindOf(at) === QUOTED && t.kindOf(at - 1) === COLON) return at;
    return from;
  }

  /** But, …; However, … */
  private isLink(at: number): boolean {
    const { t } = this;
    return (
      t.is(at, Is.Conjunction) || (t.is(at, Is.Adverb) && t.kindOf(at + 1) === COMMA && t.kindOf(at) === WORD)
    );
  }

  /** Nothing but adverbials follows the tag. */
  private tagCloses(at: number): boolean {
    const { t, end } = this;
    if (at >= end || t.kindOf(at) !== WORD) return true;
    for (let next = at; next < end; next++) {
      const kind = t.kindOf(next);
      if (kind === COMMA) return true;
      if (kind !== WORD) return kind !== QUOTED && kind !== COLON;
      if (t.is(next, Is.That)) return false;
      if (t.is(next, Is.Time | Is.Preposition | Is.Adverb)) continue;
      if (next === at) return t.is(next, Is.Subordinator);
      if (t.is(next, Is.Pronoun | Is.Be | Is.Modal)) return false;
    }
    return true;
  }

  /** “A,” Roe said, “B.” | The plan, Roe said, would fail. */
  private resumed(after: number, quoted: boolean, addressed: boolean): Range | null {
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
      for (let next = at + 1; next < Math.min(end, at + 30); next++)
        if (t.kindOf(next) === QUOTED && t.kindOf(next - 1) === COMMA && quoted && this.noCue(at + 1, next))
          return { from: next, to: this.runOfQuotes(next) };
      return null;
    }
    if (t.is(at + 1, Is.Gerund | Is.Conjunction | Is.Subordinator | Is.Relative | Is.Preposition))
      return null;
    return { from: at + 1, to: contentEnd(t, at + 1, end) };
  }

  private onlyAdverbials(from: number, to: number): boolean {
    const { t } = this;
    for (let at = from; at < to; at++)
      if (
        t.capital[at] !== 1 &&
        !t.is(at, Is.Time | Is.Preposition | Is.Adverb | Is.Object | Is.Determiner | Is.Occasion)
      )
        return false;
    return true;
  }

  private noCue(from: number, to: number): boolean {
    return !this.cues.some(({ at, verb }) => at >= from && at < to && verb.frames.includes('q'));
  }

  private runOfQuotes(at: number): number {
    while (at < this.end && this.t.kindOf(at) === QUOTED) at++;
    return at < this.end && this.t.kindOf(at) === WORD ? contentEnd(this.t, at, this.end) : at;
  }

  /** According to Roe, the road will close. | The road will close, according to Roe. */
  private according(): void {
    const { t, unit, end } = this;
    for (let at = unit.from; at + 2 < end; at++) {
      if (t.kindOf(at) !== WORD || !t.is(at + 1, Is.To) || t.form(at) !== 'according' || this.taken(at))
        continue;
      if (this.followsTag(at)) continue;
      const cue = { from: at, to: at + 2 };
      const mention = phraseAfter(t, at + 2, end);
      let stop = at + 2;
      while (stop < end && t.kindOf(stop) !== COMMA && t.kindOf(stop) !== DASH) stop++;
      if (at === unit.from || (t.is(at - 1, Is.Conjunction) && at - 1 === unit.from)) {
        if (stop < end)
          this.add(
            [{ from: stop + 1, to: contentEnd(t, stop + 1, end) }],
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
      this.add(parts, mention, cue, 'according to', 'neutral', 'according-to');
    }
  }

  /** “A,” Roe said, according to the paper: the paper is not who speaks. */
  private followsTag(at: number): boolean {
    const last = this.t.kindOf(at - 1) === COMMA ? at - 1 : at;
    return this.found.some(({ cue, mention }) => cue.to === last || mention?.to === last);
  }

  /** First token after what earlier attributions took. */
  private clauseStart(at: number): number {
    let from = this.unit.from;
    for (const found of this.found)
      for (const range of [...found.parts, found.cue, ...(found.mention ? [found.mention] : [])])
        if (range.to <= at && range.to > from) from = range.to;
    while (from < at && (this.t.kindOf(from) === COMMA || this.t.is(from, Is.Conjunction))) from++;
    return from;
  }

  /** Roe said the road would close. | Roe said: “A.” | …, adding that it would. */
  private leadIn(cue: VerbCue): void {
    const { t, end } = this;
    if (cue.from < this.free || this.taken(cue.at)) return;
    if (cue.form === 'infinitive') return;
    let content = this.contentAfter(cue) ?? this.afterAsClause(cue);
    if (content === null || this.taken(content)) return;
    let mention = this.subject(cue);
    let limit = this.nextTaken(content, end);
    if (!/t/iu.test(cue.verb.frames)) limit = this.afterMarks(content, limit);
    let to =
      t.kindOf(content) === QUOTED
        ? this.quoteEnd(content, limit)
        : this.isSubordinate(cue, mention)
          ? clauseEnd(t, content, limit)
          : contentEnd(t, content, limit);
    while (
      to > content &&
      t.kindOf(to - 1) !== WORD &&
      t.kindOf(to - 1) !== QUOTED &&
      t.kindOf(to - 1) !== 41
    )
      to--;
    if (to <= content) return;
    const colon = this.colonQuote(content, to);
    if (colon > 0) content = colon;
    const marked = this.holdsQuote(content, to);
    if (!this.fits(cue, content, to, marked, mention !== null)) return;
    // Calling it a “trap,” Roe left: whoever comes after the comma.
    if (cue.form === 'gerund' && this.isFronted(cue))
      mention = phraseAfter(t, t.kindOf(to) === COMMA ? to + 1 : to, end) ?? mention;
    const rule =
      t.kindOf(content) === QUOTED ? 'cue-then-quote' : marked ? 'cue-then-mixed' : 'cue-then-clause';
    this.add([{ from: content, to }], mention, cue, cue.verb.lemma, cue.verb.class, rule);
    this.free = to;
  }

  /** called it a “trap,” a word that …: a name that was given ends with its marks and a comma. */
  private afterMarks(content: number, limit: number): number {
    const { t } = this;
    for (let at = content; at < limit; at++) {
      if (t.kindOf(at) !== QUOTED) continue;
      const comma =
        endsInComma(t, at) ||
        t.kindOf(at + 1) === COMMA ||
        t.kindOf(at + 1) === DASH ||
        t.kindOf(at + 1) === 40;
      const more = t.kindOf(at + 1) === COMMA ? at + 2 : at + 1;
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
  private quoteEnd(content: number, limit: number): number {
    const { t } = this;
    let to = content;
    while (to < limit && t.kindOf(to) === QUOTED) to++;
    if (to >= limit || t.kindOf(to) !== WORD)
      return t.kindOf(to) === COMMA && t.kindOf(to + 1) === QUOTED ? contentEnd(t, content, limit) : to;
    const closed = /[,.?!]/u.test(t.text.charAt(t.endOf(to - 1) - 2));
    if (
      closed ||
      t.is(to, Is.Subordinator | Is.Relative) ||
      (this.opensSentence(content) && t.is(to, Is.Preposition))
    )
      return to;
    return contentEnd(t, content, limit);
  }

  /** While Roe says it works, …; Roe, who said it works, … */
  private isSubordinate(cue: VerbCue, mention: Range | null): boolean {
    const { t, unit } = this;
    if (cue.form === 'gerund') return this.isFronted(cue);
    const first = mention !== null && mention.to <= cue.from ? mention.from : cue.from;
    if (t.is(first, Is.Relative) && t.kindOf(first - 1) === COMMA) return true;
    return first > unit.from && first - 1 === unit.from && t.is(first - 1, Is.Subordinator);
  }

  /** A participle that opens the sentence, perhaps after a preposition. */
  private isFronted(cue: VerbCue): boolean {
    const { t, unit } = this;
    if (cue.from > unit.from + 6) return false;
    for (let at = unit.from; at < cue.from; at++)
      if (t.kindOf(at) !== WORD || t.is(at, Is.Be | Is.Have | Is.Modal | Is.Do | Is.PlainVerb | Is.Past))
        return false;
    return true;
  }

  /** Roe addressed the crowd: “A.” Only what follows the colon is said. */
  private colonQuote(from: number, to: number): number {
    const { t } = this;
    if (t.is(from, Is.That)) return -1;
    for (let at = from; at + 1 < to; at++) {
      if (t.kindOf(at) === QUOTED) return -1;
      if (t.kindOf(at) === COLON) return t.kindOf(at + 1) === QUOTED ? at + 1 : -1;
    }
    return -1;
  }

  /** Nothing between cue and quotation that is a clause of its own. */
  private reachesQuote(from: number, to: number): boolean {
    const { t } = this;
    for (let at = from; at < Math.min(to, from + 18); at++) {
      if (t.kindOf(at) === QUOTED) return true;
      if (t.kindOf(at) !== WORD || t.capital[at] === 1) continue;
      if (t.is(at, Is.Be | Is.Have | Is.Modal | Is.Do | Is.PlainVerb) && !t.is(at, Is.Pronoun)) return false;
      if (
        t.words[at]?.verbs != null &&
        verbCueAt(t, at, this.unit.from, this.end)?.verb.frames.includes('q') === true
      )
        return false;
    }
    return false;
  }

  private nextTaken(from: number, end: number): number {
    let next = end;
    for (const { parts, cue, mention } of this.found)
      for (const range of [...parts, cue, ...(mention ? [mention] : [])])
        if (range.from > from && range.from < next) next = range.from;
    return next;
  }

  private holdsQuote(from: number, to: number): boolean {
    for (let at = from; at < to; at++) if (this.t.kindOf(at) === QUOTED) return true;
    return false;
  }

  private fits(cue: VerbCue, content: number, to: number, marked: boolean, hasMention: boolean): boolean {
    const { t } = this;
    const { frames } = cue.verb;
    const flags = t.flags(content);
    if (t.kindOf(content) === QUOTED) return true;
    if (!hasMention && cue.form !== 'gerund') return false;
    if (flags & Is.That && (frames.includes('t') || frames.includes('T'))) return true;
    if (flags & Is.Question && frames.includes('w') && !(flags & Is.That)) return true;
    if (flags & Is.To) return frames.includes('i');
    const adrift =
      t.is(content, Is.Preposition) &&
      !t.is(content, Is.Determiner | Is.Subordinator) &&
      cue.verb.lemma !== 'say';
    if (frames.includes('t') && !adrift && this.isStatement(content, to)) return true;
    return frames.includes('n') || (frames.includes('m') && marked && this.reachesQuote(content, to));
  }

  /** Whether there is a subject and a verb, as far as words show it. */
  private isStatement(from: number, to: number): boolean {
    const { t } = this;
    if (t.is(from, Is.Be | Is.Have | Is.Modal | Is.Do) && !t.is(from, Is.Pronoun) && t.capital[from] !== 1)
      return t.is(this.beforeSubject(from), Is.Relative | Is.Question);
    for (let at = from; at < to; at++) {
      if (t.kindOf(at) === QUOTED) return true;
      if (t.kindOf(at) !== WORD || t.capital[at] === 1) continue;
      if (t.is(at, FINITE) || /[^e]ed$|['’](?:s|re|d|ll|ve)$/u.test(t.form(at))) return true;
      if (
        at > from &&
        /[^s'’]s$/u.test(t.form(at)) &&
        (t.is(at + 1, Is.Determiner | Is.Preposition | Is.Adverb | Is.Pronoun) || t.capital[at + 1] === 1)
      )
        return true;
    }
    return false;
  }

  private beforeSubject(content: number): number {
    for (let at = content - 1; at > content - 8 && at >= this.unit.from; at--)
      if (this.t.is(at, Is.Relative | Is.Question)) return at;
    return content;
  }

  /** Who speaks: before the verb; else whoever spoke before in this sentence. */
  private subject(cue: VerbCue): Range | null {
    const { t, unit } = this;
    // Roe, who refused to pay, said: the relative clause may hold an attribution of its own.
    const floor =
      t.kindOf(cue.from - 1) === COMMA ? unit.from : Math.max(unit.from, this.lastCueEnd(cue.from));
    if (cue.form !== 'gerund') {
      const phrase = phraseBefore(t, cue.from, floor);
      if (phrase !== null) return phrase;
      // … and said: whoever the sentence began with; anything else is no verb of its own.
      if (!t.is(cue.from - 1, Is.Conjunction) && t.kindOf(cue.from - 1) === WORD) return null;
    }
    const before = this.found.filter(({ cue: other }) => other.from < cue.from).at(-1);
    if (before?.mention) return before.mention;
    return this.firstSubject(cue.from);
  }

  private lastCueEnd(at: number): number {
    let last = this.unit.from;
    for (const { cue, parts } of this.found)
      for (const range of [cue, ...parts]) if (range.to <= at && range.to > last) last = range.to;
    return last;
  }

  /** The subject of the sentence's first verb. */
  private firstSubject(limit: number): Range | null {
    const { t, unit } = this;
    for (let at = unit.from; at < limit; at++) {
      if (t.kindOf(at) !== WORD) continue;
      const verbal =
        t.is(at, Is.Be | Is.Have | Is.Modal | Is.Do | Is.PlainVerb) ||
        (t.capital[at] !== 1 && (t.is(at, Is.Past) || /ed$/u.test(t.form(at))));
      if (!verbal) continue;
      const phrase = phraseBefore(t, at, unit.from);
      if (phrase !== null && !t.is(phrase.from, Is.Relative)) return phrase;
    }
    return null;
  }

  /** First token of what the cue gives; null: nothing follows. */
  private contentAfter(cue: VerbCue): number | null {
    const { t, end } = this;
    let at = cue.to;
    if (at >= end) return null;
    if (cue.form === 'passive') {
      // was quoted as saying
      if (t.form(at) !== 'as') return null;
      at += t.is(at + 1, Is.Gerund) ? 2 : 1;
    }
    if (t.is(at, Is.To) && cue.verb.frames.includes('i')) return at;
    if (cue.verb.frames.includes('o') && t.kindOf(at) === WORD && !t.is(at, Is.That)) {
      const next = this.afterAddressee(at);
      // urged them to wait: those addressed belong to the content
      if (t.is(next, Is.To) && cue.verb.frames.includes('i')) return at;
      at = next;
    }
    // complained about the road: the preposition belongs to the cue
    if (
      /[mn]/u.test(cue.verb.frames) &&
      /^(?:about|of|against|over)$/u.test(t.form(at)) &&
      this.afterAdverbials(at) === at &&
      at + 1 < end
    )
      return at + 1;
    const before = at;
    at = this.afterAdverbials(at);
    if (at >= end) return null;
    if (
      at === before &&
      cue.verb.frames.includes('q') &&
      t.is(at, Is.Preposition | Is.Gerund | Is.Adverb | Is.Subordinator)
    )
      at = this.laterQuote(at);
    const kind = t.kindOf(at);
    if (kind === COLON) return at + 1 < end ? at + 1 : null;
    if (kind === COMMA)
      return t.kindOf(at + 1) === QUOTED || t.is(at + 1, Is.That) || this.isAside(at) ? at + 1 : null;
    return kind === WORD || kind === QUOTED || kind === 40 ? at : null;
  }

  /** the show “Good Evening Leeds”: a name in marks, not words said. */
  private isTitle(at: number): boolean {
    const { t } = this;
    if (t.endOf(at) - t.startOf(at) > 48 || t.kindOf(at - 1) !== WORD || t.kindOf(at + 1) === QUOTED)
      return false;
    const words = t.text.slice(t.startOf(at), t.endOf(at)).match(/[\p{L}\p{N}][\p{L}\p{N}'’]*/gu) ?? [];
    return words.every(
      (word) =>
        /^[\p{Lu}\p{N}]/u.test(word) || /^(?:a|an|and|the|of|in|on|for|to|with|at|by|from)$/u.test(word),
    );
  }

  /** said, if elected, she would */
  private isAside(comma: number): boolean {
    const { t, end } = this;
    if (!t.is(comma + 1, Is.Subordinator)) return false;
    for (let at = comma + 2; at < Math.min(end, comma + 12); at++)
      if (t.kindOf(at) === COMMA) return this.noCue(comma + 1, at);
    return false;
  }

  /** As Roe told the paper, the road will close. */
  private afterAsClause(cue: VerbCue): number | null {
    const { t, unit, end } = this;
    if (t.form(unit.from) !== 'as' || cue.from > unit.from + 12) return null;
    for (let at = cue.to; at < Math.min(end, cue.to + 12); at++) {
      if (t.kindOf(at) === COMMA) return at + 1 < end ? at + 1 : null;
      if (t.kindOf(at) !== WORD) return null;
    }
    return null;
  }

  /** said, in capital letters, “A.” */
  private laterQuote(at: number): number {
    const { t, end } = this;
    for (let next = at; next < Math.min(end, at + 30); next++) {
      if (t.is(next, Is.That)) return at;
      if (t.kindOf(next) !== QUOTED) continue;
      const comma = t.kindOf(next - 1) === COMMA || t.kindOf(next - 1) === COLON;
      if (comma && this.opensSentence(next) && !this.cues.some((cue) => cue.at >= at && cue.at < next))
        return next;
      if (t.endOf(next) - t.startOf(next) > 40) return at;
    }
    return at;
  }

  private afterAddressee(at: number): number {
    const { t, end } = this;
    if (t.is(at, Is.Object)) return at + 1;
    for (let next = at; next < Math.min(end, at + 14); next++) {
      const kind = t.kindOf(next);
      if (
        t.is(next, Is.That) ||
        (kind === QUOTED && !this.isTitle(next)) ||
        kind === COLON ||
        (next > at && t.is(next, Is.Question) && !t.is(next, Is.Relative)) ||
        (next > at &&
          t.is(next, Is.To) &&
          !t.is(next + 1, Is.Determiner | Is.Object) &&
          t.capital[next + 1] !== 1)
      )
        return next;
      if (kind === COMMA && (t.kindOf(next + 1) === QUOTED || t.is(next + 1, Is.That))) return next;
      if (kind === WORD && next > at && t.is(next, Is.Pronoun) && !t.is(next, Is.Relative | Is.Determiner))
        return next;
      if (kind === WORD && next > at && t.is(next, Is.Determiner) && !t.is(next - 1, Is.Preposition))
        return next;
      if (kind === WORD && t.is(next, Is.Be | Is.Have | Is.Modal | Is.Do)) break;
    }
    const phrase = phraseAfter(t, at, end);
    return phrase === null ? at : phrase.to;
  }

  /** Skips "on Monday", "in a statement", "at a rally in Leeds". */
  private afterAdverbials(at: number): number {
    const { t, end } = this;
    let now = at;
    for (let turns = 0; turns < 6 && now < end; turns++) {
      if (t.kindOf(now) !== WORD || t.is(now, Is.That)) break;
      if (t.is(now, Is.Time | Is.Adverb) && !t.is(now, Is.Determiner | Is.Pronoun | Is.Modal)) {
        now++;
        continue;
      }
      if (!t.is(now, Is.Preposition)) break;
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

  /** Where the phrase after a preposition is over, -1 when no content can follow it. */
  private afterPreposition(at: number): number {
    const { t, end } = this;
    for (let next = at + 1; next < Math.min(end, at + 25); next++) {
      const kind = t.kindOf(next);
      if (kind === QUOTED && this.isTitle(next)) continue;
      if (kind === QUOTED || kind === COLON || t.is(next, Is.That)) return next;
      if (kind === COMMA) return t.kindOf(next + 1) === QUOTED || t.is(next + 1, Is.That) ? next : -1;
      if (kind !== WORD) return -1;
      const flags = t.flags(next);
      const after = next > at + 1 && !t.is(next - 1, Is.Preposition | Is.Conjunction | Is.Determiner);
      if (!after) continue;
      if (flags & Is.Preposition && !(flags & Is.Subordinator)) return next;
      if (flags & Is.Pronoun && !(flags & (Is.Relative | Is.Determiner))) return next;
      if (flags & Is.Determiner) return next;
      if (flags & (Is.Be | Is.Have | Is.Modal | Is.Do)) return -1;
    }
    return -1;
  }

  /** “A.” — Roe */
  private signed(): void {
    const { t, unit, end } = this;
    for (let at = unit.from; at + 2 < end; at++) {
      if (t.kindOf(at) !== QUOTED || t.kindOf(at + 1) !== DASH || this.taken(at) || t.capital[at + 2] !== 1)
        continue;
      const mention = phraseAfter(t, at + 2, end);
      if (mention !== null && mention.to === end)
        this.add([{ from: at, to: at + 1 }], mention, { from: at + 1, to: at + 2 }, '—', 'neutral', 'signed');
    }
  }

  /** Roe: “A.” */
  private colon(): void {
    const { t, unit, end } = this;
    for (let at = unit.from + 1; at + 1 < end; at++) {
      if (t.kindOf(at) !== COLON || t.kindOf(at + 1) !== QUOTED || this.taken(at + 1)) continue;
      const mention = phraseBefore(t, at, unit.from);
      this.add(
        [{ from: at + 1, to: this.runOfQuotes(at + 1) }],
        mention,
        { from: at, to: at + 1 },
        ':',
        'neutral',
        'colon',
      );
    }
  }
}
