/** Parameters that only say how the reader came to a page. */
const TRACKING = /^(?:utm_\w+|fbclid|gclid|dclid|msclkid|mc_cid|mc_eid|igshid|ocid|cmpid|ref_src)$/iu;

/** The address an article is filed under: without fragment and tracking; what is no address stays as it is. */
export function articleUrl(address: string): string {
  const url = URL.parse(address);
  if (url === null) return address;
  // one of several articles at the same address, told apart by its headline (see the page's `ownFacts`)
  if (!url.hash.startsWith('#whose-words=')) url.hash = '';
  for (const name of [...url.searchParams.keys()]) if (TRACKING.test(name)) url.searchParams.delete(name);
  return url.href;
}
