import { attributionsIn } from '../../../src/core/attribution/english.ts';
import { isRight, type GoldArticle } from '../score-quotes.ts';
import { tokensOf } from './gold-tokens.ts';
import { fitWeights, probability, type Example } from './logistic.ts';
import { tryOnFolds, type Fit, type Fold } from './try-on-folds.ts';

/** Signs that fewer attributions have say nothing for sure. */
const LEAST = 25;

/** Every attribution the rules find, trusted or not, and whether it was right. */
function attributionsOf(article: GoldArticle): Example<string>[] {
  const t = tokensOf(article.text);
  t.trustAsked = [];
  attributionsIn(t, 0);
  return t.trustAsked.flatMap(({ signs, attribution }) => {
    const is = isRight(article, attribution);
    return is === null ? [] : [{ signs, is }];
  });
}

/** “0.8: 79 % of 950”: of those that a table gives about this confidence, how many were right. */
function reliability(folds: readonly Fold<Example<string>, ReadonlyMap<string, number>>[]): string {
  const steps = new Map<string, { all: number; right: number }>();
  for (const { questions, weights } of folds)
    for (const { signs, is } of questions) {
      const step = (Math.round(10 * probability(weights, signs)) / 10).toFixed(1);
      const { all, right } = steps.get(step) ?? { all: 0, right: 0 };
      steps.set(step, { all: all + 1, right: right + (is ? 1 : 0) });
    }
  return [...steps]
    .sort(([a], [b]) => a.localeCompare(b))
    .map(([step, { all, right }]) => `${step}: ${((100 * right) / all).toFixed(0)} % of ${String(all)}`)
    .join(', ');
}

const table = (weights: ReadonlyMap<string, number>): string =>
  `/** What speaks for (+) and against (−) an attribution, as logits. Written by \`npm run fit\`. */
export const TRUST_WEIGHTS: Readonly<Record<string, number>> = {
${[...weights]
  .filter(([, weight]) => Math.abs(weight) >= 0.05)
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .map(
    ([sign, weight]) =>
      `  ${/^\w+$/u.test(sign) ? sign : `'${sign}'`}: ${Number(weight.toFixed(2)).toString()},`,
  )
  .join('\n')}
};
`;

/** The table by which an attribution is given its confidence. */
export function fitTrust(articles: readonly GoldArticle[], folds: number): Fit {
  const fit = (examples: readonly Example<string>[]): Map<string, number> => fitWeights(examples, LEAST);
  const { all, tried } = tryOnFolds(articles, folds, attributionsOf, fit, reliability);
  return { file: 'src/core/attribution/trust-weights.ts', text: table(all), tried };
}
