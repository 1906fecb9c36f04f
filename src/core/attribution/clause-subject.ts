import { Is } from '../lexicon/en-words.ts';
import { ContentFit } from './content-fit.ts';
import { isAfterName, phraseBefore } from './noun-phrase.ts';
import { phraseAfter } from './phrase-after.ts';
import { WORD } from './tokens.ts';
import type { VerbCue } from './verb-cue.ts';
import type { Range } from './unit-state.ts';

const COMMA = 44;
const DASH = 0x2014;
/** So many words at most tell on which day. */
const DAY = 5;
/** How many clauses back a subject is looked for. */
const CLAUSES = 8;
/** What many people together begin with. */
const ROW = /^(?:the|many|some|several|most|all|both|two|three|four|dozens|hundreds|thousands)$/u;
/** So many words back “with” is looked for. */
const ABSOLUTE = 14;

/** The subjects of the clauses in front of a cue: of the nearest, of the first verb, and of what opens the sentence. */
export class ClauseSubject extends ContentFit {
  /** The row began when Roe left the hall, shouting “A”: the subject of the clause that stands nearest. */
  protected clauseSubject(limit: number, floor: number): Range | null {
    const { t } = this;
    let tried = 0;
    for (let at = limit - 2; at >= floor && tried < CLAUSES; at--) {
      if (t.kindOf(at) !== WORD || (at > floor && !this.followsBreak(at)) || isAfterName(t, at)) continue;
      tried++;
      const subject = this.firstSubject(limit, at);
      if (subject !== null && this.opensClauseOf(at, subject)) return subject;
    }
    return null;
  }

  /** The mill is shut, with Roe taking the stage to call it “old”: whoever does so in a clause without a finite verb */
  protected absoluteSubject(limit: number): Range | null {
    const { t, unit } = this;
    let participle = -1;
    for (let at = limit - 2; at >= Math.max(unit.from, limit - ABSOLUTE) && t.kindOf(at) === WORD; at--) {
      if (t.capital[at] !== 1 && /.{3}ing$/u.test(t.form(at))) participle = at;
      else if (t.form(at) === 'with') return participle > at + 1 ? { from: at + 1, to: participle } : null;
    }
    return null;
  }

  /** a clerk who backed the plan said: what the clause gives ends in front of the verb */
  protected isBehindRelative(verb: number): boolean {
    return this.found.some(
      ({ mention, parts }) =>
        mention !== null && this.t.is(mention.from, Is.Relative) && parts.at(-1)?.to === verb,
    );
  }

  /** Roe, who left early, on Friday said; many letters, and a survey, reveal: what a day or a bare comma parts from its verb */
  protected acrossComma({ from, at, form }: VerbCue, floor: number): Range | null {
    const { t } = this;
    if (form !== 'finite') return null;
    let comma = from - 1;
    while (comma > floor && from - comma <= DAY && t.kindOf(comma) === WORD) comma--;
    if (t.kindOf(comma) !== COMMA || comma <= floor) return null;
    if (comma === from - 1)
      return from === at && t.is(at, Is.Base) ? phraseBefore(t, comma, this.unit.from) : null;
    return this.onlyAdverbials(comma + 1, from) ? phraseBefore(t, comma + 1, floor) : null;
  }

  /** with many millers and clerks chanting “A”: all of them */
  protected rowBehindWith(limit: number): Range | null {
    const { t, unit } = this;
    let isRow = false;
    for (let at = limit - 1; at >= Math.max(unit.from, limit - ABSOLUTE) && t.kindOf(at) === WORD; at--) {
      isRow ||= t.is(at, Is.Conjunction);
      if (t.form(at) === 'with') {
        const isSome = t.capital[at + 1] === 1 || ROW.test(t.form(at + 1));
        return isRow && isSome ? { from: at + 1, to: limit } : null;
      }
      if (t.is(at, Is.Preposition | Is.Be | Is.Have | Is.Modal)) return null;
    }
    return null;
  }

  /** Roe threw the map away, saying “A”: whoever the sentence opens with, whatever its verb. */
  protected openingPhrase(limit: number): Range | null {
    const { t, unit } = this;
    let from = unit.from;
    // Then Roe cut the rope, calling it a “joke.”
    while (t.is(from, Is.Adverb | Is.Conjunction) && !t.is(from, Is.Pronoun | Is.Determiner)) from++;
    const odd = Is.Preposition | Is.Subordinator | Is.Gerund | Is.Question;
    if (t.kindOf(from) !== WORD || t.is(from, odd)) return null;
    const phrase = phraseAfter(t, from, limit);
    if (phrase !== null && phrase.to < limit - 1) return { from, to: this.beforeVerb(from, phrase.to) };
    let to = from;
    while (to < limit && t.kindOf(to) === WORD && t.capital[to] === 1) to++;
    // The film ends badly, calling it a “joke”: the article has its noun in front of the verb
    const isBare = to === from || this.isBareArticle({ from, to });
    while (isBare && to < limit && t.kindOf(to) === WORD && !t.is(to, Is.Third | Is.Past)) to++;
    return to > from && !(isBare && to >= limit - 1) ? { from, to } : null;
  }

  /** Roe flung the map: an article behind a word in small letters shows that word to be the verb. */
  private beforeVerb(from: number, to: number): number {
    const { t } = this;
    for (let at = from + 2; at < to; at++)
      if (
        t.is(at, Is.Determiner) &&
        t.capital[at - 1] !== 1 &&
        !t.is(at - 1, Is.Determiner | Is.Preposition | Is.Conjunction | Is.Adverb)
      )
        return at - 1;
    return to;
  }

  /** The speed of the change: what looks like a verb behind an article is a noun. */
  protected isBareArticle({ from, to }: Range): boolean {
    return to - from === 1 && /^(?:the|an?|its|my|our|your|their)$/u.test(this.t.form(from));
  }

  /** He left, though in a note last week she changed her mind, saying so: what tells when may stand before the subject. */
  private opensClauseOf(at: number, { from }: Range): boolean {
    const first = this.t.is(at, Is.Conjunction) ? at + 1 : at;
    return from === at || from === first || (from > first && this.onlyAdverbials(first, from));
  }

  private followsBreak(at: number): boolean {
    const { t } = this;
    const kind = t.kindOf(at - 1);
    return (
      kind === COMMA || kind === DASH || (t.is(at - 1, Is.Subordinator) && !t.is(at - 1, Is.Preposition))
    );
  }

  /** The subject of the sentence's first verb. */
  protected firstSubject(limit: number, floor = this.unit.from): Range | null {
    const { t } = this;
    for (let at = floor; at < limit; at++) {
      if (t.kindOf(at) !== WORD) continue;
      const verbal =
        t.is(at, Is.Be | Is.Have | Is.Modal | Is.Do | Is.PlainVerb) ||
        (t.capital[at] !== 1 && (t.is(at, Is.Past) || /ed$/u.test(t.form(at))));
      if (!verbal) continue;
      const phrase = phraseBefore(t, at, floor);
      if (phrase !== null && !t.is(phrase.from, Is.Relative) && !this.isBareArticle(phrase)) return phrase;
    }
    return null;
  }
}
