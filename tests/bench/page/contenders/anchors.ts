import { findWords } from '../../../../src/page/anchor/find-words.ts';
import { readArticle } from '../../../../src/page/read-article.ts';
import { editedText } from './edited-text.ts';
import { judged } from './judged.ts';
import { contend } from './world.ts';

contend(() => {
  const { text, marks } = editedText(readArticle(document, location.href).article.text, 50);
  if (marks.length === 0) return null;
  const from = performance.now();
  let shift = 0;
  const found = marks.map((mark) => {
    const span = findWords(text, mark, mark.start + shift);
    if (span !== null) shift = span.end - mark.end;
    return span;
  });
  return { ms: performance.now() - from, ...judged(marks, found) };
});
