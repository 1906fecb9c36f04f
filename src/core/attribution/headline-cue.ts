import { Is } from '../lexicon/en-words.ts';
import { CAPITAL, classAt } from '../words/letters.ts';
import { ColonCue } from './colon-cue.ts';
import { QUOTED, WORD } from './tokens.ts';

const COLON = 58;
const SEMICOLON = 59;
/** In a headline that is written with capitals, these open no name. */
const SMALL_WORDS = Is.Preposition | Is.Be | Is.Modal | Is.PlainVerb | Is.Third;
/** In so many words below the headline its owner is looked for. */
const LOOKED_AT = 3000;
/** So many words at most stand before the colon of a headline. */
const HEADLINE_NAME = 8;

/** What a headline gives of the one whose name opens it. */
export class HeadlineCue extends ColonCue {
  /** Roe: The Road Will Close. Over an article, a name and a colon give what its owner says. */
  protected headline(): void {
    const { t, unit, end } = this;
    if (unit.block !== 0) return;
    let at = unit.from;
    while (at < end && at - unit.from < 4 && t.kindOf(at) === WORD && this.isCapital(at)) at++;
    if (at === unit.from || t.kindOf(at) !== COLON || (end - at < 5 && !this.holdsQuote(at, end))) return;
    const name = t.text.slice(t.startOf(at - 1), t.endOf(at - 1));
    if (name.length < 3 || !t.text.includes(name, t.endOf(end - 1))) return;
    if (!this.holdsQuote(at, end) && !this.speaksBelow(t.form(at - 1))) return;
    const mention = { from: unit.from, to: at };
    this.add([{ from: at + 1, to: end }], mention, { from: at, to: at + 1 }, ':', 'neutral', 'colon');
  }

  /** Roe said, said Roe, Roe has said; of what the article does not let speak, the headline gives no words: “The Mills: A Road Closes”. */
  private speaksBelow(name: string): boolean {
    const { t, end } = this;
    const last = Math.min(t.units.at(-1)?.to ?? 0, end + LOOKED_AT);
    const speaks = (at: number): boolean => t.is(at, Is.Reporting) && t.is(at, Is.Past | Is.Third | Is.Base);
    for (let at = end; at < last; at++)
      if (
        t.form(at) === name &&
        (speaks(at - 1) || speaks(at + 1) || (t.is(at + 1, Is.Have) && speaks(at + 2)))
      )
        return true;
    return false;
  }

  /** Roe on the Mills: The Road Is ‘a Trap’; Council Meets. Up to the next clause, marks are whose name opens it. */
  protected markedHeadline(): void {
    const { t, unit, end } = this;
    if (unit.block !== 0) return;
    const name = this.openingName();
    let at = name;
    while (at < unit.from + HEADLINE_NAME && t.kindOf(at) === WORD) at++;
    if (name === unit.from || t.kindOf(at) !== COLON || t.kindOf(at + 1) === QUOTED) return;
    let to = at + 1;
    while (to < end && t.kindOf(to) !== SEMICOLON) to++;
    // Roe: Mills Are Shut; They Were ‘Old’
    if (at === name && !this.holdsQuote(at + 1, to)) to = end;
    const who = t.text.slice(t.startOf(unit.from), t.endOf(name - 1));
    const isKnown = t.text.includes(who, t.endOf(end - 1));
    // Roe: Mills Appeal to ‘Old Fears’; whatever verb stands behind the colon, the name in front of it speaks
    const speaks = at === name && this.speaksBelow(t.form(name - 1));
    if (!isKnown || !this.holdsQuote(at + 1, to) || (!speaks && this.cues.some((cue) => cue.from < to)))
      return;
    for (let word = at + 1; word < to; word++) if (this.taken(word)) return;
    const mention = { from: unit.from, to: name };
    this.add([{ from: at + 1, to }], mention, { from: at, to: at + 1 }, ':', 'neutral', 'colon');
    this.free = to;
  }

  /** After the last word of the name that opens a headline; “The Latest” names nobody. */
  private openingName(): number {
    const { t, unit } = this;
    let at = unit.from;
    if (t.form(at) === 'the') return at;
    while (at < unit.from + 4 && t.kindOf(at) === WORD && this.isCapital(at) && !t.is(at, SMALL_WORDS)) at++;
    return at;
  }

  /** As it is written: over an article, most words have a capital. */
  private isCapital(at: number): boolean {
    return (classAt(this.t.text, this.t.startOf(at)) & CAPITAL) !== 0;
  }
}
