import { Is } from '../lexicon/en-words.ts';
import { clauseEnd, contentEnd } from './content-end.ts';
import { NounOwner } from './noun-owner.ts';
import { phraseAfter } from './phrase-after.ts';
import { QUOTED, WORD } from './tokens.ts';
import type { Range } from './unit-state.ts';
import { endsInEd } from './ends-in-ed.ts';
import { isOneOf } from '../words/is-one-of.ts';
import { wordSet } from '../lexicon/cue-words.ts';

const COMMA = 44;
const DASH = 0x2014;
/** In so many words behind a noun stand the marks of what it holds. */
const HELD = 10;
/** So many words at most tell where and when between a noun and its clause. */
const OCCASION = 8;

/** Nouns that hold nothing but words called out; these, and the terms below, also stand under `Is.Called`. */
const CALLS = wordSet(
  'chant chants shout shouts cry cries calls scream screams yells jeers chorus choruses slogan slogans',
);
const TERM = wordSet('term terms phrase phrases word words expression expressions slogan slogans');
const USES = /^(?:us(?:e|es|ed|ing)|coin(?:s|ed|ing)?|utter(?:s|ed|ing)?)$/u;

const MAIN = Is.Be | Is.Have | Is.Modal | Is.PlainVerb | Is.Past;

/** Attributions whose cue is a noun: his claim that the road would close. */
export class NounCue extends NounOwner {
  protected nouns(): void {
    const { t, unit, end } = this;
    for (let at = unit.from; at + 1 < end; at++) {
      if (!t.is(at, Is.Noun | Is.Called)) continue;
      const noun = t.noun(at);
      if (this.calls(at) || this.usesTerm(at) || this.holdsMarks(at)) continue;
      if (noun == null || t.kindOf(at) !== WORD || this.taken(at)) continue;
      if (this.cues.some((cue) => cue.at === at)) continue;
      const behind = this.behindNoun(at);
      if (behind === null || this.taken(behind.that)) continue;
      const source = behind.source ?? this.ownerOf(at);
      const quoted = t.kindOf(behind.that + 1) === QUOTED;
      const marked = quoted || this.marksSoon(behind.that);
      if (source === null && !marked) continue;
      const opens = !behind.isSaid && this.verbless(unit.from, at);
      const fronted = opens && t.is(unit.from, Is.Preposition | Is.Subordinator);
      if (opens && !fronted && !marked) continue;
      const limit = this.nextTaken(behind.that, end);
      const to = fronted
        ? clauseEnd(t, behind.that, limit)
        : ((opens ? this.beforeMainVerb(behind.that, limit) : null) ?? contentEnd(t, behind.that, limit));
      const cue = { from: at, to: at + 1 };
      this.add([{ from: behind.that, to }], source, cue, t.form(at), noun, 'cue-then-clause');
    }
  }

  /** Their cries of “Stay!” were loud. | The crowd met them with the chant “Stay!” */
  private calls(at: number): boolean {
    const { t } = this;
    if (t.kindOf(at) !== WORD || !CALLS.has(t.form(at))) return false;
    const marks = t.form(at + 1) === 'of' ? at + 2 : /^(?:slogan|chant)s?$/u.test(t.form(at)) ? at + 1 : -1;
    if (marks < 0 || t.kindOf(marks) !== QUOTED || this.taken(marks)) return false;
    const cue = { from: at, to: marks };
    const parts = [{ from: marks, to: this.runOfMarks(marks) }];
    this.add(
      parts,
      this.ownerOf(at) ?? this.whoCalls(at),
      cue,
      t.form(at),
      'paralinguistic',
      'cue-then-quote',
    );
    return true;
  }

  /** The crowd joined in a chant of “Stay!” Not: Roe was met with chants of “Stay!” */
  private whoCalls(noun: number): Range | null {
    for (let at = this.unit.from; at < noun; at++) if (this.t.is(at, Is.Be)) return null;
    return this.firstSubject(noun);
  }

  /** Her call for a “new mill” was heard; his promise to be “fair”: whoever the noun belongs to, where marks stand in what it holds. */
  private holdsMarks(at: number): boolean {
    const { t, end } = this;
    const noun = t.noun(at);
    if (noun == null || t.kindOf(at) !== WORD || this.taken(at) || this.cues.some((cue) => cue.at === at))
      return false;
    if (this.answers(at, noun)) return true;
    const isAim = t.is(at + 1, Is.To) && /^(?:commissive|directive)$/u.test(noun);
    if (!isAim && !isOneOf(t.form(at + 1), 'of about on for against')) return false;
    const from = isAim ? at + 1 : at + 2;
    const marks = this.marksWithin(from);
    const source = marks < 0 || this.taken(from) ? null : this.ownerOf(at);
    if (source === null) return false;
    const cue = { from: at, to: isAim ? at + 1 : at + 2 };
    const limit = this.nextTaken(from, end);
    const to = this.beforeMainVerb(from, limit) ?? contentEnd(t, from, this.afterMarks(from, limit));
    const parts = [{ from, to }];
    this.add(
      parts,
      source,
      cue,
      t.form(at),
      noun,
      t.kindOf(from) === QUOTED ? 'cue-then-quote' : 'cue-then-mixed',
    );
    return true;
  }

