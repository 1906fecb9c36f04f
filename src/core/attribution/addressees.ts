import { Is } from '../lexicon/en-words.ts';
import { CueCircumstances } from './cue-circumstances.ts';
import { phraseAfter } from './phrase-after.ts';
import { QUOTED, WORD } from './tokens.ts';

const COMMA = 44;
const COLON = 58;
/** So many words at most name those addressed, and where and when. */
export const ADDRESSEE = 24;
/** So many words at most make up a name. */
const NAME = 4;

/** Whom something is told: told the council that, urged the millers to. */
export class Addressees extends CueCircumstances {
  /** told the paper ⟨Ann Roe⟩ was old: behind an article and its noun, a name that a verb follows */
  private opensSubject(from: number, at: number): boolean {
    const { t } = this;
    const noun = at - 1;
    if (t.capital[at] !== 1 || t.capital[noun] === 1 || noun === from || !t.is(from, Is.Determiner))
      return false;
    if (t.is(noun, Is.Preposition | Is.Determiner | Is.Conjunction | Is.Title)) return false;
    let verb = at + 1;
    while (verb < at + NAME && t.capital[verb] === 1) verb++;
    return t.is(verb, Is.Be | Is.Have | Is.Modal) && !t.is(verb, Is.Pronoun);
  }

  protected afterAddressee(at: number): number {
    const { t, end } = this;
    if (
      t.is(at, Is.Object) &&
      !(t.form(at) === 'her' && t.kindOf(at + 1) === WORD && (t.flags(at + 1) & ~Is.Noun) === 0)
    )
      return at + 1;
    for (let next = at; next < Math.min(end, at + ADDRESSEE); next++) {
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
      const isBehindWord = kind === WORD && next > at && t.kindOf(next - 1) === WORD;
      // told the crowd, many of them millers, that it leaks
      const isPart = t.form(next + 1) === 'of' && t.kindOf(next - 1) === COMMA;
      if (
        kind === WORD &&
        next > at &&
        t.is(next, Is.Determiner) &&
        !isPart &&
        !t.is(next - 1, Is.Preposition)
      )
        return next;
      if (isBehindWord && this.opensSubject(at, next)) return next;
      if (kind === WORD && (t.is(next, Is.Be | Is.Have | Is.Modal | Is.Do) || this.isTelling(next))) break;
    }
    const phrase = phraseAfter(t, at, end);
    return phrase === null ? at : phrase.to;
  }
}
