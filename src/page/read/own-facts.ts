import type { PageFacts } from '../../core/article-text.ts';
import { articleNodes } from './linked-data.ts';

/** What the head of a page says of its site holds for all its articles; the rest for the one it was made for. */
const OF_SITE = /^(?:og:site_name|og:type|og:locale|application-name|generator)$/;
const BYLINE = '[itemprop~="author"], [rel~="author"], .byline, .author-name, .author';
/** Where the article has no address of its own, its headline tells it from the others under the same one. */
const BY_HEADLINE = '#whose-words=';

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/**
 * The facts of one of several articles on a page: the page's own where they speak of it, else what its structured
 * data and its own box say. `headline` is the one shown in the box.
 */
export function ownFacts(facts: PageFacts, headline: string, box: Element): PageFacts {
  const isIts = (title: unknown): boolean =>
    typeof title === 'string' && title !== '' && sameTitle(plain(title), plain(headline));
  if (isIts(facts.title) || isIts(facts.metas['og:title'])) return facts;
  const articles = articleNodes(facts.linkedData);
  const others = new Set<unknown>(articles.filter((node) => !isIts(node['headline'])));
  const time = box.querySelector('time[datetime]')?.getAttribute('datetime');
  return {
    ...facts,
    url: addressOf(box, facts.url, headline),
    canonical: null,
    title: headline,
    byline: box.querySelector(BYLINE)?.textContent.replace(/\s+/g, ' ').trim().slice(0, 120) || null,
    published: time ?? null,
    metas: Object.fromEntries(Object.entries(facts.metas).filter(([name]) => OF_SITE.test(name))),
    linkedData: facts.linkedData.filter((node) => !others.has(node)),
    sourceLines: [],
  };
}

const sameTitle = (one: string, other: string): boolean =>
  other !== '' && (one === other || (one.includes(other) && other.length > 0.6 * one.length));

/** The address the box gives itself: the link of its headline, or what a script that changes the address reads. */
function addressOf(box: Element, page: string | null, headline: string): string | null {
  if (page === null) return null;
  const link = box.querySelector('h1 a[href], h2 a[href], a[itemprop~="url"], a[rel~="bookmark"]');
  for (const stated of [
    link?.getAttribute('href'),
    box.getAttribute('data-url'),
    box.getAttribute('data-href'),
    box.getAttribute('itemid'),
  ]) {
    const address = stated == null || stated.startsWith('#') ? null : URL.parse(stated, page);
    if (address !== null && address.origin === new URL(page).origin) return address.href;
  }
  return `${page.split('#')[0] ?? page}${BY_HEADLINE}${encodeURIComponent(plain(headline).replaceAll(' ', '-').slice(0, 80))}`;
}
