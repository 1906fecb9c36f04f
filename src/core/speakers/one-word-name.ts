import { COUNTRIES } from '../lexicon/countries.ts';
import { METONYMS } from '../lexicon/metonyms.ts';
import type { NameWords } from '../lexicon/name-words.ts';
import { addSurname } from './cast.ts';
import type { Cast, Person } from './person.ts';
import { nameKey } from './name-key.ts';
import type { NameUse } from './name-use.ts';
import { LETTER, runsOf } from '../words/letters.ts';
import { late } from '../words/late.ts';

const LONGEST_SURNAME = 13;
const LOOKED_AT = 12;
const AT_A_PLACE = /\b(?:in|from|across|near|outside|to|aus|nach|à|en|de|в|из|desde|em|da)\s$/u;
/** laut Gesetz … das Gesetz: in German every noun has a capital, and a name seldom an article. */
const GERMAN_ARTICLE =
  /(?:^|\s)(?:der|die|das|des|dem|den|ein|eine|einen|einem|einer|eines|im|zum|zur|beim|vom)\s$/iu;
const COMPANY_BEHIND =
  /^(?:\s(?:Inc|Corp|Ltd|LLC|PLC|AG|GmbH|SA|SpA)\b|[’']s (?:shares?|stock|chief|board|CEO|headquarters)|, which\b|, the company)/u;

const INITIALS = late.u`^\p{Lu}[\p{Lu}\d.]+$`;

/**
 * One capitalised word that speaks and is no surname known from the article: a capital stands for its
 * government, a company for itself; otherwise it is somebody known by one name. Null for a body.
 */
export function oneWordName(
  cast: Cast,
  use: NameUse,
  text: string,
  lang: string,
  words: NameWords,
): Person | null {
  const token = use.core[0];
  if (
    !token ||
    METONYMS.has(token.lower) ||
    COUNTRIES().has(token.lower) ||
    words.organisations.has(token.lower)
  )
    return null;
  if (INITIALS().test(token.word)) return null;
  // Hafenzeitschrift: no surname is that long
  if (
    lang === 'de' &&
    use.prefix.length === 0 &&
    token.word.length > LONGEST_SURNAME &&
    !token.word.includes('-')
  )
    return null;
  let person = 1;
  for (const other of cast.singles.get(nameKey(token.word, lang))?.slice(0, LOOKED_AT) ?? []) {
    if (AT_A_PLACE.test(text.slice(Math.max(0, other.start - 9), other.start))) person -= 2;
    if (lang === 'de' && GERMAN_ARTICLE.test(text.slice(Math.max(0, other.start - 8), other.start)))
      person -= 2;
    if (COMPANY_BEHIND.test(text.slice(other.end, other.end + 20))) person -= 3;
    for (const word of runsOf(text.slice(other.end, other.end + 90).toLowerCase(), LETTER)) {
      if (words.heTraces.has(word) || words.sheTraces.has(word)) person += 1;
      else if (word === 'its') person -= 1;
    }
  }
  return person > 0 ? addSurname(cast, use, lang) : null;
}
