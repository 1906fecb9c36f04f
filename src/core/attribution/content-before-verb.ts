import { Is } from '../lexicon/en-words.ts';
import { isFinite } from './content-end-kinds.ts';
import { endsInComma } from './content-end-rules.ts';
import type { TokenIndex } from './token-index.ts';
import { QUOTED, WORD } from './tokens.ts';

const COMMA = 44;

/** said that Roe, a clerk, is old: what “that” opens at `from` is not over before its verb */
export function isBeforeVerb(t: TokenIndex, from: number, at: number, limit: number): boolean {
  // repeated that view, saying it was old
  if (!opensOwnClause(t, from) || t.is(at + 1, Is.Gerund)) return false;
  const main = behindFronted(t, from + 1, limit);
  for (let word = main; word < at; word++) {
    // that “the great wheel” – the old one – has turned
    if (t.kindOf(word) === QUOTED && (word > main + 1 || !isTerm(t, word))) return false;
    if (t.capital[word] !== 1 && (t.is(word, Is.Base | Is.Reporting | Is.Pronoun) || isFinite(t, word)))
      return false;
  }
  for (let word = Math.max(at, main); word < limit; word++) if (isFinite(t, word)) return true;
  return false;
}

/** said Roe, a clerk, ⟨is⟩ old: what tells more of a subject ends nothing in front of its verb */
export function isBeforeAside(t: TokenIndex, from: number, at: number, limit: number): boolean {
  if (t.kindOf(at) !== COMMA || t.kindOf(from) !== WORD || t.is(from, Is.Preposition | Is.To)) return false;
  for (let word = from; word < at; word++)
    if (t.kindOf(word) === QUOTED || t.kindOf(word) === COMMA || isFinite(t, word)) return false;
  for (let word = at + 1; word < Math.min(limit, at + FRONTED); word++) {
    if (t.kindOf(word) !== COMMA && !endsInComma(t, word)) continue;
    const verb = t.is(word + 1, Is.Adverb) ? word + 2 : word + 1;
    return verb < limit && isFinite(t, verb) && !t.is(verb, Is.Pronoun);
  }
  return false;
}

/** that, how, whether; not: how to, who */
const opensOwnClause = (t: TokenIndex, at: number): boolean =>
  t.is(at, Is.That) ||
  (t.is(at, Is.Question) && !t.is(at, Is.Relative) && !t.is(at + 1, Is.To) && t.kindOf(at + 1) !== COMMA);

/** that although the mill is old, ⟨it⟩ runs: where the main clause begins; else the same place */
function behindFronted(t: TokenIndex, at: number, limit: number): number {
  const first = t.form(at) === 'even' ? at + 1 : at;
  const isClause = t.is(first, Is.Subordinator) && !t.is(first, Is.Preposition);
  if (!isClause && !t.is(first, Is.Preposition)) return at;
  for (let word = first; word < Math.min(limit, first + FRONTED); word++) {
    if (t.kindOf(word) === COMMA) return word + 1;
    // that by the end of May, it will run
    if (!isClause && (isFinite(t, word) || t.kindOf(word) === QUOTED)) return at;
  }
  return at;
}
/** So many words at most are fronted. */
const FRONTED = 24;

/** “the great wheel”: a few words in marks, and none of them a verb */
function isTerm(t: TokenIndex, at: number): boolean {
  const words = t.text.slice(t.startOf(at), t.endOf(at));
  return words.split(' ').length <= TERM && !HOLDS_VERB.test(words);
}
const TERM = 5;
const HOLDS_VERB =
  /[\s'’](?:is|are|was|were|has|have|had|will|would|can|could|should|must|does|did|do|re|ve|ll|s|d)[\s'’”"]|^\W*(?:is|are|was|were|has|have|had|will|would|can|could|should|must|does|did)\s/iu;
