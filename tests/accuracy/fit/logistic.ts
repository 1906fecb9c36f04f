/** One thing to judge: the signs it has, and whether it was so. */
export interface Example<Sign> {
  signs: readonly Sign[];
  is: boolean;
}

const ROUNDS = 24;
/** The weights of the rounds from here on are averaged, so that the order of the last examples does not show. */
const SETTLED = 8;
const STEP = 0.15;
const SHRINK = 0.001;

/**
 * Fits a weight for each sign that `least` examples have, by logistic regression: stochastic gradient descent with
 * a step for each weight (Duchi, Hazan and Singer 2011), slightly shrunk. The same examples give the same weights.
 */
export function fitWeights<Sign>(examples: readonly Example<Sign>[], least: number): Map<Sign, number> {
  const counts = new Map<Sign, number>();
  for (const { signs } of examples) for (const sign of signs) counts.set(sign, (counts.get(sign) ?? 0) + 1);
  const weights = new Map<Sign, number>();
  for (const [sign, count] of counts) if (count >= least) weights.set(sign, 0);
  const squares = new Map([...weights].map(([sign]) => [sign, 1e-6]));
  const known = examples.map(({ signs, is }) => ({ signs: signs.filter((sign) => weights.has(sign)), is }));
  const averages = new Map<Sign, number>();
  const random = seeded(12_345);
  for (let round = 0; round < ROUNDS; round++) {
    shuffle(known, random);
    for (const { signs, is } of known) {
      const error = probability(weights, signs) - (is ? 1 : 0);
      for (const sign of signs) {
        const weight = weights.get(sign) ?? 0;
        const slope = error + SHRINK * weight;
        const square = (squares.get(sign) ?? 0) + slope * slope;
        squares.set(sign, square);
        weights.set(sign, weight - (STEP * slope) / Math.sqrt(square));
      }
    }
    if (round < SETTLED) continue;
    for (const [sign, weight] of weights)
      averages.set(sign, (averages.get(sign) ?? 0) + weight / (ROUNDS - SETTLED));
  }
  return averages;
}

/** The probability that a table of weights gives to what has these signs. */
export function probability<Sign>(weights: ReadonlyMap<Sign, number>, signs: readonly Sign[]): number {
  let sum = 0;
  for (const sign of signs) sum += weights.get(sign) ?? 0;
  return 1 / (1 + Math.exp(-sum));
}

function shuffle<T>(list: T[], random: () => number): void {
  for (let at = list.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1));
    [list[at], list[other]] = [list[other] as T, list[at] as T];
  }
}

/** Numbers from 0 to below 1, the same for the same seed (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
