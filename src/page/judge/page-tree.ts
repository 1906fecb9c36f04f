/**
 * What a transcript is made into: the tree of the page's boxes (block-level elements) and the runs of text between
 * their borders, in the order of the page. All judging works on these.
 */

/** A block-level element, or one that the walk had reason to note. */
export interface Box {
  /** Its number in the transcript. */
  index: number;
  parent: Box | null;
  /** Local name of the element. */
  tag: string;
  /** Class, id, itemprop and role, lower case. */
  words: string;
  /** The runs inside it: `runs[from]` up to, not including, `runs[to]`. */
  from: number;
  to: number;
  /** Characters of its runs, of them in links, and of them in prose (sentences outside links). */
  length: number;
  linked: number;
  prose: number;
  /** Pictures, frames and the like inside it. */
  media: number;
  /** No part of any article: it or a box around it is furniture of the page. */
  furniture: boolean;
  /** Of a block quotation: whom it is credited to. */
  cite?: string;
}

/** A piece of a run: a text node, by its number in the transcript, with its inline markup, or a line break (null). */
export interface Piece {
  node: number | null;
  data: string;
  bold: boolean;
  italic: boolean;
  link: Link | null;
}

/** One link of the page; the same one for all its pieces. */
export interface Link {
  /** As the page has it. */
  href: string;
}

/** Text that stands together: what a reader sees as one paragraph, heading, list item or caption. */
export interface Run {
  index: number;
  box: Box;
  pieces: Piece[];
  /** White space collapsed; for judging only, the article's text is put together anew. */
  text: string;
  /** Weighted characters: a Chinese, Japanese or Korean one counts for several. */
  length: number;
  linked: number;
  prose: number;
  /** 1 to 6 inside a heading, else 0. */
  heading: number;
  /** It ends as a sentence does. */
  stopped: boolean;
  /** A rule, a row of stars or the like stands before it. */
  ruled: boolean;
  /** A picture or a player stands right before it. */
  afterMedia: boolean;
}

export interface PageTree {
  root: Box;
  boxes: Box[];
  runs: Run[];
}
