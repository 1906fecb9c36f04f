import type { PageFacts } from '../article-text.ts';
import { SOCIAL_HOSTS } from '../lexicon/origin-words.ts';
import { LETTER, NUMBER, runsOf } from '../words/letters.ts';
import type { RegistrableDomain } from './registrable-domain.ts';

/** Who shows the page, and the means to tell others from it. */
export interface House {
  name: string | null;
  domain: string | null;
  domainOf: (address: string) => string | null;
  /** True for an address under the page’s own domain, or under the same name with another ending. */
  owns: (address: string) => boolean;
  /** True for the house’s own name or domain, however written. */
  isItself: (name: string) => boolean;
  /** What the page calls an outlet whose domain is known; the domain when it does not call it anything. */
  nameFor: (domain: string) => string;
  isSocial: (address: string) => boolean;
  /** True when an address belongs to the outlet of this name, as far as its domain tells. */
  isCalled: (address: string, name: string) => boolean;
}

/** The brand of a domain: "gazette" for gazette.co.uk and gazette.com. */
const brandOf = (domain: string): string => domain.split('.')[0] ?? domain;
/** A name as letters and digits alone. */
const squeezed = (name: string): string =>
  runsOf(
    name
      .toLowerCase()
      .replace(/^(?:https?:\/\/)?(?:www\.)?/u, '')
      .replace(/^the\s+/u, ''),
    LETTER | NUMBER,
  ).join('');
/** The same without what outlets add or leave out: "Lindmark News", "lindmark.com". */
const bare = (name: string): string =>
  squeezed(
    name.replace(/(?:\.com|\.net|\.org|\s+(?:news|online|media|international|staff|network|tv))+$/iu, ''),
  );

/** The house of a page, from its address and the name it gives itself. */
export function houseOf(facts: PageFacts, domain: RegistrableDomain): House {
  const own = facts.url === null ? null : domain(facts.url);
  const name = facts.siteName?.trim() || own;
  const social = new Set(SOCIAL_HOSTS);
  return {
    name,
    domain: own,
    domainOf: (address) => domain(address),
    owns: (address) => {
      const other = domain(address);
      // Without an address of its own a page cannot be told from its canonical home.
      if (other === null || own === null) return true;
      return other === own || (brandOf(other) === brandOf(own) && brandOf(own).length > 2);
    },
    isItself: (given) =>
      [name, own, own === null ? null : brandOf(own)].some(
        (mine) =>
          mine !== null &&
          bare(mine) !== '' &&
          (bare(mine) === bare(given) || squeezed(mine) === squeezed(given)),
      ),
    nameFor: (other) =>
      facts.sourceLines.map((line) => nameInLine(line, other, domain)).find((called) => called !== null) ??
      other,
    isSocial: (address) => social.has(domain(address) ?? ''),
    isCalled: (address, given) => {
      const brand = bare(brandOf(domain(address) ?? ''));
      const plain = bare(given);
      return (
        brand !== '' &&
        plain.length > 1 &&
        (brand.includes(plain) || (plain.startsWith(brand) && plain.length < brand.length + 9))
      );
    },
  };
}

function nameInLine(
  { text, href }: { text: string; href: string | null },
  other: string,
  domain: RegistrableDomain,
): string | null {
  if (href === null || domain(href) !== other) return null;
  const name =
    text
      .replace(/^[^:]{2,20}:\s*/u, '')
      .split(/\s[-–—|]\s|,\s|\n/u)[0]
      ?.trim() ?? '';
  return name !== '' && name.length <= 40 && !/^https?:/iu.test(name) ? name : null;
}
