import type { Markup } from '../article-text.ts';
import type { Insertion } from '../draft.ts';
import type { SurveyedBlock } from './block-survey.ts';
import { isVoiced, voiceScore, voiceTraits, type VoiceTraits } from './comment-voice.ts';

interface Ground {
  text: string;
  lang: string;
  blocks: readonly SurveyedBlock[];
  markup: readonly Markup[];
}

/** How open the comment must be: set in type of its own, or in the type of the report. */
const SET_APART = 3;
const UNMARKED = 4.5;
/** In a text that argues throughout, nothing stands out: the mean over its paragraphs. */
const ARGUES = 0.9;

/**
 * Paragraphs that speak to the reader in person while their neighbours report: an editor’s words without a label.
 * Only in texts that report elsewhere; an opinion piece has no islands.
 */
export function islands({ lang, blocks, markup }: Ground): Insertion[] {
  const open = blocks.filter(
    (block) =>
      block.role === 'paragraph' &&
      block.words.length >= 80 &&
      !block.reported &&
      !opensQuote(block.words) &&
      standsInReport(block, blocks) &&
      isVoiced(block.words, lang, isSetApart(block, markup) ? SET_APART : UNMARKED),
  );
  // Most articles hold no such paragraph; only then the others are asked what they are.
  if (open.length === 0) return [];
  const own = blocks.filter(({ role, boilerplate }) => role === 'paragraph' && !boilerplate);
  if (own.length < 5 || argues(own, lang)) return [];
  const isOpen = new Set(open);
  return own
    .filter((block, position) => {
      const [before, after] = [own[position - 1], own[position + 1]];
      return (
        isOpen.has(block) &&
        position >= 2 &&
        before?.reported === true &&
        after?.reported === true &&
        speaksInPerson(voiceTraits(block.words, lang))
      );
    })
    .map(island);
}

/** Whether a paragraph near before and one near behind give somebody’s words; nearer ones may be boilerplate. */
const standsInReport = ({ index }: SurveyedBlock, blocks: readonly SurveyedBlock[]): boolean =>
  isBetween(blocks, index, -1) && isBetween(blocks, index, 1);

/** So many blocks are looked at for a neighbour; beyond, it is settled when all are known. */
const NEIGHBOURS = 6;

function isBetween(blocks: readonly SurveyedBlock[], index: number, step: 1 | -1): boolean {
  for (let looked = 1; looked <= NEIGHBOURS; looked++) {
    const block = blocks[index + looked * step];
    if (block === undefined) return false;
    if (block.role === 'paragraph' && (block.reported || !block.boilerplate)) return block.reported;
  }
  return true;
}

/** An opinion piece: it speaks to the reader throughout, or reports too little. */
function argues(own: readonly SurveyedBlock[], lang: string): boolean {
  const voice = own.reduce((sum, { words }) => sum + Math.min(voiceScore(words, lang), 3), 0);
  return voice / own.length > ARGUES || own.filter(({ reported }) => reported).length < own.length * 0.3;
}

/** Two kinds of traits at least, and the writer or the reader among them. */
const speaksInPerson = ({ first, second, verdict, questions, exclamations }: VoiceTraits): boolean =>
  first + second > 0 &&
  [first, second, verdict, questions + exclamations].filter((trait) => trait > 0).length >= 3;

/** A quotation, or one that goes on from the paragraph before: its "we" is a source’s. */
const opensQuote = (words: string): boolean => /^\s*["“„«‘'—–-]|["“”„«»]/u.test(words);

/** Sample: a whole paragraph in italics. */
const isSetApart = (block: SurveyedBlock, markup: readonly Markup[]): boolean =>
  markup.some(
    ({ kind, start, end }) =>
      kind === 'italic' && start <= block.start + 2 && end >= block.start + (block.end - block.start) * 0.9,
  );

const island = ({ start, end }: SurveyedBlock): Insertion => ({
  start,
  end,
  kind: 'comment',
  parts: [{ start, end }],
  label: null,
  rule: 'island',
  confidence: 0.6,
});
