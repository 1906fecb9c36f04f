import { Is } from '../lexicon/en-words.ts';
import { contentEnd } from './content-end.ts';
import { CueMarks } from './cue-marks.ts';
import { phraseBefore } from './noun-phrase.ts';
import { phraseAfter } from './phrase-after.ts';
import { QUOTED, WORD } from './tokens.ts';
import type { Range } from './unit-state.ts';
import { firstLetter, SMALL } from '../words/letters.ts';
import type { VerbCue } from './verb-cue.ts';
import { wordSet } from '../lexicon/cue-words.ts';

/** So many words at most name a programme and whose it is. */
const PROGRAMME = 9;

const COMMA = 44;
/** Verbs whose participle stands behind what bears the name. */
const NAMES = wordSet('call dub title entitle name nickname label brand term bill describe');

/** “is closed”: the subject stands before the marks. */
const OPENS_WITH_VERB =
  /^\W*(?:is|are|was|were|has|have|had|will|would|can|could|should|must|may|might|does|did)(?:n['’]t)?\s/u;

/** Cues that give somebody or something a name: the thing that bears it is given too, and is no source. */
export class CueNames extends CueMarks {
  /** Roe says she hopes to win, but she knows that it is late: what somebody is said to think is part of what she says */
  protected goesOnThinking({ verb, form }: VerbCue, mention: Range | null, to: number): boolean {
    const { t } = this;
    const before = this.found.at(-1);
    const last = before?.parts.at(-1);
    if (before === undefined || last === undefined || mention === null || form !== 'finite') return false;
    const isThought = verb.class === 'mental' || verb.lemma === 'know';
    if (!isThought || before.class === 'mental' || !before.rule.startsWith('cue-then')) return false;
    const isPersonal = mention.to - mention.from === 1 && /^(?:he|she|they)$/u.test(t.form(mention.from));
    if (!isPersonal || before.cue.from > last.from || !this.isLinkOnly(last.to, mention.from)) return false;
    last.to = to;
    if (this.holdsQuote(last.from, to)) before.rule = 'cue-then-mixed';
    this.free = to;
    return true;
  }

  /** , but | and */
  private isLinkOnly(from: number, to: number): boolean {
    const { t } = this;
    if (to - from < 1 || to - from > 2 || !t.is(to - 1, Is.Conjunction)) return false;
    return to - from === 1 || t.kindOf(from) === COMMA;
  }

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

  /** A hard winter, Roe said, “would be the end.” What a small letter goes on with stands in front of the tag. */
  protected brokenOff(mention: Range | null, cue: VerbCue, content: number): Range | null {
    const { t, unit } = this;
    if (mention === null || mention.to > cue.from || t.kindOf(content) !== QUOTED) return null;
    if (t.kindOf(mention.from - 1) !== COMMA) return null;
    const words = t.text.slice(t.startOf(content), t.endOf(content));
    // The road, Roe said “is closed.”
    const goesOn = t.kindOf(content - 1) === COMMA || (content === cue.to && OPENS_WITH_VERB.test(words));
    if (!goesOn || (firstLetter(words) & SMALL) === 0) return null;
    const front = { from: unit.from, to: mention.from - 1 };
    for (let at = front.from; at < front.to; at++) if (this.taken(at)) return null;
    return front.to > front.from ? front : null;
  }

  /** said on Leeds News’s “Late Hour”: a name in marks behind what owns it tells where */
  protected isPlace(marks: number): boolean {
    const owner = this.t.form(marks - 1);
    return this.isTitle(marks) && (/['’]s$/u.test(owner) || /^(?:on|with)$/u.test(owner));
  }
}
