import type { SurveyedBlock } from './block-survey.ts';
import { boxKind } from './boxes.ts';
import { voiceScore } from './comment-voice.ts';
import { RESUMING } from '../lexicon/insertion-labels.ts';
import { anyOf, labelAtStart, type Label } from './label-forms.ts';
import { late } from '../words/late.ts';
import { once } from '../words/once.ts';

/** Where an insertion ends: the index of its last block, and of the last that may still belong to it. */
export interface InsertionEnd {
  last: number;
  probablyTo: number;
}

interface Ground {
  text: string;
  lang: string;
  blocks: readonly SurveyedBlock[];
}

/** How many blocks a labelled passage may reach before it is no insertion any more. */
const REACH = 20;
const VOICED = 2;

/**
 * The end of a labelled passage whose words begin in block `first`. In order of trust: a signature or a
 * separator close by; the same box of the page; the end of the article, when nothing of the report comes back;
 * else one paragraph, and the next ones as long as they speak in the same voice.
 */
export function insertionEnd(first: number, label: Label, ground: Ground): InsertionEnd {
  const { blocks } = ground;
  const alone = { last: withQuotedName(first, blocks), probablyTo: first };
  const limit = Math.min(blocks.length - 1, first + REACH);
  const border = borderAfter(first, limit, ground);
  const boxed = lastInBox(first, border, blocks);
  if (boxed !== null) return { last: boxed, probablyTo: boxed };
  const next = blocks[border + 1];
  const atSignature = blocks[border]?.signature === true && border > first;
  if (atSignature) return { last: border, probablyTo: border };
  const reports = reportsBetween(first, border, blocks);
  const top = first <= 4 || first <= blocks.length * 0.15;
  if (top && border - first <= 5 && (label.runs || label.strength === 'sure')) {
    if (next?.separator || next?.ruled) return { last: border, probablyTo: border };
    // The original's own headline, set again under the editor's words.
    if (next && isFragment(next) && !reports) return { last: border, probablyTo: border };
  }
  if (label.kind === 'note' && !label.runs) return voiced(border, ground, alone);
  const closes = border >= lastOwn(blocks) && border - first <= REACH;
  // An update reports by its nature; near the end it runs to the end all the same.
  const lateUpdate = label.runs && first > blocks.length * 0.6 && border - first <= 5;
  if (closes && first > blocks.length * 0.4 && (!reports || lateUpdate))
    return { last: border, probablyTo: border };
  return voiced(border, ground, alone);
}

const NAME_ALONE = late.u`^\W*\p{Lu}[^,:;!?]{2,38}$`;

/** A comment that is a quotation alone has the name under it. */
function withQuotedName(first: number, blocks: readonly SurveyedBlock[]): number {
  const [body, name] = [blocks[first], blocks[first + 1]];
  const quotation = body !== undefined && /^["“«„][^"“”«»]+["”»“]\W*$/u.test(body.words);
  return quotation && name !== undefined && NAME_ALONE().test(name.words) ? first + 1 : first;
}

/** The last block before something that ends every insertion: separator, heading, label, boilerplate, signature. */
function borderAfter(first: number, limit: number, { text, lang, blocks }: Ground): number {
  for (let index = first; index < limit; index++) {
    const block = blocks[index];
    const next = blocks[index + 1];
    if (!block || !next || (block.signature && index > first)) return index;
    if (next.separator || next.ruled || next.boilerplate) return index;
    if (next.role === 'heading' || next.role === 'title' || next.role === 'caption') return index;
    if (!next.signature && isFragment(next)) return index;
    if (resumes().test(next.words.trim())) return index;
    const label = labelAtStart(text, next, lang);
    if (label && (label.divider === 'colon' || label.alone) && label.strength !== 'bracket') return index;
    if (/^[[(]/u.test(next.words) && labelAtStart(text, next, lang)) return index;
  }
  return limit;
}

const resumes = once(() => new RegExp(String.raw`^(?:${anyOf(RESUMING)})\s*:?$`, 'iu'));

/** A line that is no sentence: a headline, a byline, a link. */
const isFragment = ({ words, finished }: SurveyedBlock): boolean => !finished && words.length < 120;

/** Passages of one box stay together, when the box is the editor’s and not that of the article. */
function lastInBox(first: number, border: number, blocks: readonly SurveyedBlock[]): number | null {
  const own = blocks[first];
  if (own === undefined || boxKind(own) === null) return null;
  if (blocks.filter(({ box }) => box === own.box).length > blocks.length * 0.3) return null;
  let last = first;
  while (last < border && blocks[last + 1]?.box === own.box) last++;
  return last;
}

/** True when the report has come back: somebody is quoted or reported after the label's own paragraph. */
const reportsBetween = (first: number, last: number, blocks: readonly SurveyedBlock[]): boolean =>
  blocks.slice(first + 1, last + 1).some(({ reported }) => reported);

/** The last block that is the article's own: trailing boilerplate, rows of stars and link lines left out. */
const lastOwn = (blocks: readonly SurveyedBlock[]): number =>
  Math.max(
    0,
    blocks.findLastIndex((block) => !block.boilerplate && !block.separator && !isFragment(block)),
  );

/** One paragraph, and the following ones as long as they speak to the reader and report nobody. */
function voiced(border: number, { lang, blocks }: Ground, least: InsertionEnd): InsertionEnd {
  let { last } = least;
  while (last < border) {
    const next = blocks[last + 1];
    if (!next || next.reported || voiceScore(next.words, lang) < VOICED) break;
    last++;
  }
  const following = blocks[last + 1];
  const doubtful = following !== undefined && last < border && !following.reported;
  return { last, probablyTo: doubtful ? last + 1 : last };
}
