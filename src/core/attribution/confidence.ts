import type { TrustSign } from './trust-sign.ts';

/**
 * Quotations that no rule gave to anybody: how often they were right, counted on annotated news (PolNeAR). Right means
 * that the words overlap an annotated statement's by half or more. Of what follows an act they are too few to count.
 */
export const ALONE = { 'marks-alone': 0.59, 'carried-on': 0.45, 'act-then-quote': 0.65 } as const;

/**
 * 0 to 1, from the signs of an attribution: of those given 0.8, about four in five are right. Right means that the
 * words overlap an annotated statement's by half or more, and that the mention is its source's; where nobody is
 * mentioned, only that somebody's words are meant. `npm run fit` fits the weights (logistic regression on PolNeAR)
 * and says by cross-validation how tables do on what they were not fitted on; `npm run accuracy` prints the reliability.
 */
export function confidenceOf(signs: readonly TrustSign[]): number {
  let sum = 0;
  for (const { weight } of signs) sum += weight;
  return Math.round(100 / (1 + Math.exp(-sum))) / 100;
}
