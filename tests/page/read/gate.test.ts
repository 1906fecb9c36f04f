import { JSDOM } from 'jsdom';
import { describe, expect, it, vi } from 'vitest';
import { gate } from '../../../src/page/read/gate.ts';
import { readArticle } from '../../../src/page/read-article.ts';
import { ARTICLE_PAGES } from '../../cases/pages/article-pages.ts';
import { OTHER_PAGES } from '../../cases/pages/other-pages.ts';
import type { PageCase } from '../../cases/pages/prose.ts';

const parser = new new JSDOM('').window.DOMParser();
const judge = ({ html, url }: PageCase) =>
  readArticle(parser.parseFromString(html, 'text/html'), url).article.gate;

describe('article or not', () => {
  it('has sixty pages of each side', () => {
    expect(ARTICLE_PAGES.length).toBeGreaterThanOrEqual(60);
    expect(OTHER_PAGES.length).toBeGreaterThanOrEqual(60);
  });

  it.each(ARTICLE_PAGES.map((page) => [page.name, page] as const))('reads: %s', (_, page) => {
    expect(judge(page)).toMatchObject({ isArticle: true });
    expect(gate(parser.parseFromString(page.html, 'text/html'), page.url).isArticle).toBe(true);
  });

  it.each(OTHER_PAGES.map((page) => [page.name, page] as const))('leaves alone: %s', (_, page) => {
    const { isArticle, why } = judge(page);
    expect(why.join(' '), page.name).toMatch(/^[A-Z].*\.$/);
    expect(isArticle, why.join(' ')).toBe(false);
  });

  it('asks a page that says it is an article nothing else', () => {
    const page = parser.parseFromString('<meta property="og:type" content="article"><p>', 'text/html');
    const asked = (['querySelector', 'querySelectorAll', 'getElementsByTagName'] as const).map((look) =>
      vi.spyOn(page, look),
    );
    expect(gate(page, 'https://press.example/2031/04/02/bridge')).toEqual({ isArticle: true, why: [] });
    for (const look of asked) expect(look).not.toHaveBeenCalled();
  });

  it.each([
    ['cells', '<table>', '<tr><td>7</td><td>11</td></tr>', 310],
    ['boxes', '<main>', '<div>A line</div>', 2100],
  ])('finds an article in a heap of %s only where they hold prose', (_what, around, piece, count) => {
    const pageOf = (content: string) =>
      parser.parseFromString(`${around}${content}${piece.repeat(count)}`, 'text/html');
    const url = 'https://press.example/2031/04/02/bridge';
    const prose =
      'The bridge stays shut until the autumn, the council of the harbour town decided on Monday. ';
    expect(gate(pageOf(''), url).isArticle).toBe(false);
    expect(gate(pageOf(piece.replace(/>[^<]+</, `>${prose}<`).repeat(3)), url).isArticle).toBe(true);
  });
});
