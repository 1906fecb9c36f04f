import { isWord } from './tokens.ts';
import type { Token } from './comparison.ts';

/** Paragraphs of the two versions that are the same passage; several on a side were joined or divided. */
export interface Match {
  host: number[];
  original: number[];
}

/** How much of a paragraph’s weight must stand in the other for the two to be the same passage. */
const ENOUGH = 0.5;
/** Fewer words than this match only in full: a short line is like many others. */
const SHORT = 5;

/**
 * Which paragraphs stand for each other, by the words they share; rare words weigh more. A paragraph that is
 * part of a longer one counts as matched with it, so that another division into paragraphs is no difference.
 */
export function alignParagraphs(
  host: readonly (readonly Token[])[],
  original: readonly (readonly Token[])[],
): Match[] {
  const bags = [...host, ...original].map(bagOf);
  const weight = weights(bags);
  const hosts = bags.slice(0, host.length);
  const originals = bags.slice(host.length);
  const links: [number, number][] = [];
  const best = (bag: Bag, others: readonly Bag[], near: number): number | null => {
    let found: number | null = null;
    let most = 0;
    others.forEach((other, index) => {
      const score = covered(bag, other, weight) - Math.abs(index / others.length - near) * 0.02;
      if (score > most) [found, most] = [index, score];
    });
    return most >= (bag.words < SHORT ? 0.95 : ENOUGH) ? found : null;
  };
  hosts.forEach((bag, index) => {
    const found = best(bag, originals, index / hosts.length);
    if (found !== null) links.push([index, found]);
  });
  originals.forEach((bag, index) => {
    const found = best(bag, hosts, index / originals.length);
    if (found !== null) links.push([found, index]);
  });
  return grouped(links);
}

interface Bag {
  counts: Map<string, number>;
  words: number;
}

function bagOf(tokens: readonly Token[]): Bag {
  const counts = new Map<string, number>();
  const words = tokens.filter(isWord);
  for (const { key } of words) counts.set(key, (counts.get(key) ?? 0) + 1);
  return { counts, words: words.length };
}

/** The more paragraphs a word stands in, the less it says. */
function weights(bags: readonly Bag[]): Map<string, number> {
  const spread = new Map<string, number>();
  for (const { counts } of bags) for (const key of counts.keys()) spread.set(key, (spread.get(key) ?? 0) + 1);
  return new Map(Array.from(spread, ([key, count]) => [key, Math.log(1 + (2 * bags.length) / count)]));
}

/** The share of one bag’s weight that the other holds, 0 to 1. */
function covered(bag: Bag, other: Bag, weight: ReadonlyMap<string, number>): number {
  let all = 0;
  let held = 0;
  for (const [key, count] of bag.counts) {
    const one = weight.get(key) ?? 0;
    all += one * count;
    held += one * Math.min(count, other.counts.get(key) ?? 0);
  }
  return all === 0 ? 0 : held / all;
}

/** Links that share a paragraph belong together. */
function grouped(links: readonly [number, number][]): Match[] {
  const groups: { host: Set<number>; original: Set<number> }[] = [];
  for (const [host, original] of links) {
    const touching = groups.filter((group) => group.host.has(host) || group.original.has(original));
    const merged = { host: new Set([host]), original: new Set([original]) };
    for (const group of touching) {
      group.host.forEach((index) => merged.host.add(index));
      group.original.forEach((index) => merged.original.add(index));
      groups.splice(groups.indexOf(group), 1);
    }
    groups.push(merged);
  }
  const sorted = (set: ReadonlySet<number>): number[] => [...set].sort((a, b) => a - b);
  return groups
    .map(({ host, original }) => ({ host: sorted(host), original: sorted(original) }))
    .sort((a, b) => (a.host[0] ?? 0) - (b.host[0] ?? 0));
}
