import search from 'approx-string-match';
import { readArticle } from '../../../../src/page/read-article.ts';
import { editedText } from './edited-text.ts';
import { judged } from './judged.ts';
import { contend } from './world.ts';

contend(() => {
  const { text, marks } = editedText(readArticle(document, location.href).article.text, 50);
  if (marks.length === 0) return null;
  const from = performance.now();
  const found = marks.map(({ exact }) => {
    const [best] = search(text, exact, Math.min(256, exact.length >> 2)).sort((a, b) => a.errors - b.errors);
    return best ?? null;
  });
  return { ms: performance.now() - from, ...judged(marks, found) };
});
