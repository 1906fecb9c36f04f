/** The names of the signs for an end of reported speech, and their numbers. */
import { Is } from '../lexicon/en-words.ts';
import type { TokenIndex } from './token-index.ts';
import { QUOTED, WORD } from './tokens.ts';

/** How a place is set off from what stands before it. */
export const BREAKS = ['space', 'comma', 'marks', 'semicolon', 'dash', 'bracket', 'colon'] as const;
export type Break = (typeof BREAKS)[number];

/** What stands behind a place. */
export const OPENERS = [
  ...(['and', 'but', 'while', 'though', 'contrast', 'as', 'that', 'because', 'if', 'after'] as const),
  ...(['which', 'who', 'where', 'question', 'than', 'to', 'with', 'in', 'at', 'according'] as const),
  ...(['including', 'day', 'saying', 'doing', 'pronoun', 'a', 'the', 'determiner'] as const),
  ...([
    'preposition',
    'adverb',
    'verb',
    'participle',
    'name',
    'number',
    'word',
    'quotation',
    'sign',
  ] as const),
];
export type Opener = (typeof OPENERS)[number];

const TENSES = ['no verb', 'past', 'modal', 'present'];
const LENGTHS = ['1–2 words', '3–5 words', '6–9 words', '10–15 words', '16–24 words', '25 words or more'];
const RESTS = ['1–2 words', '3–5 words', '6–11 words', '12–19 words', '20 words or more'];
const STRETCHES = ['behind 1–3 words', 'behind 4–8 words', 'behind more words'];
const GOVERNORS = [
  ...['by say', 'by a verb of speech', 'by a verb of thought', 'by another verb'],
  ...['by saying', 'by a participle of speech', 'by a participle of thought', 'by another participle'],
];
const SECONDS = [
  'like the first',
  'like the first, with a subject',
  'unlike it',
  'unlike it, with a subject',
  'like the first, with marks',
  'like the first, with a subject and marks',
  'unlike it, with marks',
  'unlike it, with a subject and marks',
];
const SEATS = ['cue of a main clause', 'cue of a relative clause', 'cue of another clause'];
const FACTS = {
  place: 'any place',
  whole: 'behind the content’s verb',
  that: 'content opens with that',
  marks: 'content opens with marks',
  to: 'content opens with to',
  thing: 'content is a thing',
  pastMarks: 'past all marks',
  amongMarks: 'among marks',
  beforeMarks: 'before all marks',
  dashPair: 'dash, and another later',
  dashAlone: 'dash, and no other',
  commaLater: 'comma, and another later',
  lastComma: 'last comma',
  firstComma: 'first comma',
  secondComma: 'second comma',
  laterComma: 'a later comma',
  tail: 'where and when it was said',
  another: 'another attribution opens',
  adds: 'the reporter adds',
  addsToThing: 'the reporter adds to a thing',
  bareTail: 'where and when it was said, set off by nothing',
} as const;

/** The families of signs: each sign is one word, or a pair, from short lists. */
const FAMILIES: readonly { name: string; one: readonly string[]; two: readonly string[] }[] = [
  { name: 'fact', one: Object.values(FACTS), two: [] },
  { name: 'opens', one: BREAKS, two: OPENERS },
  { name: 'opens a clause', one: BREAKS, two: OPENERS },
  { name: 'tenses', one: TENSES, two: TENSES },
  { name: 'length', one: LENGTHS, two: [] },
  { name: 'rest', one: RESTS, two: [] },
  { name: 'opens', one: STRETCHES, two: OPENERS },
  { name: 'past all marks', one: BREAKS, two: OPENERS },
  { name: 'words', one: OPENERS, two: OPENERS },
  { name: 'verb behind', one: OPENERS, two: [] },
  { name: 'given', one: GOVERNORS, two: OPENERS },
  { name: 'given', one: GOVERNORS, two: BREAKS },
  { name: 'tenses of cue and clause', one: TENSES, two: TENSES },
  { name: 'second cue', one: SECONDS, two: OPENERS },
  { name: 'word before, set off by', one: OPENERS, two: BREAKS },
  { name: 'words before and behind', one: OPENERS, two: OPENERS },
  ...BREAKS.map((set) => ({ name: `two words behind a ${set}`, one: OPENERS, two: OPENERS })),
  { name: 'set off', one: SEATS, two: BREAKS },
  { name: 'opens', one: SEATS, two: OPENERS },
];
/** Their places in that list. */
export const Family = {
  ...{ fact: 0, opens: 1, clause: 2, tenses: 3, length: 4, rest: 5, early: 6, past: 7, then: 8, verb: 9 },
  ...{ governor: 10, governed: 11, cueTenses: 12, second: 13 },
  /** Of two words behind a place, the first of a row of families: one for each way it is set off. */
  ...{ before: 14, around: 15, behind: 16 },
  ...{ seat: 23, seated: 24 },
} as const;

