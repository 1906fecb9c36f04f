import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../src/page/read-article.ts';
import { blocksOf, readPage, xmlDocumentOf } from './read.ts';

const A = 'The harbour council voted on Tuesday to close the old drawbridge for eleven months.';
const B = 'A ferry will run every twenty minutes from six in the morning until midnight, at no charge.';
const C = 'Shopkeepers on the eastern quay expect to lose a third of their customers in the meantime.';
const D = 'The works are to cost nine million crowns, of which the province will pay more than half.';
const E = 'Engineers had warned since spring that two of the four hinges no longer carried their share.';

const article = (inside: string): string =>
  `<html><body><main><h1>Council closes bridge</h1>${inside}</main></body></html>`;
const textOf = (html: string): string[] => blocksOf(readPage(html)).slice(1);

describe('what is part of the article', () => {
  it('divides paragraphs at two line breaks, and keeps a single one inside', () => {
    expect(textOf(article(`<div>${A}<br><br>${B} <br/> <br>${C}<br>${D}</div>`))).toEqual([
      `paragraph: ${A}`,
      `paragraph: ${B}`,
      `paragraph: ${C}\n${D}`,
    ]);
  });

  it('reads text that stands in bare boxes', () => {
    expect(textOf(article(`<div>${A}</div><div>${B}</div><div><span>${C}</span></div>`))).toEqual([
      `paragraph: ${A}`,
      `paragraph: ${B}`,
      `paragraph: ${C}`,
    ]);
  });

  it('keeps an editor’s comment that stands in the body, and drops the readers’', () => {
    const html = article(
      `<div class="article-body"><p>${A}</p><p>${B}</p><div class="comment"><b>Comment:</b> Nobody asked the gulls.</div><p>${C}</p></div>
       <section id="comments"><h2>2 comments</h2><div class="comment"><p>${D} ${E}</p></div><div class="comment"><p>${E} ${E} ${E}</p></div></section>`,
    );
    expect(textOf(html)).toEqual([
      `paragraph: ${A}`,
      `paragraph: ${B}`,
      'paragraph: Comment: Nobody asked the gulls.',
      `paragraph: ${C}`,
    ]);
  });

  it('keeps block quotations and paragraphs that are links', () => {
    const html = article(
      `<p>${A}</p><blockquote><p>“We had no choice.”</p></blockquote><p><a href="/x">${B}</a></p><p>${C}</p><p>${D}</p>`,
    );
    expect(textOf(html)).toEqual([
      `paragraph: ${A}`,
      'blockquote: “We had no choice.”',
      `paragraph: ${B}`,
      `paragraph: ${C}`,
      `paragraph: ${D}`,
    ]);
  });

  it.each([
    [
      'an advertisement',
      '<div class="ad-slot"><p>Buy two hinges and pay for one, only this week and only here.</p></div>',
    ],
    [
      'a newsletter box',
      '<div class="newsletter-signup"><p>Get the best of the quay in your inbox every single morning.</p></div>',
    ],
    [
      'a box of related links',
      '<div><h3>Related</h3><ul><li><a href="/1">The gulls of winter come back</a></li><li><a href="/2">A ferry for every pocket</a></li></ul></div>',
    ],
    ['a share bar', '<div class="share-bar"><a href="#">Share</a> <a href="#">Post</a></div>'],
    ['a pointer', '<p>Read more: <a href="/1">The gulls of winter come back</a></p>'],
    ['the headline of another story', '<p><a href="/1">The gulls of winter come back</a></p>'],
    ['what is hidden', '<p hidden>This paragraph is not to be seen by anybody at all, ever.</p>'],
    [
      'what a style hides',
      '<p style="display: none">This paragraph is not to be seen by anybody at all.</p>',
    ],
    ['a script', '<script>document.write("This is no text at all, but a program.")</script>'],
    [
      'a row of cards',
      '<aside><div class="card"><h4><a href="/1">The gulls come back</a></h4><p>They were away for the whole of the winter.</p></div></aside>',
    ],
  ])('leaves out %s', (_, box) => {
    expect(textOf(article(`<p>${A}</p><p>${B}</p>${box}<p>${C}</p><p>${D}</p>`))).toEqual([
      `paragraph: ${A}`,
      `paragraph: ${B}`,
      `paragraph: ${C}`,
      `paragraph: ${D}`,
    ]);
  });

  it('shows a quotation that is pulled out of the text only once', () => {
    const html = article(
      `<p>${A}</p><p>“We had no choice in the matter,” said Ondra Pell.</p><aside class="pullquote"><p>“We had no choice in the matter”</p></aside><p>${C}</p><p>${D}</p>`,
    );
    expect(textOf(html).filter((line) => line.includes('no choice'))).toHaveLength(1);
  });

  it('knows headline, standfirst, headings, lists and captions', () => {
    const html = `<html><head><meta property="og:title" content="Council closes bridge"></head><body><header><h1>Council closes bridge</h1>
      <p class="standfirst">The quay faces a silent winter, and nobody is to blame.</p></header>
      <div class="article-body"><figure><img src="b.jpg"><figcaption>The bridge at dawn</figcaption></figure><p>${A}</p><h2>The ferry</h2><p>${B}</p>
      <ul><li>It runs every twenty minutes.</li><li>It costs nothing.</li></ul><p>${C}</p><p>${D}</p></div></body></html>`;
    expect(blocksOf(readPage(html))).toEqual([
      'title: Council closes bridge',
      'lead: The quay faces a silent winter, and nobody is to blame.',
      'caption: The bridge at dawn',
      `paragraph: ${A}`,
      'heading: The ferry',
      `paragraph: ${B}`,
      'list: It runs every twenty minutes.',
      'list: It costs nothing.',
      `paragraph: ${C}`,
      `paragraph: ${D}`,
    ]);
  });

  it('leaves the credit of a picture out of its caption', () => {
    const html = article(
      `<p>${A}</p><figure><img src="b.jpg"><figcaption>Pell warned that <b>the quay</b> may sink <span>(Image: PRESS POOL )</span></figcaption></figure><p>${B}</p><p>${C}</p>`,
    );
    expect(textOf(html)).toContain('caption: Pell warned that the quay may sink');
    const only = article(
      `<p>${A}</p><figure><figcaption>(Photo: Ida Quill)</figcaption></figure><p>${B}</p><p>${C}</p>`,
    );
    expect(textOf(only)).toContain('caption: (Photo: Ida Quill)');
  });

  it('joins a drop capital to its word', () => {
    expect(
      textOf(article(`<p><span class="dropcap">T</span>${A.slice(1)}</p><p>${B}</p><p>${C}</p>`))[0],
    ).toBe(`paragraph: ${A}`);
  });

  it('reads an article in an open shadow root', () => {
    const html = `<body><news-story><template shadowrootmode="open"><h1>Council closes bridge</h1><p>${A}</p><p>${B}</p><p>${C}</p></template></news-story></body>`;
    expect(readPage(html).article.text).toContain(B);
  });

  it('reads one of several articles on a page, not all at once', () => {
    const other = [D, E, `${D} ${E}`, `${E} ${D}`].map((text) => `<p>${text}</p>`).join('');
    const one = [A, B, `${A} ${B}`, `${B} ${A}`].map((text) => `<p>${text}</p>`).join('');
    const { text } = readPage(
      `<body><article><h1>Council closes bridge</h1>${one}</article><article><h1>Another story</h1>${other}</article></body>`,
    ).article;
    expect(text).toContain(A);
    expect(text).not.toContain(D);
  });

  it.each([
    ['that call both their bodies so', 'h1', 'class="article-body"'],
    ['of which only the first has a first-level heading', 'h2', ''],
  ])('reads one of several articles %s', (_, heading, name) => {
    const body = (...texts: string[]): string =>
      `<div ${name}>${texts.map((text) => `<p>${text}</p>`).join('')}</div>`;
    const { article: read, all } = readPage(
      `<body><main><article><h1>Council closes bridge</h1>${body(A, B, `${A} ${B}`, `${B} ${A}`)}</article>
       <article><${heading}>Another story</${heading}>${body(D, E, `${D} ${E}`, `${E} ${D}`)}</article></main></body>`,
    );
    expect(read.text).toContain(A);
    expect(read.text).not.toContain(D);
    expect(all).toHaveLength(2);
  });

  it('takes the entries of a live blog for one article', () => {
    const entry = (title: string, ...texts: string[]): string =>
      `<article><h2>${title}</h2>${texts.map((text) => `<p>${text}</p>`).join('')}</article>`;
    const { text } = readPage(
      `<body><main><h1>Bridge closes: live</h1>${entry('10:20 Ferries', A, B, C, D, E)}${entry('09:40 The vote', E, D, C, B, A)}</main></body>`,
    ).article;
    expect(text.split(A)).toHaveLength(3);
  });
});

