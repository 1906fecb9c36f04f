/** The name in a mention: at its head, or in apposition behind it. */
import { COUNTRIES } from '../lexicon/countries.ts';
import { genderOfGivenName, showsPerson } from '../lexicon/names-given.ts';
import type { NameWords } from '../lexicon/name-words.ts';
import { isCommonWord } from './common-word.ts';
import { HEAD_FIRST, type MentionToken } from './describe-mention.ts';
import { isGermanComplement } from './german-complement.ts';
import { isDetermined } from './german-runs.ts';
import { NATIONALS } from '../lexicon/nationals.ts';
import { headsFirm, isComplement } from './is-complement.ts';
import { startsCapital } from '../words/letters.ts';
import type { MentionReading } from './mention-reading.ts';
import type { NameUse } from './name-use.ts';
import { callingAfter, isCalling, isRole, roleIn } from './role-phrases.ts';

/** The name that is the head of the main segment: not a complement ("of Acme"), not a possessor, not a modifier. */
export function namedInMain(
  text: string,
  lang: string,
  uses: NameUse[],
  main: MentionToken[],
  all: MentionToken[],
  words: NameWords,
): MentionReading | null {
  const end = main.at(-1)?.end ?? 0;
  const from = main[0]?.start ?? 0;
  for (const [index, use] of uses.entries()) {
    if (use.start >= end || use.kind === 'office') continue;
    const start = use.prefix[0]?.start ?? use.start;
    const before = main.filter((token) => token.end <= start);
    // the Marlow Harbour Coroner’s ⟨Office⟩: its name is all of it
    if (
      use.kind === 'body' &&
      use.core.length === 1 &&
      uses[index - 1]?.possessive &&
      before.at(-1)?.end === uses[index - 1]?.end
    )
      continue;
    const [next] = all.filter((token) => token.start >= use.end);
    if (
      lang === 'de'
        ? isGermanComplement(text, use, main, words)
        : isComplement(use, before, words) && !(lang === 'ru' && isBearer(use, end))
    )
      continue;
    if (lang !== 'de' && use.possessive && next !== undefined) continue;
    if (sharesOffice(use, uses[index + 1], next, words)) continue;
    const names = joinedNames(use, uses.slice(index + 1), next, main, words);
    if (names !== null) return names;
    if (lang !== 'de' && next !== undefined && next.start < end && isModifiedBy(next, words)) continue;
    // son voisin ⟨Ahmed⟩: where nouns have no capital, what has one behind an office is a name
    const isCalled =
      HEAD_FIRST.has(lang) &&
      isRole(before.at(-1)?.lower ?? '', words) &&
      startsCapital(use.core[0]?.word ?? '');
    if (use.kind === 'single' && !isCalled && isCommonNoun(use, before, words)) continue;
    if (lang === 'en' && isCommonWord(text, use)) continue;
    const role = text.slice(before[0]?.start ?? start, use.start).trim();
    const determined = before[0] !== undefined && words.definite.has(before[0].lower);
    return {
      kind: 'name',
      use: HEAD_FIRST.has(lang) ? ofBody(text, use, before, words) : use,
      role:
        roleText(role || text.slice(Math.max(from, start), use.start).trim(), words) ??
        callingAfter(text, use.end, all.at(-1)?.end ?? 0, words),
      theBody:
        use.kind === 'single' &&
        use.prefix.length === 0 &&
        (use.article ||
          (determined && before.length === 1) ||
          (lang === 'de' && isDetermined(text, use.start))),
    };
  }
  return null;
}

/** la société ⟨Novamar⟩, le journal ⟨Le Soir⟩, агентство ⟨«Волна»⟩: behind the noun for a body a name is the body’s. */
function ofBody(text: string, use: NameUse, before: readonly MentionToken[], words: NameWords): NameUse {
  const last = before.at(-1);
  const isArticle =
    last !== undefined && words.definite.has(last.lower) && startsCapital(text.charAt(last.start));
  const noun = before.at(isArticle ? -2 : -1)?.lower ?? '';
  const isName = use.kind === 'single' || use.kind === 'perhaps' || (use.kind === 'person' && isArticle);
  // председатель комиссии ⟨Лука Лунд⟩: an office in front of the noun has the name
  if (!isName || before.some(({ lower }) => isRole(lower, words))) return use;
  if (!words.organisations.has(noun) && !words.companies.has(noun)) return use;
  return { ...use, kind: 'body', start: isArticle ? last.start : use.start };
}

/** Капитан одного из судов ⟨Юлий Лунд⟩: a first name in the nominative, at the end, belongs to the office in front. */
const isBearer = ({ kind, core, end }: NameUse, to: number): boolean =>
  kind === 'person' && end >= to && genderOfGivenName(core[0]?.lower ?? '') !== undefined;

/** ⟨Ann Roe and Tom Hale⟩, ⟨Roe and Hale⟩: two names that “and” joins, or null. */
function joinedNames(
  use: NameUse,
  later: NameUse[],
  and: MentionToken | undefined,
  main: MentionToken[],
  words: NameWords,
): MentionReading | null {
  const joined = later.find(({ kind }) => kind !== 'office');
  if (and === undefined || joined === undefined || !words.conjunctions.has(and.lower)) return null;
  if (joined.start >= (main.at(-1)?.end ?? 0) || !onlyRoles(main, and, joined, words)) return null;
  return joined.kind !== 'single' || use.kind === 'single' ? { kind: 'names', uses: [use, joined] } : null;
}

