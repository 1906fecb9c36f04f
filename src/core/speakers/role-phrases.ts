import type { NameWords } from '../lexicon/name-words.ts';
import type { NameUse } from './name-use.ts';
import { CAPITAL, startsCapital, classAt, codeAt, LETTER, MARK, NUMBER, SMALL } from '../words/letters.ts';
import { late } from '../words/late.ts';
import { wordsIn } from '../words/words-in.ts';
import { oneBlank } from '../words/one-blank.ts';

/** What somebody is called beside their name: "Palace spokesman", "a teacher from Leeds". */
export interface Role {
  text: string;
  /** The noun that says it, lower case, without its abbreviation: "senator" for "Sen.". */
  head: string;
  /** All its words, lower case. */
  words: readonly string[];
}

const ABBREVIATED: ReadonlyMap<string, string> = new Map([
  ['sen', 'senator'],
  ['rep', 'representative'],
  ['gov', 'governor'],
  ['gen', 'general'],
  ['prof', 'professor'],
  ['capt', 'captain'],
  ['sgt', 'sergeant'],
  ['lt', 'lieutenant'],
  ['col', 'colonel'],
  ['det', 'detective'],
  ['insp', 'inspector'],
  ['supt', 'superintendent'],
]);
/** exministro */
const SHORTEST_FORMER = 6;
const INSIDE = "'’.-";
const REACH = 90;
const BLANK = 32;
const HARD_BLANK = 0xa0;
const OPEN = 40;
const COMMA = 44;
const HYPHEN = 45;

/** A noun for one person's office or calling; forms of address (Mr, Dame, Dr) say nothing of the kind. */
export const isRole = (lower: string, words: NameWords): boolean =>
  words.anyRole.has(lower) ||
  ABBREVIATED.has(lower) ||
  (lower.startsWith('ex') && lower.length > SHORTEST_FORMER && words.anyRole.has(lower.slice(2))) ||
  (codeAt(lower, 2) === HYPHEN && lower.startsWith('co-') && words.anyRole.has(lower.slice(3)));

/** The words of a phrase, lower case, without a stop at their end. */
export const wordsOf = (phrase: string): string[] =>
  wordsIn(phrase, INSIDE, INSIDE).map(({ start, end }) =>
    phrase.slice(start, phrase[end - 1] === '.' ? end - 1 : end).toLowerCase(),
  );

/** “In the Post, a man had waited”: what goes on with a verb is a clause of its own. */
const CLAUSE = /\s(?:had|has|have|was|were|is|are|hat|hatte|war|ist|wurde|avait|était|est)\s/u;

/** A role from a phrase, by the last noun of office in front of its complement; null when it holds none. */
export function roleIn(phrase: string, words: NameWords): Role | null {
  const all = wordsOf(phrase);
  const end = all.findIndex((word, index) => index > 0 && words.boundaries.has(word));
  const chunk = end < 0 ? all : all.slice(0, end);
  const head = chunk.findLast((word) => isRole(word, words));
  if (head === undefined || CLAUSE.test(phrase)) return null;
  // a clerk who knew her: the clause tells more than the office
  const clause = phrase.includes('wh') ? phrase.search(/,?\s(?:who|whose|whom|which)\s/u) : -1;
  const office = clause < 0 ? phrase : phrase.slice(0, clause);
  return { text: oneBlank(office).trim(), head: ABBREVIATED.get(head) ?? head, words: all };
}

