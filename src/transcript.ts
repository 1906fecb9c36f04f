/**
 * A page as plain data: what is noted of its text and of its head, in one pass and without judging any of it, so
 * that the page pays for the noting alone; what belongs to the article is found out in the background
 * (`page/judge`), and comes back as numbers.
 */
import type { ArticleText } from './core/article-text.ts';
import type { Reading } from './core/reading.ts';

/** What happens on the way through a part of the page, in the order of the page. */
export const STEPS = { close: 0, open: 1, break: 2, rule: 3, media: 4, text: 8 } as const;
/** A step of text adds how its words are set, and, times `LINK`, the number of the link they stand in (from 1). */
export const BOLD = 1;
export const ITALIC = 2;
export const LINK = 4;

export interface Transcript {
  /** Steps through `tags`, `names`, `texts` and `links`, each of which is used up in order. */
  steps: number[];
  /** Local names of the boxes (block-level elements) as they open, the first one the area's own. */
  tags: string[];
  /** Class, id, itemprop and role of each box, as the page has them, divided by blanks. */
  names: string[];
  /** The words of the text nodes, with all white space. */
  texts: string[];
  /** `href` of each link, as the page has it. */
  links: string[];
  /** Whom block quotations are credited to: the box's number, and the credit. */
  cites: [box: number, credit: string][];
  /** False: a part of the page that seems to hold all its prose. */
  isWhole: boolean;
  stated: Stated;
  /** What the gate said of the page. */
  gate: ArticleText['gate'];
  /** One of several articles on the page: the number of its box, and what the box states. */
  own?: OwnStated & { box: number };
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
  /** Boxes named after a source, anywhere in the page, with the links in them. */
  sources: { text: string; links: string[] }[];
  holdsCode: boolean;
  isApplication: boolean;
}

/** What the box of one of several articles states. */
export interface OwnStated {
  byline: string | null;
  published: string | null;
  /** Addresses it may have, as the page has them. */
  addresses: string[];
}

/** What was found in a transcript; boxes and text nodes by their numbers in it. */
export interface Judged {
  /** `article.gate` is the verdict; a page without text gives an empty text. */
  article: ArticleText;
  /** From the article's text back to the text nodes. */
  stretches: Stretches;
  /** The smallest box that holds all that was read; null when nothing was. */
  root: number | null;
  /** The boxes of all articles of an endless page, and the one that was read; none and null where it is alone. */
  all: number[];
  own: number | null;
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
