import browser from 'webextension-polyfill';
import { compareVersions } from '../../src/core/compare/compare-versions.ts';
import type { Comparison, Version } from '../../src/core/compare/comparison.ts';
import type { Reading } from '../../src/core/reading.ts';
import { registrableDomain } from '../../src/registrable-domain.ts';
import { diffWords } from '../../src/ui/compare-words.ts';
import { fetchOriginal, type Fetched } from './fetch-original.ts';
import { originalVersion, readOriginal, versionOf } from './read-original.ts';

/** Below this share of common words two articles are not versions of one. */
const FEWEST_SHARED = 0.2;

export interface Compared {
  host: Version;
  original: Version;
  comparison: Comparison;
  /** The permission that was used, as a match pattern, and the site it is for. */
  permission: string;
  site: string;
}

/**
 * The permission needed to fetch an address: that one site, since sites send on from one host of theirs to another.
 * Always for both schemes: a pattern for one lies within those of the content script, and could not be given back.
 */
export function permissionFor({ hostname }: URL): string {
  const site = registrableDomain(hostname);
  // an IP address or "localhost" has no hosts below it
  const alone = site === null || !/\.\p{L}/u.test(site);
  return alone ? `*://${hostname}/*` : `*://*.${site}/*`;
}

/**
 * Holds a reading against the page at an address. Must be called inside the reader's click: the browser asks for
 * the permission at once.
 */
export async function compareWith(
  reading: Reading,
  page: string | null,
  address: string,
): Promise<Fetched<Compared>> {
  const url = URL.parse(address.trim());
  if (!url || !/^https?:$/.test(url.protocol)) return { ok: false, failure: 'bad-address' };
  if (page !== null && URL.parse(page)?.href === url.href) return { ok: false, failure: 'same-page' };
  const permission = permissionFor(url);
  const granted = await browser.permissions.request({ origins: [permission] }).catch(() => false);
  if (!granted) return { ok: false, failure: 'refused' };
  const fetched = await fetchOriginal(url.href);
  if (!fetched.ok) return fetched;
  const read = readOriginal(fetched.value);
  if (!read.ok) return read;
  const original = originalVersion(read.value, fetched.value, reading);
  if (!original.ok) return original;
  const host = versionOf(reading);
  const comparison = compareVersions(host, original.value, diffWords);
  if (comparison.shared < FEWEST_SHARED) return { ok: false, failure: 'different' };
  return {
    ok: true,
    value: {
      host,
      original: original.value,
      comparison,
      permission,
      site: registrableDomain(url.hostname) ?? url.hostname,
    },
  };
}
