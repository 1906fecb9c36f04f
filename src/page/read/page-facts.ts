import type { PageFacts } from '../../core/article-text.ts';
import { articleNodes, linkedData, textOf } from './linked-data.ts';
import { sourceLines } from './source-lines.ts';

const MOST_METAS = 200;
const LONGEST_VALUE = 2000;
const LONGEST_DATE = 90;
const MOST_DATES = 8;
const BYLINE = '[itemprop~="author"], [rel~="author"], .byline, .author-name, .author';
const DATE_BOX = 'time, [class$="date" i], [class$="published" i], [class*="date_" i], [class*="-date" i]';

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
      visibleDate(document),
    siteName: metas['og:site_name'] ?? from('publisher') ?? metas['application-name'] ?? null,
    metas,
    linkedData: linked,
    sourceLines: sourceLines(document),
  };
}

/**
 * What a box named after a date holds, on pages that state it nowhere else; the core judges whether it is one. Above
 * the headline stands today's date, if any.
 */
function visibleDate(document: Document): string | null {
  const headline = document.querySelector('h1');
  const boxes = document.querySelectorAll(DATE_BOX);
  for (let index = 0; index < Math.min(boxes.length, MOST_DATES); index++) {
    const box = boxes[index];
    if (box === undefined || headline === null || (headline.compareDocumentPosition(box) & 4) === 0) continue;
    const words = box.textContent.replace(/\s+/g, ' ').trim();
    if (words.length < LONGEST_DATE && /\d/.test(words)) return words;
  }
  return null;
}

function readMetas(document: Document): Record<string, string> {
  const metas: Record<string, string> = {};
  const elements = document.getElementsByTagName('meta');
  for (let index = 0; index < MOST_METAS; index++) {
    const meta = elements.item(index);
    if (meta === null) break;
    const name = (
      meta.getAttribute('property') ??
      meta.getAttribute('name') ??
      meta.getAttribute('itemprop') ??
      ''
    ).toLowerCase();
    const content = meta.getAttribute('content')?.trim() ?? '';
    if (name !== '' && content !== '' && !Object.hasOwn(metas, name))
      metas[name] = content.slice(0, LONGEST_VALUE);
  }
  return metas;
}

/** Who wrote it, in order of trust; an address or the bare name of the site is no author. */
function bylineOf(document: Document, stated: string | null, metas: Record<string, string>): string | null {
  const candidates = [stated, metas['author'], metas['article:author'], metas['parsely-author']];
  for (const candidate of candidates) {
    const name = authorIn(candidate ?? '');
    if (name !== null) return name;
  }
  return authorIn(document.querySelector(BYLINE)?.textContent ?? '');
}

/** The name of an author; null for an address or nothing. */
function authorIn(text: string): string | null {
  const name = text.replace(/\s+/g, ' ').trim().slice(0, 120);
  const isAddress =
    name.startsWith('http') || name.startsWith('/') || (name.includes('@') && name.includes('.'));
  return name === '' || isAddress ? null : name;
}
