import { getDomain } from 'tldts';

/**
 * The registrable domain of a host name or an address by the Public Suffix List ("news.example.co.uk" gives
 * "example.co.uk"); null for an IP address, a lone suffix or what is no host at all.
 */
export const registrableDomain = (hostOrUrl: string): string | null =>
  getDomain(hostOrUrl, { allowPrivateDomains: true });