describe('the text', () => {
  it('leaves out soft hyphens and zero-width characters, and composes letters', () => {
    const html = article(
      `<p>The har&shy;bour coun&#8203;cil of Ve\u0301lmouth voted on Tuesday to close it for eleven months.</p><p>${B}</p><p>${C}</p>`,
    );
    expect(textOf(html)[0]).toBe(
      'paragraph: The harbour council of Vélmouth voted on Tuesday to close it for eleven months.',
    );
  });

  it('carries bold, italic and links with absolute addresses', () => {
    const { markup, text } = readPage(
      article(
        `<p><b>Comment:</b> ${A} <a href="/c">Council minutes</a> and <i>the Gull</i> agree.</p><p>${B}</p><p>${C}</p>`,
      ),
    ).article;
    expect(markup.map(({ kind, start, end, href }) => [kind, text.slice(start, end), href])).toEqual([
      ['bold', 'Comment:', undefined],
      ['link', 'Council minutes', 'https://press.example/c'],
      ['italic', 'the Gull', undefined],
    ]);
  });

  it('says what box a block stood in, and what stood before it', () => {
    const { blocks } = readPage(
      article(
        `<div class="body"><p>${A}</p><p>${B}</p><hr><div class="editorsNote"><p>${C}</p></div><p>* * *</p><p>${D}</p></div>`,
      ),
    ).article;
    expect(blocks.map(({ box, ruled }) => [box, ruled ?? false]).slice(1)).toEqual([
      ['p', false],
      ['p', false],
      ['p div editors-note', true],
      ['p', true],
    ]);
  });
});

