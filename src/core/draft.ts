/** What the steps of the recipe hand on to one another: the reading in the making. */
import type { ArticleText } from './article-text.ts';
import type { Cue, Mention, PassageKind, Span } from './reading.ts';

/** One sentence of a block; a quotation that holds several sentences does not keep them from being divided. */
export interface Sentence extends Span {
  /** Index into `ArticleText.blocks`. */
  block: number;
}

/** One stretch between quotation marks, marks included; over several paragraphs it has a part in each. */
export interface QuotedSpan extends Span {
  parts: Span[];
  /** 0 for outermost; nested spans are listed too, and belong to the outer one. */
  depth: number;
  /** The mark that should close it was not found: it ends with its block. */
  unclosed: boolean;
  /** `dash`: a turn of dialogue; `block`: a block quotation; else the kind of its marks. */
  form: 'double' | 'single' | 'guillemet' | 'dash' | 'block';
}

/** A passage the editor set in, before it is made a passage of the reading. */
export interface Insertion extends Span {
  kind: Extract<PassageKind, 'comment' | 'note' | 'bracket' | 'afterword'>;
  parts: Span[];
  /** The label or signature that shows it. */
  label: Mention | null;
  rule: string;
  confidence: number;
  /** Blocks after it that may belong to it as well. */
  probablyContinued?: Span;
}

/** Words attributed to somebody, before it is known who the mention stands for. */
export interface Attribution extends Span {
  kind: Extract<PassageKind, 'direct' | 'mixed' | 'indirect'>;
  parts: Span[];
  quotedParts: Span[];
  mention: Mention | null;
  cue: Cue | null;
  rule: string;
  confidence: number;
  /** The attribution whose speaker goes on here ("he added", a quotation that simply continues), as an index. */
  carriesOn?: number;
}

/** All that is known before attribution starts. */
export interface Draft {
  article: ArticleText;
  text: string;
  /** Primary subtag, lower case: en, de, fr, es, it, pt, ru or any other. */
  lang: string;
  sentences: Sentence[];
  quoted: QuotedSpan[];
  insertions: Insertion[];
}
