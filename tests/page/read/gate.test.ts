import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
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
});
