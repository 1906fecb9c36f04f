/** A story to be shown the way a news site shows one. All fields are plain text; the page escapes them. */
export interface Story {
  title: string;
  standfirst: string | null;
  paragraphs: string[];
  byline: string;
  site: string;
  wire: { name: string; url: string } | null;
}

const STYLE = `
  :root { color-scheme: light dark; --ink: light-dark(#1b1b1a, #e9e9e6); --soft: light-dark(#63635f, #a3a39e);
    --paper: light-dark(#ffffff, #161615); --line: light-dark(#e3e1dc, #3a3a38); }
  body { margin: 0; background: var(--paper); color: var(--ink); font: 18px/1.65 Georgia, 'Liberation Serif', serif; }
  header, nav, footer, .byline, aside, #comments { font-family: system-ui, 'Liberation Sans', sans-serif; }
  header { border-bottom: 1px solid var(--line); padding: 14px 24px; }
  header b { font-size: 22px; } nav a { margin-right: 16px; color: inherit; font-size: 14px; }
  main { max-width: 660px; margin: 0 auto; padding: 12px 24px 60px; }
  h1 { font-size: 32px; line-height: 1.2; margin: 28px 0 10px; } .standfirst { font-size: 20px; color: var(--soft); }
  .byline { font-size: 14px; color: var(--soft); border-bottom: 1px solid var(--line); padding-bottom: 14px; }
  aside, #comments { font-size: 15px; border-top: 1px solid var(--line); margin-top: 36px; padding-top: 8px; }
  footer { border-top: 1px solid var(--line); padding: 18px 24px; font-size: 13px; color: var(--soft); }
  a { color: inherit; }`;

/**
 * The page of a news site around a story: navigation, byline, a source line that names the wire, the paragraphs
 * (a "Comment:" one in a block with class `comment`), related links, and a readers' comment section below.
 */
export function newsPage(story: Story): string {
  const { title, standfirst, paragraphs, byline, site, wire } = story;
  const linked = {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: title,
    datePublished: '2026-03-17T09:20:00Z',
    publisher: { '@type': 'Organization', name: site },
  };
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)} | ${escaped(site)}</title>
<meta property="og:type" content="article">
<meta property="og:title" content="${escaped(title)}">
<meta property="og:site_name" content="${escaped(site)}">
<script type="application/ld+json">${JSON.stringify(linked).replaceAll('<', '\\u003c')}</script>
<style>${STYLE}
</style>
</head>
<body>
<header><b>${escaped(site)}</b>
<nav aria-label="Sections"><a href="#world">World</a><a href="#trade">Trade</a><a href="#weather">Weather</a><a href="#opinion">Opinion</a></nav></header>
<main>
<article>
<h1>${escaped(title)}</h1>
${standfirst === null ? '' : `<p class="standfirst">${escaped(standfirst)}</p>`}
<div class="byline"><span class="author">${escaped(byline)}</span>${wire === null ? '' : ` · <span class="source">Source: <a href="${escaped(wire.url)}">${escaped(wire.name)}</a></span>`} · <time datetime="2026-03-17T09:20:00Z">17 March 2026</time></div>
<div class="article-body">
${paragraphs.map(paragraph).join('\n')}
</div>
</article>
<aside class="related"><h2>More on this</h2><ul><li><a href="#r1">Insurers raise rates for the strait</a></li><li><a href="#r2">Harbour pilots vote on new shifts</a></li></ul></aside>
<section id="comments" class="comments"><h2>Readers' comments (2)</h2>
<div class="comment"><b>tidewatcher</b><p>Comment: who pays for the ships, I wonder? "Nobody," my uncle says.</p></div>
<div class="comment"><b>old_salt</b><p>Seen it all before in the eighties.</p></div></section>
</main>
<footer>${escaped(site)} · Contact · Imprint · Privacy</footer>
</body>
</html>
`;
}

const paragraph = (text: string): string =>
  /^comment:/i.test(text)
    ? `<div class="comment"><p><b>${escaped(text.slice(0, 8))}</b>${escaped(text.slice(8))}</p></div>`
    : `<p>${escaped(text)}</p>`;

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);
