import type { Insertion } from '../draft.ts';
import { AFTERWORDS } from '../lexicon/insertion-labels.ts';
import type { SurveyedBlock } from './block-survey.ts';
import { LETTER } from '../words/letters.ts';
import { PhraseMatcher } from '../words/phrase-matcher.ts';
import type { Spelling } from '../words/spelling.ts';
import { afterLead, WHOLE_WORDS } from './label-forms.ts';

const BEGINNING: Spelling = { ...WHOLE_WORDS, signs: LETTER, whole: false };
// Sample: "This article was first published by The Harbour Gazette."
const OPENS = new PhraseMatcher([AFTERWORDS.opens], BEGINNING);
const BULLETS = '*•-–—(["“©';
// Sample: "The views expressed here do not necessarily reflect the position of this newspaper."
const HOLDS = new PhraseMatcher([AFTERWORDS.holds], BEGINNING);
const VIEWS = /view|opini|position|ansicht|meinung|standpunkt|propos|avis|мнени|позици|poglądy/iu;
const AUTHOR_BOX =
  /(?:^|[\s_-])(?:author-?bio|author-?box|about-?(?:the-?)?author|bio-?box|autorenbox|autor-?info)(?:$|[\s_-])/u;

interface Ground {
  text: string;
  blocks: readonly SurveyedBlock[];
}

/** Republication notices, disclaimers and author boxes before or after the report. */
export function afterwords({ text, blocks }: Ground): Insertion[] {
  return blocks.flatMap((block) => {
    const rule = afterwordRule(text, block, blocks.length);
    if (rule === null) return [];
    const { start, end } = block;
    return [{ start, end, kind: 'afterword', parts: [{ start, end }], label: null, rule, confidence: 0.9 }];
  });
}

function afterwordRule(text: string, block: SurveyedBlock, count: number): string | null {
  const { words, index, role, box } = block;
  if (role === 'title' || role === 'heading') return null;
  if (box !== undefined && AUTHOR_BOX.test(box)) return 'author-box';
  const atEdge = index <= 4 || index >= count - 6 || index >= count * 0.75;
  if (!atEdge || words.length > 700) return null;
  if (OPENS.endAt(words, afterLead(words, 0, BULLETS)) >= 0) return 'republication';
  return HOLDS.occursBetween(text, block) &&
    VIEWS.test(words) &&
    !/funded|grant|institutes? of health|finanziert/iu.test(words)
    ? 'disclaimer'
    : null;
}
