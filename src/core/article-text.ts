/**
 * What `page` and `cli` hand to `analyse`: one article as text, with the traces of markup that the rules use.
 * It is plain data, so that it can cross from the content script to the background.
 */
import { endsSentence } from './marks/mark-tokens.ts';
import type { Block } from './reading.ts';
import { trimmed, type Span } from './span.ts';

/** A block as it stood in the page, with what its markup says about it. */
export interface SourceBlock extends Block {
  /** Class, id and tag words of the block and of its containers up to the article, lower case, blank-separated. */
  box?: string;
  /** A rule, a row of stars or the like stood between the block before and this one. */
  ruled?: boolean;
  /** `blockquote`: the citation its markup or caption gives; an embed: the account it belongs to. */
  cite?: string;
}

/** Inline markup. Links carry their absolute address. */
export interface Markup extends Span {
  kind: 'bold' | 'italic' | 'link';
  href?: string;
}

/** What the head of the page states, uninterpreted; every value is the page's own claim. */
export interface PageFacts {
  url: string | null;
  canonical: string | null;
  title: string | null;
  byline: string | null;
  published: string | null;
  siteName: string | null;
  /** `meta` name or property, lower case, to content: og:*, article:*, syndication-source, dc.source … */
  metas: Record<string, string>;
  /** JSON-LD objects of the page that speak of an article or its publisher, already parsed. */
  linkedData: unknown[];
  /** Short visible lines near the headline and the end that may name an origin ("Source: …"), with their links. */
  sourceLines: { text: string; href: string | null }[];
}

export interface ArticleText {
  text: string;
  /** `lang` as the page declares it; the text decides when it is missing or wrong. */
  lang: string | null;
  blocks: SourceBlock[];
  markup: Markup[];
  facts: PageFacts;
  /** The verdict of the page's gate, with its reasons. */
  gate: { isArticle: boolean; why: string[] };
}

const NO_FACTS: PageFacts = {
  url: null,
  canonical: null,
  title: null,
  byline: null,
  published: null,
  siteName: null,
  metas: {},
  linkedData: [],
  sourceLines: [],
};

const LONGEST_TITLE = 110;

/** A line that is wrapped for a screen or for mail is no longer, in UTF-16 units. */
const WRAPPED = 120;

/**
 * Where paragraphs are divided: by blank lines; and by single ones behind a sentence's end, in a text whose lines mostly
 * end with one, or behind a line too long to be wrapped.
 */
function divisions(text: string): RegExpExecArray[] {
  const gaps = [...text.matchAll(/(?:\r\n|\r|\n)\s*/g)];
  const single = gaps.filter(([gap]) => !isBlankLine(gap));
  const closed = new Set(single.filter(({ index }) => endsSentence(text, index - 1)));
  const isDivided = closed.size * 2 > single.length;
  let line = 0;
  return gaps.filter((gap) => {
    const length = gap.index - line;
    line = gap.index + gap[0].length;
    return isBlankLine(gap[0]) || isDivided || (closed.has(gap) && length > WRAPPED);
  });
}

const isBlankLine = (gap: string): boolean => /(?:\r?\n|\r)[ \t]*(?:\r?\n|\r)/.test(gap);

/**
 * Plain text as an article: paragraphs are divided by blank lines, the text itself is kept to the letter.
 * A short first line without a stop at its end, before at least two longer paragraphs, is the title.
 */
export function plainArticle(text: string, facts: Partial<PageFacts> = {}): ArticleText {
  const blocks: SourceBlock[] = [];
  const add = (start: number, end: number): void => {
    const span = trimmed(text, { start, end });
    if (span.start < span.end) blocks.push({ start: span.start, end: span.end, role: 'paragraph' });
  };
  let from = 0;
  for (const match of divisions(text)) {
    add(from, match.index);
    from = match.index + match[0].length;
  }
  add(from, text.length);
  const title = titleOf(text, blocks);
  if (title !== null) title.role = 'title';
  return {
    text,
    lang: null,
    blocks,
    markup: [],
    facts: { ...NO_FACTS, title: title === null ? null : text.slice(title.start, title.end), ...facts },
    gate: { isArticle: true, why: ['The text was given to be read as an article.'] },
  };
}

/** "Harbour council splits over ferry plan", then the story; "By Ida Quill" and "Ed. note:" are no titles. */
function titleOf(text: string, blocks: readonly SourceBlock[]): SourceBlock | null {
  const [first, second, third] = blocks;
  if (first === undefined || second === undefined || third === undefined) return null;
  const line = text.slice(first.start, first.end);
  if (line.length > LONGEST_TITLE || line.length > second.end - second.start) return null;
  if (/[\r\n]|[.!?…:;,]["'”’»)\]]*$|^(?:by|von|par|por|di|от)\s/iu.test(line)) return null;
  return line.split(/\s+/u).length >= 3 ? first : null;
}
