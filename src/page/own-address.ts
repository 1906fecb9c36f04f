/** Where a document has no address of its own, its headline tells its article from others at the same one. */
const BY_HEADLINE = '#whose-words=';
const LONGEST_HEADLINE = 80;

/**
 * The address a document's article is recorded under: its own. A frame without one (`srcdoc`, `about:blank`, `blob:`)
 * goes by the canonical address it states, where that is of its site, else by that of the page around it and its
 * headline; both can be opened again.
 */
export function ownAddress(): string {
  if (hasAddress(location)) return location.href;
  const stated = document.querySelector<HTMLLinkElement>('link[rel~="canonical"]')?.href ?? '';
  if (URL.parse(stated)?.origin === origin) return stated;
  const headline = (document.querySelector('h1')?.textContent || document.title).toLowerCase();
  const slug = headline
    .trim()
    .slice(0, LONGEST_HEADLINE)
    .replace(/[^\p{L}\p{N}]+/gu, '-');
  return `${addressAround().split('#')[0] ?? ''}${BY_HEADLINE}${encodeURIComponent(slug)}`;
}

/** The host of the page that is open in the tab, whose switch holds for all its frames. */
export function hostOfTab(): string {
  const around = location.ancestorOrigins[location.ancestorOrigins.length - 1];
  return URL.parse(around ?? '')?.hostname ?? location.hostname;
}

const hasAddress = ({ protocol }: Location): boolean => protocol !== 'about:' && protocol !== 'blob:';

/** The address of the nearest page around that has one: a frame without an address shares the origin of its page. */
function addressAround(): string {
  let at: Window = window;
  while (at !== at.parent && !hasAddress(at.location)) at = at.parent;
  return at.location.href;
}
