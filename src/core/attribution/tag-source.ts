import { Is } from '../lexicon/en-words.ts';
import type { VerbCue } from './verb-cue.ts';
import { endsInEd } from './ends-in-ed.ts';
import type { Phrase } from './noun-phrase.ts';
import { phraseAfter } from './phrase-after.ts';
import { TagContent } from './tag-content.ts';
import { QUOTED, WORD } from './tokens.ts';
import type { Range } from './unit-state.ts';

const COMMA = 44;
const OPEN = 40;
const CLOSE = 41;
/** So many words at most stand between a comma and the verb of a tag. */
const LONG_SUBJECT = 14;
const FINITE = Is.Be | Is.Have | Is.Modal | Is.Do | Is.PlainVerb | Is.Past | Is.Third;

/** Whom a tag names: behind its verb, or between a quotation and its verb. */
export class TagSource extends TagContent {
  /** “A,” Roe is quoted as saying: the two verbs are one cue. */
  protected quotedAs({ from, to, form, verb }: VerbCue): VerbCue | null {
    if (form !== 'passive' || verb.lemma !== 'quote' || this.t.form(to) !== 'as') return null;
    const saying = this.cues.find((other) => other.at === to + 1 && other.form === 'gerund');
    return saying === undefined ? null : { ...saying, from, form: 'finite' };
  }

  /** Roe, the mayor, his aides; not: wrote a host of songs */
  protected isSomebody({ from, to }: Range): boolean {
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
      // “A,” Roe, who left the guild, said: the first verb within the clause is no tag
      if (to < cue.from && t.kindOf(cue.from - 1) !== COMMA && !this.isClause(to + 2, cue.from)) return null;
      while (to > first && t.kindOf(to - 1) !== WORD) to--;
      if (this.holdsVerb(first, to) || this.leavesBracket(first, to)) return null;
      return { from: first, to, head: to };
    }
    return null;
  }

  /** The mill is shut, a clerk at the hall of arts and crafts said: all that stands between the comma and the verb. */
  protected longSubject({ from: verb }: VerbCue): Phrase | null {
    const { t } = this;
    for (let at = verb - 1; at > this.free && verb - at < LONG_SUBJECT; at--) {
      if (t.kindOf(at) === COMMA) {
        const from = at + 1;
        return t.is(from, Is.Determiner) && !t.is(from, Is.That | Is.Pronoun)
          ? { from, to: verb, head: verb }
          : null;
      }
      const ends = Is.That | Is.Relative | Is.Subordinator | Is.Question | FINITE;
      const isOther = t.is(at, Is.Determiner | Is.Preposition) && !t.is(at, Is.That);
      if (t.kindOf(at) !== WORD || (t.is(at, ends) && !isOther) || endsInEd(t.form(at))) return null;
      if (at === verb - 1 && t.is(at, Is.Conjunction)) return null;
      if (t.is(at, Is.Pronoun) && !t.is(at, Is.Determiner | Is.Object)) return null;
    }
    return null;
  }

  /** Your note (“A,” 3 May) says: the marks stand in brackets that the verb is not in. */
  private leavesBracket(from: number, to: number): boolean {
    const { t } = this;
    for (let at = from; at <= to; at++) {
      if (t.kindOf(at) === OPEN) return false;
      if (t.kindOf(at) === CLOSE) return true;
    }
    return false;
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
    return (
      !/ing$/u.test(t.form(at)) &&
      !t.is(
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
      )
    );
  }
}
