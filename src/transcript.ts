/**
 * A page as plain data: its markup as the browser writes it, and what its head says, noted in one go and without
 * judging any of it, so that the page pays for the noting alone; what belongs to the article is found out in the
 * background (`page/judge`), and comes back as numbers.
 */
import type { ArticleText } from './core/article-text.ts';
import type { Reading } from './core/reading.ts';

export interface Transcript {
  /** An element with all it holds: the smallest one that seems to hold the article and its headline, or the body. */
  markup: string;
  /** The elements that hold nearly all prose, and the headline above it, by their numbers; null where it is not known. */
  home: number | null;
  headline: number | null;
  /** Shadow trees are in the markup as templates. */
  isDeep: boolean;
  /** The page was only parsed: its shadow trees still are templates. */
  isParsed: boolean;
  /** What `noscript` holds is text. */
  isScripted: boolean;
  /** False: a part of the page that seems to hold all its prose. */
  isWhole: boolean;
  stated: Stated;
  /** What the gate said of the page. */
  gate: ArticleText['gate'];
  /** One of several articles on the page: the number of its element, and what that states. */
  own?: OwnStated & { element: number };
}

/** What a page states of itself, uninterpreted. */
export interface Stated {
  url: string | null;
  /** What relative addresses are resolved against; null where it is not known. */
  base: string | null;
  lang: string | null;
  title: string;
  canonical: string | null;
  /** Name or property, lower case, and content, of each `meta`, one after the other. */
  metas: string[];
  /** The sources of its JSON-LD. */
  linked: string[];
  /** Words of the first element that names an author; addresses are among them. */
  byline: string;
  /** Where dates of publication may stand, the most trustworthy first. */
  dates: string[];
  holdsCode: boolean;
  /** Something outside of the markup makes the page an application or a shop. */
  isApplication: boolean;
}

/** What the box of one of several articles states. */
export interface OwnStated {
  byline: string | null;
  published: string | null;
  /** Addresses it may have, as the page has them. */
  addresses: string[];
}

/**
 * What was found in a transcript. Elements go by their numbers: that of the markup's own is 0, those in it are
 * counted in the order of the page; the first shadow tree begins at `NUMBERS_OF_TREE` (`page/markup`) with its root.
 */
export interface Judged {
  /** `article.gate` is the verdict; a page without text gives an empty text. */
  article: ArticleText;
  /** From the article's text back to the text nodes. */
  stretches: Stretches;
  /**
   * Where the text nodes are, three numbers each: that of an element (-1 where the node is in none of the trees); 1
   * for the beginning of what it holds, 0 for what follows it; and how many comments stand between.
   */
  places: number[];
  /** The smallest box that holds all that was read; null when nothing was. */
  root: number | null;
  /** The boxes of all articles of an endless page, and the one that was read; none and null where it is alone. */
  all: number[];
  own: number | null;
  /** Elements that hold nothing, as far as the markup tells: more may be in their shadow roots. */
  hollow: number[];
}

/** What becomes of a transcript: judged alone, or also analysed, if it is an article or whatever it is. */
export type Wish = 'judge' | 'analyse' | 'analyse-anyway';

/** `reading` is null where none was wished for, or there is no article to be read. */
export interface Answered {
  judged: Judged;
  reading: Reading | null;
}

/** Stretches copied letter by letter: at `starts[i]` of the text begins what stands at `offsets[i]` of a node. */
export interface Stretches {
  starts: number[];
  offsets: number[];
  lengths: number[];
  /** The number of the text node. */
  owners: number[];
}
