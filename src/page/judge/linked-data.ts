/** JSON-LD of the page, read with care: it may be broken, huge, nested or hostile. */
import { isArticleType } from '../read/gate.ts';

const MOST_NODES = 24;
const LONGEST_STRING = 1000;
const DEEPEST = 4;
/** Long, and of no use for telling what a page is or where it is from. */
const LEFT_OUT = new Set(
  'articleBody text comment comments review reviews image video hasPart itemListElement mentions potentialAction'.split(
    ' ',
  ),
);

/** Sites list their breadcrumbs, searches and pictures too. */
const OF_NO_USE = ' BreadcrumbList ImageObject ListItem SearchAction SiteNavigationElement ';

type Node = Record<string, unknown>;

/** The JSON-LD objects in these sources, `@graph` and lists taken apart; what does not parse is passed over. */
export function linkedData(sources: readonly string[]): unknown[] {
  const found: unknown[] = [];
  for (const source of sources)
    for (const node of flat(parse(source)))
      if (found.length < MOST_NODES && isOfUse(node)) found.push(lean(node));
  return found;
}

const isOfArticle = (type: string): boolean =>
  isArticleType(type) || type.endsWith('Review') || type === 'SocialMediaPosting';

/** Those that speak of an article. */
export const articleNodes = (linked: readonly unknown[]): Node[] =>
  linked.filter(isNode).filter((node) => typesOf(node).some((type) => isOfArticle(type)));

/** The types a node says it has. */
export const typesOf = (node: Node): string[] =>
  [node['@type']].flat().filter((type): type is string => typeof type === 'string');

/** A value as text: a string, the `name` of an object, or several of them joined by commas. */
export function textOf(value: unknown): string | null {
  if (typeof value === 'string') return value.trim() || null;
  if (Array.isArray(value)) return value.slice(0, 12).map(textOf).filter(Boolean).join(', ') || null;
  return isNode(value) ? textOf(value['name'] ?? value['@value'] ?? null) : null;
}

function parse(source: string): unknown {
  try {
    return JSON.parse(source);
  } catch {
    try {
      // raw line breaks inside strings and comment marks around the whole are the usual faults
      return JSON.parse(
        source.replace(/<!--|-->|\/?\*?<!\[CDATA\[\*?\/?|\/?\*?\]\]>\*?\/?/g, '').replace(/\s+/g, ' '),
      );
    } catch {
      return null;
    }
  }
}

const isOfUse = (node: Node): boolean => typesOf(node).some((type) => !OF_NO_USE.includes(` ${type} `));

/** A node without what is long or deep: the message that carries it to the background must stay small. */
function lean(node: Node, depth = 0): Node {
  const kept: Node = {};
  for (const key in node) if (!LEFT_OUT.has(key)) kept[key] = leanValue(node[key], depth);
  return kept;
}

function leanValue(value: unknown, depth: number): unknown {
  if (typeof value === 'string')
    return value.length > LONGEST_STRING ? value.slice(0, LONGEST_STRING) : value;
  if (Array.isArray(value)) return value.slice(0, MOST_NODES).map((item) => leanValue(item, depth + 1));
  if (!isNode(value)) return value;
  return depth < DEEPEST ? lean(value, depth + 1) : null;
}

function flat(value: unknown, depth = 0): Node[] {
  if (depth > 4) return [];
  if (Array.isArray(value)) return value.flatMap((item) => flat(item, depth + 1));
  if (!isNode(value)) return [];
  if (Array.isArray(value['@graph'])) return flat(value['@graph'], depth + 1);
  return isNode(value['mainEntity']) ? [value, ...flat(value['mainEntity'], depth + 1)] : [value];
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
