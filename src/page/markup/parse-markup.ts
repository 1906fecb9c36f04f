import { NUMBERS_OF_TREE, unescaped, type MarkupElement } from './markup-tree.ts';

const VOID = new Set(
  'area base basefont bgsound br col embed frame hr img input keygen link meta param source track wbr'.split(
    ' ',
  ),
);
/** Elements whose text is written as it is, without any escapes. */
const RAW = new Set('style script xmp iframe noembed noframes plaintext'.split(' '));

export interface ParseOptions {
  /** Scripts may run in the document: then what `noscript` holds is text. */
  isScripted: boolean;
  /** Templates with a `shadowrootmode` are shadow roots of the document. */
  isDeep: boolean;
}

/**
 * Makes a tree of markup as browsers write it (`outerHTML`, `getHTML`, in HTML and in XML): every element closed,
 * every value in double quotes. Other markup gives some tree too, never an error. The time it takes grows with the
 * length: whatever is looked for and is not there ends the parsing.
 */
export function parseMarkup(markup: string, { isScripted, isDeep }: ParseOptions): MarkupElement | null {
  const builder = new TreeBuilder(isDeep);
  const { length } = markup;
  let at = 0;
  while (at < length) {
    const tag = markup.indexOf('<', at);
    const end = tag < 0 ? length : tag;
    if (end > at) builder.text(unescaped(markup.slice(at, end)));
    if (tag < 0) break;
    const sign = markup.charAt(tag + 1);
    if (sign === '/') {
      const close = orEnd(markup.indexOf('>', tag), length);
      builder.close(markup.slice(tag + 2, close).trimEnd());
      at = close + 1;
    } else if (sign === '!' || sign === '?') {
      at = endOfAside(markup, tag);
      builder.comment();
    } else {
      const { name, attributes, isClosed, next } = openingTag(markup, tag + 1);
      builder.open(name, attributes);
      at = next;
      if (isClosed || VOID.has(name)) builder.close(name);
      else if (RAW.has(name) || (isScripted && name === 'noscript')) {
        const close = orEnd(markup.indexOf(`</${name}`, at), length);
        if (close > at) builder.text(markup.slice(at, close));
        at = close;
      }
    }
  }
  return builder.root;
}

const orEnd = (index: number, length: number): number => (index < 0 ? length : index);

/** Behind a comment, a CDATA section, a processing instruction or a declaration. */
function endOfAside(markup: string, from: number): number {
  const [closing, after] = markup.startsWith('<!--', from)
    ? ['-->', 4]
    : markup.startsWith('<![CDATA[', from)
      ? [']]>', 9]
      : ['>', 1];
  return orEnd(markup.indexOf(closing, from + after), markup.length) + closing.length;
}

interface OpeningTag {
  name: string;
  attributes: string;
  isClosed: boolean;
  next: number;
}

/** What stands between `<` and its `>`; a value may hold a `>` of its own. */
function openingTag(markup: string, from: number): OpeningTag {
  const { length } = markup;
  let at = from;
  while (at < length && !' \t\n/>'.includes(markup.charAt(at))) at++;
  const name = markup.slice(from, at);
  const start = at;
  while (at < length) {
    const sign = markup.charAt(at);
    if (sign === '>' || sign === '/') break;
    if (sign === ' ' || sign === '\n') at++;
    else {
      const value = markup.indexOf('="', at);
      const end = value < 0 ? -1 : markup.indexOf('"', value + 2);
      at = end < 0 ? length : end + 1;
    }
  }
  const close = orEnd(markup.indexOf('>', at), length);
  return {
    name,
    attributes: markup.slice(start, at),
    isClosed: markup.charAt(at) === '/',
    next: close + 1,
  };
}

/** Puts the tree together from what is met on the way through the markup. */
class TreeBuilder {
  root: MarkupElement | null = null;
  /** The next number in each tree that is open; null in a template, where nothing has one. */
  private readonly next: (number | null)[] = [0];
  private trees = 1;
  private at: MarkupElement | null = null;
  /** What text that comes now stands behind. */
  private before: { element: number | null; isInside: boolean; comments: number } | null = null;

  constructor(private readonly isDeep: boolean) {}

  open(tag: string, attributes: string): void {
    const host = this.at;
    const element: MarkupElement = {
      tag,
      attributes,
      number: null,
      parent: host,
      children: [],
      shadow: null,
    };
    const isTemplate = tag === 'template';
    const isRoot =
      isTemplate && this.isDeep && host?.shadow === null && attributes.includes(' shadowrootmode="');
    if (isRoot) {
      // a tree of its own, and no element of the one its host is in
      element.number = this.trees++ * NUMBERS_OF_TREE;
      host.shadow = element;
      this.next.push(element.number + 1);
    } else {
      element.number = this.count();
      host?.children.push(element);
      if (isTemplate) this.next.push(null);
    }
    this.root ??= element;
    this.at = element;
    this.before = { element: isTemplate && !isRoot ? null : element.number, isInside: true, comments: 0 };
  }

  private count(): number | null {
    const last = this.next.length - 1;
    const number = this.next[last] ?? null;
    if (number !== null) this.next[last] = number + 1;
    return number;
  }

  /** What closes nothing that is open is passed over. */
  close(tag: string): void {
    const closed = this.at;
    if (closed?.tag !== tag) return;
    if (tag === 'template') this.next.pop();
    this.at = closed.parent;
    const isRoot = this.at !== null && this.at.shadow === closed;
    this.before = {
      element: isRoot ? (this.at?.number ?? null) : closed.number,
      isInside: isRoot,
      comments: 0,
    };
  }

  comment(): void {
    if (this.before !== null) this.before.comments++;
  }

  text(data: string): void {
    const { element = null, isInside = true, comments = 0 } = this.before ?? {};
    this.at?.children.push({ data, place: element === null ? null : { element, isInside, comments } });
  }
}
