import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ARTICLE_PAGES } from '../../cases/pages/article-pages.ts';
import { documentOf, readPage } from './read.ts';

// a parsed page keeps shadow trees in templates, apart from the document, where no range can be
const PAGES = ARTICLE_PAGES.filter(({ html }) => !html.includes('shadowrootmode')).map(({ html, url }) =>
  readPage(html, url),
);
const squeezed = (text: string): string => text.replace(/[\s\u00ad\u200b]+/gu, '').normalize('NFC');

describe('the map from text to page', () => {
  it('gives for each span the range that holds its words', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...PAGES),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.nat(300),
        ({ map, article }, at, length) => {
          const start = Math.floor(at * article.text.length);
          const end = Math.min(article.text.length, start + 1 + length);
          if (start >= end) return;
          // from one block to another a range also takes in what stands between them
          if (article.text.slice(start, end).includes('\n\n')) return;
          expect(squeezed(map.rangeOf({ start, end })?.toString() ?? '')).toBe(
            squeezed(article.text.slice(start, end)),
          );
        },
      ),
    );
  });

  it('leads back from a place in a node to the offset it came from', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...PAGES),
        fc.double({ min: 0, max: 1, noNaN: true }),
        ({ map, article }, at) => {
          const offset = Math.floor(at * article.text.length);
          if (article.text.charAt(offset).trim() === '') return;
          const range = map.rangeOf({ start: offset, end: offset + 1 });
          expect(range).not.toBeNull();
          if (range !== null) expect(map.offsetOf(range.startContainer, range.startOffset)).toBe(offset);
        },
      ),
    );
  });

  it('gives a span in pieces where something else stands between its words', () => {
    const quote = '“We patched it all winter and it came apart in spring,” she said on the quay.';
    const filler = '<p>The harbour board will close the old drawbridge for eleven long months.</p>'.repeat(4);
    const { map } = readPage(
      `<h1>Bridge closes</h1><p>${quote.replace('and', '<button>Share</button> <i>and</i>')}</p>${filler}`,
    );
    const start = map.text.indexOf('“');
    const span = { start, end: map.text.indexOf('”') + 1 };
    expect(String(map.rangeOf(span))).toContain('Share');
    expect(squeezed(map.piecesOf(span).join(''))).toBe(squeezed(map.text.slice(span.start, span.end)));
  });

  it('answers null for nodes that are no part of the article, or have gone', () => {
    const { map, article } = readPage(ARTICLE_PAGES[0]?.html ?? '');
    expect(map.offsetOf(documentOf('<p>x').body, 0)).toBeNull();
    const block = article.blocks[3];
    if (block === undefined) throw new Error('the page has too few blocks');
    map.rangeOf(block)?.startContainer.parentElement?.remove();
    expect(map.rangeOf(block)).toBeNull();
  });
});
