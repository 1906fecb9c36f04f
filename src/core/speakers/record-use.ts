import type { Gender } from '../lexicon/names-given.ts';
import type { NameWords } from '../lexicon/name-words.ts';
import type { Person, PersonUse } from './person.ts';
import type { NameUse } from './name-use.ts';
import { hasAge, isRole, roleAfter, roleBefore, roleIn } from './role-phrases.ts';
import { LETTER, runEnd, codeAt } from '../words/letters.ts';

const BLANK = 32;
const MOST_ROLES = 12;

/** Notes one more use of a person's name, with the roles, gender and aliases that stand around it; and gives it. */
export function record(person: Person, use: NameUse, text: string, words: NameWords): PersonUse {
  const gender = titleGender(use, words);
  if (gender !== null) person.gender = gender;
  const roles = [roleBefore(text, use, words), use.possessive ? null : roleAfter(text, use.end, words)];
  for (const role of roles) {
    if (
      role === null ||
      person.roles.length >= MOST_ROLES ||
      person.roles.some(({ text: known }) => known === role.text)
    )
      continue;
    person.roles.push(role);
    person.sure = true;
    if (role.words.some((word) => words.rolesFemale.has(word))) person.gender ??= 'f';
    else if (words.rolesMale.has(role.head)) person.gender ??= 'm';
  }
  if (hasAge(text, use.end)) person.sure = true;
  const alias = text.slice(use.prefix[0]?.start ?? use.start, use.end);
  if (person.aliases.size < 12) {
    person.aliases.add(text.slice(use.start, use.end));
    if (use.prefix.length === 1) person.aliases.add(alias);
  }
  const made = {
    start: use.prefix[0]?.start ?? use.start,
    end: use.end,
    person,
    possessive: use.possessive,
    modifies: isRole(wordAfter(text, use.end), words),
  };
  person.uses.push(made);
  return made;
}

/** The role a mention gives, of a person of whom none of that noun is known yet: Valdria’s ambassador to France ⟨Omrik Voss⟩. */
export function learnRole(person: Person | null, phrase: string | null, words: NameWords): void {
  const role = phrase === null ? null : roleIn(phrase, words);
  if (person === null || role === null || person.roles.length >= MOST_ROLES) return;
  if (!person.roles.some(({ head }) => head === role.head)) person.roles.push(role);
}

/** The gender a form of address in front of the name shows: Mr, Dame. */
export function titleGender({ prefix }: NameUse, words: NameWords): Gender | null {
  for (const { lower } of prefix) {
    if (words.titlesMale.has(lower)) return 'm';
    if (words.titlesFemale.has(lower) || words.rolesFemale.has(lower)) return 'f';
  }
  return null;
}

/** The word one blank after an offset, lower case; empty when something else stands there. */
function wordAfter(text: string, at: number): string {
  if (codeAt(text, at) !== BLANK || codeAt(text, at + 1) < 97) return '';
  return text.slice(at + 1, Math.min(at + 20, runEnd(text, at + 1, LETTER)));
}

/** A form of address or an office: Mr, Senator. */
export const isTitle = (lower: string, words: NameWords): boolean =>
  words.titles.has(lower) ||
  words.titlesMale.has(lower) ||
  words.titlesFemale.has(lower) ||
  isRole(lower, words);
