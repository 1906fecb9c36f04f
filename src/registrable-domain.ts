import { parse } from 'tldts';

/**
 * The registrable domain of a host name or an address by the Public Suffix List ("news.example.co.uk" gives
 * "example.co.uk"). An IP address and "localhost" stand for themselves, so that a page on one's own machine has a
 * host too; null for a lone suffix or what is no host at all.
 */
export function registrableDomain(hostOrUrl: string): string | null {
  const { domain, hostname, isIp } = parse(hostOrUrl, { allowPrivateDomains: true });
  return domain ?? (isIp === true || hostname === 'localhost' ? hostname : null);
}
