/**
 * What a language's file lists for names: persons, bodies, and those who stay unnamed.
 * Every list is lower case, blank-separated; abbreviations stand without their stop.
 */
export interface NameList {
  /** Personal pronouns by whom they stand for; `ambiguous` is she or they (German *sie*). */
  he: string;
  she: string;
  they: string;
  ambiguous: string;
  it: string;
  first: string;
  /** Forms of address that come before a name and show its bearer's gender, or do not. */
  titlesMale: string;
  titlesFemale: string;
  titles: string;
  /** Offices and callings of one person. */
  roles: string;
  rolesMale: string;
  rolesFemale: string;
  /** Of these, the ones that somebody holds alone: a minister nobody has named is nobody named. */
  offices: string;
  /** Words that may stand in front of an office: former, deputy, chief. */
  roleModifiers: string;
  /** Nouns for many people together, and for a body that speaks with one voice. */
  groups: string;
  organisations: string;
  /** Companies by what they make or do: "the carmaker" is the company named before. */
  companies: string;
  /** Nouns for people whose name is kept back or not known. */
  unnamed: string;
  definite: string;
  indefinite: string;
  /** Words that tell a new one from the one before: another, a second. */
  other: string;
  quantifiers: string;
  possessives: string;
  /** Words that end the head of a noun phrase: prepositions, relative pronouns, the genitive's article. */
  boundaries: string;
  conjunctions: string;
  /** Words that open sentences with a capital and are no part of a name; days and months too. */
  openers: string;
  /** Pronouns and possessives in running text that show the gender of the person just named. */
  heTraces: string;
  sheTraces: string;
}