/** A sign as a number, from its family and the places of its words in their lists. */
export const sign = (family: number, one: number, two = 0): number => (family << 12) | (one << 6) | two;

/** Stands for a word beyond the last place. */
export const NOTHING = 63;

/** Signs have numbers below this. */
export const MOST_SIGNS = sign(FAMILIES.length, 0);

type FactName = keyof typeof FACTS;
/** The numbers of the signs that are a single fact. */
export const Fact = Object.fromEntries(
  Object.keys(FACTS).map((name, at) => [name, sign(Family.fact, at)]),
) as Record<FactName, number>;

/** How a reader is told of a sign: “opens: comma, but”. */
export function nameOfSign(number: number): string {
  const family = FAMILIES[number >> 12];
  const words = [family?.one[(number >> 6) & 63], family?.two[number & 63]];
  return `${family?.name ?? ''}: ${words.filter((word) => word !== undefined).join(', ')}`;
}

/** The place of each opener in their list. */
const Place = Object.fromEntries(OPENERS.map((opener, place) => [opener, place])) as Record<Opener, number>;

const BY_FORM: ReadonlyMap<string, number> = new Map(
  (
    [
      ['and', 'and or nor'],
      ['but', 'but yet'],
      ['while', 'while'],
      ['though', 'though although whereas'],
      ['contrast', 'even despite instead rather'],
      ['as', 'as'],
      ['that', 'that'],
      ['because', 'because since so'],
      ['if', 'if unless until once when whenever'],
      ['after', 'after before'],
      ['which', 'which'],
      ['who', 'who whose whom'],
      ['where', 'where'],
      ['question', 'how why what whether'],
      ['than', 'than'],
      ['to', 'to'],
      ['with', 'with without'],
      ['in', 'in'],
      ['at', 'at during on'],
      ['according', 'according'],
      ['including', 'including'],
      ['a', 'a an'],
      ['the', 'the'],
    ] as const
  ).flatMap(([opener, forms]) => forms.split(' ').map((form) => [form, Place[opener]] as const)),
);

/** Index into the list of openers; it is asked of the same token many times, and kept. */
export function openerNumberAt(t: TokenIndex, at: number): number {
  const known = t.openers[at] ?? 0;
  if (known > 0) return known - 1;
  const number = readOpener(t, at);
  t.openers[at] = number + 1;
  return number;
}

/** What kind of word, or sign, the token `at` is. */
export const openerAt = (t: TokenIndex, at: number): Opener => OPENERS[openerNumberAt(t, at)] ?? 'sign';

function readOpener(t: TokenIndex, at: number): number {
  const kind = t.kindOf(at);
  if (kind === QUOTED) return Place.quotation;
  if (kind !== WORD) return Place.sign;
  const form = t.form(at);
  const known = BY_FORM.get(form);
  if (known !== undefined) return known;
  const capital = t.capital[at] === 1;
  if (isDay(t, at, form, capital)) return Place.day;
  if (form.length > 4 && form.endsWith('ing') && !form.endsWith('thing'))
    return !t.is(at, Is.Reporting) ? Place.doing : Place.saying;
  if (t.is(at, Is.Pronoun) && !t.is(at, Is.Determiner)) return Place.pronoun;
  if (t.is(at, Is.Determiner)) return Place.determiner;
  if (t.is(at, Is.Preposition)) return Place.preposition;
  if (t.is(at, Is.Adverb)) return Place.adverb;
  if (!capital && t.is(at, FINITE)) return Place.verb;
  if (!capital && form.endsWith('ed')) return Place.participle;
  if (capital) return Place.name;
  return '0123456789$'.includes(form.charAt(0)) && form !== '' ? Place.number : Place.word;
}

const FINITE = Is.Be | Is.Have | Is.Modal | Is.Do | Is.PlainVerb | Is.Past | Is.Third;

/** on Friday, last week */
const isDay = (t: TokenIndex, at: number, form: string, capital: boolean): boolean =>
  capital
    ? t.is(at, Is.Time)
    : t.is(at + 1, Is.Time) && /^(?:last|this|earlier|later|late|early)$/u.test(form);
