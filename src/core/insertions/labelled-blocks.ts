import type { Insertion } from '../draft.ts';
import type { Markup } from '../article-text.ts';
import type { Span } from '../reading.ts';
import { isBoilerplate, isScientific, type SurveyedBlock } from './block-survey.ts';
import type { Bracketed } from './brackets.ts';
import { insertionEnd } from './insertion-end.ts';
import { labelAtEnd, labelAtStart, type Label } from './label-forms.ts';
import { LETTER, runsOf } from '../words/letters.ts';

interface Ground {
  text: string;
  lang: string;
  blocks: readonly SurveyedBlock[];
  markup: readonly Markup[];
  pairs: readonly Bracketed[];
}

/** Passages that open with a label of their own: "Comment: …", "Editor’s note – …", "Update" and the next block. */
export function labelledBlocks(ground: Ground): Insertion[] {
  const { blocks } = ground;
  const found: Insertion[] = [];
  const scientific = isScientific(blocks);
  for (let index = 0; index < blocks.length; index++) {
    const block = blocks[index];
    if (!block || (scientific && block.role === 'heading')) continue;
    if (inBrackets(block, ground.pairs)) continue;
    const label = labelAtStart(ground.text, block, ground.lang);
    if (!label || !opensInsertion(label, block, ground) || (scientific && label.kind === 'comment')) {
      const signed = signedBlock(block, ground);
      if (signed) found.push(signed);
      continue;
    }
    const under = label.alone && label.strength !== 'stamp';
    const insertion = under ? underLabel(index, label, ground) : besideLabel(index, label, ground);
    if (!insertion) continue;
    found.push(insertion.insertion);
    index = insertion.last;
  }
  return found;
}

/** What must hold for a label that is not in brackets. */
function opensInsertion(label: Label, block: SurveyedBlock, ground: Ground): boolean {
  if (block.role === 'title' || (block.index === 0 && label.strength === 'lead' && label.kind === 'comment'))
    return false;
  if (label.strength === 'bracket' || isSaid(label, block, ground)) return false;
  if (label.strength === 'stamp') return isClosingStamp(label, block, ground);
  const emphasised = ground.markup.some(
    ({ kind, start, end }) =>
      kind !== 'link' && start <= label.start && end >= label.end && end <= label.end + 3,
  );
  const standsOut = label.divider === 'colon' || label.alone || (emphasised && label.divider !== 'none');
  if (label.strength === 'sure') return standsOut || label.divider === 'dash';
  if (!standsOut) return false;
  if (label.alone) return standsAlone(label, block, ground);
  // A rubric's teaser ("Comment: Why the port must close") is a headline, and ends without a stop.
  const body = ground.text.slice(label.bodyStart, block.end).trim();
  if (label.kind === 'comment' && !block.finished && body.length < 140) return false;
  return !isBoilerplate(body);
}

/** “Correction: it was neglect,” Moss said. | Comment by Lena Moss: “Never again.” What stands in marks is a speaker's. */
function isSaid(label: Label, block: SurveyedBlock, { text }: Ground): boolean {
  if (label.strength === 'sure') return false;
  const words = text.slice(block.start, block.end).trim();
  const behind = /^["“„«][^"”“»]*["”“»](.*)$/su.exec(words)?.[1];
  if (behind !== undefined) return runsOf(behind, LETTER).length > 1;
  const body = text.slice(label.bodyStart, block.end).trim();
  return label.kind === 'comment' && /^["“„«][^"”“»]*["”“»][.\s]*$/u.test(body);
}

/** "Updated at 4:10 p.m." as the last line; under the headline it is only the date. */
const isClosingStamp = (label: Label, block: SurveyedBlock, { blocks }: Ground): boolean =>
  /\d/u.test(block.words) &&
  block.words.length < 80 &&
  block.index > 3 &&
  blocks.slice(block.index + 1).every(({ boilerplate, separator }) => boilerplate || separator) &&
  label.start <= block.start + 2;

/** A word alone on its line announces a paragraph; before a list of readers' comments it announces those. */
function standsAlone(label: Label, block: SurveyedBlock, { blocks }: Ground): boolean {
  const next = blocks[block.index + 1];
  if (!next || next.role === 'heading' || next.boilerplate || !next.finished) return false;
  if (label.kind === 'note') return true;
  return block.index > 1 && next.words.length > 40 && !READERS.test(next.words);
}

const READERS =
  /\b(?:log in|sign in|register|reply|replies|leave a comment|post a comment|no comments|\d+ comments?|moderat\w+|antworten|anmelden|répondre|responder|rispondi|ответить)\b/iu;

interface Found {
  insertion: Insertion;
  last: number;
}

/** Sample: "Comment: The minister forgets his own budget." */
function besideLabel(index: number, label: Label, ground: Ground): Found {
  return build(index, index, label, 'label', ground);
}

/** Sample: "Update" on a line of its own, and under it "The strike has been called off." */
function underLabel(index: number, label: Label, ground: Ground): Found | null {
  return ground.blocks[index + 1] ? build(index, index + 1, label, 'label-alone', ground) : null;
}

function build(from: number, first: number, label: Label, rule: string, ground: Ground): Found {
  const { blocks, text } = ground;
  const { last, probablyTo } = insertionEnd(first, label, ground);
  const parts = blocks.slice(from, last + 1).map(({ start, end }): Span => ({ start, end }));
  const end = parts.at(-1)?.end ?? label.end;
  const after = blocks[last + 1];
  const until = blocks[probablyTo];
  return {
    last,
    insertion: {
      start: blocks[from]?.start ?? label.start,
      end,
      kind: label.kind,
      parts,
      label: { start: label.start, end: label.end, text: text.slice(label.start, label.end) },
      rule: probablyTo > last ? 'label-open' : rule,
      confidence: label.strength === 'sure' ? 0.96 : 0.92,
      ...(probablyTo > last && after && until
        ? { probablyContinued: { start: after.start, end: until.end } }
        : {}),
    },
  };
}

/** A label in brackets is judged with its brackets, which also say where the passage ends. */
const inBrackets = (block: SurveyedBlock, pairs: readonly Bracketed[]): boolean =>
  pairs.some(({ start, end }) => start < block.start + 3 && end > block.start + 3);

/** Sample: "The council has since met again. – Editor’s note": a paragraph that shows whose it is only at its end. */
function signedBlock(block: SurveyedBlock, { text }: Ground): Insertion | null {
  const label = block.role === 'paragraph' && block.words.length < 900 ? labelAtEnd(text, block) : null;
  if (!label || runsOf(label.text, LETTER).join('').length < 5 || label.start === block.start) return null;
  if (!/[-–—―,]\s?$/u.test(text.slice(block.start, label.start)) || /[)\]]\W*$/u.test(block.words))
    return null;
  const { start, end } = block;
  return {
    start,
    end,
    kind: 'note',
    parts: [{ start, end }],
    label,
    rule: 'signed-by-editor',
    confidence: 0.9,
  };
}
