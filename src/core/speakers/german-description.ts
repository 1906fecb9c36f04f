import { DETERMINERS } from '../lexicon/nouns-de.ts';
import { showsPerson } from '../lexicon/names-given.ts';
import type { NameWords } from '../lexicon/name-words.ts';
import { startsCapital } from '../words/letters.ts';
import type { Description, MentionToken } from './describe-mention.ts';
import { nounKind, officeStem, type NounKind } from './german-noun.ts';
import { nominative } from './german-nominative.ts';
import { isAdjective } from './german-runs.ts';

/** Whether the verb speaks of one or of many; null where it does not show. */
export type GrammaticalNumber = 'one' | 'many' | null;

/** What a German noun phrase says of its speaker: the head is its first noun, and a case is no part of the name. */
export function asGermanDescription(
  text: string,
  main: MentionToken[],
  found: Description,
  number: GrammaticalNumber,
  words: NameWords,
): Description {
  const at = headAt(text, main, words);
  const head = main[at];
  const first = main[0];
  if (head === undefined || first === undefined) return found;
  const stem = officeStem(head.lower, words);
  const noun = nounKind(head.lower, words);
  const cut = main.findIndex(({ lower }, index) => index > at && words.boundaries.has(lower));
  const chunk = cut < 0 ? main : main.slice(0, cut);
  const modifiers = chunk.filter((token) => token !== head).map(({ lower }) => lower);
  const end = endOf(text, main, at, words);
  return {
    text: nominative(text.slice(first.start, end).replace(/\s+/gu, ' '), words),
    head: stem,
    modifiers,
    determiner: found.determiner,
    plural: isMany({ ...found, modifiers }, first.lower, head.lower, stem, noun, number, words),
    noun,
  };
}

/** The first noun behind article and adjectives; of a phrase without one, its last word. */
function headAt(text: string, main: MentionToken[], words: NameWords): number {
  const isNoun = (token: MentionToken | undefined): boolean =>
    token !== undefined && /^\p{Lu}|-\p{Lu}/u.test(text.slice(token.start, token.end));
  const opens = ({ lower }: MentionToken): boolean =>
    DETERMINERS.has(lower) || isAdjective(lower) || words.openers.has(lower);
  const at = main.findIndex(
    (token, index) => isNoun(token) && !(index === 0 && main.length > 1 && opens(token)),
  );
  const next = main[at + 1];
  // ⟨Lunds⟩ Sohn
  const isOwner =
    /[^s]s$/u.test(main[at]?.lower ?? '') && isNoun(next) && nounKind(next?.lower ?? '', words) !== null;
  return at < 0 ? main.length - 1 : isOwner ? at + 1 : at;
}

/** den Behörden ⟦Untreue⟧: a noun right behind the head, which is no name, is another’s part of the sentence. */
function endOf(text: string, main: MentionToken[], head: number, words: NameWords): number {
  const next = main[head + 1];
  const isNoun = next !== undefined && startsCapital(text.slice(next.start, next.end));
  const kind = isNoun ? nounKind(next.lower, words) : null;
  const third = main[head + 2];
  const isLong = third !== undefined && startsCapital(text.slice(third.start, third.end));
  const own = nounKind(main[head]?.lower ?? '', words);
  const isOfMany = own === 'people' || own === 'thing';
  const isName = next === undefined || /s$/u.test(next.lower) || showsPerson(next.lower) || isLong;
  const isApart = kind === 'thing' || kind === 'people' || (isOfMany && isNoun && kind === null && !isName);
  return (isApart ? main[head]?.end : main.at(-1)?.end) ?? 0;
}

function isMany(
  { determiner, modifiers }: Description,
  first: string,
  found: string,
  head: string,
  noun: NounKind | null,
  number: GrammaticalNumber,
  words: NameWords,
): boolean {
  const isPeople = noun === 'people' || words.groups.has(head);
  if (determiner === 'indefinite' || noun === 'thing') return false;
  if (
    determiner === 'quantifier' ||
    modifiers.some((word) => words.quantifiers.has(word) || word === 'beiden')
  )
    return true;
  if (modifiers.some((word) => AGED.test(word))) return false;
  // Beobachtern, Behörden: a form that only many have
  if (/(?:er|el)n$/u.test(found) || (noun === 'people' && !/er$/u.test(head))) return true;
  // die neuen Fischer
  if (first === 'die' && modifiers[1]?.endsWith('en') === true) return true;
  if (/^(?:der|dem|des|das|dieser|diesem|dieses)$/u.test(first)) return false;
  // Nordische Fischer, Experten: what one of them would not be called
  const isPlural = isAdjective(first) ? first.endsWith('e') : found !== head && /n$/u.test(found);
  if (determiner === 'none' && isPeopleOrOffice(noun) && isPlural) return true;
  if (number !== null) return number === 'many';
  if (isPeople) return modifiers.length === 0 || !/er$/u.test(modifiers[0] ?? '') || first === 'die';
  return first === 'die' && noun === 'office' && words.rolesMale.has(head) && !head.endsWith('e');
}

const isPeopleOrOffice = (noun: NounKind | null): boolean => noun === 'people' || noun === 'office';

const AGED = /jährige[nrm]?$/u;

const ONE =
  /^(?:hat|hatte|habe|hätte|will|wollte|wolle|ist|war|sei|wird|wurde|werde|würde|soll|sollte|kann|könne|konnte|muss|musste|darf|durfte)$/u;
const MANY =
  /^(?:haben|hatten|hätten|wollen|wollten|sind|waren|seien|werden|wurden|würden|sollen|sollten|können|konnten|müssen|mussten|dürfen|durften)$/u;

/** The number of the verb in the attributing words: „sagten“, „haben … gesagt“ have many speakers. */
export function numberOfVerb(cue: string): GrammaticalNumber {
  const all = cue.toLowerCase().split(/\s+/u);
  if (all.some((word) => ONE.test(word))) return 'one';
  if (all.some((word) => MANY.test(word))) return 'many';
  const [verb = ''] = all;
  if (/^ge\p{L}+en$/u.test(verb) || /^(?:laut|nach|zufolge|gemäß|:)$/u.test(verb)) return null;
  if (/[^e]en$|t[ae]n$/u.test(verb)) return 'many';
  return /[^n]te$|t$/u.test(verb) ? 'one' : null;
}
