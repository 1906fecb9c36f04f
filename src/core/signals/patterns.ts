import type { SignalLists } from '../lexicon/signal-lists.ts';
import { classAt, LETTER, NUMBER } from '../words/letters.ts';
import { once } from '../words/once.ts';

/** Wording that takes a pattern of several words. */
export interface Pattern {
  rule: string;
  /** The words it can begin with, lower case; it is tried at these alone. */
  triggers: readonly string[];
  /** Whether one of the words it ends with stands near enough behind such a word: without, it is not tried. */
  mayEnd: (text: string, start: number) => boolean;
  /** Sticky, without regard to case. */
  expression: () => RegExp;
  /** Decides on a match; the text behind it is given. */
  holds?: (behind: string) => boolean;
}

/** A passive of harm whose doer is named, right behind or at the end of the clause. */
const NAMES_DOER = /^[^.;:!?“”"]{0,60}?\b(?:by|von|durch|par)\b/u;
const namesNoDoer = (behind: string): boolean => !NAMES_DOER.test(behind);

/** The small letters of the languages that have patterns; a class of all letters is slow to compile. */
const L = 'a-zß-öø-ɏ';

interface Wording {
  rule: string;
  triggers: string;
  /** What it ends with, as a list of the lexicon, and within how many words behind the trigger. */
  ends: string;
  within: number;
  source: string;
  holds?: Pattern['holds'];
}

function pattern({ rule, triggers, ends, within, source, holds }: Wording): Pattern {
  const wanted = once(() => new Set(ends.split('|').flatMap(endsOf)));
  return {
    rule,
    triggers: triggers.split('|'),
    mayEnd: (text, start) => isNear(wanted(), text, start, within),
    expression: once(() => new RegExp(`${source}(?![${L}-])`, 'iuy')),
    ...(holds && { holds }),
  };
}

/** critics?: critic, critics; run over: run */
function endsOf(end: string): string[] {
  const [first = ''] = end.toLowerCase().split(' ', 1);
  return first.endsWith('?') ? [first.slice(0, -2), first.slice(0, -1)] : [first];
}

/** Whether one of these words is among the next behind an offset that only blanks divide. */
function isNear(wanted: ReadonlySet<string>, text: string, start: number, within: number): boolean {
  let at = start;
  for (let count = 0; count <= within; count++) {
    const from = at;
    while ((classAt(text, at) & LETTER) !== 0 || text.charAt(at) === '-') at++;
    if (count > 0 && wanted.has(text.slice(from, at).toLowerCase())) return true;
    while ((classAt(text, at) & (LETTER | NUMBER)) !== 0 || INSIDE.includes(text.charAt(at) || ' ')) at++;
    if (text.charAt(at) !== ' ') return false;
    at++;
  }
  return false;
}

const INSIDE = "’'-";

const firstWords = (phrases: string): string =>
  phrases
    .split('|')
    .map((phrase) => phrase.split(' ')[0])
    .join('|');

/** The patterns of a language, from its word lists. */
export function patternsOf(lists: SignalLists, lang: string): Pattern[] {
  const { all, groups } = lists;
  // “all the coastal governments”, “every politician in town”
  const generalised = pattern({
    rule: 'generalised-group',
    triggers: firstWords(all),
    ends: groups,
    within: 7,
    source: `(?:${all}) (?:(?:the|of the|die|der|les|des) )?(?:[${L}-]+ ){0,2}?(?:${groups})`,
  });
  return [generalised, ...(BY_LANGUAGE[lang]?.(lists) ?? [])];
}

const english = ({ superlatives, relations, harm }: SignalLists): Pattern[] => [
  // “one of Lysk’s most faithful friends”
  pattern({
    rule: 'superlative',
    triggers: 'one',
    ends: relations,
    within: 9,
    source: `one of (?:[${L}’\'-]+ ){1,3}?(?:${superlatives}) (?:[${L}]+ )?(?:${relations})`,
  }),
  // “the council’s fiercest critic”
  pattern({
    rule: 'superlative',
    triggers: firstWords(superlatives),
    ends: relations,
    within: 4,
    source: `(?:${superlatives}) (?:[${L}]+ )?(?:${relations})`,
  }),
  // “two villagers were shot”
  pattern({
    rule: 'hidden-agent',
    triggers: 'was|were|been|being',
    ends: harm,
    within: 2,
    source: `[${L}]+ (?:(?:[${L}]+ly|also|then|later) )?(?:${harm})`,
    holds: namesNoDoer,
  }),
];

const german = ({ superlatives, relations, harm }: SignalLists): Pattern[] => [
  // „einer der treuesten Verbündeten“
  pattern({
    rule: 'superlative',
    triggers: 'einer|eine|eines',
    ends: relations,
    within: 4,
    source: `[${L}]+ der (?:${superlatives}) (?:[${L}]+ )?(?:${relations})`,
  }),
  // „wurden zwei Frauen verletzt“
  pattern({
    rule: 'hidden-agent',
    triggers: 'wurde|wurden|worden',
    ends: harm,
    within: 6,
    source: `[${L}]+ (?:[${L}\\d-]+ ){0,5}?(?:${harm})`,
    holds: namesNoDoer,
  }),
];

const french = ({ superlatives, relations, harm }: SignalLists): Pattern[] => [
  // « l’un de ses plus fervents soutiens »
  pattern({
    rule: 'superlative',
    triggers: "l'un|l'une",
    ends: relations,
    within: 5,
    source: `l[’\']une? d(?:es|e ses|e leurs) (?:${superlatives}) (?:${relations})`,
  }),
  // « ont été blessés »
  pattern({
    rule: 'hidden-agent',
    triggers: 'a|ont|avait|avaient|aurait|auraient',
    ends: harm,
    within: 3,
    source: `[${L}]+ été (?:[${L}]+ )?(?:${harm})`,
    holds: namesNoDoer,
  }),
];

const BY_LANGUAGE: Readonly<Record<string, (lists: SignalLists) => Pattern[]>> = {
  en: english,
  de: german,
  fr: french,
};