/** ⟨Acme⟩ and Lorne CEO Ann Roe: two bodies, and one name. */
const sharesOffice = (
  { kind }: NameUse,
  later: NameUse | undefined,
  and: MentionToken | undefined,
  words: NameWords,
): boolean =>
  kind !== 'person' &&
  and !== undefined &&
  words.conjunctions.has(and.lower) &&
  later !== undefined &&
  headsFirm(later);

/** ⟨Acme⟩ workers: a word right behind the name is what is named; but not: Roe himself. */
const isModifiedBy = ({ lower, sign }: MentionToken, words: NameWords): boolean =>
  !sign && !words.boundaries.has(lower) && !/^(?:him|her|it)self$/u.test(lower);

/** Ann Roe and ⟨former Mayor⟩ Tom Hale: nothing but an office stands between “and” and the second name. */
const onlyRoles = (
  main: MentionToken[],
  and: MentionToken | undefined,
  { prefix, start }: NameUse,
  words: NameWords,
): boolean =>
  main.every(
    (token) =>
      token.start <= (and?.start ?? 0) ||
      token.end > (prefix[0]?.start ?? start) ||
      isRole(token.lower, words) ||
      words.roleModifiers.has(token.lower) ||
      /^(?:of|state|the)$/u.test(token.lower),
  );

/** German nouns: "Ein Sprecher", "Die Verwaltung" are no names, whatever their capital. */
const isCommonNoun = (use: NameUse, before: MentionToken[], words: NameWords): boolean => {
  const lower = use.core[0]?.lower ?? '';
  return (
    isRole(lower, words) ||
    words.unnamed.has(lower) ||
    words.groups.has(lower) ||
    // the Spaniard
    (NATIONALS.has(lower) && (use.article || words.definite.has(before[0]?.lower ?? ''))) ||
    (before.some((token) => words.indefinite.has(token.lower) || words.possessives.has(token.lower)) &&
      use.prefix.length === 0 &&
      // his wife Kali
      !isRole(before.at(-1)?.lower ?? '', words))
  );
};

/** "Its chief executive, ⟨Ewan Brodie⟩": a name in apposition to a description. */
export function namedBehind(
  text: string,
  uses: NameUse[],
  main: MentionToken[],
  all: MentionToken[],
  words: NameWords,
): MentionReading | null {
  const end = main.at(-1)?.end ?? 0;
  for (const use of uses) {
    const start = use.prefix[0]?.start ?? use.start;
    if (start < end || use.kind === 'office' || use.kind === 'body') continue;
    const next = all.find((token) => token.start >= use.end);
    if (!isAppended(all, start, words) || (next && !next.sign && !words.boundaries.has(next.lower))) continue;
    // el director, señor ⟨Vidal⟩
    const isTitled = all.some(({ lower, end: to }) => to === start - 1 && isFormOfAddress(lower, words));
    const isWord = use.kind === 'single' && use.prefix.length === 0 && !isTitled;
    if (isWord && !isFirstName(use, main, words)) continue;
    return {
      kind: 'name',
      use,
      role: roleText(text.slice(main[0]?.start ?? start, end), words),
      theBody: false,
    };
  }
  return null;
}

/** Ann Roe’s son, ⟨Grant⟩ | A survivor, ⟨Siti⟩: one word names somebody where it is a first name, or nothing but a name. */
function isFirstName({ core }: NameUse, main: MentionToken[], words: NameWords): boolean {
  const name = core[0]?.lower ?? '';
  const isOfKin = main.some(({ lower }) => words.rolesMale.has(lower) || words.rolesFemale.has(lower));
  const isOne = main.length < 4 && isRole(main.at(-1)?.lower ?? '', words);
  return (isOfKin && showsPerson(name)) || (isOne && !COUNTRIES().has(name));
}

/** Her son, ⟨the filmmaker⟩ Ewan Brodie: between the comma and the name stands nothing, or what somebody is called. */
function isAppended(all: MentionToken[], start: number, words: NameWords): boolean {
  const from = all.findLastIndex(({ sign, end }) => sign && end <= start) + 1;
  const called = all.slice(from).filter(({ end }) => end <= start);
  return (
    from > 0 &&
    called.every(
      ({ lower }) =>
        isRole(lower, words) ||
        isFormOfAddress(lower, words) ||
        words.roleModifiers.has(lower) ||
        words.definite.has(lower),
    )
  );
}

const isFormOfAddress = (lower: string, words: NameWords): boolean =>
  words.titlesMale.has(lower) || words.titlesFemale.has(lower) || words.titles.has(lower);

/** The words of a role without an article or possessive in front; null when nothing is left. */
function roleText(phrase: string, words: NameWords): string | null {
  const [first = ''] = phrase.split(/\s/u, 1);
  const lower = first.toLowerCase();
  const drop = words.definite.has(lower) || words.indefinite.has(lower) || words.possessives.has(lower);
  const bare = (drop && !/^\S+\sof\s/u.test(phrase) ? phrase.slice(first.length) : phrase)
    .replace(/[\s,]+$/u, '')
    .trim();
  const last = bare.split(/\s/u).at(-1)?.toLowerCase().replace(/\.$/u, '') ?? '';
  const addressed =
    words.titlesMale.has(last) ||
    words.titlesFemale.has(last) ||
    (words.titles.has(last) && !isRole(last, words));
  if (bare === '' || (addressed && !bare.includes(' '))) return null;
  // senior author Dr. ⟨Ann Roe⟩
  const role = addressed ? bare.slice(0, bare.lastIndexOf(' ')) : bare;
  return roleIn(role, words) !== null || isCalling(last, words) ? role : null;
}
