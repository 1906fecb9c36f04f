import type { Draft } from '../draft.ts';
import { fullGivenName, genderOfGivenName } from '../lexicon/names-given.ts';
import { TRAIT } from '../lexicon/name-traits.ts';
import type { NameWords } from '../lexicon/name-words.ts';
import type { Block } from '../reading.ts';
import { AFTER_ALL } from '../span.ts';
import type { NameToken } from './capital-run.ts';
import { isHeadline } from './headline.ts';
import { nameKey } from './name-key.ts';
import type { NameUse } from './name-use.ts';
import { nameUses } from './name-uses.ts';
import { NAMESAKES, personNamed } from './person-named.ts';
import { isTitle, record, titleGender } from './record-use.ts';
import type { Cast, Person } from './person.ts';
import { late } from '../words/late.ts';
import { CAPITAL, classAt, startsCapital, startsSmall } from '../words/letters.ts';

/** Names of more words may be a headline's capitals. */
const LONGEST_NAME = 2;

/** Reads all names of the article, its headline, lead and captions included, and puts together who is one. */
export function castOf({ article, text, lang }: Draft, words: NameWords): Cast {
  const cast: Cast = {
    people: [],
    uses: [],
    bodies: [],
    singles: new Map(),
    byFull: new Map(),
    bySurname: new Map(),
    byGiven: new Map(),
  };
  const uses = namesIn(article.blocks, text, lang, words);
  const isFull = ({ kind }: NameUse): boolean => kind === 'person' || kind === 'perhaps';
  const isLong = ({ core }: NameUse): boolean => core.length > LONGEST_NAME;
  const short = uses.map((use) => (isFull(use) && !isLong(use) ? fullyNamed(cast, use, text, lang) : null));
  const owners = uses.map((use, index) =>
    isFull(use) && isLong(use)
      ? (knownWithin(cast, use, lang) ?? fullyNamed(cast, use, text, lang))
      : (short[index] ?? null),
  );
  for (const namesakes of [...cast.bySurname.values(), ...cast.byGiven.values()])
    namesakes.sort((a, b) => a.firstAt - b.firstAt);
  for (const [index, use] of uses.entries()) {
    const owner =
      owners[index] ?? (use.kind === 'single' ? namedByOneWord(cast, use, text, lang, words) : null);
    if (owner) cast.uses.push(record(owner, use, text, words));
    else if (use.kind === 'body') cast.bodies.push(use);
  }
  return cast;
}

function namesIn(blocks: readonly Block[], text: string, lang: string, words: NameWords): NameUse[] {
  const uses: NameUse[] = [];
  for (const block of blocks) {
    if (isHeadline(text, block)) continue;
    for (const use of nameUses(text, block, lang, words)) uses.push(use);
  }
  return uses;
}

/** Two or more words: a person known already by first name and surname, or a new one. */
function fullyNamed(cast: Cast, use: NameUse, text: string, lang: string): Person {
  const [first] = use.core;
  const surname = keyOf(use.core.at(-1), lang);
  const given = fullGivenName(keyOf(first, lang));
  const stop = lang !== 'en' && isInitial(use) && text[use.end] === '.' ? '.' : '';
  const name = `${fullText(use, text)}${stop}`;
  const junior = isJunior(use);
  const key = `${given} ${surname}${junior ? ' jr' : ''}`;
  const known =
    cast.byFull.get(key) ??
    cast.bySurname
      .get(surname)
      ?.slice(0, NAMESAKES)
      .find(
        (one) =>
          one.junior === junior &&
          (sameGiven(one.given, given) || isTail(one.name, name) || isTail(name, one.name)),
      );
  const person = known ?? newPerson(cast, name, given, surname, use, lang);
  cast.byFull.set(key, person);
  person.firstAt = Math.min(person.firstAt, use.start);
  if (use.kind === 'person') person.sure = true;
  if (person.gender === null && first !== undefined && (first.traits & TRAIT.given) !== 0)
    person.gender = genderOfGivenName(first.lower) ?? null;
  if (isFuller(name, person.name, lang)) person.name = name;
  if (use.nickname !== null) person.aliases.add(use.nickname);
  return person;
}

const isJunior = ({ suffix }: NameUse): boolean => suffix?.toLowerCase().startsWith('jr') === true;

/** Ann Lund Roe, and Lund Roe: a double surname without the first name. */
const isTail = (whole: string, tail: string): boolean =>
  tail.includes(' ') &&
  whole.endsWith(` ${tail}`) &&
  genderOfGivenName(tail.slice(0, tail.indexOf(' ')).toLowerCase()) === undefined;

/** The person a name of two or more words stands for, added to the cast when the article's scan passed it over. */
export function ensurePerson(cast: Cast, use: NameUse, text: string, lang: string, words: NameWords): Person {
  const known = knownWithin(cast, use, lang);
  if (known !== null) return known;
  const count = cast.people.length;
  const person = fullyNamed(cast, use, text, lang);
  if (cast.people.length > count) record(person, use, text, words);
  person.sure = true;
  return person;
}

