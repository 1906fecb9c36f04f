import type { PageFacts } from '../../core/article-text.ts';
import type { OwnStated } from '../../transcript.ts';
import { authorIn } from './author-in.ts';
import { articleNodes } from './linked-data.ts';

/** What the head of a page says of its site holds for all its articles; the rest for the one it was made for. */
const OF_SITE = /^(?:og:site_name|og:type|og:locale|application-name|generator)$/;
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
export function ownFacts(facts: PageFacts, headline: string, own: OwnStated): PageFacts {
  const isIts = (title: unknown): boolean =>
    typeof title === 'string' && title !== '' && sameTitle(plain(title), plain(headline));
  if (isIts(facts.title) || isIts(facts.metas['og:title'])) return facts;
  const articles = articleNodes(facts.linkedData);
  const others = new Set<unknown>(articles.filter((node) => !isIts(node['headline'])));
  return {
    ...facts,
    url: addressOf(own.addresses, facts.url, headline),
    canonical: null,
    title: headline,
    byline: authorIn(own.byline ?? ''),
    published: own.published,
    metas: Object.fromEntries(Object.entries(facts.metas).filter(([name]) => OF_SITE.test(name))),
    linkedData: facts.linkedData.filter((node) => !others.has(node)),
    sourceLines: [],
  };
}

const sameTitle = (one: string, other: string): boolean =>
  other !== '' && (one === other || (one.includes(other) && other.length > 0.6 * one.length));

/** The address the box gives itself: the link of its headline, or what a script that changes the address reads. */
function addressOf(stated: readonly string[], page: string | null, headline: string): string | null {
  if (page === null) return null;
  for (const one of stated) {
    const address = one.startsWith('#') ? null : URL.parse(one, page);
    if (address !== null && address.origin === new URL(page).origin) return address.href;
  }
  return `${page.split('#')[0] ?? page}${BY_HEADLINE}${encodeURIComponent(plain(headline).replaceAll(' ', '-').slice(0, 80))}`;
}
