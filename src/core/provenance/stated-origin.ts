import type { ArticleText } from '../article-text.ts';
import type { Origin } from '../reading.ts';
import type { House } from './house.ts';
import { addressesOf, linkedArticles, namesOf, within } from './linked-article.ts';

/** What the head of a page says of where the article comes from, the strongest first; the page’s own house left out. */
export function statedOrigins({ facts }: ArticleText, house: House): Origin[] {
  const articles = linkedArticles(facts.linkedData);
  return [
    ...atAddress(facts.canonical, 'link rel="canonical"', house),
    ...articles.flatMap((node) => basedOn(node, house)),
    ...articles.flatMap((node) =>
      ['sourceOrganization', 'provider', 'publisher'].flatMap((key) => by(node, key, house)),
    ),
    ...articles.flatMap((node) =>
      namesOf(node['creditText']).flatMap((name) => named(name, 'creditText', house)),
    ),
    ...ORIGIN_METAS.flatMap((name) => inMeta(name, facts.metas[name], house)),
  ];
}

const ORIGIN_METAS = [
  'syndication-source',
  'original-source',
  'article:original_source',
  'dc.source',
  'dcterms.source',
  'dc.relation.isbasedon',
  'source',
  'news_source',
  'article:source',
];

function atAddress(address: string | null, markup: string, house: House): Origin[] {
  if (address === null || house.owns(address)) return [];
  const domain = house.domainOf(address);
  return domain === null
    ? []
    : [{ name: house.nameFor(domain), domain, url: address, evidence: `${markup}: ${address}` }];
}

/** Sample: { "isBasedOn": { "url": "https://gazette.example/a", "publisher": { "name": "The Gazette" } } } */
function basedOn(node: Record<string, unknown>, house: House): Origin[] {
  const value = node['isBasedOn'] ?? node['isBasedOnUrl'];
  const name =
    namesOf(within(value, 'publisher'))[0] ?? namesOf(within(value, 'sourceOrganization'))[0] ?? null;
  const [origin] = addressesOf(value).flatMap((address) => atAddress(address, 'JSON-LD isBasedOn', house));
  if (origin) return [{ ...origin, name: name ?? origin.name }];
  return name === null ? [] : named(name, 'JSON-LD isBasedOn', house);
}

/** An organisation counts when its address leads elsewhere; a name alone only where it can mean nothing else. */
function by(node: Record<string, unknown>, key: string, house: House): Origin[] {
  const name = namesOf(node[key])[0];
  const [address] = addressesOf(node[key]);
  if (name === undefined || house.isItself(name)) return [];
  const evidence = `JSON-LD ${key}: ${name}`;
  if (address === undefined) return key === 'publisher' ? [] : [{ name, domain: null, url: null, evidence }];
  return house.owns(address) ? [] : [{ name, domain: house.domainOf(address), url: null, evidence }];
}

function named(name: string, markup: string, house: House): Origin[] {
  const clean = name.trim();
  return clean === '' || clean.length > 80 || house.isItself(clean)
    ? []
    : [{ name: clean, domain: null, url: null, evidence: `${markup}: ${clean}` }];
}

function inMeta(name: string, content: string | undefined, house: House): Origin[] {
  if (content === undefined) return [];
  const markup = `meta ${name}`;
  return /^https?:\/\//iu.test(content) ? atAddress(content, markup, house) : named(content, markup, house);
}
