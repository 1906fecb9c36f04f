import Mark from 'mark.js';
import { readArticle } from '../../../../src/page/read-article.ts';
import { contend, layout, quotesOf } from './world.ts';

contend(() => {
  const { article, root } = readArticle(document, location.href);
  if (!(root instanceof HTMLElement)) return null;
  const quotes = quotesOf(article.text, 50);
  layout();
  const from = performance.now();
  new Mark(root).mark(quotes, { separateWordSearch: false, acrossElements: true });
  layout();
  return { ms: performance.now() - from };
});
