/** One object of JSON-LD, as loose as pages write it. */
export type LinkedNode = Record<string, unknown>;

const isNode = (value: unknown): value is LinkedNode =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The objects of JSON-LD that speak of an article: those with a headline or a type that ends in Article, or the like. */
export function linkedArticles(linkedData: readonly unknown[]): LinkedNode[] {
  const nodes = linkedData.flatMap((entry) => flattened(entry, 0));
  return nodes.filter((node) => {
    const types = [node['@type']].flat().filter((type) => typeof type === 'string');
    return (
      types.some((type) => /article|posting|report$/iu.test(type)) || typeof node['headline'] === 'string'
    );
  });
}

function flattened(entry: unknown, depth: number): LinkedNode[] {
  if (depth > 3) return [];
  if (Array.isArray(entry)) return entry.flatMap((child: unknown) => flattened(child, depth + 1));
  if (!isNode(entry)) return [];
  return [entry, ...flattened(entry['@graph'], depth + 1), ...flattened(entry['mainEntity'], depth + 1)];
}

/** The names in a property that may be text, an object with a name, or a list of these. */
export function namesOf(value: unknown): string[] {
  if (typeof value === 'string') return /^https?:/iu.test(value) ? [] : [value];
  if (Array.isArray(value)) return value.flatMap((entry: unknown) => namesOf(entry));
  if (!isNode(value)) return [];
  return [...namesOf(value['name']), ...namesOf(value['legalName'])];
}

/** The addresses in a property that may be an address, an object with one, or a list of these. */
export function addressesOf(value: unknown): string[] {
  if (typeof value === 'string') return /^https?:\/\//iu.test(value) ? [value] : [];
  if (Array.isArray(value)) return value.flatMap((entry: unknown) => addressesOf(entry));
  if (!isNode(value)) return [];
  return [
    ...addressesOf(value['url']),
    ...addressesOf(value['@id']),
    ...addressesOf(value['mainEntityOfPage']),
  ];
}

/** A property of an object, for the publisher of what an article is based on. */
export const within = (value: unknown, key: string): unknown => (isNode(value) ? value[key] : undefined);
