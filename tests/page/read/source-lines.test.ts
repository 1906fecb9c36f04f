// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { readArticle } from '../../../src/page/read-article.ts';

const PROSE = `<p>${'The harbour of Lindmark will close for two weeks. '.repeat(4)}</p>`;
const lines = (html: string): [string, string | null][] => {
  const page = new DOMParser().parseFromString(
    `<article><h1>Harbour closes</h1>${html}</article>`,
    'text/html',
  );
  return readArticle(page, null).article.facts.sourceLines.map(({ text, href }) => [text, href]);
};

it.each([
  [
    'a link under the headline',
    `<div class="bar">Ida Lund<br><a href="https://gazette.test/a/b">Gazette</a><br>Mon, 3 May</div>${PROSE}`,
    [['Gazette', 'https://gazette.test/a/b']],
  ],
  ['a labelled line', `<p>Source: Gazette</p>${PROSE}`, [['Source: Gazette', null]]],
  [
    'a box named after a source, below',
    `${PROSE}<div class="article-source">Quelle: <a href="https://hafenbote.test/x">Hafenbote</a></div>`,
    [['Quelle: Hafenbote', 'https://hafenbote.test/x']],
  ],
  ['links in the text', `${PROSE}<p>As the <a href="https://gazette.test/a/b">Gazette</a> wrote.</p>`, []],
  ['a picture’s source', `<figure class="source"><p>Source: archive</p></figure>${PROSE}`, []],
  ['nothing', PROSE, []],
])('reads %s', (_name, html, expected) => {
  expect(lines(html)).toEqual(expected);
});
