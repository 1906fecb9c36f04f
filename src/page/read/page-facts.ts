import type { PageFacts } from '../../core/article-text.ts';
import { articleNodes, linkedData, textOf } from './linked-data.ts';
import { sourceLines } from './source-lines.ts';

const MOST_METAS = 200;
const LONGEST_VALUE = 2000;

/** What the head says: metas, canonical address, JSON-LD; and from them title, byline, date and site, checked. */
export function pageFacts(document: Document, url: string | null): PageFacts {
  const metas = readMetas(document);
  const linked = linkedData(document);
  const nodes = articleNodes(linked);
  const from = (key: string): string | null => nodes.map((node) => textOf(node[key])).find(Boolean) ?? null;
  const canonical = document.querySelector<HTMLLinkElement>('link[rel~="canonical"]');
  return {
    url,
    canonical: canonical?.getAttribute('href') ? canonical.href : null,
    title: from('headline') ?? metas['og:title'] ?? metas['twitter:title'] ?? (document.title.trim() || null),
    byline: bylineOf(document, from('author'), metas),
    published:
      from('datePublished') ??
      metas['article:published_time'] ??
      metas['datepublished'] ??
      metas['date'] ??
      document.querySelector('[itemprop~="datePublished"]')?.getAttribute('datetime') ??
      document.querySelector('[itemprop~="datePublished"]')?.getAttribute('content') ??
      document.querySelector('time[datetime]')?.getAttribute('datetime') ??
      null,
    siteName: metas['og:site_name'] ?? from('publisher') ?? metas['application-name'] ?? null,
    metas,
    linkedData: linked,
    sourceLines: sourceLines(document),
  };
}

function readMetas(document: Document): Record<string, string> {
  const metas: Record<string, string> = {};
  const elements = document.getElementsByTagName('meta');
  for (let index = 0; index < Math.min(elements.length, MOST_METAS); index++) {
    const meta = elements[index];
    const name = (
      meta?.getAttribute('property') ??
      meta?.getAttribute('name') ??
      meta?.getAttribute('itemprop') ??
      ''
    ).toLowerCase();
    const content = meta?.getAttribute('content')?.trim() ?? '';
    if (name !== '' && content !== '' && !Object.hasOwn(metas, name))
      metas[name] = content.slice(0, LONGEST_VALUE);
  }
  return metas;
}

/** Who wrote it, in order of trust; an address or the bare name of the site is no author. */
function bylineOf(document: Document, stated: string | null, metas: Record<string, string>): string | null {
  const visible = document.querySelector(
    '[itemprop~="author"], [rel~="author"], .byline, .author-name, .author',
  );
  const candidates = [
    stated,
    metas['author'] ?? null,
    metas['article:author'] ?? null,
    metas['parsely-author'] ?? null,
    visible?.textContent ?? null,
  ];
  for (const candidate of candidates) {
    const name = candidate?.replace(/\s+/g, ' ').trim().slice(0, 120) ?? '';
    if (name !== '' && !/^https?:|^\/|@\S+\.\S/.test(name)) return name;
  }
  return null;
}
