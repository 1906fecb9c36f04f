import { EquatedQuote } from './equated-quote.ts';
import { phraseAfter } from './phrase-after.ts';
import { QUOTED, WORD } from './tokens.ts';

const COMMA = 44;
const DASH = 0x2014;
const HYPHEN = 45;
const OPEN = 40;
const CLOSE = 41;
/** So many words at most sign in brackets. */
const SIGNED = 6;

/** Quotations with a name behind them, and no verb. */
export class Signature extends EquatedQuote {
  /** “A.” — Roe | “A.␤Roe, a miller” */
  protected signed(): void {
    const { t, unit, end } = this;
    const name = unit.from + 1;
    if (t.isOpenQuote(unit.from) && t.kindOf(name) === WORD && name < end && !this.taken(unit.from)) {
      const cue = { from: name, to: name };
      this.add([{ from: unit.from, to: name }], { from: name, to: end }, cue, '—', 'neutral', 'signed');
    }
    this.signedInBrackets();
    for (let at = unit.from; at + 2 < end; at++) {
      const dash = t.kindOf(at + 1) === DASH || t.kindOf(at + 1) === HYPHEN;
      if (t.kindOf(at) !== QUOTED || !dash || this.taken(at) || t.capital[at + 2] !== 1) continue;
      // – A new start –: a line that heads a section
      if (/^an?$/u.test(t.form(at + 2))) continue;
      const mention = phraseAfter(t, at + 2, end);
      if (mention !== null && (mention.to === end || t.kindOf(mention.to) === COMMA))
        this.add([{ from: at, to: at + 1 }], mention, { from: at + 1, to: at + 2 }, '—', 'neutral', 'signed');
    }
  }

  /** “A triumph” (The Leeds Post). */
  private signedInBrackets(): void {
    const { t, unit } = this;
    const open = unit.from + 1;
    let close = open + 1;
    while (close < unit.to && close - open < SIGNED && t.kindOf(close) === WORD) close++;
    const isName = t.kindOf(open) === OPEN && t.kindOf(close) === CLOSE && t.capital[close - 1] === 1;
    if (t.kindOf(unit.from) !== QUOTED || !isName || close - open < 2 || this.taken(unit.from)) return;
    const cue = { from: open, to: open };
    const mention = { from: open + 1, to: close };
    this.add([{ from: unit.from, to: open }], mention, cue, '—', 'neutral', 'signed');
  }
}
