/**
 * What one walk over the document brings home: the tree of its boxes (block-level elements) and the runs of text
 * between their borders, in the order of the page. Everything after the walk works on these, not on the DOM.
 */

/** A block-level element, or one that the walk had reason to note. */
export interface Box {
  element: Element;
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
}

/** A piece of a run: a text node with its inline markup, or a line break (no node). */
export interface Piece {
  node: Text | null;
  data: string;
  bold: boolean;
  italic: boolean;
  link: Element | null;
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
