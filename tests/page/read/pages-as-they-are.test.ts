import { describe, expect, it } from 'vitest';
import { blocksOf, readPage } from './read.ts';

const A = 'The harbour council voted on Tuesday to close the old drawbridge for eleven months.';
const B = 'A ferry will run every twenty minutes from six in the morning until midnight, at no charge.';
const C = 'Shopkeepers on the eastern quay expect to lose a third of their customers in the meantime.';
const D = 'The works are to cost nine million crowns, of which the province will pay more than half.';
const E = 'Engineers had warned since spring that two of the four hinges no longer carried their share.';

const paragraphs = (...texts: string[]): string => texts.map((text) => `<p>${text}</p>`).join('');
const page = (inside: string, head = ''): string =>
  `<html><head><title>Council closes bridge | The Gull</title>${head}</head><body>${inside}</body></html>`;
const told = (...texts: string[]): string[] => texts.map((text) => `paragraph: ${text}`);

describe('what stands around and between the paragraphs', () => {
  it.each<[string, string, string[]]>([
    [
      'an overlay that asks for money, before the text and after its beginning',
      `<main><h1>Council closes bridge</h1><div class="paywall-overlay"><p>Subscribe today and read every story of the quay for one crown a week.</p><button>Subscribe</button></div>
       <div class="story-body">${paragraphs(A, B, C)}<div class="paywall"><h3>Go on reading</h3><p>This story is for subscribers, who pay for every hinge of it.</p></div></div></main>`,
      told(A, B, C),
    ],
    [
      'an AMP page with its own pictures, advertisements and menus',
      `<amp-sidebar id="menu"><ul><li><a href="/a">News</a></li><li><a href="/b">Sport</a></li></ul></amp-sidebar>
       <article class="amp-wp-article"><h1>Council closes bridge</h1><amp-img src="b.jpg" width="9" height="9"></amp-img>
       <div class="amp-wp-article-content">${paragraphs(A, B)}<amp-ad type="x"><div fallback>Buy two hinges and pay for one.</div></amp-ad>${paragraphs(C, D)}</div></article>`,
      told(A, B, C, D),
    ],
    [
      'a print view: no boxes, and a line that says where it was printed from',
      `<h1>Council closes bridge</h1>${paragraphs(A, B, C, D)}<hr><p><a href="https://gull.example/bridge">https://gull.example/bridge</a></p>`,
      told(A, B, C, D),
    ],
    [
      'a cut after which one reads on',
      `<main><h1>Council closes bridge</h1><div class="entry-content">${paragraphs(A, B)}<p><a class="more-link" href="#more">Continue reading</a></p><span id="more"></span>${paragraphs(C, D)}</div></main>`,
      told(A, B, C, D),
    ],
    [
      'a gallery between the paragraphs',
      `<main><h1>Council closes bridge</h1><div class="body">${paragraphs(A, B)}<div class="gallery"><div class="gallery-item"><img src="1.jpg"><p>Photo 1 of 2</p></div><div class="gallery-item"><img src="2.jpg"><p>Photo 2 of 2</p></div></div>${paragraphs(C, D)}</div></main>`,
      told(A, B, C, D),
    ],
  ])('leaves out %s', (_what, inside, wanted) => {
    const read = blocksOf(readPage(page(inside))).filter((line) => line.startsWith('paragraph'));
    expect(read).toEqual(wanted);
  });

  it('does not ask a page for more than its home, and finds the article all the same', () => {
    const teasers = Array.from(
      { length: 30 },
      (_, index) => `<li><a href="/${index}">Story ${index}</a></li>`,
    );
    const inside = `<header><ul>${teasers.join('')}</ul></header><div><h1>Council closes bridge</h1><p class="dek">${E}</p><div class="text">${paragraphs(A, B, C, D, `${A} ${B}`, `${C} ${D}`, `${B} ${C} ${D}`)}</div></div><footer><ul>${teasers.join('')}</ul></footer>`;
    const [title, lead, first] = blocksOf(readPage(page(inside)));
    expect([title, lead, first]).toEqual(['title: Council closes bridge', `lead: ${E}`, `paragraph: ${A}`]);
  });
});

const STORY = `<main><h1>Council closes bridge</h1>${paragraphs(A, B, C, D)}</main>`;
const data = (fields: object): string =>
  `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', ...fields })}</script>`;

describe('what the page states of itself, the most trustworthy source first', () => {
  it.each<[string, string, string, object]>([
    [
      'structured data before all else',
      `${data({ headline: 'Bridge closed', author: { name: 'Ida Lund' }, datePublished: '2026-05-03' })}<meta property="og:title" content="The bridge!"><meta name="author" content="Desk"><meta property="article:published_time" content="2026-05-04">`,
      '<p class="byline">Somebody Else</p>',
      { title: 'Bridge closed', byline: 'Ida Lund', published: '2026-05-03' },
    ],
    [
      'metas before microdata and visible text',
      '<meta property="og:title" content="The bridge!"><meta name="author" content="Ida Lund"><meta property="article:published_time" content="2026-05-04">',
      '<p itemprop="author">Somebody Else</p><time itemprop="datePublished" datetime="2026-05-09">9 May</time>',
      { title: 'The bridge!', byline: 'Ida Lund', published: '2026-05-04' },
    ],
    [
      'microdata before visible text',
      '',
      '<time datetime="2026-01-01">1 January</time><p><span itemprop="author">Ida Lund</span></p><time itemprop="datePublished" datetime="2026-05-09">9 May</time>',
      { byline: 'Ida Lund', published: '2026-05-09' },
    ],
    [
      'rel before nothing',
      '',
      '<p>By <a rel="author" href="/ida">Ida Lund</a></p>',
      { byline: 'Ida Lund', published: null },
    ],
    [
      'visible text where nothing else is said',
      '',
      '<p class="byline">Ida Lund</p><p class="story-date">9 May 2026</p>',
      { byline: 'Ida Lund', published: '9 May 2026' },
    ],
    [
      'a byline without the word that opens it',
      '<meta name="author" content="By Ida Lund">',
      '',
      { byline: 'Ida Lund' },
    ],
    [
      'a surname that begins with such a word',
      '<meta name="author" content="Von der Heide, Di">',
      '',
      { byline: 'Von der Heide, Di' },
    ],
    [
      'an author that is an address is none, so the next source is asked',
      `${data({ headline: 'Bridge closed', author: 'https://social.example/gull' })}<meta name="author" content="Ida Lund">`,
      '',
      { byline: 'Ida Lund' },
    ],
    [
      'structured data that speaks of something else is not believed',
      '<script type="application/ld+json">{"@type":"Organization","name":"The Gull","author":"Nobody","datePublished":"1890-01-01"}</script><meta name="author" content="Ida Lund">',
      '',
      { byline: 'Ida Lund', published: null },
    ],
  ])('%s', (_what, head, visible, wanted) => {
    const { facts } = readPage(page(STORY.replace('</h1>', `</h1>${visible}`), head)).article;
    expect(facts).toMatchObject(wanted);
  });
});
