import { describe, expect, it } from 'vitest';
import { ownFacts } from '../../../src/page/judge/own-facts.ts';
import { pageFacts } from '../../../src/page/judge/page-facts.ts';
import { statedBy, statedByOwn } from '../../../src/page/read/stated-by.ts';
import { documentOf } from './read.ts';

const HEAD = `<meta property="og:title" content="Council closes bridge"><meta property="og:site_name" content="The Gull">
<meta name="author" content="Ida Lund"><link rel="canonical" href="https://gull.example/bridge">
<script type="application/ld+json">{"@type":"NewsArticle","headline":"Council closes bridge","author":{"name":"Ida Lund"},"datePublished":"2026-05-03"}</script>`;

const factsOf = (second: string, headline: string, more = '') => {
  const document = documentOf(
    `<head>${HEAD}${more}</head><body><article><h1>Council closes bridge</h1></article>${second}</body>`,
  );
  const [first, other] = Array.from(document.querySelectorAll('article'));
  const box = headline === 'Council closes bridge' ? first : other;
  if (box === undefined) throw new Error('no such article');
  const facts = pageFacts(statedBy(document, 'https://gull.example/bridge'));
  return ownFacts({ ...facts, sourceLines: [] }, headline, statedByOwn(box));
};

describe('the facts of one of several articles', () => {
  it('are those of the page for the article it was made for', () => {
    const facts = factsOf('<article></article>', 'Council closes bridge');
    expect(facts.byline).toBe('Ida Lund');
    expect(facts.canonical).toBe('https://gull.example/bridge');
  });

  it('are those in its own box for another', () => {
    const facts = factsOf(
      '<article><h1><a href="/frost">Frost takes the cherries</a></h1><span class="byline">Per Vang</span><time datetime="2026-05-04">Monday</time></article>',
      'Frost takes the cherries',
    );
    expect(facts).toMatchObject({
      url: 'https://gull.example/frost',
      canonical: null,
      title: 'Frost takes the cherries',
      byline: 'Per Vang',
      published: '2026-05-04',
      siteName: 'The Gull',
    });
    expect(JSON.stringify([facts.metas, facts.linkedData])).not.toContain('Ida Lund');
  });

  it('keep the structured data that speaks of it', () => {
    const more =
      '<script type="application/ld+json">{"@type":"NewsArticle","headline":"Frost takes the cherries","author":{"name":"Per Vang"}}</script>';
    const facts = factsOf(
      '<article><h1>Frost takes the cherries</h1></article>',
      'Frost takes the cherries',
      more,
    );
    expect(JSON.stringify(facts.linkedData)).toContain('Per Vang');
    expect(JSON.stringify(facts.linkedData)).not.toContain('Ida Lund');
  });

  it.each(['https://elsewhere.example/frost', '#frost', 'javascript:alert(1)'])(
    'give it an address of the same site or, told apart by its headline, that of the page: %s',
    (href) => {
      const facts = factsOf(
        `<article><h1><a href="${href}">Frost takes it</a></h1></article>`,
        'Frost takes it',
      );
      expect(facts.url).toBe('https://gull.example/bridge#whose-words=frost-takes-it');
    },
  );
});
