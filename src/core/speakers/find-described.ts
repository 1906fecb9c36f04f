import { NATIONALS } from '../lexicon/nationals.ts';
import type { NameWords } from '../lexicon/name-words.ts';
import type { Cast, Person } from './person.ts';
import { firstAtOrAfter } from './first-at.ts';
import type { Description } from './describe-mention.ts';
import { isRole, type Role } from './role-phrases.ts';
import { LETTER, runEnd } from '../words/letters.ts';

/** Nouns that may stand for an office of another name; the list is short on purpose. */
const ALSO: Readonly<Record<string, readonly string[]>> = {
  leader: ['president', 'premier', 'chancellor', 'minister', 'chairman', 'chairwoman'],
  lawmaker: ['senator', 'representative', 'congressman', 'congresswoman', 'mp', 'deputy'],
  legislator: ['senator', 'representative', 'congressman', 'congresswoman'],
  politician: ['senator', 'representative', 'mp', 'minister', 'mayor', 'governor'],
  premier: ['minister'],
  executive: ['ceo', 'director', 'chairman', 'chairwoman', 'president'],
  boss: ['ceo', 'manager', 'chairman', 'executive', 'chief'],
  spokesperson: ['spokesman', 'spokeswoman'],
  lawyer: ['attorney', 'solicitor', 'barrister', 'counsel'],
  attorney: ['lawyer', 'prosecutor', 'counsel'],
  doctor: ['physician', 'surgeon'],
  scientist: ['researcher', 'professor', 'biologist', 'physicist', 'astronomer', 'geologist'],
  academic: ['professor', 'lecturer', 'historian'],
  author: ['writer', 'novelist'],
  writer: ['author', 'novelist'],
  coach: ['manager', 'trainer'],
  manager: ['coach'],
  sportsman: ['player', 'athlete'],
  officer: ['sergeant', 'inspector', 'constable', 'superintendent'],
  'vice-president': ['president'],
};
/** Words that make another office of the same noun: a vice president is not the president. */
const DEMOTING = new Set(
  'vice deputy assistant former ex late then acting candidate associate junior ehemalige ehemaliger frühere früherer ancien ancienne expresidente antiguo бывший бывшая'.split(
    ' ',
  ),
);

/** The people of a cast by the nouns of their offices. */
export type Offices = ReadonlyMap<string, Person[]>;

const HOLDERS = 40;

export function officesOf(cast: Cast): Offices {
  const offices = new Map<string, Person[]>();
  for (const person of cast.people)
    for (const { head } of person.roles) {
      const holders = offices.get(head) ?? [];
      if (holders.length < HOLDERS && holders.at(-1) !== person) holders.push(person);
      offices.set(head, holders);
    }
  return offices;
}

/** The person whose office or calling a description names, before the offset if there is one, else after it. */
export function personInOffice(
  description: Description,
  at: number,
  offices: Offices,
  words: NameWords,
): Person | null {
  if (!isRole(description.head, words)) return null;
  const heads = new Set([description.head, ...(ALSO[description.head] ?? [])]);
  let best: { person: Person; score: number; nearness: number } | null = null;
  for (const person of [...heads].flatMap((head) => offices.get(head) ?? [])) {
    const score = Math.max(-1, ...person.roles.map((role) => fit(role, description, heads)));
    if (score < 0) continue;
    const last = person.uses[firstAtOrAfter(person.uses, at) - 1]?.start;
    const nearness = last ?? -(person.uses[0]?.start ?? at) - 1;
    if (best === null || score > best.score || (score === best.score && nearness > best.nearness))
      best = { person, score, nearness };
  }
  return best?.person ?? null;
}

/** How well a role fits a description: below 0 not at all. */
function fit(role: Role, { head, modifiers, determiner }: Description, heads: ReadonlySet<string>): number {
  if (!heads.has(role.head)) return -1;
  const wanted = modifiers.filter(
    (_word, index) => !(index === 0 && determiner !== 'none' && determiner !== 'possessive'),
  );
  const demoted = role.words.some((word) => DEMOTING.has(word) && !wanted.includes(word));
  const asked = wanted.filter((word) => word.length > 3);
  const met = asked.filter((word) => role.words.some((own) => own.slice(0, 4) === word.slice(0, 4))).length;
  if (demoted && (role.head === head || !role.words.includes('former'))) return -1;
  // "The Corvanian president" is not the president of another country whom the article gives a country too.
  if (met < asked.length && role.words.length > 1 && met === 0) return -1;
  return met * 2 + (role.head === head ? 1 : 0);
}

/** True for a noun phrase that means one human being, though it names no office: "the 43-year-old", "the Texan". */
export const isSomebody = ({ head, modifiers, noun }: Description, words: NameWords): boolean =>
  noun === 'office' ||
  noun === 'people' ||
  isRole(head, words) ||
  words.unnamed.has(head) ||
  NATIONALS.has(head) ||
  /(?:-year-old|jährige[nrm]?)$/u.test(head) ||
  modifiers.some((word) => /(?:-year-old|-jährige[nrm]?)$/u.test(word)) ||
  /(?:woman|man|ist|ian|logist|crat)$/u.test(head);

/** So far back, and so many uses of the noun, are looked at. */
const REACH = 4000;
const LOOKED_AT = 8;
const NEAR = 40;

/** “⟨A 43-year-old man⟩ was ill … the man said”: somebody brought in by the same noun, without a name in front of it. */
export function isIntroduced(text: string, head: string, at: number, words: NameWords): boolean {
  const before = text.slice(Math.max(0, at - REACH), at);
  let use = before.length;
  for (let looked = 0; looked < LOOKED_AT; looked++) {
    use = before.lastIndexOf(` ${head}`, use - 1);
    if (use < 0) return false;
    // a man, not: a manager
    if (runEnd(before, use + 1, LETTER) > use + 1 + head.length) continue;
    const front = before.slice(Math.max(0, use - NEAR), use);
    const opens = front
      .split(' ')
      .slice(-4)
      .some((word) => words.indefinite.has(word.toLowerCase()));
    if (opens && !front.includes(', ')) return true;
  }
  return false;
}