  /** Roe’s stock answer then – “It pays” – was heard. */
  private answers(at: number, noun: string): boolean {
    const { t } = this;
    const dash = t.is(at + 1, Is.Adverb | Is.Time) ? at + 2 : at + 1;
    if (t.kindOf(dash) !== DASH || t.kindOf(dash + 1) !== QUOTED || this.taken(dash + 1)) return false;
    const source = this.ownerOf(at);
    if (source === null || !this.opensSentence(dash + 1)) return false;
    this.add(
      [{ from: dash + 1, to: dash + 2 }],
      source,
      { from: at, to: at + 1 },
      t.form(at),
      noun,
      'cue-then-quote',
    );
    return true;
  }

  /** The marks among the next words, where no sign and no verb of speech parts them off; -1. */
  private marksWithin(from: number): number {
    const { t, end } = this;
    for (let at = from; at < Math.min(end, from + HELD); at++) {
      if (t.kindOf(at) === QUOTED) return this.isTitle(at) || this.taken(at) ? -1 : at;
      if (t.kindOf(at) !== WORD || this.cues.some((cue) => cue.at === at && cue.form === 'finite')) return -1;
    }
    return -1;
  }

  /** “A” and “B” */
  private runOfMarks(at: number): number {
    const { t } = this;
    while (t.is(at + 1, Is.Conjunction) && t.kindOf(at + 2) === QUOTED) at += 2;
    return at + 1;
  }

  /** Roe has used the term “hard winter”: who says so is the subject of the verb. */
  private usesTerm(at: number): boolean {
    const { t, unit } = this;
    const marks = t.kindOf(at + 1) === COMMA ? at + 2 : at + 1;
    if (t.kindOf(at) !== WORD || !TERM.has(t.form(at)) || t.kindOf(marks) !== QUOTED || this.taken(marks))
      return false;
    let verb = at - 1;
    while (verb > unit.from && at - verb < 4 && !USES.test(t.form(verb))) verb--;
    if (!USES.test(t.form(verb))) return false;
    const cue = { from: verb, to: at + 1 };
    const parts = [{ from: marks, to: this.runOfMarks(marks) }];
    this.add(parts, this.firstSubject(verb + 1), cue, 'use', 'neutral', 'cue-then-quote');
    return true;
  }

  /** The "that" of the noun’s clause, a source between them (the claim by Roe that …), and whether it is what the noun is. */
  private behindNoun(at: number): { that: number; source: Range | null; isSaid: boolean } | null {
    const { t, end } = this;
    let that = at + 1;
    let source: Range | null = null;
    // Her claim was that it works.
    const isSaid = t.is(that, Is.Be) && t.is(that + 1, Is.That);
    if (isSaid) that++;
    if (isOneOf(t.form(that), 'by from of among')) {
      source = phraseAfter(t, that + 1, Math.min(end, that + 10));
      if (source === null) return null;
      that = source.to;
    }
    that = this.behindOccasion(that);
    if (!t.is(that, Is.That)) return null;
    // the statement that was issued: a relative clause says nothing of what was stated
    const relative = Is.Be | Is.Have | Is.Modal | Is.Do | Is.PlainVerb | Is.Past;
    return t.is(that + 1, relative) && !t.is(that + 1, Is.Pronoun | Is.Determiner)
      ? null
      : { that, source, isSaid };
  }

  /** her claim at the hearing on Monday that it works: where “that” follows when and where; else the same place */
  private behindOccasion(from: number): number {
    const { t, end } = this;
    if (!t.is(from, Is.Preposition | Is.Time)) return from;
    for (let at = from; at < Math.min(end, from + OCCASION) && t.kindOf(at) === WORD; at++)
      if (at > from + 1 && t.is(at, Is.That)) return this.onlyAdverbials(from, at) ? at : from;
    return from;
  }

  /** Her remark that “A” was loud: what she remarked ends with the marks that the verb of the sentence follows. */
  private beforeMainVerb(from: number, limit: number): number | null {
    const { t } = this;
    for (let at = from; at < limit; at++)
      if (t.kindOf(at) === QUOTED && (t.is(at + 1, MAIN) || this.isUnlistedVerb(at + 1))) return at + 1;
    return null;
  }

  /** Her call for “a new mill” draws many: a word in -s or -ed that is in no list */
  private isUnlistedVerb(at: number): boolean {
    const { t } = this;
    return (
      t.kindOf(at) === WORD &&
      t.capital[at] !== 1 &&
      t.flags(at) === 0 &&
      /[^s'’]s$|ed$/u.test(t.form(at)) &&
      t.kindOf(at + 1) === WORD
    );
  }

  /** Marks among the next words: whoever the noun belongs to, somebody's words are given. */
  private marksSoon(from: number): boolean {
    const { t, end } = this;
    for (let at = from; at < Math.min(end, from + 16); at++)
      if (t.kindOf(at) === QUOTED) return !this.isTitle(at);
    return false;
  }

  private verbless(from: number, to: number): boolean {
    for (let at = from; at < to; at++)
      if (
        this.t.kindOf(at) === WORD &&
        (this.t.is(at, Is.Be | Is.Have | Is.Modal | Is.Do | Is.PlainVerb | Is.Past | Is.Third | Is.Gerund) ||
          endsInEd(this.t.form(at)))
      )
        return false;
    return true;
  }
}
