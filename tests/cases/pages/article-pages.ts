/** Pages that are articles: one for each kind of template that sites use. All texts and sites are invented. */
import { prose, times, type PageCase, type Prose } from './prose.ts';

const menu =
  '<nav><ul><li><a href="/">Home</a></li><li><a href="/world">World</a></li><li><a href="/sport">Sport</a></li></ul></nav>';
const foot =
  '<footer><p>© Vellmouth Press. All rights reserved. <a href="/terms">Terms</a> <a href="/privacy">Privacy</a></p></footer>';
const teasers = (count: number): string =>
  times(
    count,
    (i) =>
      `<div class="teaser"><a href="/2031/0${i % 9}/x-${i}"><img src="t.jpg" alt=""><h4>Another story of the day, number ${i}</h4></a></div>`,
  );
const og = (p: Prose, type = 'article'): string =>
  `<title>${p.head()} | Vellmouth Press</title><meta property="og:type" content="${type}"><meta property="og:title" content="${p.head()}"><meta property="og:site_name" content="Vellmouth Press">`;
const ld = (type: string, extra = ''): string =>
  `<script type="application/ld+json">{"@context":"https://schema.org","@type":"${type}","headline":"x","datePublished":"2031-04-02T08:00:00Z","author":{"@type":"Person","name":"Ida Quill"}${extra}}</script>`;
const page = (head: string, body: string, lang = 'en'): string =>
  `<!doctype html><html lang="${lang}"><head><meta charset="utf-8">${head}</head><body>${body}</body></html>`;

type Template = [name: string, path: string, make: (p: Prose) => string, lang?: string];