/** The role in front of a name: "Palace spokesman ⟨Anton Brezhin⟩", "Its chief executive, ⟨Ewan Brodie⟩". */
export function roleBefore(text: string, use: NameUse, words: NameWords): Role | null {
  const end = use.prefix[0]?.start ?? use.start;
  const from = Math.max(0, end - REACH);
  if (codeAt(text, end - 2) === COMMA && codeAt(text, end - 1) === BLANK && use.prefix.length === 0)
    return goesOn(text, use.end) ? null : appositionBefore(text.slice(from, end), words);
  // Most names stand behind no role, so the word before is looked at alone first.
  const inPrefix = use.prefix.some(({ lower }) => isRole(lower, words));
  if (!inPrefix && !isRole(wordBefore(text, end), words)) return null;
  let start = end;
  let nearest = inPrefix;
  for (let at = wordStart(text, from, end); at >= 0; at = wordStart(text, from, start)) {
    const word = text.slice(at, start - 1);
    const lower = word.toLowerCase();
    if (word.endsWith('.') || (!nearest && !isRole(lower, words))) break;
    nearest = true;
    if (!belongsToRole(word, lower, words)) break;
    start = at;
  }
  return start < use.start && nearest ? roleIn(text.slice(start, use.start).trim(), words) : null;
}

/** They met the mayor, ⟨Ann Roe⟩ said: what stands before the comma is not hers when the sentence goes on behind. */
const goesOn = (text: string, at: number): boolean =>
  codeAt(text, at) === BLANK && (classAt(text, at + 1) & SMALL) !== 0;

/** Where the word begins that ends one blank before an offset, not before `from`; -1: none does. */
function wordStart(text: string, from: number, before: number): number {
  const end = before - 1;
  if (end < from || (codeAt(text, end) !== BLANK && codeAt(text, end) !== HARD_BLANK)) return -1;
  let start = end;
  while (
    start > from &&
    ((classAt(text, start - 1) & (LETTER | NUMBER | MARK)) !== 0 || INSIDE.includes(text.charAt(start - 1)))
  )
    start--;
  while (start < end && (classAt(text, start) & (LETTER | NUMBER)) === 0) start++;
  return start < end ? start : -1;
}

/** The word that ends one blank before an offset, lower case; empty when something else stands there. */
function wordBefore(text: string, at: number): string {
  if (codeAt(text, at - 1) !== BLANK) return '';
  const start = text.lastIndexOf(' ', at - 2) + 1;
  return at - start > 30 ? '' : text.slice(start, at - 1).toLowerCase();
}

const belongsToRole = (word: string, lower: string, words: NameWords): boolean =>
  !words.definite.has(lower) &&
  !words.indefinite.has(lower) &&
  !words.possessives.has(lower) &&
  !words.openers.has(lower) &&
  (isRole(lower, words) ||
    words.roleModifiers.has(lower) ||
    words.organisations.has(lower) ||
    startsCapital(word) ||
    lower.includes('-'));