/** ⟨Ilse Tarrant⟩ Opens Bridge: in a headline somebody known stands among other capitals. */
function knownWithin(cast: Cast, { core }: NameUse, lang: string): Person | null {
  for (let at = 0; core.length > 2 && at + 1 < core.length; at++) {
    if (((core[at]?.traits ?? 0) & TRAIT.given) === 0) continue;
    const given = fullGivenName(keyOf(core[at], lang));
    const person = cast.byFull.get(`${given} ${keyOf(core[at + 1], lang)}`);
    if (person !== undefined) return person;
  }
  return null;
}

/** "J. Tarrant" and "Jane Tarrant" may be one; two full first names that differ are two people. */
const sameGiven = (known: string | null, given: string): boolean =>
  known === null ||
  known === given ||
  (known.length === 1 ? given.startsWith(known) : given.length === 1 && known.startsWith(given));

function newPerson(
  cast: Cast,
  name: string,
  given: string | null,
  surname: string,
  use: NameUse,
  lang: string,
): Person {
  const person: Person = {
    name,
    given,
    surname,
    gender: null,
    sure: false,
    roles: [],
    firstAt: use.core.length > LONGEST_NAME + 1 ? use.start + AFTER_ALL : use.start,
    junior: isJunior(use),
    uses: [],
    aliases: new Set(),
  };
  cast.people.push(person);
  const surnames = given === null ? use.core.slice(-1) : use.core.slice(1);
  for (const { word, lower } of surnames)
    if (lower !== word || surnames.length === 1) push(cast.bySurname, nameKey(word, lang), person);
  if (given !== null) push(cast.byGiven, nameKey(use.core[0]?.word ?? '', lang), person);
  return person;
}

/** One word: the surname or first name of somebody, alone or behind a title; else it is kept for later. */
function namedByOneWord(
  cast: Cast,
  use: NameUse,
  text: string,
  lang: string,
  words: NameWords,
): Person | null {
  const [token] = use.core;
  if (!token) return null;
  const person = personNamed(cast, token.word, use.start, text, lang, titleGender(use, words));
  if (person !== null) return person;
  if (use.prefix.some(({ lower }) => isTitle(lower, words))) return addSurname(cast, use, lang);
  push(cast.singles, nameKey(token.word, lang), use);
  return null;
}

/** Somebody known by one word only: "Mr Okoro". */
export function addSurname(cast: Cast, use: NameUse, lang: string): Person {
  const word = use.core[0]?.word ?? '';
  const added = newPerson(cast, word, null, nameKey(word, lang), use, lang);
  added.sure = true;
  return added;
}

/** O’NEILL: every letter a capital. */
function isShouted(word: string): boolean {
  if (!startsCapital(word)) return false;
  for (let at = 1; at < word.length; at++)
    if ((classAt(word, at) & CAPITAL) === 0 && !"'’-".includes(word.charAt(at))) return false;
  return true;
}
/** Marc ⟨D.⟩: courts are reported with a surname cut short. */
const isInitial = ({ core, suffix }: NameUse): boolean =>
  suffix === null && core.length > 1 && core.at(-1)?.word.length === 1;

const VOWEL = late.iu`[aeiouyàâäáãåèéêëìíîïòóôöõøùúûüаеёиоуыэюя]`;
const INITIAL = late.gu`\b(\p{Lu}) `;

function fullText(use: NameUse, text: string): string {
  const { core } = use;
  const shouted =
    core.length > 1 &&
    !startsSmall(core[0]?.word.slice(1) ?? '') &&
    core.every(({ word }) => isShouted(word) && (word.length === 1 || VOWEL().test(word)));
  const whole = core
    .map(({ word }) => (shouted ? word.charAt(0) + word.slice(1).toLowerCase() : word))
    .join(' ');
  const initials = core.some(({ word }) => (classAt(word, word.length - 1) & CAPITAL) !== 0);
  const name = initials ? whole.replace(INITIAL(), '$1. ') : whole;
  if (use.suffix === null) return name;
  return `${name} ${use.suffix}${text[use.end - 1] === '.' && !use.suffix.endsWith('.') ? '.' : ''}`;
}

/** What a word of a name is filed under. */
const keyOf = (token: NameToken | undefined, lang: string): string =>
  token === undefined
    ? ''
    : lang === 'ru' || token.word.endsWith('.')
      ? nameKey(token.word, lang)
      : token.lower;

/** More words, or, for Russian cases, the form the name has as a subject. */
function isFuller(name: string, than: string, lang: string): boolean {
  const [words, known] = [blanksIn(name), blanksIn(than)];
  return words > known || (words === known && lang === 'ru' && name.length < than.length);
}

function blanksIn(name: string): number {
  let count = 0;
  for (let at = name.indexOf(' '); at >= 0; at = name.indexOf(' ', at + 1)) count++;
  return count;
}

function push<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}
