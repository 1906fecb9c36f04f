import type { Insertion } from '../draft.ts';
import { AFTERWORDS } from '../lexicon/insertion-labels.ts';
import type { SurveyedBlock } from './block-survey.ts';
import { anyOf } from './label-forms.ts';

// Sample: "This article was first published by The Harbour Gazette."
const OPENS = new RegExp(String.raw`^[\s*•\-–—(\["“©]*(?:${anyOf(AFTERWORDS.opens)})`, 'iu');
// Sample: "The views expressed here do not necessarily reflect the position of this newspaper."
const HOLDS = new RegExp(String.raw`(?<![\p{L}])(?:${anyOf(AFTERWORDS.holds)})`, 'iu');
const VIEWS = /view|opini|position|ansicht|meinung|standpunkt|propos|avis|мнени|позици|poglądy/iu;
const AUTHOR_BOX =
  /(?:^|[\s_-])(?:author-?bio|author-?box|about-?(?:the-?)?author|bio-?box|autorenbox|autor-?info)(?:$|[\s_-])/u;

interface Ground {
  blocks: readonly SurveyedBlock[];
}

/** Republication notices, disclaimers and author boxes before or after the report. */
export function afterwords({ blocks }: Ground): Insertion[] {
  return blocks.flatMap((block) => {
    const rule = afterwordRule(block, blocks.length);
    if (rule === null) return [];
    const { start, end } = block;
    return [{ start, end, kind: 'afterword', parts: [{ start, end }], label: null, rule, confidence: 0.9 }];
  });
}

function afterwordRule({ words, index, role, box }: SurveyedBlock, count: number): string | null {
  if (role === 'title' || role === 'heading') return null;
  if (AUTHOR_BOX.test(box ?? '')) return 'author-box';
  const atEdge = index <= 4 || index >= count - 6 || index >= count * 0.75;
  if (!atEdge || words.length > 700) return null;
  if (OPENS.test(words)) return 'republication';
  // The short pattern first: few blocks pass it, and the long one is dear.
  return VIEWS.test(words) &&
    HOLDS.test(words) &&
    !/funded|grant|institutes? of health|finanziert/iu.test(words)
    ? 'disclaimer'
    : null;
}
