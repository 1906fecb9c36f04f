import { Is } from '../lexicon/en-words.ts';
import { contentEnd } from './content-end.ts';
import { CueMarks } from './cue-marks.ts';
import { phraseBefore } from './noun-phrase.ts';
import { phraseAfter } from './phrase-after.ts';
import { QUOTED, WORD } from './tokens.ts';
import type { Range } from './unit-state.ts';
import type { VerbCue } from './verb-cue.ts';
import { wordSet } from '../lexicon/cue-words.ts';

/** So many words at most name a programme and whose it is. */
const PROGRAMME = 9;

/** Verbs whose participle stands behind what bears the name. */
const NAMES = wordSet('call dub title entitle name nickname label brand term bill describe');

/** Cues that give somebody or something a name: the thing that bears it is given too, and is no source. */
export class CueNames extends CueMarks {
  /** including a fair billed as “Mills for All”: what has the name speaks not, where nothing else is named */
  protected namedThing(
    { at, from, form, verb }: VerbCue,
    mention: Range | null,
    content: number,
    to: number,
  ): Range | null {
    const { t } = this;
    const isPlain = mention !== null && mention.to === from && from === at && form === 'finite';
    if (!isPlain || !NAMES.has(verb.lemma) || !t.is(at, Is.Past) || t.is(mention.from, Is.Pronoun))
      return null;
    for (let word = mention.from; word < mention.to; word++) if (t.capital[word] === 1) return null;
    let marks = content;
    while (t.is(marks, Is.Determiner) || t.form(marks) === 'as') marks++;
    if (t.kindOf(marks) !== QUOTED || marks + 1 < to) return null;
    let first = mention.to - 1;
    while (first > mention.from && !t.is(first, Is.Determiner)) first--;
    return { from: first, to: mention.to };
  }

  /** said it is “shut” on Monday’s broadcast of Leeds News’s “Late Hour”: where it was said is no part of it; else the same end */
  protected beforeProgramme(from: number, to: number): number {
    const { t } = this;
    const title = to - 1;
    if (
      title <= from ||
      t.kindOf(title) !== QUOTED ||
      !this.isTitle(title) ||
      !/['’]s$/u.test(t.form(title - 1))
    )
      return to;
    for (let at = title - 2; at > from && title - at < PROGRAMME && t.kindOf(at) === WORD; at--)
      if (/^(?:on|during)$/u.test(t.form(at))) return this.holdsQuote(from, at) ? at : to;
    return to;
  }

  /** The mill was called “a ruin” by Roe: what is named is given too, and whoever gives the name stands behind “by”. */
  protected named(cue: VerbCue, content: number): void {
    const { t, end } = this;
    const subject = phraseBefore(t, cue.from, Math.max(this.unit.from, this.lastCueEnd(cue.from)));
    let to = content;
    while (t.kindOf(to) !== QUOTED) to++;
    const limit = this.nextTaken(content, end);
    to =
      t.form(to + 1) === 'by' ? to + 1 : contentEnd(t, content, this.afterMarks(content, limit), false, cue);
    // described by Roe as “a ruin”
    const isBefore = t.form(cue.to) === 'by';
    const at = isBefore ? cue.to : to;
    const by = t.form(at) === 'by' ? phraseAfter(t, at + 1, isBefore ? content : limit) : null;
    const parts = [{ from: content, to }];
    if (subject !== null) parts.unshift(subject);
    this.add(parts, by, cue, cue.verb.lemma, cue.verb.class, 'cue-then-mixed');
    this.free = Math.max(by?.to ?? to, to);
  }
}
