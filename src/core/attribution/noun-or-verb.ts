import { wordSet } from '../lexicon/cue-words.ts';
import { Is } from '../lexicon/en-words.ts';
import { isOneOf } from '../words/is-one-of.ts';
import { listed } from '../words/listed.ts';
import { once } from '../words/once.ts';
import { isVoiceOver } from './tidy-phrase.ts';
import type { TokenIndex } from './token-index.ts';
import { QUOTED, WORD } from './tokens.ts';

/** "the report", "his claims", "a call", "battleground states": words that are a verb elsewhere. */
export function isNoun(t: TokenIndex, at: number, from: number, floor: number): boolean {
  const flags = t.flags(at);
  if (from > floor && t.is(from - 1, Is.Determiner) && ATTRIBUTIVE.has(t.form(from - 1))) return true;
  // studies from noted clerks, a case of alleged fraud: behind these no verb follows
  if (at > floor + 1 && from === at && governsNoun(t, at - 1) && t.kindOf(at + 1) === WORD) return true;
  // nearly 1,600 emails; had to say remarks “hurt”
  if (at > floor && isHomograph(t.form(at)) && (/^\d/u.test(t.form(at - 1)) || isFiniteSay(t, at - 1)))
    return true;
  if (flags & Is.Past && !(flags & (Is.Base | Is.Third))) return false;
  if (from <= floor) return (flags & Is.Past) === 0;
  const before = from - 1;
  const sign = t.kindOf(before);
  // her “work-related” emails
  if (sign === QUOTED && isHomograph(t.form(at)) && !followsQuote(t, before, floor)) return true;
  // Polls, and a report from Leeds, reveal there were many: a comma closes the subject
  const isClosed =
    sign === 44 && !isHomograph(t.form(at)) && (opensContent(t, at + 1) || t.form(at + 1) === 'there');
  if (sign !== WORD)
    return (
      (!(flags & (Is.Third | Is.Past)) && !NEVER_NOUN.has(t.form(at)) && !isClosed) ||
      (sign !== 44 && sign !== 41 && sign !== 0x2014 && sign !== QUOTED)
    );
  // Many reports and letters: behind a plural stands no verb in -s
  const counts = t.is(before, Is.Determiner | Is.Pronoun);
  if (counts && flags & Is.Third && isOneOf(t.form(before), 'many most few several both some others'))
    return true;
  // they had one message: the number stands before a noun
  if (t.form(before) === 'one' && flags & Is.Base) return true;
  if (t.is(before, Is.Pronoun)) return false;
  // a letter that says
  if (t.is(before, Is.That) && flags & Is.Third) return false;
  // the two write
  if (
    counts &&
    isOneOf(
      t.form(before),
      'two three four five six seven eight nine ten both all many most few several some',
    )
  )
    return !NEVER_NOUN.has(t.form(at)) && t.form(before - 1) !== 'the';
  // Another notes her “wit”: with a noun in the plural it would be “other”
  if (counts && flags & Is.Third && isOneOf(t.form(before), 'another each')) return false;
  if (t.is(before, Is.Determiner | Is.Preposition) && !isVoiceOver(t, before)) return true;
  const word = t.form(before);
  if (/['’]s?$/u.test(word)) return true;
  if (flags & Is.Past) return false;
  const doubtful = isHomograph(t.form(at)) && !opensContent(t, at + 1) && !followsQuote(t, before, floor);
  // "critics say", "people think": the base form wants a plural before it.
  if (flags & Is.Base)
    return (
      doubtful ||
      (!NEVER_NOUN.has(t.form(at)) &&
        !givesThat(t, at, floor) &&
        !/[^s'’]s$|^(?:people|police|women|men|children|and|media|public|two|three|four|both|few|many|couple|pair|to)$/u.test(
          word,
        ))
    );
  return doubtful;
}

/** The authors of the paper warn that it fails: the plural stands in front of the preposition. */
function givesThat(t: TokenIndex, verb: number, floor: number): boolean {
  const last = verb - 1;
  const form = t.form(verb);
  if (!t.is(verb + 1, Is.That) || (isHomograph(form) && form !== 'show')) return false;
  for (let at = last; at > floor && last - at < PHRASE && t.kindOf(at) === WORD; at--) {
    if (t.capital[at] !== 1 && t.is(at, Is.Be | Is.Have | Is.Modal | Is.Do | Is.PlainVerb | Is.Past))
      return false;
    if (t.is(at, Is.Preposition) && /[^s'’]s$|^(?:people|police|women|men|children)$/u.test(t.form(at - 1)))
      return true;
  }
  return false;
}
/** So many words back the plural is looked for. */
const PHRASE = 8;

/** "the alleged fraud", "his acclaimed book": a word behind these is no verb. */
const ATTRIBUTIVE = wordSet('the a an his its their my our your');

/** A preposition that has its noun behind it and is no particle of a verb. */
const GOVERNS_NOUN = wordSet('of from with for against about among amid over');
const governsNoun = (t: TokenIndex, at: number): boolean =>
  t.is(at, Is.Preposition) && GOVERNS_NOUN.has(t.form(at)) && !isVoiceOver(t, at);

/** Behind a verb that only gives clauses, a second verb is the noun that opens one. */
const isFiniteSay = (t: TokenIndex, at: number): boolean => isOneOf(t.form(at), 'say says said');

/** Half of the voters in each town say: the plural may stand further off. */
const NEVER_NOUN = wordSet('say believe think argue insist tell add agree');

/** Verbs whose forms are nouns as often. */
const VERBS_AND_NOUNS = `state report claim call charge question rule order view post estimate demand address signal hope fear
  promise pledge vow note project answer comment request offer back support attack label brand joke
  quote challenge press cast figure doubt worry decree remark message account share display poll show
  protest appeal threat blast slam chant shout cry detail reference guess conclusion dispute plead
  term knock crack caution praise thank wish feel want need guarantee text email tweet boast brag`;
const homographs = once(
  () => new Set(listed(VERBS_AND_NOUNS).flatMap((verb) => [verb, `${verb}s`, `${verb}es`])),
);
export const isHomograph = (form: string): boolean => homographs().has(form);

/** “The mill is old,” Ann Roe notes. | “The mill is old,” a clerk in the film states. A verb follows whom a closed quotation is followed by. */
function followsQuote(t: TokenIndex, last: number, floor: number): boolean {
  const closes = t.kindOf(last + 2) !== WORD;
  for (let at = last; at >= floor && last - at < (closes ? 9 : 5); at--) {
    if (t.kindOf(at) === QUOTED) return closes ? t.lastSign(at) === ',' : /[,.?!…—–-]/u.test(t.lastSign(at));
    // “The mill is old,” stated in his famous demand
    const parts = t.is(at, Is.Preposition) && t.form(at) !== 'of' && !(closes && t.is(at + 1, Is.Determiner));
    if (t.kindOf(at) !== WORD || parts) return false;
  }
  return false;
}

/** Whether what stands here can be what a verb gives, rather than what goes on after a noun. */
const opensContent = (t: TokenIndex, at: number): boolean =>
  t.kindOf(at) === QUOTED ||
  t.kindOf(at) === 58 ||
  t.capital[at] === 1 ||
  (t.is(at, Is.That) && !isRelative(t, at + 1)) ||
  t.is(at, Is.To | Is.Determiner | Is.Pronoun | Is.Object | Is.Question | Is.Time) ||
  (t.kindOf(at) === 44 && t.kindOf(at + 1) === QUOTED);

/** rules that would close it: a verb without a subject follows the pronoun */
export const isRelative = (t: TokenIndex, at: number): boolean =>
  t.is(at, Is.Be | Is.Have | Is.Modal | Is.Do | Is.PlainVerb) && !t.is(at, Is.Pronoun | Is.Determiner);
