import { Is } from '../lexicon/en-words.ts';
import type { TokenIndex } from './token-index.ts';

/** What stands before “after”, and tells how long. */
const SPAN = /^(?:minutes?|hours?|days?|weeks?|months?|years?|moments?|shortly|soon|just)$/u;
const NEAR = /^(?:close|near|next|loyal|allied|opposed|sympathetic|related|known|privy|attached)$/u;
const FINITE = Is.Be | Is.Have | Is.Modal | Is.Do | Is.PlainVerb;

/** A word at which a noun phrase cannot go on to the left. */
export function closesPhrase(t: TokenIndex, at: number): boolean {
  const flags = t.flags(at);
  // aides to Roe: before a name, "to" opens no infinitive
  if (flags & Is.To && t.capital[at + 1] === 1 && !t.is(at - 1, Is.Base)) return false;
  // somebody close to the mayor: an adjective, and no verb behind it
  if (flags & Is.To && t.is(at + 1, Is.Determiner) && NEAR.test(t.form(at - 1))) return false;
  // a day after Roe said
  if (flags & Is.Subordinator && SPAN.test(t.form(at - 1))) return true;
  // a letter to his friends
  if (flags & Is.To && t.is(at - 1, Is.Noun | Is.Occasion) && t.is(at + 1, Is.Determiner)) return false;
  if (flags & (Is.That | Is.Subordinator | Is.Relative | Is.Question | Is.To | Is.Modal | Is.Do)) {
    return !(flags & Is.Preposition && flags & Is.Subordinator) || t.form(at) === 'as';
  }
  if (t.capital[at] === 1) return false;
  if (flags & FINITE) return true;
  // somebody familiar with Roe’s thinking: what she has is a noun
  const isOwned = t.is(at - 1, Is.Determiner) || /['’]s?$/u.test(t.form(at - 1));
  return t.is(at, Is.Reporting) && (flags & (isOwned ? Is.Past : Is.Past | Is.Gerund)) !== 0;
}
