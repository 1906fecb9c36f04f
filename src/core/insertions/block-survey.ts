import type { ArticleText, SourceBlock } from '../article-text.ts';
import { BOILERPLATE, SCIENCE_HEADINGS } from '../lexicon/boilerplate.ts';
import { anyOf } from './label-forms.ts';

/** What each block is, apart from its words: the ground on which insertions are looked for. */
export interface SurveyedBlock extends SourceBlock {
  index: number;
  words: string;
  /** A row of stars, dashes or the like. */
  separator: boolean;
  /** "Read more", newsletter, advertisement, readers' comments: nobody's voice. */
  boilerplate: boolean;
  /** Ends like a sentence. */
  finished: boolean;
  /** A signature on a line of its own: "MJM", "– The editors". */
  signature: boolean;
}

const SEPARATOR = /^(?:[*~_=•·#+.\-–—―]\s*){3,}$|^\* ?$/u;
const FINISHED = /[.!?…:;。]["'”’»“)\]\s]*$/u;
// Sample: "R. T. K." or "- The editors"
const SIGNATURE =
  /^(?:[-–—―~]\s*)?(?:(?:\p{Lu}\.?\s?){2,4}|[-–—―~]\s*(?:the )?(?:editors?|ed\.|red\.|die redaktion|la rédaction|la redacción|la redazione|a redação|редакция))$/iu;
const OPENS_BOILERPLATE = new RegExp(
  String.raw`^[\s>»•*▪\-–—|[(]*(?:${anyOf(BOILERPLATE.opens)})(?![\p{L}\p{N}])`,
  'iu',
);
const HOLDS_BOILERPLATE = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:${anyOf(BOILERPLATE.holds)})(?![\p{L}\p{N}])`,
  'giu',
);
const BOILERPLATE_BOX =
  /(?:^|[\s_-])(?:related|newsletter|promo|teaser|advert|advertisement|ads?|sponsored|social|share|recommend\w*|recirc\w*|comments-list|commentlist|comment-list|disqus|readmore|read-more|more-on)(?:$|[\s_-])/u;

/** The article's blocks in order, each with what can be told of it alone. */
export function surveyBlocks({ text, blocks, markup }: ArticleText): SurveyedBlock[] {
  const links = markup.filter(({ kind }) => kind === 'link');
  return blocks.map((block, index) => {
    const words = text.slice(block.start, block.end);
    const linked = links
      .filter(({ start, end }) => start < block.end && end > block.start)
      .reduce((sum, { start, end }) => sum + Math.min(end, block.end) - Math.max(start, block.start), 0);
    return {
      ...block,
      index,
      words,
      separator: SEPARATOR.test(words.trim()),
      boilerplate:
        isBoilerplate(words) || linked > words.length * 0.6 || BOILERPLATE_BOX.test(block.box ?? ''),
      finished: FINISHED.test(words),
      signature: words.length <= 40 && isSignature(words.trim()),
    };
  });
}

const isSignature = (words: string): boolean =>
  SIGNATURE.test(words) && (words === words.toUpperCase() || /^[-–—―~]/u.test(words));

/** True for what a page sets between paragraphs to sell, to link or to ask. */
export function isBoilerplate(words: string): boolean {
  if (OPENS_BOILERPLATE.test(words)) return true;
  const found = new Set((words.match(HOLDS_BOILERPLATE) ?? []).map((word) => word.toLowerCase()));
  return found.size >= 2 || (found.size === 1 && words.length < 110);
}

const SCIENCE = new RegExp(String.raw`^(?:${anyOf(SCIENCE_HEADINGS)})\s*:?$`, 'iu');

/** A scientific report has sections named "Comment"; two of its other section names give it away. */
export const isScientific = (blocks: readonly SurveyedBlock[]): boolean =>
  new Set(blocks.map(({ words }) => words.trim().toLowerCase()).filter((words) => SCIENCE.test(words)))
    .size >= 2;
