import type { ArticleText, SourceBlock } from '../article-text.ts';
import { BOILERPLATE, SCIENCE_HEADINGS } from '../lexicon/boilerplate.ts';
import { trimmed, type Span } from '../span.ts';
import { PhraseMatcher } from '../words/phrase-matcher.ts';
import { afterLead, anyOf, opening, WHOLE_WORDS } from './label-forms.ts';
import { isReported } from './reported-speech.ts';
import { late } from '../words/late.ts';
import { runEnd, SPACE } from '../words/letters.ts';
import { once } from '../words/once.ts';

const SEPARATOR = /^(?:[*~_=•·#+.\-–—―]\s*){3,}$|^\* ?$/u;
const FINISHED = /[.!?…:;。]["'”’»“)\]\s]*$/u;
// Sample: "R. T. K." or "- The editors"
const SIGNATURE = late.iu`^(?:[-–—―~]\s*)?(?:(?:\p{Lu}\.?\s?){2,4}|[-–—―~]\s*(?:the )?(?:editors?|ed\.|red\.|die redaktion|la rédaction|la redacción|la redazione|a redação|редакция))$`;
const OPENS_BOILERPLATE = new PhraseMatcher([BOILERPLATE.opens], WHOLE_WORDS);
const HOLDS_BOILERPLATE = new PhraseMatcher([BOILERPLATE.holds], WHOLE_WORDS);
const BOILERPLATE_BOX =
  /(?:^|[\s_-])(?:related|newsletter|promo|teaser|advert|advertisement|ads?|sponsored|social|share|recommend\w*|recirc\w*|comments-list|commentlist|comment-list|disqus|readmore|read-more|more-on)(?:$|[\s_-])/u;

/**
 * What a block is, apart from its words: the ground on which insertions are looked for. Most is asked of few
 * blocks, and found out when it is asked.
 */
export class SurveyedBlock implements SourceBlock {
  readonly start: number;
  readonly end: number;
  readonly role: SourceBlock['role'];
  readonly box?: string;
  readonly ruled?: boolean;
  readonly index: number;
  readonly words: string;
  readonly #text: string;
  readonly #linked: (block: SurveyedBlock) => number;
  #boilerplate: boolean | null = null;
  #reported: boolean | null = null;

  /** `linked` gives how many of a block's characters are links. */
  constructor(
    { start, end, role, box, ruled }: SourceBlock,
    index: number,
    text: string,
    linked: (block: Span) => number,
  ) {
    this.start = start;
    this.end = end;
    this.role = role;
    if (box !== undefined) this.box = box;
    if (ruled !== undefined) this.ruled = ruled;
    this.index = index;
    this.words = text.slice(start, end);
    this.#text = text;
    this.#linked = linked;
  }

  /** A row of stars, dashes or the like. */
  get separator(): boolean {
    return SEPARATOR.test(this.words.trim());
  }

  /** "Read more", newsletter, advertisement, readers' comments: nobody's voice. */
  get boilerplate(): boolean {
    return (this.#boilerplate ??=
      holdsBoilerplate(this.words, this.#text, this) ||
      this.#linked(this) > this.words.length * 0.6 ||
      (this.box !== undefined && BOILERPLATE_BOX.test(this.box)));
  }

  /** Gives somebody's words. */
  get reported(): boolean {
    return (this.#reported ??= isReported(this.#text, this));
  }

  /** Ends like a sentence. */
  get finished(): boolean {
    return FINISHED.test(this.words);
  }

  /** A signature on a line of its own: "MJM", "– The editors". */
  get signature(): boolean {
    return this.words.length <= 40 && isSignature(this.words.trim());
  }
}

/** The article's blocks in order, each with what can be told of it alone; one that holds lines comes as its lines. */
export function surveyBlocks({ text, blocks, markup }: ArticleText): SurveyedBlock[] {
  const links = markup.filter(({ kind }) => kind === 'link');
  const linked = (block: Span): number =>
    links
      .filter(({ start, end }) => start < block.end && end > block.start)
      .reduce((sum, { start, end }) => sum + Math.min(end, block.end) - Math.max(start, block.start), 0);
  return blocks
    .flatMap((block) => linesOf(block, text))
    .map((block, index) => new SurveyedBlock(block, index, text, linked));
}

/** Lines that mostly end as sentences are paragraphs; lines that were wrapped at a width are not. */
function linesOf(block: SourceBlock, text: string): SourceBlock[] {
  const newline = text.indexOf('\n', block.start);
  if (newline < 0 || newline >= block.end) return [block];
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
  SIGNATURE().test(words) && (words === words.toUpperCase() || /^[-–—―~]/u.test(words));

const BULLETS = '>»•*▪-–—|[(';

/** True for what a page sets between paragraphs to sell, to link or to ask. */
export const isBoilerplate = (words: string): boolean =>
  opensBoilerplate(words) || isMuch(words, (found) => HOLDS_BOILERPLATE.scan(words, found));

/** The same of a whole block of a text. */
const holdsBoilerplate = (words: string, text: string, block: Span): boolean =>
  opensBoilerplate(words) ||
  isMuch(words, (found) =>
    HOLDS_BOILERPLATE.scanBetween(text, block, (list, start, end) => {
      found(list, start - block.start, end - block.start);
    }),
  );

const opensBoilerplate = (words: string): boolean =>
  OPENS_BOILERPLATE.endAt(words, afterLead(words, 0, BULLETS)) >= 0;

/** Two phrases, or one in a few words; `scan` tells of each. */
function isMuch(
  words: string,
  scan: (found: (list: number, start: number, end: number) => void) => void,
): boolean {
  const found = new Set<string>();
  scan((_list, start, end) => {
    found.add(words.slice(start, end).toLowerCase());
  });
  return found.size >= 2 || (found.size === 1 && words.length < 110);
}

const science = once(() => new RegExp(String.raw`^(?:${anyOf(SCIENCE_HEADINGS)})\s*:?$`, 'iu'));
const scientific = once(() => new Set(SCIENCE_HEADINGS.map((heading) => opening(heading))));

/** A scientific report has sections named "Comment"; two of its other section names give it away. */
export const isScientific = (blocks: readonly SurveyedBlock[]): boolean =>
  new Set(
    blocks
      .filter(({ words }) => scientific().has(opening(words, runEnd(words, 0, SPACE))))
      .map(({ words }) => words.trim().toLowerCase())
      .filter((words) => science().test(words)),
  ).size >= 2;