const TEMPLATES: readonly Template[] = [
  [
    'wire report with structured data',
    '/world/drawbridge-closes-idUS4711',
    (p) =>
      page(
        og(p) + ld('NewsArticle'),
        `${menu}<main><article><h1>${p.head()}</h1><div class="byline">By Ida Quill</div><time datetime="2031-04-02">April 2</time><div class="article-body">${p.ps(9, 2)}</div></article></main><aside>${teasers(6)}</aside>${foot}`,
      ),
  ],
  [
    'broadsheet grid',
    '/2031/apr/02/drawbridge',
    (p) =>
      page(
        og(p),
        `<header class="masthead">${menu}</header><div class="grid"><div class="story-header"><h1>${p.head()}</h1><p class="standfirst">${p.text(1)}</p></div><div class="story-body">${p.ps(4)}<div class="ad-slot">Advertisement</div>${p.ps(4)}</div><div class="rail">${teasers(5)}</div></div>${foot}`,
      ),
  ],
  [
    'tabloid with captions and links between',
    '/news/uk/1206313/bridge-row',
    (p) =>
      page(
        og(p),
        `${menu}<div class="clearfix"><h1>${p.head()}</h1>${times(6, (i) => `<p>${p.text(1)}</p><div class="photo"><img src="a.jpg"><span>The bridge in spring ${i} (Image: PRESS POOL)</span></div><p><a href="/x">SEE MORE: Anger grows on the quay</a></p><p>${p.text(2)}</p>`)}</div>${foot}`,
      ),
  ],
  [
    'blog engine, classic theme',
    '/blog/2031/04/the-bridge',
    (p) =>
      page(
        `<title>${p.head()}</title><meta name="generator" content="WordPress 6">`,
        `<div id="page" class="hfeed site">${menu}<div id="primary"><article class="post-12 post type-post hentry"><header class="entry-header"><h1 class="entry-title">${p.head()}</h1><span class="posted-on"><time datetime="2031-04-02">2 April</time></span></header><div class="entry-content">${p.ps(6)}</div></article><div id="comments" class="comments-area"><h2>3 thoughts</h2><ol class="comment-list">${times(3, () => `<li class="comment"><p>${p.text(4)}</p></li>`)}</ol></div></div><div id="secondary" class="widget-area"><ul>${times(9, (i) => `<li><a href="/c/${i}">Category ${i}</a></li>`)}</ul></div></div>`,
      ),
  ],
  [
    'blog engine, blocks',
    '/journal/notes-from-the-quay',
    (p) =>
      page(
        `<title>${p.head()}</title>` + ld('BlogPosting'),
        `<div class="wp-site-blocks"><main class="wp-block-group"><h1 class="wp-block-post-title">${p.head()}</h1><div class="entry-content wp-block-post-content">${p.ps(3)}<figure class="wp-block-image"><img src="q.jpg"><figcaption>The quay at dawn</figcaption></figure><blockquote class="wp-block-quote"><p>${p.text(1)}</p><cite>Ondra Pell</cite></blockquote>${p.ps(3)}</div></main></div>`,
      ),
  ],
  [
    'hosted blog with line breaks',
    '/2031/04/bridge-closes.html',
    (p) =>
      page(
        `<title>Quay Notes: ${p.head()}</title>`,
        `<div class="main section"><div class="blog-posts hfeed"><h2 class="date-header">Wednesday</h2><div class="post hentry"><h3 class="post-title entry-title">${p.head()}</h3><div class="post-body entry-content">${times(6, () => `${p.text(3)}<br><br>`)}</div><div class="post-footer">Posted by Ida at 8:00 <a href="#">Email This</a></div></div></div></div><div class="sidebar">${times(8, (i) => `<a href="/${i}">20${10 + i}</a><br>`)}</div>`,
      ),
  ],
  [
    'old page of tables and font tags',
    '/archiv/txt/story27.htm',
    (p) =>
      `<html><head><title>${p.head()}</title></head><body bgcolor=white><table width=760><tr><td width=120><a href=/>Home</a><br><a href=/links>Links</a><td><font size=5><b>${p.head()}</b></font><p><font face=Arial size=2>${times(5, () => `${p.text(3)}<p>`)}</font></table></body></html>`,
  ],
  [
    'publishing platform of sections',
    '/@idaquill/the-bridge-and-us-4f1c2ab',
    (p) =>
      page(
        og(p),
        `<div id="root"><div class="a b c"><article><div class="l m"><section><div><h1 class="ab">${p.head()}</h1><div class="ac"><p class="ad"><a href="/@idaquill">Ida Quill</a></p><p class="ad">6 min read</p></div>${times(7, () => `<p class="pw-post-body-paragraph ae">${p.text(3)}</p>`)}</div></section></div></article></div></div>`,
      ),
  ],
  [
    'newsletter on the web',
    '/p/letter-from-the-quay',
    (p) =>
      page(
        og(p) + ld('NewsArticle'),
        `<div class="main-menu">${menu}</div><article class="newsletter-post post"><div class="post-header"><h1 class="post-title">${p.head()}</h1><h3 class="subtitle">${p.text(1)}</h3></div><div class="available-content"><div class="body markup">${p.ps(8)}<div class="subscription-widget-wrap"><p>Thanks for reading! Subscribe for free to receive new posts.</p><form><input type="email"></form></div>${p.ps(2)}</div></div></article>`,
      ),
  ],
  [
    'static blog with a card at its end',
    '/the-bridge/',
    (p) =>
      page(
        og(p) + ld('Article'),
        `<div class="site-wrapper"><main class="site-main"><article class="post-full"><header><h1 class="post-full-title">${p.head()}</h1></header><section class="post-full-content"><div class="post-content">${p.ps(7)}</div></section></article></main><aside class="read-next">${teasers(3)}</aside></div>`,
      ),
  ],
  [
    'mobile page of the accelerated kind',
    '/amp/drawbridge-11-months',
    (p) =>
      `<!doctype html><html amp lang="en"><head><meta charset="utf-8"><link rel="canonical" href="https://press.example/drawbridge">${ld('NewsArticle')}<title>${p.head()}</title></head><body><amp-sidebar id="s"><ul><li>World</li></ul></amp-sidebar><article class="amp-wp-article"><h1 class="amp-wp-title">${p.head()}</h1><amp-img src="a.jpg" width="4" height="3"></amp-img><div class="amp-wp-article-content">${p.ps(6)}<amp-ad type="x"></amp-ad>${p.ps(3)}</div></article></body></html>`,
  ],
  [
    'print view',
    '/druck/4711.html',
    (p) =>
      `<html><head><title>${p.head()}</title><meta name="robots" content="noindex"></head><body onload="window.print()"><div id="print"><h1>${p.head()}</h1><p>Printed from press.example on 3 April 2031</p>${p.ps(7)}</div></body></html>`,
  ],
  [
    'live blog',
    '/world/live/2031/apr/02/bridge-live',
    (p) =>
      page(
        og(p) + ld('LiveBlogPosting'),
        `${menu}<main><h1>${p.head()} – as it happened</h1><div class="live-blog">${times(9, (i) => `<div class="block block--content" id="block-${i}"><p class="block-time"><time datetime="2031-04-02T1${i}:00">1${i}.00</time></p><h2 class="block-title">Councillor ${i} speaks</h2><div class="block-elements">${p.ps(2, 2)}</div></div>`)}</div></main>${foot}`,
      ),
  ],
  [
    'interview, questions in bold',
    '/interview/pell-on-the-bridge',
    (p) =>
      page(
        og(p),
        `${menu}<article><h1>“There was no other way”</h1><p class="lead">${p.text(2)}</p>${times(8, () => `<p><strong>Why now, after all these years of waiting?</strong></p><p>${p.text(3)}</p>`)}</article>${foot}`,
      ),
  ],
  [
    'interview, initials',
    '/gespraech/ankerlohn-2031',
    (p) =>
      page(
        og(p),
        `<div class="content"><h1>${p.head()}</h1><div class="text">${times(8, () => `<p><b>Frage:</b> Warum erst jetzt?</p><p><b>Ankerlohn:</b> ${p.text(3)}</p>`)}</div></div>`,
        'de',
      ),
    'de',
  ],
  [
    'press release of a wire service',
    '/news-releases/vellmouth-works-301234567.html',
    (p) =>
      page(
        og(p),
        `<section class="release-body container"><h1>${p.head()}</h1><p><span class="xn-location">VELLMOUTH</span>, <span class="xn-chron">April 2, 2031</span> /PRWire/ -- ${p.text(3)}</p>${p.ps(5)}<p><b>About Vellmouth Works</b></p><p>${p.text(2)}</p><p>Contact: press office, +00 123 456</p></section>`,
      ),
  ],
  [
    'press release of a ministry',
    '/presse/mitteilungen/2031/114.html',
    (p) =>
      page(
        '<title>Mitteilung 114</title>',
        `<div id="wrapper"><div id="navi"><ul><li><a href="/">Start</a></li></ul></div><div id="inhalt"><h1>${p.head()}</h1><p>02.04.2031</p>${p.ps(5)}</div></div>`,
        'de',
      ),
    'de',
  ],
  [
    'university news',
    '/news/2031/04/bridge-study',
    (p) =>
      page(
        og(p, 'website') + '<meta name="date" content="2031-04-02">',
        `${menu}<div class="region-content"><div class="node node--type-news"><h1>${p.head()}</h1><div class="field--name-body">${p.ps(6)}</div></div></div>${foot}`,
      ),
  ],
  [
    'opinion column',
    '/opinion/columnists/the-bridge-we-deserve-20310402',
    (p) =>
      page(
        og(p) + ld('OpinionNewsArticle'),
        `${menu}<div class="rubric">Opinion</div><h1>${p.head()}</h1><div class="author-card"><img src="i.jpg"><p>Ida Quill writes about cities.</p></div><div class="article__text">${p.ps(8)}</div>${foot}`,
      ),
  ],
  [
    'editorial without a name',
    '/editorials/2031/04/02/bridge',
    (p) => page(og(p), `<div class="opinion-wrap"><h1>Our view: ${p.head()}</h1><div>${p.ps(5)}</div></div>`),
  ],
  [
    'obituary',
    '/obituaries/mirela-stross-baker-dies-at-91',
    (p) =>
      page(
        og(p),
        `<article><h1>Mirela Stross, baker of the quay, dies at 91</h1><div class="obit">${p.ps(7)}</div></article>`,
      ),
  ],
  [
    'match report with a table',
    '/sport/football/2031/report-88123',
    (p) =>
      page(
        og(p),
        `${menu}<article><h1>Vellmouth hold on in the rain</h1><table class="score"><tr><td>Vellmouth</td><td>2</td></tr><tr><td>Hartle</td><td>1</td></tr></table>${p.ps(7)}<table>${times(12, (i) => `<tr><td>${i}</td><td>Player ${i}</td><td>${i * 3}</td></tr>`)}</table></article>${foot}`,
      ),
  ],
  [
    'review with a rating',
    '/culture/film/the-last-ferry-review',
    (p) =>
      page(
        og(p) + ld('Review'),
        `<article><h1>The Last Ferry: a slow boat worth taking</h1><div class="rating">4 of 5</div><div class="review-body">${p.ps(7)}</div></article>`,
      ),
  ],
  [
    'travel blog with pictures',
    '/vellmouth-in-three-days/',
    (p) =>
      page(
        `<title>Three days in Vellmouth</title>`,
        `<div class="container"><h1>Three days in Vellmouth</h1>${times(6, (i) => `<p>${p.text(3)}</p><p><img src="${i}.jpg" alt="quay"></p>`)}</div>`,
      ),
  ],
  [
    'engineer’s blog with some code',
    '/posts/why-we-left-the-queue/',
    (p) =>
      page(
        og(p),
        `<main class="post"><h1>Why we left the queue behind</h1><p class="post-meta">Apr 2, 2031</p><div class="post-content">${p.ps(4)}<pre><code>ferry.run({ every: 20 })</code></pre>${p.ps(4)}</div></main>`,
      ),
  ],
  [
    'hand-made page without any names',
    '/thoughts/bridge.html',
    (p) => `<html><head><title>On bridges</title></head><body><h1>On bridges</h1>${p.ps(8)}</body></html>`,
  ],
  [
    'bare text in boxes',
    '/story/88',
    (p) =>
      page(
        '<title>Quay story</title>',
        `<div><div>${menu}</div><div><div>${p.head()}</div>${times(8, () => `<div>${p.text(3)}</div>`)}</div></div>`,
      ),
  ],
  [
    'company blog',
    '/blog/what-we-learned-from-the-bridge',
    (p) =>
      page(
        og(p),
        `<div class="body-container"><div class="blog-post"><h1><span class="hs_cos_wrapper">What we learned</span></h1><div class="blog-post__body"><span class="hs_cos_wrapper">${p.ps(7)}</span></div></div></div>`,
      ),
  ],
  [
    'statement of a society',
    '/en/statements/on-the-drawbridge-of-vellmouth',
    (p) =>
      page(
        '<title>Statement</title>',
        `<div class="l-content"><h1>Statement on the drawbridge</h1><div class="rte">${p.ps(5)}</div></div>`,
      ),
  ],
  [
    'behind a paywall, the beginning only',
    '/premium/bridge-secrets-12345678',
    (p) =>
      page(
        og(p) + ld('NewsArticle', ',"isAccessibleForFree":false'),
        `${menu}<article><h1>${p.head()}</h1><div class="article-text">${p.ps(3, 2)}</div><div class="paywall-overlay"><h3>Continue reading with a subscription</h3><p>Get three months for the price of one. Cancel at any time, no questions asked.</p></div></article>`,
      ),
  ],
  [
    'explainer with headings',
    '/explained/why-drawbridges-fail',
    (p) =>
      page(
        og(p),
        `<article class="explainer"><h1>Why drawbridges fail</h1>${times(5, () => `<h2>What is a hinge?</h2>${p.ps(2)}`)}</article>`,
      ),
  ],
  [
    'numbered list of places',
    '/lists/nine-bridges-to-see-before-winter',
    (p) =>
      page(
        og(p),
        `<article><h1>Nine bridges to see</h1><p>${p.text(3)}</p>${times(9, (i) => `<h2>${i + 1}. The bridge of Hartle</h2><p>${p.text(2)}</p>`)}</article>`,
      ),
  ],
  [
    'photo essay',
    '/photos/essay/the-quay-at-night-2031',
    (p) =>
      page(
        og(p) + ld('Article'),
        `<article><h1>The quay at night</h1><p>${p.text(4)}</p>${times(7, () => `<figure><img src="n.jpg"><figcaption>${p.text(1)}</figcaption></figure><p>${p.text(2)}</p>`)}</article>`,
      ),
  ],
  [
    'fact check',
    '/factcheck/2031/apr/02/bridge-coal',
    (p) =>
      page(
        og(p) + ld('NewsArticle'),
        `<article><h1>No, the coal barges are not secret</h1><div class="claim">Claim: coal passes at night</div><div class="verdict-text">${p.ps(7)}</div></article>`,
      ),
  ],
  [
    'a brief of three paragraphs',
    '/brief/2031-04-02-bridge-closed',
    (p) =>
      page(
        og(p) + ld('NewsArticle'),
        `${menu}<div class="brief"><h1>${p.head()}</h1>${p.ps(3, 2)}</div><div class="more">${teasers(12)}</div>`,
      ),
  ],
  [
    'German daily',
    '/lokales/hellenbruck/freibad-saniert-1.4711815',
    (p) =>
      page(
        og(p) + ld('NewsArticle'),
        `<div class="page">${menu}<article class="article"><header><span class="kicker">Hellenbruck</span><h1>${p.head()}</h1><p class="article__intro">${p.text(1)}</p></header><div class="article__body">${p.ps(6)}<div class="article__related"><h3>Mehr zum Thema</h3><ul><li><a href="/a">Streit um die Rutsche</a></li></ul></div>${p.ps(2)}</div></article></div>`,
        'de',
      ),
    'de',
  ],
  [
    'German system with a body text box',
    '/aktuelles/detail/freibad',
    (p) =>
      page(
        '<title>Aktuelles</title><meta name="generator" content="TYPO3 CMS">',
        `<div class="frame frame-default"><h1>${p.head()}</h1><div class="ce-bodytext">${p.ps(6)}</div></div>`,
        'de',
      ),
    'de',
  ],
  [
    'French daily',
    '/france/article/2031/04/02/port-marnay-ferme_6123456_3210.html',
    (p) =>
      page(
        og(p) + ld('NewsArticle'),
        `${menu}<main><section class="article__content old__article-content-single"><h1 class="article__title">${p.head()}</h1><p class="article__desc">${p.text(1)}</p>${times(7, () => `<p class="article__paragraph">${p.text(3)}</p>`)}</section></main>`,
        'fr',
      ),
    'fr',
  ],
  [
    'Spanish daily',
    '/espana/2031-04-02/valdorena-cierra-su-puente.html',
    (p) =>
      page(
        og(p) + ld('NewsArticle'),
        `<main><article class="a"><header><h1 class="a_t">${p.head()}</h1><h2 class="a_st">${p.text(1)}</h2></header><div class="a_c clearfix" data-dtm-region="articulo_cuerpo">${p.ps(6)}</div></article></main>`,
        'es',
      ),
    'es',
  ],
  [
    'Italian daily',
    '/cronaca/2031/04/02/news/funivia-12345/',
    (p) =>
      page(
        og(p),
        `<div class="story"><h1 class="story__title">${p.head()}</h1><div class="story__text">${p.ps(6)}<p>Leggi anche: <a href="/x">La stagione degli alberghi</a></p></div></div>`,
        'it',
      ),
    'it',
  ],
  [
    'Portuguese daily',
    '/2031/04/02/local/noticia/ponte-1999999',
    (p) =>
      page(
        og(p),
        `<article class="story"><h1>${p.head()}</h1><div class="story__body" id="story-body">${p.ps(6)}</div></article>`,
        'pt',
      ),
    'pt',
  ],
  [
    'Russian agency',
    '/20310402/most-1712345678.html',
    (p) =>
      page(
        og(p) + ld('NewsArticle'),
        `<div class="article"><div class="article__header"><h1 class="article__title">${p.head()}</h1></div><div class="article__body">${times(6, () => `<div class="article__block" data-type="text"><div class="article__text">${p.text(3)}</div></div>`)}</div></div>`,
        'ru',
      ),
    'ru',
  ],
  [
    'Polish portal',
    '/wiadomosci/kraj/most-zamkniety-6712345a',
    (p) =>
      page(
        og(p),
        `<div class="article--body"><h1>${p.head()}</h1><p class="hyphenate lead">${p.text(1)}</p>${times(6, () => `<p class="hyphenate">${p.text(3)}</p>`)}</div>`,
        'pl',
      ),
    'pl',
  ],
  [
    'Chinese agency',
    '/politics/2031-04/02/c_1124567890.htm',
    (p) =>
      page(
        '<title>维林港</title>',
        `<div class="head-line"><h1><span class="title">${p.head()}</span></h1></div><div id="detail">${times(6, () => `<p>　　${p.text(3)}</p>`)}</div>`,
        'zh',
      ),
    'zh',
  ],
  [
    'Japanese daily with line breaks',
    '/articles/ASR4255BHR42',
    (p) =>
      page(
        og(p),
        `<main><h1>${p.head()}</h1><div class="article-body"><div class="text">${times(6, () => `${p.text(3)}<br><br>`)}</div></div></main>`,
        'ja',
      ),
    'ja',
  ],
  [
    'Arabic daily, right to left',
    '/news/2031/4/2/jisr',
    (p) =>
      page(og(p), `<div dir="rtl"><h1>${p.head()}</h1><div class="wysiwyg">${p.ps(6)}</div></div>`, 'ar'),
    'ar',
  ],
  [
    'republished with a comment inside',
    '/article/489123-Drawbridge-closes',
    (p) =>
      page(
        og(p),
        `${menu}<div class="article-info">Ida Quill, <a href="https://wire.example/1">Wire Post</a></div><h1>${p.head()}</h1><div class="article-body">${times(4, () => `${p.text(3)}<br><br>`)}<div class="comment"><b>Comment:</b> ${p.text(3)}</div><br><br>${times(3, () => `${p.text(3)}<br><br>`)}</div><div id="comments"><div class="comment"><p>${p.text(5)}</p></div></div>`,
      ),
  ],
  [
    'transcript of a broadcast',
    '/programs/morning/transcript-10234567',
    (p) =>
      page(
        og(p),
        `<article><h1>Transcript: the bridge and the bakers</h1>${times(14, (i) => `<p>${i % 2 === 0 ? 'QUILL' : 'PELL'}: ${p.text(2)}</p>`)}</article>`,
      ),
  ],
  [
    'newsletter laid out for mail',
    '/campaign/2031/04/weekly-letter-77',
    (p) =>
      `<html><head><title>Weekly letter 77</title></head><body><center><table width="100%"><tr><td><table width="600">${times(7, () => `<tr><td style="padding:9px"><table><tr><td class="mcnTextContent">${p.text(4)}</td></tr></table></td></tr>`)}</table></td></tr></table></center></body></html>`,
  ],
  [
    'article in an open shadow root',
    '/feature/shadow-of-the-bridge',
    (p) =>
      page(
        og(p) + ld('Article'),
        `<news-story><template shadowrootmode="open"><h1>${p.head()}</h1><div class="text">${p.ps(7)}</div></template></news-story>`,
      ),
  ],
  [
    'hashed class names',
    '/news/articles/c3g8kq1vz4no',
    (p) =>
      page(
        og(p) + ld('NewsArticle'),
        `<div id="__next"><div class="sc-1f2a"><main class="sc-9b1c"><article class="sc-77aa">${times(8, (i) => (i === 3 ? `<div data-component="links-block" class="sc-0e0"><ul><li><a href="/1">One more link to read here</a></li><li><a href="/2">A second link to read</a></li></ul></div>` : `<div data-component="text-block" class="sc-18fde0d6"><p class="sc-eb7bd5f6">${p.text(2)}</p></div>`))}</article></main></div></div>`,
      ),
  ],
  [
    'utility class names',
    '/stories/the-long-closure',
    (p) =>
      page(
        og(p),
        `<div class="flex min-h-screen"><div class="mx-auto max-w-2xl px-4"><h1 class="text-4xl font-bold">${p.head()}</h1><div class="prose lg:prose-xl mt-8">${p.ps(7)}</div></div></div>`,
      ),
  ],
  [
    'microdata',
    '/node/5512',
    (p) =>
      page(
        `<title>${p.head()}</title>`,
        `<div itemscope itemtype="https://schema.org/NewsArticle"><h1 itemprop="headline">${p.head()}</h1><span itemprop="author">Ida Quill</span><meta itemprop="datePublished" content="2031-04-02"><div itemprop="articleBody">${p.ps(6)}</div></div>`,
      ),
  ],
  [
    'microformats',
    '/2031/92/t1/bridge',
    (p) =>
      page(
        '<title>Quay notes</title>',
        `<article class="h-entry"><h1 class="p-name">${p.head()}</h1><a class="p-author h-card" href="/">Ida</a><time class="dt-published" datetime="2031-04-02">2 April</time><div class="e-content">${p.ps(6)}</div></article>`,
      ),
  ],
  [
    'older open system',
    '/component/content/article/88-bridge',
    (p) =>
      page(
        `<title>${p.head()}</title>`,
        `<div class="item-page"><h2 itemprop="headline">${p.head()}</h2><dl class="article-info"><dd class="published">2 April 2031</dd></dl>${p.ps(6)}<ul class="pager"><li><a href="/p">Prev</a></li></ul></div>`,
      ),
  ],
  [
    'site builder with spans',
    '/post/the-bridge-closes',
    (p) =>
      page(
        og(p),
        `<div id="SITE_CONTAINER"><div class="_1wQ"><h1><span class="blog-post-title-font">${p.head()}</span></h1><div data-hook="post-description"><div class="kvdbP">${times(7, () => `<div class="rich-content"><span class="_2PHJq"><span>${p.text(3)}</span></span></div>`)}</div></div></div></div>`,
      ),
  ],
  [
    'site builder with blocks',
    '/news/2031/4/2/the-bridge',
    (p) =>
      page(
        og(p),
        `<article class="blog-item"><div class="blog-item-top-wrapper"><h1 class="entry-title">${p.head()}</h1></div><div class="blog-item-content e-content">${times(4, () => `<div class="sqs-block html-block"><div class="sqs-block-content">${p.ps(2)}</div></div>`)}</div></article>`,
      ),
  ],
  [
    'two articles in one endless page',
    '/2031/04/02/endless-bridge-story',
    (p) =>
      page(
        og(p) + ld('NewsArticle'),
        `${times(2, (i) => `<article data-url="/a${i}"><h1>${i === 0 ? p.head() : 'A different story altogether'}</h1><div class="article-content">${p.ps(7)}</div></article>`)}`,
      ),
  ],
  [
    'advertisements between paragraphs',
    '/money/bridge-costs-nine-million-4411',
    (p) =>
      page(
        og(p),
        `<div class="col"><h1>${p.head()}</h1><div class="post-text">${times(7, (i) => `<p>${p.text(3)}</p><div class="adsbox" id="ad${i}"><span>Advertisement</span></div>`)}<div class="newsletter-box"><p>Get our morning letter in your inbox. Sign up now, it is free.</p></div>${p.ps(2)}</div></div>`,
      ),
  ],
  [
    'strict page of twenty years ago',
    '/stories/2004/03/11/bridge.xhtml',
    (p) =>
      `<?xml version="1.0"?><!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-strict.dtd"><html xmlns="http://www.w3.org/1999/xhtml"><head><title>${p.head()}</title></head><body><div id="content"><h2>${p.head()}</h2><div class="storytext">${p.ps(6)}</div></div><div id="links"><ul><li><a href="/">Home</a></li></ul></div></body></html>`,
  ],
  [
    'regional portal under a long menu',
    '/region/ost/artikel/freibad-77123.html',
    (p) =>
      page(
        og(p),
        `<ul class="mega">${times(60, (i) => `<li><a href="/r/${i}">Ort ${i}</a></li>`)}</ul><div class="detail"><h1>${p.head()}</h1><div class="detail__text">${p.ps(5)}</div></div>`,
        'de',
      ),
    'de',
  ],
  [
    'column in an old frame-like grid',
    '/kolumne/ankerlohn/2031-14',
    (p) =>
      page(
        `<title>${p.head()}</title>`,
        `<table><tr><td><div id="left">${times(10, (i) => `<a href="/${i}">Rubrik ${i}</a><br>`)}</div></td><td><h1>${p.head()}</h1>${times(6, () => `<p class="txt">${p.text(3)}</p>`)}</td></tr></table>`,
        'de',
      ),
    'de',
  ],
  [
    'headline that begins like the name of a service page',
    '/2031/04/02/ferry-search',
    () => {
      const title = 'Search for the missing ferry goes on into a third night';
      return page(
        `<title>${title} | Vellmouth Press</title>`,
        `${menu}<div class="main"><h1>${title}</h1><div class="text">${prose(101, 'en').ps(8)}</div></div>${foot}`,
      );
    },
  ],
];

export const ARTICLE_PAGES: readonly PageCase[] = TEMPLATES.map(([name, path, make, lang], index) => ({
  name,
  url: `https://press.example${path}`,
  html: make(prose(index + 1, lang ?? 'en')),
}));
