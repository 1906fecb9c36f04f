import { wordSet } from '../lexicon/cue-words.ts';
import { Is } from '../lexicon/en-words.ts';
import type { Verb } from '../lexicon/lexicon.ts';
import { isNoun, isRelative } from './noun-or-verb.ts';
import type { TokenIndex } from './token-index.ts';
import { QUOTED, WORD } from './tokens.ts';
import type { VerbCue } from './verb-cue.ts';
import { isOneOf } from '../words/is-one-of.ts';

const AROUND = Is.Be | Is.Have | Is.Modal | Is.Do | Is.Negation | Is.Adverb;

/** What an adjective may stand behind, besides “be”. */
const COPULA = /^(?:remain|feel|felt|seem|sound|appear|grow|grew)(?:s|ed|ing)?$/u;

/** How much somebody is so: very confident. */
const DEGREE = /^(?:very|quite|so|too|more|less|most|as|pretty|rather|deeply|increasingly)$/u;

/** The reporting verb at a token; null when the word is a noun here, or no reporting verb. */
export function verbCueAt(t: TokenIndex, at: number, floor: number, ceiling: number): VerbCue | null {
  const verbs = t.verbs(at);
  if (!verbs || (t.capital[at] === 1 && at > floor && !t.is(at, Is.Gerund | Is.Past))) return null;
  // There is no claim they can make: behind “no” stands a noun
  if (at > floor && t.form(at - 1) === 'no') return null;
  // showed up, backed down: the particle makes it another verb
  if (t.kindOf(at + 1) === WORD && PARTICLES.has(t.form(at + 1)) && TAKES_PARTICLE.test(t.form(at)))
    return null;
  // rules regarding the mill: no verb
  if (t.form(at) === 'regarding' && !t.is(at - 1, Is.Be | Is.Adverb)) return null;
  // with talks like “A”: no verb
  if (t.form(at) === 'like' && t.kindOf(at + 1) === QUOTED) return null;
  const said = verbs.some((verb) => verb.adjective) ? adjectiveAt(t, verbs, at, floor, ceiling) : null;
  if (said !== null) return said;
  const matched = withParticle(t, verbs, false, at, ceiling);
  if (matched === null) return null;
  const { from, seen } = around(t, at, floor);
  const as = (form: VerbCue['form']): VerbCue => ({ verb: matched.verb, from, to: matched.to, at, form });
  const flags = t.flags(at);
  // She’s claiming: the verb hangs on the pronoun
  const bound = from > floor && t.is(from - 1, Is.Pronoun) && /['’](?:s|re|m)$/u.test(t.form(from - 1));
  if (flags & Is.Gerund && !bound && !(seen & Is.Be) && isGerundNoun(t, from, floor)) return null;
  if (flags & Is.Gerund) return as(seen & Is.Be || bound ? 'finite' : 'gerund');
  if (flags & Is.Participle && seen & Is.Be) return as('passive');
  if (from === at && isReduced(t, at, matched.to, floor)) return as('passive');
  if (from > floor && t.is(from - 1, Is.To)) return infinitive(t, as('infinitive'), floor);
  if (seen & (Is.Modal | Is.Do | Is.Have)) return as('finite');
  return isNoun(t, at, from, floor) ? null : as('finite');
}

/** First token of a verb's group, and what its auxiliaries and adverbs are. */
function around(t: TokenIndex, at: number, floor: number): { from: number; seen: number } {
  let from = at;
  let seen = 0;
  for (;;) {
    const aside = asideWithin(t, from, floor);
    if (aside > 0) from -= aside;
    if (from <= floor || t.kindOf(from - 1) !== WORD || !t.is(from - 1, AROUND)) break;
    // "some", "most" and the like are quantifiers as well.
    if (t.is(from - 1, Is.Pronoun) && !t.is(from - 1, AROUND & ~Is.Adverb)) break;
    from--;
    seen |= t.flags(from);
  }
  return { from, seen };
}

/** has since said, had long opposed; all but accused: how many words stand within the verb that are no part of a verb elsewhere */
function asideWithin(t: TokenIndex, from: number, floor: number): number {
  if (from - 2 <= floor || t.kindOf(from - 1) !== WORD) return 0;
  const form = t.form(from - 1);
  if (t.is(from - 2, Is.Have) && isOneOf(form, 'since long earlier')) return 1;
  return form === 'but' && t.form(from - 2) === 'all' ? 2 : 0;
}

/** was very critical of, remain confident that; not: a critical voice */
function adjectiveAt(
  t: TokenIndex,
  verbs: readonly Verb[],
  at: number,
  floor: number,
  ceiling: number,
): VerbCue | null {
  let left = at;
  while (left > floor && DEGREE.test(t.form(left - 1))) left--;
  const bare = around(t, left, floor);
  const linked = bare.from > floor && COPULA.test(t.form(bare.from - 1));
  if (!linked && !(bare.seen & Is.Be)) return null;
  const matched = withParticle(t, verbs, true, at, ceiling);
  if (matched === null) return null;
  const { from } = linked ? around(t, bare.from - 1, floor) : bare;
  return { verb: matched.verb, at, from, to: matched.to, form: 'finite' };
}

/** Finds the verb, or the adjective, whose further words follow: "pointed out", "made it clear". */
function withParticle(
  t: TokenIndex,
  verbs: readonly Verb[],
  adjective: boolean,
  at: number,
  ceiling: number,
): { verb: Verb; to: number } | null {
  for (const verb of verbs) {
    if (verb.adjective !== adjective) continue;
    if (verb.particle === null) return { verb, to: at + 1 };
    const { rest } = verb;
    if (
      at + rest.length < ceiling &&
      rest.every((word, index) => t.form(at + 1 + index) === word) &&
      !isDay(t, at + 1 + rest.length) &&
      !(
        isOneOf(verb.particle, 'on for') &&
        verbs.some(givesClause) &&
        thatBehind(t, at + 1 + rest.length, ceiling)
      )
    )
      return { verb, to: at + 1 + rest.length };
  }
  return null;
}

/** insisted on Friday: no "insist on". */
const isDay = (t: TokenIndex, at: number): boolean => t.capital[at] === 1 && t.is(at, Is.Time);

const givesClause = ({ particle, frames }: Verb): boolean => particle === null && frames.includes('t');

/** So many words at most name a place or an occasion. */
const PLACE = 6;

/** insisted on the radio that it works: where it was said. Not: insisted on the claim that it works. */
function thatBehind(t: TokenIndex, from: number, ceiling: number): boolean {
  for (let at = from; at < Math.min(ceiling, from + PLACE) && t.kindOf(at) === WORD; at++) {
    if (t.is(at, Is.That))
      return (
        at > from &&
        !t.is(at - 1, Is.Noun | Is.Preposition) &&
        !t.is(at + 1, Is.Time) &&
        !isRelative(t, at + 1)
      );
    if (t.capital[at] !== 1 && t.is(at, Is.Be | Is.Have | Is.Modal | Is.Do | Is.PlainVerb)) return false;
  }
  return false;
}

const GOVERNING =
  /^(?:appear|seem|went|go|goes|tr[iy]|beg[au]n|begin|continu|fail|want|decid|us|happen|got|hasten|paus|lik|lov|tend|rush|proceed)(?:ed|es|s|ied|ies|ing|e)?$/u;

/** "declined to say", "went on to say", "appeared to suggest": the governing verb belongs to the cue. */
function infinitive(t: TokenIndex, cue: VerbCue, floor: number): VerbCue {
  let from = cue.from - 1;
  if (from > floor && t.form(from - 1) === 'on') from--;
  if (from <= floor || !GOVERNING.test(t.form(from - 1))) return cue;
  from--;
  while (from > floor && t.kindOf(from - 1) === WORD && t.is(from - 1, AROUND)) from--;
  return { ...cue, from, form: 'finite' };
}

/** a plan seen by Roe as a “trap”, a road described by her as “old”: by whom stands behind, so the noun in front is no source */
function isReduced(t: TokenIndex, at: number, to: number, floor: number): boolean {
  if (!t.is(at, Is.Participle) || at <= floor || t.form(to) !== 'by') return false;
  return t.kindOf(at - 1) === 44 || (t.kindOf(at - 1) === WORD && !t.is(at - 1, Is.Pronoun | Is.Conjunction));
}

/** "a ruling", "Roe's thinking", "that kind of thinking". */
const isGerundNoun = (t: TokenIndex, from: number, floor: number): boolean =>
  from > floor &&
  t.kindOf(from - 1) === WORD &&
  ((t.is(from - 1, Is.Determiner) &&
    !isOneOf(t.form(from - 1), 'those all many some several most few both')) ||
    /['’]s?$/u.test(t.form(from - 1)) ||
    // that kind of thinking; not: a habit of calling millers “lazy”
    (t.form(from - 1) === 'of' &&
      !t.is(from + 1, Is.That | Is.Object | Is.Determiner) &&
      t.capital[from + 1] !== 1));

const PARTICLES = wordSet('up off down out away');
const TAKES_PARTICLE = /^(?:show|back|cast)(?:s|ed|ing|n)?$/u;
