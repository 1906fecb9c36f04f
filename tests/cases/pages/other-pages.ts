/** Pages that are no articles: one for each kind of template a reader meets. All texts and sites are invented. */
import { prose, times, type PageCase, type Prose } from './prose.ts';

const page = (head: string, body: string): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8">${head}</head><body>${body}</body></html>`;
const menu = '<nav><a href="/">Home</a> <a href="/world">World</a></nav>';
const ld = (type: string): string =>
  `<script type="application/ld+json">{"@context":"https://schema.org","@type":"${type}","name":"x"}</script>`;
const card = (p: Prose, i: number): string =>
  `<article class="card"><a href="/2031/04/02/story-${i}"><img src="c.jpg"><h3>Story number ${i} of this morning</h3></a><p>${p.text(1)}</p></article>`;
const post = (p: Prose, i: number, name: string): string =>
  `<div class="${name}" id="${name}-${i}"><div class="author"><a href="/u/${i}">user${i}</a></div><time>2031-04-0${(i % 9) + 1}</time><div class="content"><p>${p.text(3)}</p></div><a href="#">Reply</a> <a href="#">Like</a></div>`;

type Template = [name: string, path: string, make: (p: Prose) => string];

const TEMPLATES: readonly Template[] = [
  [
    'front page of cards',
    '/',
    (p) =>
      page(
        '<meta property="og:type" content="website">',
        `${menu}<main>${times(40, (i) => card(p, i))}</main>`,
      ),
  ],
  [
    'front page with an edition',
    '/international',
    (p) =>
      page(
        '<title>News</title>',
        `${menu}<main><h1>News</h1>${times(5, (j) => `<section><h2>Section ${j}</h2>${times(8, (i) => card(p, i))}</section>`)}</main>`,
      ),
  ],
  [
    'old portal of tables',
    '/index.html',
    (p) =>
      page(
        '<title>Portal</title>',
        `<table>${times(20, (i) => `<tr><td><a href="/${i}"><b>Headline ${i}</b></a><br>${p.text(1)}</td><td><a href="/b${i}">More</a></td></tr>`)}</table>`,
      ),
  ],
  [
    'list of headlines',
    '/latest',
    () =>
      page(
        '<title>Latest</title>',
        `<ul>${times(120, (i) => `<li><a href="/n/${i}">A headline about something, number ${i}</a> <span>12:0${i % 10}</span></li>`)}</ul>`,
      ),
  ],
  [
    'blog home with excerpts',
    '/blog/',
    (p) =>
      page(
        '<title>Our blog</title>',
        `${menu}${times(10, (i) => `<article class="post"><h2><a href="/blog/${i}">Post number ${i}</a></h2><time>April ${i + 1}</time><div class="excerpt"><p>${p.text(2)}</p><a href="/blog/${i}">Continue reading</a></div></article>`)}`,
      ),
  ],
  [
    'section page',
    '/politics',
    (p) =>
      page(
        '<meta property="og:type" content="website"><title>Politics</title>',
        `<h1>Politics</h1>${times(24, (i) => `<div class="item"><h3><a href="/politics/${i}">Vote number ${i} goes to the wire</a></h3><p class="summary">${p.text(1)}</p></div>`)}`,
      ),
  ],
  [
    'tag archive',
    '/tag/bridges',
    (p) =>
      page(
        '<title>Bridges</title>',
        `<h1>Tag: bridges</h1>${times(15, (i) => card(p, i))}<div class="pagination"><a href="?page=2">2</a></div>`,
      ),
  ],
  [
    'author page',
    '/author/ida-quill',
    (p) =>
      page(
        '<meta property="og:type" content="profile">',
        `<h1>Ida Quill</h1><p class="bio">${p.text(2)}</p>${times(20, (i) => card(p, i))}`,
      ),
  ],
  [
    'web search results',
    '/search?q=drawbridge',
    (p) =>
      page(
        '<title>drawbridge - Search</title>',
        `<form><input name="q"></form><p>About 12,300 results</p>${times(10, (i) => `<div class="g"><a href="https://x.example/${i}"><h3>Drawbridge ${i} - all about it</h3></a><cite>x.example</cite><div class="snippet">${p.text(2)}</div></div>`)}`,
      ),
  ],
  [
    'search of a site',
    '/suche?query=bruecke',
    (p) =>
      page(
        ld('SearchResultsPage'),
        `<h1>Results</h1><ol>${times(20, (i) => `<li><a href="/r/${i}">Result ${i}</a><p>${p.text(1)}</p></li>`)}</ol>`,
      ),
  ],
  [
    'product with a long description',
    '/products/brass-hinge-40mm',
    (p) =>
      page(
        '<meta property="og:type" content="product">' + ld('Product'),
        `<h1>Brass hinge 40 mm</h1><span class="price">12.90</span><button>Add to basket</button><div class="description">${p.ps(5)}</div><div class="reviews">${times(6, (i) => `<div class="review"><b>buyer${i}</b><p>${p.text(2)}</p></div>`)}</div>`,
      ),
  ],
  [
    'product without any data',
    '/shop/hinge-set',
    (p) =>
      page(
        '<title>Hinge set</title>',
        `<h1>Hinge set</h1><p class="price">€ 49.00</p><form class="cart" action="/cart"><button class="add-to-cart">Add to cart</button></form><div class="tabs">${p.ps(3)}</div><h2>Related products</h2><ul>${times(8, (i) => `<li><a href="/shop/${i}">Hinge ${i}</a> €${i}</li>`)}</ul>`,
      ),
  ],
  [
    'shop category',
    '/c/hinges',
    () =>
      page(
        '<title>Hinges</title>',
        times(
          48,
          (i) =>
            `<div class="product-tile"><a href="/p/${i}"><img src="h.jpg">Hinge ${i}</a><span>€ ${i}.90</span></div>`,
        ),
      ),
  ],
  [
    'basket',
    '/cart',
    () =>
      page(
        '<title>Basket</title>',
        `<table>${times(4, (i) => `<tr><td>Hinge ${i}</td><td>1</td><td>€ 9</td></tr>`)}</table><button>Checkout</button>`,
      ),
  ],
  [
    'classified advertisement',
    '/item/44812-old-boat',
    (p) =>
      page(
        ld('Product'),
        `<h1>Old boat, needs love</h1><b>€ 1,200</b><p>${p.text(3)}</p><button>Message the seller</button>${times(12, (i) => `<a href="/item/${i}">Boat ${i}</a>`)}`,
      ),
  ],
  [
    'house for sale',
    '/listing/quay-house-12',
    (p) =>
      page(
        ld('RealEstateListing'),
        `<h1>House on the quay</h1><dl><dt>Rooms</dt><dd>5</dd></dl>${p.ps(4)}<form><input name="mail"><button>Ask for a viewing</button></form>`,
      ),
  ],
  [
    'hotel with reviews',
    '/hotel/quay-inn',
    (p) =>
      page(
        ld('Hotel'),
        `<h1>Quay Inn</h1><p>${p.text(4)}</p>${times(15, (i) => `<div class="review"><span>${i} stars</span><p>${p.text(3)}</p></div>`)}`,
      ),
  ],
  [
    'timeline of short messages',
    '/home',
    (p) =>
      page(
        '<title>Home</title>',
        `<div role="feed">${times(25, (i) => `<article role="article" data-testid="tweet"><a href="/u${i}">@user${i}</a><div lang="en">${p.text(1)}</div><button>Reply</button><button>Repost</button></article>`)}</div>`,
      ),
  ],
  [
    'a single short message and its answers',
    '/user7/status/177123456789',
    (p) =>
      page(
        '<title>user7: a message</title>',
        `<main>${times(14, (i) => `<article data-testid="tweet"><div class="user"><a href="/u${i}">user${i}</a></div><div class="tweet-text">${p.text(2)}</div><div class="actions"><button>12</button></div></article>`)}</main>`,
      ),
  ],
  [
    'list of links with votes',
    '/r/bridges/',
    () =>
      page(
        '<title>bridges</title>',
        times(
          40,
          (i) =>
            `<div class="thing link"><span class="score">${i * 7}</span><a href="https://x.example/${i}">Link title number ${i}</a> <a href="/comments/${i}">${i} comments</a></div>`,
        ),
      ),
  ],
  [
    'thread of comments',
    '/r/bridges/comments/ab12/why_do_they_fail/',
    (p) =>
      page(
        '<title>Why do they fail?</title>',
        `<div class="thing"><h1>Why do they fail?</h1><div class="usertext-body"><p>${p.text(2)}</p></div></div><div class="commentarea">${times(20, (i) => `<div class="comment"><p class="tagline"><a href="/u/${i}">user${i}</a> ${i} points</p><div class="md"><p>${p.text(3)}</p></div><ul><li><a href="#">reply</a></li></ul></div>`)}</div>`,
      ),
  ],
  [
    'forum thread, old software',
    '/forum/viewtopic.php?t=1234',
    (p) =>
      page(
        '<title>Hinges • View topic</title>',
        `<div id="page-body"><h2 class="topic-title">Hinges</h2>${times(12, (i) => `<div id="p${i}" class="post has-profile bg${i % 2}"><dl class="postprofile"><dt><a href="/u">user${i}</a></dt><dd>Posts: ${i * 91}</dd></dl><div class="postbody"><div class="content">${p.text(3)}</div></div></div>`)}</div>`,
      ),
  ],
  [
    'forum thread, new software',
    '/t/which-hinge-to-buy/8123',
    (p) =>
      page(
        ld('DiscussionForumPosting'),
        `<div id="topic-title"><h1>Which hinge to buy</h1></div>${times(14, (i) => `<div class="topic-post clearfix regular"><article class="boxed"><div class="names"><a href="/u/${i}">user${i}</a></div><div class="cooked"><p>${p.text(3)}</p></div></article></div>`)}`,
      ),
  ],
  [
    'question with answers',
    '/questions/882/how-to-oil-a-hinge',
    (p) =>
      page(
        ld('QAPage'),
        `<h1>How to oil a hinge?</h1>${times(6, (i) => `<div class="answer" id="answer-${i}"><div class="votecell">${i}</div><div class="s-prose">${p.ps(3)}<pre><code>oil --drop 2</code></pre></div><div class="user-info">user${i}</div></div>`)}`,
      ),
  ],
  [
    'questions to everybody',
    '/Why-do-bridges-open',
    (p) =>
      page(
        '<title>Why do bridges open? - Answers</title>',
        `<h1>Why do bridges open?</h1>${times(9, (i) => `<div class="answer"><div class="author-name">Expert ${i}</div><p>${p.text(4)}</p><span>Upvote ${i}</span><span>Share</span></div>`)}`,
      ),
  ],
  [
    'archive of a mailing list',
    '/list/msg00081.html',
    (p) =>
      page(
        '<title>Re: hinges</title>',
        `<ul><li><b>From</b>: a at x.example</li><li><b>To</b>: list</li><li><b>Date</b>: Wed, 2 Apr 2031</li></ul><pre>${times(12, () => `&gt; ${p.text(1)}`)}\n${p.text(2)}</pre><ul><li><a href="p">Prev by date</a></li></ul>`,
      ),
  ],
  [
    'reference of a web interface',
    '/en-US/docs/Web/API/Bridge',
    (p) =>
      page(
        '<title>Bridge - Web APIs</title>',
        `<aside class="sidebar">${times(40, (i) => `<a href="${i}">Bridge.method${i}()</a>`)}</aside><main><h1>Bridge</h1>${times(5, () => `<h2>Syntax</h2><pre class="brush"><code>new Bridge(open, close)\nbridge.raise(40)</code></pre><p>${p.text(2)}</p>`)}</main>`,
      ),
  ],
  [
    'manual of a library',
    '/en/latest/quickstart.html',
    (p) =>
      page(
        '<meta name="generator" content="Sphinx 7"><title>Quickstart — bridge 2.1 documentation</title>',
        `<div class="document"><div class="body" role="main"><section id="quickstart"><h1>Quickstart</h1>${times(6, () => `<p>${p.text(2)}</p><div class="highlight-python"><pre>bridge.open()\nbridge.close()</pre></div>`)}</section></div></div><div class="sphinxsidebar">${times(12, (i) => `<a href="${i}">Chapter ${i}</a>`)}</div>`,
      ),
  ],
  [
    'guide of a framework',
    '/docs/guides/routing',
    (p) =>
      page(
        '<meta name="generator" content="Docusaurus"><title>Routing | Docs</title>',
        `<div class="theme-doc-sidebar-container">${times(30, (i) => `<a href="${i}">Guide ${i}</a>`)}</div><article><div class="theme-doc-markdown markdown"><h1>Routing</h1>${p.ps(6)}<pre><code>route("/quay")</code></pre>${p.ps(2)}</div></article>`,
      ),
  ],
  [
    'list of calls',
    '/api/v2/reference',
    () =>
      page(
        '<title>API</title>',
        times(
          30,
          (i) =>
            `<div class="opblock"><span>GET</span><code>/bridges/${i}</code><p>Returns bridge ${i}.</p></div>`,
        ),
      ),
  ],
  [
    'repository with its read-me',
    '/quay/bridge',
    (p) =>
      page(
        '<meta property="og:type" content="object"><title>quay/bridge</title>',
        `<table>${times(14, (i) => `<tr><td><a href="/f${i}">file${i}.ts</a></td><td>2 years ago</td></tr>`)}</table><article class="markdown-body"><h1>bridge</h1>${p.ps(3)}<pre><code>npm i bridge</code></pre>${p.ps(2)}</article>`,
      ),
  ],
  [
    'source of a file',
    '/quay/bridge/blob/main/hinge.ts',
    () =>
      page(
        '<title>hinge.ts</title>',
        `<table>${times(200, (i) => `<tr><td>${i}</td><td><code>const hinge${i} = new Hinge(${i});</code></td></tr>`)}</table>`,
      ),
  ],
  [
    'issue and its thread',
    '/quay/bridge/issues/91',
    (p) =>
      page(
        '<title>Hinge squeaks · Issue #91</title>',
        `<h1>Hinge squeaks #91</h1>${times(10, (i) => `<div class="timeline-comment"><h3><a href="/u${i}">user${i}</a> commented</h3><div class="comment-body markdown-body"><p>${p.text(3)}</p></div></div>`)}`,
      ),
  ],
  [
    'page of the manual',
    '/man/bridge.1.html',
    (p) =>
      page(
        '<title>bridge(1)</title>',
        `<h1>bridge(1)</h1><h2>NAME</h2><p>bridge - open and close</p><h2>OPTIONS</h2><dl>${times(20, (i) => `<dt>--hinge-${i}</dt><dd>${p.text(1)}</dd>`)}</dl>`,
      ),
  ],
  [
    'frequent questions',
    '/help/faq',
    (p) =>
      page(
        ld('FAQPage'),
        `<h1>Frequently asked questions</h1>${times(14, (i) => `<h3>Question ${i}: when does it open?</h3><p>${p.text(2)}</p>`)}`,
      ),
  ],
  [
    'help centre',
    '/support/articles/3600123-how-to-change-your-ticket',
    (p) =>
      page(
        '<title>How to change your ticket – Help Centre</title>',
        `<div class="hc"><h1>How to change your ticket</h1><ol>${times(7, () => `<li>${p.text(1)}</li>`)}</ol><p>Was this article helpful? <button>Yes</button> <button>No</button></p></div>`,
      ),
  ],
  [
    'inbox',
    '/mail/u/0/inbox',
    (p) =>
      page(
        '<title>Inbox (12)</title>',
        `<div role="navigation">Inbox Sent Drafts</div><table role="grid">${times(50, (i) => `<tr role="row"><td>Sender ${i}</td><td><b>Subject ${i}</b> - ${p.text(1)}</td><td>Apr ${i % 28}</td></tr>`)}</table>`,
      ),
  ],
  [
    'an opened letter',
    '/mail/u/0/inbox/FMfcgz',
    (p) =>
      page(
        '<title>Your order - Mail</title>',
        `<div role="application"><div role="toolbar"><button>Reply</button><button>Forward</button><button>Delete</button></div><h2>Your order</h2><span>From: shop@x.example</span><div class="message-body">${p.ps(4)}</div><div contenteditable="true" aria-label="Message body"></div></div>`,
      ),
  ],
  [
    'dashboard',
    '/app/dashboard',
    () =>
      page(
        '<title>Dashboard</title>',
        `<div id="app">${times(12, (i) => `<div class="widget"><h3>Metric ${i}</h3><span>${i * 331}</span><canvas></canvas></div>`)}</div>`,
      ),
  ],
  [
    'spreadsheet',
    '/sheets/d/1a2b',
    () =>
      page(
        '<title>Budget</title>',
        `<table role="grid">${times(300, (i) => `<tr><td>${i}</td><td>${i * 2}</td><td>=A${i}</td></tr>`)}</table>`,
      ),
  ],
  [
    'map',
    '/maps/@51.1,4.2',
    () =>
      page(
        '<title>Map</title>',
        '<div id="map" role="application"><canvas></canvas></div><button>+</button><button>-</button>',
      ),
  ],
  [
    'chat',
    '/channels/44/81',
    (p) =>
      page(
        '<title>#general</title>',
        `<ol role="log">${times(40, (i) => `<li class="message"><h3>user${i % 5}</h3><div class="messageContent">${p.text(1)}</div></li>`)}</ol><div role="textbox" contenteditable="true"></div>`,
      ),
  ],
  [
    'board of cards',
    '/b/x1/roadmap',
    () =>
      page(
        '<title>Roadmap</title>',
        times(
          5,
          (j) =>
            `<div class="list"><h2>List ${j}</h2>${times(9, (i) => `<a class="list-card" href="/c/${i}">Task ${i} to be done by somebody</a>`)}</div>`,
        ),
      ),
  ],
  [
    'video',
    '/watch?v=abc123',
    (p) =>
      page(
        '<meta property="og:type" content="video.other">' + ld('VideoObject'),
        `<video src="v.mp4"></video><h1>How a drawbridge opens</h1><div id="description"><p>${p.text(4)}</p></div><div id="comments">${times(20, (i) => post(p, i, 'ytd-comment'))}</div><div id="related">${times(20, (i) => `<a href="/watch?v=${i}">Video ${i}</a>`)}</div>`,
      ),
  ],
  [
    'video of a news site',
    '/video/bridge-opens-12345',
    (p) =>
      page(
        '<meta property="og:type" content="video">',
        `<h1>Watch the bridge open</h1><div class="player"><video></video></div><p>${p.text(1)}</p>${times(20, (i) => `<a href="/video/${i}">Video ${i}</a>`)}`,
      ),
  ],
  [
    'wall of videos',
    '/channel/quay',
    () =>
      page(
        '<title>Quay</title>',
        times(
          50,
          (i) =>
            `<div class="video-tile"><a href="/watch?v=${i}"><img src="v.jpg">Video ${i}</a><span>${i}K views</span></div>`,
        ),
      ),
  ],
  [
    'record',
    '/album/songs-of-the-quay',
    (p) =>
      page(
        '<meta property="og:type" content="music.album">',
        `<h1>Songs of the Quay</h1><ol>${times(12, (i) => `<li><a href="/t/${i}">Song ${i}</a> 3:1${i % 10}</li>`)}</ol><p>${p.text(2)}</p>`,
      ),
  ],
  [
    'episodes of a podcast',
    '/podcast/quay-talk',
    (p) =>
      page(
        '<title>Quay Talk</title>',
        `<h1>Quay Talk</h1>${times(20, (i) => `<div class="episode"><h3><a href="/e/${i}">Episode ${i}</a></h3><p>${p.text(1)}</p><audio></audio></div>`)}`,
      ),
  ],
  [
    'league table',
    '/sport/football/tables',
    () =>
      page(
        '<title>Tables</title>',
        `<h1>Tables</h1><table>${times(24, (i) => `<tr><td>${i}</td><td><a href="/t/${i}">Team ${i}</a></td><td>${i * 2}</td><td>${i * 3}</td></tr>`)}</table>`,
      ),
  ],
  [
    'election results',
    '/elections/2031/results',
    (p) =>
      page(
        '<title>Results</title>',
        `<h1>Results</h1><p>${p.text(1)}</p><table>${times(120, (i) => `<tr><td>District ${i}</td><td>${i}%</td><td>${100 - i}%</td></tr>`)}</table>`,
      ),
  ],
  [
    'share prices',
    '/quote/QUAY',
    () =>
      page(
        '<title>QUAY 12.31</title>',
        `<h1>Quay Works (QUAY)</h1><table>${times(40, (i) => `<tr><th>Figure ${i}</th><td>${i * 1.7}</td></tr>`)}</table>`,
      ),
  ],
  [
    'weather',
    '/weather/vellmouth',
    () =>
      page(
        '<title>Weather</title>',
        `<h1>Vellmouth</h1>${times(10, (i) => `<div class="day"><b>Day ${i}</b> ${i + 9}° light rain</div>`)}`,
      ),
  ],
  [
    'broadcasts of the day',
    '/tv/guide',
    (p) =>
      page(
        '<title>Guide</title>',
        times(
          40,
          (i) => `<div class="show"><time>1${i % 10}:00</time><b>Show ${i}</b><p>${p.text(1)}</p></div>`,
        ),
      ),
  ],
  [
    'calendar',
    '/calendar/2031/04',
    () =>
      page(
        '<title>April</title>',
        `<table>${times(6, (i) => `<tr>${times(7, (j) => `<td>${i * 7 + j}</td>`)}</tr>`)}</table>`,
      ),
  ],
  [
    'sign-in',
    '/login',
    () =>
      page(
        '<title>Sign in</title>',
        '<form><input name="user"><input type="password"><button>Sign in</button></form><p>Forgot your password?</p>',
      ),
  ],
  [
    'page not found',
    '/nothing-here-at-all',
    () =>
      page(
        '<title>Not found</title>',
        `${menu}<h1>Sorry, we cannot find that page</h1><p>It may have moved. Try the search, or go back to the front page.</p>`,
      ),
  ],
  [
    'contact',
    '/contact',
    () =>
      page(
        '<title>Contact</title>',
        '<h1>Contact</h1><p>Vellmouth Press, 1 Quay Street, Vellmouth. Telephone 123 456.</p><form><textarea></textarea><button>Send</button></form>',
      ),
  ],
  [
    'about the company',
    '/about-us',
    (p) =>
      page(
        '<title>About us - Vellmouth Works</title><meta property="og:type" content="website">',
        `<h1>About us</h1>${p.ps(5)}<div class="team">${times(8, (i) => `<div><img src="${i}.jpg"><b>Person ${i}</b></div>`)}</div>`,
      ),
  ],
  [
    'privacy policy',
    '/privacy-policy',
    (p) =>
      page(
        '<title>Privacy Policy</title>',
        `<h1>Privacy Policy</h1>${times(12, (i) => `<h2>${i + 1}. What we collect</h2>${p.ps(2)}`)}`,
      ),
  ],
  [
    'terms of use',
    '/legal/terms-of-service',
    (p) =>
      page(
        '<title>Terms of Service</title>',
        `<main><h1>Terms of Service</h1>${times(14, () => `<p>${p.text(4)}</p>`)}</main>`,
      ),
  ],
  [
    'job offer',
    '/careers/hinge-engineer-4412',
    (p) =>
      page(
        ld('JobPosting'),
        `<h1>Hinge engineer</h1>${p.ps(3)}<h2>What you bring</h2><ul>${times(8, () => `<li>${p.text(1)}</li>`)}</ul><button>Apply now</button>`,
      ),
  ],
  [
    'list of jobs',
    '/jobs',
    (p) =>
      page(
        '<title>Jobs</title>',
        times(
          30,
          (i) => `<div class="job"><h3><a href="/jobs/${i}">Engineer ${i}</a></h3><p>${p.text(1)}</p></div>`,
        ),
      ),
  ],
  [
    'event',
    '/events/quay-night',
    (p) =>
      page(
        ld('Event'),
        `<h1>Quay Night</h1><p>2 April, 20:00, Old Hall</p><p>${p.text(3)}</p><button>Tickets</button>`,
      ),
  ],
  [
    'dictionary',
    '/dictionary/drawbridge',
    (p) =>
      page(
        '<title>drawbridge - Dictionary</title>',
        `<h1>drawbridge</h1><span>/ˈdrɔːbrɪdʒ/</span><ol>${times(4, () => `<li>a bridge that can be raised<div class="example">${p.text(1)}</div></li>`)}</ol>`,
      ),
  ],
  [
    'gallery',
    '/gallery/quay',
    () =>
      page(
        '<title>Gallery</title>',
        times(40, (i) => `<figure><img src="${i}.jpg"><figcaption>Picture ${i}</figcaption></figure>`),
      ),
  ],
  [
    'survey',
    '/survey/bridge',
    () =>
      page(
        '<title>Survey</title>',
        `<form>${times(20, (i) => `<fieldset><legend>How content are you with hinge ${i}?</legend><input type="radio"> very</fieldset>`)}</form>`,
      ),
  ],
  [
    'directory of links',
    '/links',
    () =>
      page(
        '<title>Links</title>',
        `<dl>${times(80, (i) => `<dt><a href="https://x${i}.example">Site ${i}</a></dt><dd>A site about bridges and other things.</dd>`)}</dl>`,
      ),
  ],
  [
    'download of a program',
    '/download/bridge-2',
    (p) =>
      page(
        ld('SoftwareApplication'),
        `<h1>Bridge 2</h1><a class="button" href="/b.zip">Download</a><p>${p.text(3)}</p><table><tr><td>Version</td><td>2</td></tr></table>`,
      ),
  ],
  [
    'course',
    '/course/bridges-101',
    (p) =>
      page(
        ld('Course'),
        `<h1>Bridges 101</h1><p>${p.text(3)}</p><ol>${times(12, (i) => `<li>Lesson ${i}</li>`)}</ol><button>Enrol</button>`,
      ),
  ],
  [
    'member’s profile',
    '/in/ida-quill',
    (p) =>
      page(
        '<meta property="og:type" content="profile">',
        `<h1>Ida Quill</h1><section><h2>About</h2><p>${p.text(4)}</p></section><section><h2>Experience</h2><ul>${times(6, (i) => `<li>Writer, Paper ${i}</li>`)}</ul></section>`,
      ),
  ],
];

export const OTHER_PAGES: readonly PageCase[] = TEMPLATES.map(([name, path, make], index) => ({
  name,
  url: `https://site.example${path}`,
  html: make(prose(index + 3)),
}));
