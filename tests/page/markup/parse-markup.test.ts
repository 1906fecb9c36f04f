import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  attribute,
  firstIn,
  isElement,
  NUMBERS_OF_TREE,
  textIn,
  type MarkupElement,
} from '../../../src/page/markup/markup-tree.ts';
import { parseMarkup } from '../../../src/page/markup/parse-markup.ts';
import { ARTICLE_PAGES } from '../../cases/pages/article-pages.ts';
import { documentOf, xmlDocumentOf } from '../read/read.ts';

const parsed = (markup: string, isDeep = false): MarkupElement => {
  const tree = parseMarkup(markup, { isScripted: false, isDeep });
  if (tree === null) throw new Error('no element');
  return tree;
};

/** The elements in the order of the page, as lines: number, tag, class. */
const linesOf = (element: MarkupElement): string[] => [
  `${element.number ?? '-'} ${element.tag} ${attribute(element, 'class') ?? ''}`.trim(),
  ...(element.shadow === null ? [] : linesOf(element.shadow)),
  ...element.children.flatMap((child) => (isElement(child) ? linesOf(child) : [])),
];
const linesIn = (element: Element): string[] =>
  [element, ...element.querySelectorAll('*')].map((one, index) =>
    `${index} ${one.localName} ${one.getAttribute('class') ?? ''}`.trim(),
  );

/** A document of our own making, with what is awkward in it. */
const word = fc.constantFrom(
  'Osgood',
  ' & ',
  '<',
  '>',
  '"',
  '\u00a0',
  '“No,”',
  '\n',
  'a="b"',
  '&amp;',
  '-->',
);
const words = fc.array(word, { maxLength: 4 }).map((all) => all.join(''));
const AWKWARD: readonly ((text: string) => string)[] = [
  (text) => `<p class="a">${escaped(text)}</p>`,
  (text) => `<p title="${escaped(text)}">x<br>y</p>`,
  (text) => `<div>${escaped(text)}<!-- <p> -->${escaped(text)}</div>`,
  (text) => `<script>if (a < b) x = "<p>";</script><b>${escaped(text)}</b>`,
  (text) => `<svg><path d="M0 0"/><title>${escaped(text)}</title></svg>`,
  (text) => `<textarea>\n${escaped(text)}</textarea><iframe><p></iframe>`,
  (text) => `<ul><li>${escaped(text)}<li><img alt="${escaped(text)}"></ul>`,
  (text) => `<template><p class="inert">${escaped(text)}</p></template><i>${escaped(text)}</i>`,
];
const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
const source = fc
  .array(
    fc.tuple(fc.constantFrom(...AWKWARD), words).map(([make, text]) => make(text)),
    { maxLength: 8 },
  )
  .map((parts) => parts.join(''));

describe('markup as browsers write it', () => {
  it('gives the words that the document has', () => {
    fc.assert(
      fc.property(source, (html) => {
        const { body } = documentOf(html);
        expect(textIn(parsed(body.outerHTML))).toBe(body.textContent);
      }),
    );
  });

  it.each(ARTICLE_PAGES.map(({ name, html }) => [name, html]))('of a page: %s', (_name, html) => {
    const { body } = documentOf(html);
    const tree = parsed(body.outerHTML);
    expect(textIn(tree)).toBe(body.textContent);
    expect(linesOf(tree).filter((line) => !line.startsWith('-'))).toEqual(linesIn(body));
  });

  it('numbers the elements as the document counts them, and none in a template', () => {
    fc.assert(
      fc.property(source, (html) => {
        const { body } = documentOf(html);
        const lines = linesOf(parsed(body.outerHTML));
        expect(lines.filter((line) => !line.startsWith('-'))).toEqual(linesIn(body));
      }),
    );
  });

  it('is read as XML writes it, too', () => {
    const feed = xmlDocumentOf(
      '<feed><entry id="a&quot;b"><link/><![CDATA[a < b]]>Bridge &amp; quay</entry><?x y?></feed>',
    ).documentElement;
    const tree = parsed(feed.outerHTML);
    expect(linesOf(tree)).toEqual(['0 feed', '1 entry', '2 link']);
    expect(textIn(tree)).toBe('Bridge & quay');
    expect(attribute(firstIn(tree, ['entry']) ?? tree, 'id')).toBe('a"b');
  });

  it('tells where each text is: behind which element, or inside, and behind how many comments', () => {
    const { children } = parsed('<p>One<!-- x --> two<b>three</b><!----><?x y>four</p>');
    expect(children.flatMap((child) => (isElement(child) ? [] : [child.place]))).toEqual([
      { element: 0, isInside: true, comments: 0 },
      { element: 0, isInside: true, comments: 1 },
      { element: 1, isInside: false, comments: 2 },
    ]);
  });

  it('takes a template that stands for a shadow root for a tree of its own', () => {
    const tree = parsed(
      '<div><x-story><template shadowrootmode="open">A<p>B</p></template><i>light</i></x-story><b></b></div>',
      true,
    );
    const first = NUMBERS_OF_TREE;
    expect(linesOf(tree)).toEqual([
      ...['0 div', '1 x-story', `${first} template`, `${first + 1} p`, '2 i', '3 b'],
    ]);
    expect(firstIn(tree, ['x-story'])?.shadow?.children[0]).toEqual({
      data: 'A',
      place: { element: first, isInside: true, comments: 0 },
    });
  });
});

describe('any other markup', () => {
  const piece = fc.constantFrom(
    ...[
      '<',
      '>',
      '</',
      '/>',
      '<!--',
      '-->',
      '<![CDATA[',
      ']]>',
      '<?',
      '="',
      '"',
      '<p',
      '<p>',
      '</p>',
      '<script>',
    ],
    ...[
      '</script',
      '<template shadowrootmode="open">',
      '</template>',
      ' class="x"',
      '&',
      '&#',
      ';',
      '&#x110000;',
      'a',
    ],
  );
  it('gives some tree, and never an error', () => {
    fc.assert(
      fc.property(fc.array(piece), fc.boolean(), fc.boolean(), (pieces, isScripted, isDeep) => {
        const tree = parseMarkup(pieces.join(''), { isScripted, isDeep });
        if (tree !== null) expect(linesOf(tree).length).toBeGreaterThan(0);
      }),
    );
  });

  it.each(['<p a="', '<!--', '<b>', '</b>', '<script>', '<template>'])(
    'takes time by its length alone: %s',
    (part) => {
      const timed = (times: number): number => {
        const markup = part.repeat(times);
        const from = performance.now();
        parseMarkup(markup, { isScripted: true, isDeep: true });
        return performance.now() - from;
      };
      // a square of it would be many seconds
      expect(timed(100_000)).toBeLessThan(5_000);
    },
  );
});