describe('bad pages', () => {
  it.each([
    ['nothing', ''],
    ['white space', ' \n\t '],
    ['text without a tag', A],
    ['a body that never comes', '<html><head><title>x</title>'],
    ['frames', '<html><frameset><frame src="a"></frameset></html>'],
    ['crossed tags', `<p><b>${A}<p></b>${B}</i></div></p></span><table><td>${C}`],
    ['broken data', `<script type="application/ld+json">{"@type": [,}</script><p>${A}</p>`],
    [
      'strange data',
      `<script type="application/ld+json">[null, 3, "x", {"@graph": {"@type": {"a": 1}}}]</script><p>${A}</p>`,
    ],
    ['half a character', `<p>${A} &#xD83D; &#0; \ud83d</p>`],
  ])('survives %s', (_, html) => {
    expect(() => readPage(html, null)).not.toThrow();
  });

  it.each([
    '<rss><channel><title>Quay</title></channel></rss>',
    '<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"><text>Quay</text></svg>',
  ])('survives a document of XML: %s', (xml) => {
    expect(readArticle(xmlDocumentOf(xml), null).article.gate.isArticle).toBe(false);
  });

  it('reads a page nested two thousand deep', () => {
    const depth = 2_000;
    const html = `${'<div>'.repeat(depth)}<p>${A}</p><p>${B}</p>${'</div>'.repeat(depth)}`;
    expect(() => readPage(html)).not.toThrow();
    // the parser of the tests takes its time for it on a busy machine
  }, 30_000);
});
