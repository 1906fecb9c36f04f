import { Is } from '../lexicon/en-words.ts';
import { CueBefore } from './cue-before.ts';
import { phraseBefore } from './noun-phrase.ts';
import { WORD } from './tokens.ts';
import type { Range } from './unit-state.ts';
import type { VerbCue } from './verb-cue.ts';

const POSSESSIVE = /^(?:his|her|their|its|my|our|your)$/u;
/** Verbs that only put the noun into play: she made the claim that, he voiced doubt that. */
const LIGHT =
  /^(?:ma[dk](?:e|es|ing)|express(?:ed|es|ing)?|issu(?:ed|es|ing)|releas(?:ed|es|ing)|g[ai]v(?:e|es|ing)|offer(?:ed|s|ing)?|voic(?:ed|es|ing)|rais(?:ed|es|ing)|repeat(?:ed|s|ing)?|reiterat(?:ed|es|ing)|ha[ds]|have|h[eo]ld|sent|(?:deliver|launch|mount)(?:ed|s|ing)?)$/u;

/** Verbs by which a speech goes on with the noun: he ended with a warning that. */
const TURNS =
  /^(?:open|start|end|clos|finish|respond|repl|answer|continu|conclud|follow|react)(?:ed|es|s|ied|ies|ing)$|^(?:beg[au]n|begins|beginning)$/u;

/** In so many words behind “with” stands the noun. */
const WITHIN = 10;

/** Whose words a noun holds: his claim, Roe's claim, the claim that she made. */
export class NounOwner extends CueBefore {
  /** opened with a call for a “new mill”: what follows belongs to the noun */
  protected turnsToNoun({ to, verb }: VerbCue): boolean {
    const { t } = this;
    if (verb.class !== 'turn' || t.form(to) !== 'with') return false;
    for (let at = to + 1; at < to + WITHIN && t.kindOf(at) === WORD; at++)
      if (t.noun(at) !== null)
        return t.is(at + 1, Is.That | Is.To) || /^(?:for|of|about)$/u.test(t.form(at + 1));
    return false;
  }

  /** Whose claim it is: his, Roe's, or the subject of the verb that makes it. */
  protected ownerOf(noun: number): Range | null {
    const { t, unit } = this;
    let from = noun;
    while (
      from > unit.from &&
      noun - from < 4 &&
      t.kindOf(from - 1) === WORD &&
      !t.is(from - 1, Is.Preposition | Is.Be | Is.Have | Is.Modal | Is.Do) &&
      !LIGHT.test(t.form(from - 1))
    ) {
      from--;
      if (POSSESSIVE.test(t.form(from))) return { from, to: from + 1 };
      if (/['’]s?$/u.test(t.form(from))) {
        const owner = phraseBefore(t, from + 1, unit.from);
        return owner === null ? null : { from: owner.from, to: owner.to };
      }
      if (t.is(from, Is.Determiner) && t.form(from) !== 'most') break;
    }
    // opened with a call for
    const verb = t.form(from - 1) === 'with' ? from - 2 : from - 1;
    const puts = verb < from - 1 ? TURNS : LIGHT;
    if (verb < unit.from || !puts.test(t.form(verb))) return null;
    return (
      (puts === TURNS ? phraseBefore(t, verb, Math.max(unit.from, this.lastCueEnd(verb))) : null) ??
      this.firstSubject(verb + 1)
    );
  }
}
