import { Is } from '../lexicon/en-words.ts';
import { isHomograph } from './noun-or-verb.ts';
import type { TokenIndex } from './token-index.ts';
import { QUOTED, WORD } from './tokens.ts';
import type { VerbCue } from './verb-cue.ts';

/** Verbs behind which a name follows without “as”; so many words at most bear it. */
const NAMES_IN_WORDS = /^(?:call|dub|label|brand|term|deem)$/u;
const NAMED = 6;

/** calls her ⟨remarks⟩ “rash”: what might be a cue in front of marks is the noun that the cue `before` it names */
export function isNamedNoun(t: TokenIndex, before: VerbCue | undefined, { at, from, to }: VerbCue): boolean {
  if (before === undefined || before.form === 'passive' || !NAMES_IN_WORDS.test(before.verb.lemma))
    return false;
  const isNear = from === at && at > before.to && at - before.to < NAMED;
  return isNear && isHomograph(t.form(at)) && endsInMarks(t, before.to, to);
}

/** Nothing but words up to these marks. */
function endsInMarks(t: TokenIndex, from: number, marks: number): boolean {
  for (let at = from; at < marks; at++) if (t.kindOf(at) !== WORD || t.is(at, Is.That)) return false;
  return t.kindOf(marks) === QUOTED;
}
