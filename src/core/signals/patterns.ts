import type { SignalLists } from '../lexicon/signal-lists.ts';
import { once } from '../words/once.ts';

/** Wording that takes a pattern of several words. */
export interface Pattern {
  rule: string;
  /** The words it can begin with, lower case; it is tried at these alone. */
  triggers: readonly string[];
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

const pattern = (rule: string, triggers: string, source: string, holds?: Pattern['holds']): Pattern => ({
  rule,
  triggers: triggers.split('|'),
  expression: once(() => new RegExp(`${source}(?![${L}-])`, 'iuy')),
  ...(holds && { holds }),
});

const firstWords = (phrases: string): string =>
  phrases
    .split('|')
    .map((phrase) => phrase.split(' ')[0])
    .join('|');

/** The patterns of a language, from its word lists. */
export function patternsOf(lists: SignalLists, lang: string): Pattern[] {
  const { all, groups } = lists;
  // “all the coastal governments”, “every politician in town”
  const generalised = pattern(
    'generalised-group',
    firstWords(all),
    `(?:${all}) (?:(?:the|of the|die|der|les|des) )?(?:[${L}-]+ ){0,2}?(?:${groups})`,
  );
  return [generalised, ...(BY_LANGUAGE[lang]?.(lists) ?? [])];
}

const english = ({ superlatives, relations, harm }: SignalLists): Pattern[] => [
  // “one of Lysk’s most faithful friends”
  pattern(
    'superlative',
    'one',
    `one of (?:[${L}’\'-]+ ){1,3}?(?:${superlatives}) (?:[${L}]+ )?(?:${relations})`,
  ),
  // “the council’s fiercest critic”
  pattern('superlative', firstWords(superlatives), `(?:${superlatives}) (?:[${L}]+ )?(?:${relations})`),
  // “two villagers were shot”
  pattern(
    'hidden-agent',
    'was|were|been|being',
    `[${L}]+ (?:(?:[${L}]+ly|also|then|later) )?(?:${harm})`,
    namesNoDoer,
  ),
];

const german = ({ superlatives, relations, harm }: SignalLists): Pattern[] => [
  // „einer der treuesten Verbündeten“
  pattern('superlative', 'einer|eine|eines', `[${L}]+ der (?:${superlatives}) (?:[${L}]+ )?(?:${relations})`),
  // „wurden zwei Frauen verletzt“
  pattern('hidden-agent', 'wurde|wurden|worden', `[${L}]+ (?:[${L}\\d-]+ ){0,5}?(?:${harm})`, namesNoDoer),
];

const french = ({ superlatives, relations, harm }: SignalLists): Pattern[] => [
  // « l’un de ses plus fervents soutiens »
  pattern(
    'superlative',
    "l'un|l'une",
    `l[’\']une? d(?:es|e ses|e leurs) (?:${superlatives}) (?:${relations})`,
  ),
  // « ont été blessés »
  pattern(
    'hidden-agent',
    'a|ont|avait|avaient|aurait|auraient',
    `[${L}]+ été (?:[${L}]+ )?(?:${harm})`,
    namesNoDoer,
  ),
];

const BY_LANGUAGE: Readonly<Record<string, (lists: SignalLists) => Pattern[]>> = {
  en: english,
  de: german,
  fr: french,
};
