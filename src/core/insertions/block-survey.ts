import type { ArticleText, SourceBlock } from '../article-text.ts';
import { BOILERPLATE, SCIENCE_HEADINGS } from '../lexicon/boilerplate.ts';
import { trimmed } from '../span.ts';
import { PhraseMatcher } from '../words/phrase-matcher.ts';
import { anyOf, WHOLE_WORDS } from './label-forms.ts';

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
const OPENS_BOILERPLATE = new PhraseMatcher([BOILERPLATE.opens], WHOLE_WORDS);
const HOLDS_BOILERPLATE = new PhraseMatcher([BOILERPLATE.holds], WHOLE_WORDS);
const BOILERPLATE_BOX =
  /(?:^|[\s_-])(?:related|newsletter|promo|teaser|advert|advertisement|ads?|sponsored|social|share|recommend\w*|recirc\w*|comments-list|commentlist|comment-list|disqus|readmore|read-more|more-on)(?:$|[\s_-])/u;

/** The article's blocks in order, each with what can be told of it alone; one that holds lines comes as its lines. */
export function surveyBlocks({ text, blocks, markup }: ArticleText): SurveyedBlock[] {
  const links = markup.filter(({ kind }) => kind === 'link');
  return blocks
    .flatMap((block) => linesOf(block, text))
    .map((block, index) => {
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

/** Lines that mostly end as sentences are paragraphs; lines that were wrapped at a width are not. */
function linesOf(block: SourceBlock, text: string): SourceBlock[] {
  const lines = Array.from(text.slice(block.start, block.end).matchAll(/\S[^\n]*/gu), (match) =>
    trimmed(text, {
      start: block.start + match.index,
      end: block.start + match.index + match[0].length,
    }),
  );
  const finished = lines.filter(({ start, end }) => FINISHED.test(text.slice(start, end)));
  if (lines.length < 2 || finished.length < lines.length * 0.5) return [block];
  return lines.map(({ start, end }, index) => {
    const { ruled, ...rest } = block;
    return { ...rest, start, end, ...(index === 0 && ruled !== undefined ? { ruled } : {}) };
  });
}

const isSignature = (words: string): boolean =>
  SIGNATURE.test(words) && (words === words.toUpperCase() || /^[-–—―~]/u.test(words));

const BULLET = /^[\s>»•*▪\-–—|[(]*/u;

/** True for what a page sets between paragraphs to sell, to link or to ask. */
export function isBoilerplate(words: string): boolean {
  if (OPENS_BOILERPLATE.endAt(words, BULLET.exec(words)?.[0].length ?? 0) >= 0) return true;
  const found = new Set<string>();
  HOLDS_BOILERPLATE.scan(words, (_list, start, end) => {
    found.add(words.slice(start, end).toLowerCase());
  });
  return found.size >= 2 || (found.size === 1 && words.length < 110);
}

const SCIENCE = new RegExp(String.raw`^(?:${anyOf(SCIENCE_HEADINGS)})\s*:?$`, 'iu');

/** A scientific report has sections named "Comment"; two of its other section names give it away. */
export const isScientific = (blocks: readonly SurveyedBlock[]): boolean =>
  new Set(blocks.map(({ words }) => words.trim().toLowerCase()).filter((words) => SCIENCE.test(words)))
    .size >= 2;
