import type { PageFacts } from '../../core/article-text.ts';
import type { Stated } from '../../transcript.ts';
import { addressIn } from './address-in.ts';
import { authorIn } from './author-in.ts';
import { articleNodes, linkedData, textOf } from './linked-data.ts';

/** What the head says: metas, canonical address, JSON-LD; and from them title, byline, date and site, checked. */
export function pageFacts(stated: Stated): Omit<PageFacts, 'sourceLines'> {
  const metas = metasOf(stated.metas);
  const linked = linkedData(stated.linked);
  const nodes = articleNodes(linked);
  const from = (key: string): string | null => nodes.map((node) => textOf(node[key])).find(Boolean) ?? null;
  return {
    url: stated.url,
    canonical: stated.canonical ? addressIn(stated.canonical, stated.base) : null,
    title: from('headline') ?? metas['og:title'] ?? metas['twitter:title'] ?? (stated.title.trim() || null),
    byline: bylineOf([
      from('author'),
      metas['author'],
      metas['article:author'],
      metas['parsely-author'],
      stated.byline,
    ]),
    published:
      from('datePublished') ??
      metas['article:published_time'] ??
      metas['datepublished'] ??
      metas['date'] ??
      stated.dates[0] ??
      null,
    siteName: metas['og:site_name'] ?? from('publisher') ?? metas['application-name'] ?? null,
    metas,
    linkedData: linked,
  };
}

/** The first one of a name counts. */
function metasOf(stated: readonly string[]): Record<string, string> {
  const metas: Record<string, string> = {};
  for (let index = 0; index + 1 < stated.length; index += 2) {
    const name = stated[index] ?? '';
    const content = stated[index + 1]?.trim() ?? '';
    if (name !== '' && content !== '' && !Object.hasOwn(metas, name)) metas[name] = content;
  }
  return metas;
}

/** Who wrote it, in order of trust; an address or the bare name of the site is no author. */
const bylineOf = (stated: readonly (string | null | undefined)[]): string | null =>
  stated.map((one) => authorIn(one ?? '')).find((name) => name !== null) ?? null;
