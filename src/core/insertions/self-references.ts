import type { Insertion } from '../draft.ts';
import { EARLIER_VERSION, SELF_REFERENCES } from '../lexicon/insertion-labels.ts';
import type { SurveyedBlock } from './block-survey.ts';
import { LETTER } from '../words/letters.ts';
import { PhraseMatcher } from '../words/phrase-matcher.ts';
import { afterLead, anyOf, WHOLE_WORDS } from './label-forms.ts';

interface Beginning {
  phrases: readonly string[];
  source: () => string;
  pattern: RegExp | null;
}

const BEGINNINGS: readonly Beginning[] = [
  { phrases: EARLIER_VERSION, source: () => `^(?:${anyOf(EARLIER_VERSION)})`, pattern: null },
  // Sample: "This story was updated at noon to add the minister’s reply."
  ...SELF_REFERENCES.map(({ subject, verb }) => ({
    phrases: subject,
    source: () =>
      String.raw`^(?:${anyOf(subject)})(?![\p{L}])[^.!?]{0,60}?(?<![\p{L}])(?:${anyOf(verb)})(?![\p{L}])`,
    pattern: null,
  })),
];
const SUBJECTS = new PhraseMatcher(
  BEGINNINGS.map(({ phrases }) => phrases),
  { ...WHOLE_WORDS, signs: LETTER, whole: false },
);

/** Paragraphs in which the article speaks of itself: that it was updated, corrected, or once said something else. */
export function selfReferences({ blocks }: { blocks: readonly SurveyedBlock[] }): Insertion[] {
  return blocks.filter(isSelfReference).map(({ start, end, index, words }) => {
    // "This post has been revised to reflect the following correction:" takes the next paragraph with it.
    const next = /:\s*$/u.test(words) ? blocks[index + 1] : undefined;
    const parts = [{ start, end }, ...(next ? [{ start: next.start, end: next.end }] : [])];
    return {
      start,
      end: next?.end ?? end,
      kind: 'note',
      parts,
      label: null,
      rule: 'about-the-article',
      confidence: 0.94,
    };
  });
}

const isSelfReference = ({ words, role }: SurveyedBlock): boolean =>
  words.length < 700 && role !== 'title' && role !== 'heading' && speaksOfItself(words);

function speaksOfItself(words: string): boolean {
  const start = afterLead(words, 0, '*•-–—(["“');
  return SUBJECTS.listsAt(words, start).some((list) => {
    const known = BEGINNINGS[list];
    if (known === undefined) return false;
    return (known.pattern ??= new RegExp(known.source(), 'iu')).test(words.slice(start, 200));
  });
}