/** "Marsham’s coach, ", "the mayor of Thornby, ": from the article or possessive to the comma. */
function appositionBefore(before: string, words: NameWords): Role | null {
  const clause = before.slice(
    Math.max(...[...',.;:!?“"('].map((sign) => before.slice(0, -2).lastIndexOf(sign))) + 1,
  );
  const all = wordsIn(clause, INSIDE, INSIDE).map((span) => ({
    span,
    word: clause.slice(span.start, span.end),
  }));
  const start = all.findLastIndex(
    ({ word }, index) =>
      index >= all.length - 9 &&
      (words.definite.has(word.toLowerCase()) ||
        words.possessives.has(word.toLowerCase()) ||
        /['’]s$/u.test(word)),
  );
  const opener = all[start];
  if (!opener) return null;
  const named = /['’]s$/u.test(opener.word) ? opener.span.start : opener.span.end;
  const phrase = clause.slice(named).replace(/,\s*$/u, '').trim();
  return all.length - start > 9 ? null : roleIn(phrase, words);
}

/** What stands behind a name and a comma: an age, or white space alone. */
const BEHIND_COMMA = /^,\s(?:\d{1,3},\s)?/u;
/** Marlow’s new police commissioner, the harbour master’s deputy */
const OWNER = /^(?:\S+\s){0,3}\S+(?:['’]s|s['’])\s/u;

/** The words between a comma, with which the text begins, and the next sign; an age before them is left out. */
function phraseBehind(text: string): string | null {
  const lead = BEHIND_COMMA.exec(text)?.[0].length;
  return lead === undefined ? null : (upToSign(text, lead) ?? upToSign(text, 2));
}

/** No phrase goes on past the first of these; the second can close one. */
const SIGNS = ',.;:!?()"“”«»\n';
const CLOSING = ',.;:)\n';
const [SHORTEST, LONGEST] = [3, 100];

/** What stands from an offset up to a sign; the stops of "the U.S. Attorney" are none. */
function upToSign(text: string, from: number): string | null {
  let end = -1;
  let at = from;
  for (let count = 0; ; count++) {
    const code = codeAt(text, at);
    // No letter of Latin is a sign.
    const sign = code > 63 && code < 0xab ? 'a' : text.charAt(at);
    if (count >= SHORTEST && (sign === '' || CLOSING.includes(sign))) end = at;
    if (sign === '' || count === LONGEST || (SIGNS.includes(sign) && !isInitialsStop(text, at))) break;
    at += code >= 0xd800 && (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
  }
  return end < 0 ? null : text.slice(from, end);
}

/** U⟦.⟧S⟦.⟧ */
const isInitialsStop = (text: string, at: number): boolean =>
  text.charAt(at) === '.' &&
  (classAt(text, at - 1) & CAPITAL) !== 0 &&
  isWordSign(codeAt(text, at - 1)) !== isWordSign(codeAt(text, at - 2));

/** `\w` */
const isWordSign = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57) || code === 95;

/** The role behind a name: "Hill⟨, a doctor in Leeds⟩, said", "Tarrant⟨, 43, a teacher⟩". */
export function roleAfter(text: string, end: number, words: NameWords): Role | null {
  if (codeAt(text, end) !== COMMA) return null;
  const phrase = phraseBehind(text.slice(end, end + REACH + 20));
  if (phrase === null) return null;
  const all = wordsOf(phrase);
  const [first = ''] = all;
  return opensRole(first, phrase, words) && all.length <= 14
    ? roleIn(withoutArticle(phrase, first, words), words)
    : null;
}

const opensRole = (first: string, phrase: string, words: NameWords): boolean =>
  isDetermined(first, words) || words.roleModifiers.has(first) || isRole(first, words) || OWNER.test(phrase);

const isDetermined = (first: string, words: NameWords): boolean =>
  words.definite.has(first) || words.indefinite.has(first) || words.possessives.has(first);

/** a former official: former official; one of the pilots stays whole. */
const withoutArticle = (phrase: string, first: string, words: NameWords): string =>
  isDetermined(first, words) ? phrase.replace(/^\S+\s(?!of\s)/u, '') : phrase;

/** A noun for somebody by its ending: evangelist, grocer, electrician. */
const CALLING = late.u`\p{L}{3}(?:er|or|ist|ian|man|woman|eer|ant)$`;

/** A noun for what somebody does, listed or known by its ending; of anything but somebody who speaks it may be wrong. */
export const isCalling = (lower: string, words: NameWords): boolean =>
  isRole(lower, words) || words.unnamed.has(lower) || CALLING().test(lower);

/** What a speaker is called behind the name, within the mention: Roe⟨, a former council official⟩; null for anything else. */
export function callingAfter(text: string, end: number, to: number, words: NameWords): string | null {
  const phrase = phraseBehind(text.slice(end, Math.min(to, end + REACH)));
  const [first = ''] = phrase === null ? [] : wordsOf(phrase);
  if (phrase === null || !opensRole(first, phrase, words)) return null;
  const bare = withoutArticle(phrase, first, words);
  const all = wordsOf(bare);
  const cut = all.findIndex((word, index) => index > 0 && words.boundaries.has(word));
  return isCalling(all.at(cut < 0 ? -1 : cut - 1) ?? '', words) ? oneBlank(bare).trim() : null;
}

/** True for an age behind a name ("Coe, 71, …"), which only people have. */
export const hasAge = (text: string, end: number): boolean =>
  (codeAt(text, end) === COMMA || codeAt(text, end + 1) === OPEN) &&
  /^(?:, | \()\d{1,3}[,)]/u.test(text.slice(end, end + 7));
