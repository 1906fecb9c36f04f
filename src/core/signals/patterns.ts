import type { SignalWords } from '../lexicon/signal-words.ts';
import type { Span } from '../span.ts';

/** Wording that takes a pattern of several words; each with its rule. */
export interface Pattern {
  rule: string;
  expression: RegExp;
  /** Decides on a match; the text behind it is given. */
  holds?: (behind: string) => boolean;
}

const alternatives = (list: string): string => list.split('|').join('|');

/** A passive of harm whose doer is named, right behind or at the end of the clause. */
const NAMES_DOER = /^[^.;:!?“”"]{0,60}?\b(?:by|von|durch|par)\b/u;

/** The patterns of a language, from its word lists. */
export function patternsOf(lists: SignalWords, lang: string): Pattern[] {
  const groups = alternatives(lists.groups);
  const patterns: Pattern[] = [
    {
      // “all the coastal governments”, “every politician in town”
      rule: 'generalised-group',
      expression: new RegExp(
        `(?<![\\p{L}-])(?:${alternatives(lists.all)}) (?:(?:the|of the|die|der|les|des) )?(?:[\\p{L}-]+ ){0,2}?(?:${groups})(?![\\p{L}-])`,
        'giu',
      ),
    },
  ];
  if (lang === 'en') patterns.push(...englishPatterns(lists));
  if (lang === 'de')
    patterns.push(
      // „einer der treuesten Verbündeten“
      {
        rule: 'superlative',
        expression: new RegExp(
          `(?<!\\p{L})(?:einer|eine|eines) der (?:${lists.superlatives}) (?:\\p{L}+ )?(?:${lists.relations})(?!\\p{L})`,
          'gu',
        ),
      },
      // „wurden zwei Frauen verletzt“
      {
        rule: 'hidden-agent',
        expression: new RegExp(
          `(?<!\\p{L})(?:wurden?|worden) (?:[\\p{L}\\d-]+ ){0,5}?(?:${lists.harm})(?!\\p{L})`,
          'gu',
        ),
        holds: (behind) => !NAMES_DOER.test(behind),
      },
    );
  if (lang === 'fr')
    patterns.push(
      // « l’un de ses plus fervents soutiens »
      {
        rule: 'superlative',
        expression: new RegExp(
          `(?<!\\p{L})l[’']une? d(?:es|e ses|e leurs) (?:${lists.superlatives}) (?:${lists.relations})(?!\\p{L})`,
          'giu',
        ),
      },
      // « ont été blessés »
      {
        rule: 'hidden-agent',
        expression: new RegExp(
          `(?<!\\p{L})(?:a|ont|avait|avaient|aurait|auraient) été (?:\\p{L}+ )?(?:${lists.harm})(?!\\p{L})`,
          'gu',
        ),
        holds: (behind) => !NAMES_DOER.test(behind),
      },
    );
  return patterns;
}

function englishPatterns(lists: SignalWords): Pattern[] {
  return [
    {
      // “one of Lysk’s most faithful friends”, “the council’s fiercest critic”
      rule: 'superlative',
      expression: new RegExp(
        `(?<!\\p{L})(?:one of (?:[\\p{L}’'-]+ ){1,3}?)?(?:${lists.superlatives}) (?:\\p{L}+ )?(?:${lists.relations})(?![\\p{L}-])`,
        'gu',
      ),
    },
    {
      // “two villagers were shot”
      rule: 'hidden-agent',
      expression: new RegExp(
        `(?<!\\p{L})(?:was|were|been|being) (?:(?:\\p{L}+ly|also|then|later) )?(?:${lists.harm})(?![\\p{L}-])`,
        'gu',
      ),
      holds: (behind) => !NAMES_DOER.test(behind),
    },
  ];
}

/** All matches in a stretch of text. */
export function matchPattern(text: string, { start, end }: Span, { expression, holds }: Pattern): Span[] {
  const stretch = text.slice(start, end);
  return Array.from(stretch.matchAll(expression), (match) => ({
    start: start + match.index,
    end: start + match.index + match[0].length,
  })).filter((span) => holds?.(text.slice(span.end, span.end + 80)) ?? true);
}
