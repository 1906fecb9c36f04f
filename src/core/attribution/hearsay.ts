import { Is } from '../lexicon/en-words.ts';
import { addedFrom, clauseEnd, contentEnd } from './content-end.ts';
import { NounCue } from './noun-cue.ts';
import { phraseBefore } from './noun-phrase.ts';
import { WORD } from './tokens.ts';

/** Adverbs that give somebody's view without saying whose, as participles do. */
const BY_REPORT = new Set('reportedly allegedly supposedly purportedly'.split(' '));

/** What is given to nobody by name: The road is expected to close. | He reportedly left. */
export abstract class Hearsay extends NounCue {
  protected hearsay(): void {
    const { t, unit, end } = this;
    for (let at = unit.from + 1; at + 1 < end; at++) {
      if (!t.is(at, Is.Hearsay) || t.capital[at] === 1 || this.taken(at)) continue;
      const form = t.form(at);
      const byReport = BY_REPORT.has(form);
      if (byReport) this.divided(at, { from: at, to: at + 1 }, form);
      else if (t.is(at + 1, Is.To)) this.viewed(at, form);
    }
  }

  /** The road is expected to close: the subject and what it is to do, without the cue. */
  private viewed(at: number, form: string): void {
    const { t, unit } = this;
    let from = at;
    while (
      from > unit.from &&
      t.kindOf(from - 1) === WORD &&
      t.is(from - 1, Is.Be | Is.Negation | Is.Adverb | Is.Have)
    )
      from--;
    let is = false;
    for (let word = from; word < at; word++) is ||= t.is(word, Is.Be);
    if (is) this.divided(from, { from, to: at + 1 }, form);
  }

  /** What stands on both sides of the cue, from the subject on. */
  private divided(left: number, cue: { from: number; to: number }, lemma: string): void {
    const { t, unit, end } = this;
    let verb = left;
    while (verb > unit.from && t.is(verb - 1, Is.Be | Is.Have | Is.Modal) && !t.is(verb - 1, Is.Pronoun))
      verb--;
    const subject = phraseBefore(t, verb, Math.max(unit.from, this.lastCueEnd(left)));
    if (subject === null || this.taken(subject.from) || this.taken(cue.to)) return;
    const limit = this.nextTaken(cue.to, end);
    // The mill, which is expected to close, stands by the river.
    const to = t.is(subject.from, Is.Relative)
      ? clauseEnd(t, cue.to, limit)
      : addedFrom(t, cue.to, contentEnd(t, cue.to, limit));
    this.add(
      [
        { from: subject.from, to: left },
        { from: cue.to, to },
      ],
      null,
      cue,
      lemma,
      'hedged',
      'hearsay',
    );
  }
}
