import type { Markup } from '../article-text.ts';
import type { Insertion } from '../draft.ts';
import type { SurveyedBlock } from './block-survey.ts';
import { voiceScore, voiceTraits, type VoiceTraits } from './comment-voice.ts';
import { isReported } from './reported-speech.ts';

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
  const own = blocks.filter(({ role, boilerplate }) => role === 'paragraph' && !boilerplate);
  if (own.length < 5) return [];
  const scores = new Map(own.map((block) => [block.index, voiceScore(block.words, lang)]));
  const mean = [...scores.values()].reduce((sum, score) => sum + Math.min(score, 3), 0) / own.length;
  if (mean > ARGUES || own.filter(({ words }) => isReported(words)).length < own.length * 0.3) return [];
  return own.flatMap((block, position) => {
    const [before, after] = [own[position - 1], own[position + 1]];
    if (!before || !after || position < 2 || block.words.length < 80) return [];
    const enough = isSetApart(block, markup) ? SET_APART : UNMARKED;
    if ((scores.get(block.index) ?? 0) < enough || !speaksInPerson(voiceTraits(block.words, lang))) return [];
    if (
      isReported(block.words) ||
      opensQuote(block.words) ||
      !isReported(before.words) ||
      !isReported(after.words)
    )
      return [];
    return [island(block)];
  });
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
