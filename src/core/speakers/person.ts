/** Whom an article names, and by which words. */
import type { Gender } from '../lexicon/names-given.ts';
import type { NameUse } from './name-use.ts';
import type { Role } from './role-phrases.ts';

/** Somebody the article names, with everything it calls them by. */
export interface Person {
  /** The fullest name, as written. */
  name: string;
  /** First name in its full form, as a key; null when only the surname is given. */
  given: string | null;
  surname: string;
  gender: Gender | null;
  /** A title, a first name, a role or their own speaking shows a person, not a place or a thing. */
  sure: boolean;
  roles: Role[];
  /** Ann Roe Jr. is not Ann Roe. */
  junior: boolean;
  /** Where they are first named; behind all others when what names them may be a headline. */
  firstAt: number;
  uses: PersonUse[];
  aliases: Set<string>;
}

export interface PersonUse {
  start: number;
  end: number;
  person: Person;
  possessive: boolean;
  /** "Okoro aide Jane Lund": the name only tells which aide. */
  modifies: boolean;
}

/** Everybody and every body the article names. */
export interface Cast {
  people: Person[];
  /** All uses of people's names, in order. */
  uses: PersonUse[];
  /** Uses of names of organisations, in order, and of single words that are nobody's surname. */
  bodies: NameUse[];
  singles: Map<string, NameUse[]>;
  byFull: Map<string, Person>;
  bySurname: Map<string, Person[]>;
  byGiven: Map<string, Person[]>;
}
