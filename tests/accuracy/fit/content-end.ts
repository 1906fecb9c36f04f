import { EndSigns } from '../../../src/core/attribution/content-end-signs.ts';
import { nameOfSign } from '../../../src/core/attribution/content-end-names.ts';
import { attributionsIn } from '../../../src/core/attribution/english.ts';
import type { EndAsked, TokenIndex } from '../../../src/core/attribution/token-index.ts';
import type { GoldArticle } from '../score-quotes.ts';
import { firstLetter, lastLetter, tokensOf } from './gold-tokens.ts';
import { fitWeights, probability, type Example } from './logistic.ts';
import { tryOnFolds, type Fit, type Fold } from './try-on-folds.ts';

/** A content, the places where it could end, and where it does. */
interface Question {
  places: { at: number; signs: readonly number[] }[];
  limit: number;
  end: number;
  /** Other places that differ from the end by signs alone. */
  right: ReadonlySet<number>;
}

const LEAST = 10;

function questionsIn(article: GoldArticle): Question[] {
  const { text } = article;
  const t = tokensOf(text);
  t.endsAsked = [];
  attributionsIn(t);
  const ends = new Map(
    article.quotes
      .flatMap((quote) => quote.parts ?? [quote])
      .map(({ start, end }) => [firstLetter(text, start), lastLetter(text, end)]),
  );
  const asked = new Map(t.endsAsked.map((one) => [`${String(one.from)} ${String(one.limit)}`, one]));
  return [...asked.values()].flatMap((one) => {
    const end = ends.get(firstLetter(text, t.startOf(one.from)));
    return end === undefined ? [] : [questionOf(t, one, end)];
  });
}

function questionOf(t: TokenIndex, { from, limit, clause, cue }: EndAsked, goldEnd: number): Question {
  const signs = new EndSigns(t, from, limit, clause, cue);
  const places: Question['places'] = [];
  const right = new Set<number>();
  let end = limit;
  for (let at = from + 1; at <= limit; at++) {
    if (at < end && t.startOf(at) >= goldEnd) end = at;
    if (lastLetter(t.text, t.endOf(at - 1)) === goldEnd) right.add(at);
    const found = at < limit ? signs.at(at) : [];
    if (found.length > 0) places.push({ at, signs: found });
  }
  return { places, limit, end, right: right.add(end) };
}

/** Every place up to the end; what stands behind it was never asked about. */
const examplesOf = (questions: readonly Question[]): Example<number>[] =>
  questions.flatMap(({ places, end }) =>
    places.filter(({ at }) => at <= end).map(({ at, signs }) => ({ signs, is: at === end })),
  );

function rightShare(folds: readonly Fold<Question, ReadonlyMap<number, number>>[]): string {
  const questions = folds.flatMap((fold) => fold.questions);
  const right = folds.flatMap(({ questions: own, weights }) =>
    own.filter((question) => question.right.has(likeliestEnd(question, weights))),
  );
  return `${((100 * right.length) / questions.length).toFixed(2)} % of ${String(questions.length)} ends right`;
}

/** As the rules choose it: where the chance to end, when nothing has ended it before, is best. */
function likeliestEnd({ places, limit }: Question, weights: ReadonlyMap<number, number>): number {
  let end = limit;
  let best = 0;
  let open = 1;
  for (const { at, signs } of places) {
    const ends = probability(weights, signs);
    if (open * ends > best) {
      best = open * ends;
      end = at;
    }
    open *= 1 - ends;
  }
  return open > best ? limit : end;
}

/** One weight a line, as `content-end.ts` reads them. */
function table(weights: ReadonlyMap<number, number>): string {
  let last = 0;
  const lines = [...weights]
    .map(([sign, weight]) => [sign, Math.round(100 * weight)] as const)
    .filter(([, weight]) => Math.abs(weight) >= 5)
    .sort(([a], [b]) => a - b)
    .map(([sign, weight]) => {
      const line = `  ${String(sign - last)}, ${String(weight)}, // ${nameOfSign(sign)}`;
      last = sign;
      return line;
    });
  return `/**
 * What speaks for (+) and against (−) the end of reported speech at a place, in pairs: how far the number of a sign lies
 * behind the one before, and its weight in hundredths. Written by \`npm run fit\`.
 */
// A pair a line:
// prettier-ignore
export const CONTENT_END_WEIGHTS: readonly number[] = [
${lines.join('\n')}
];
`;
}

/** The table by which the end of reported speech is told. */
export function fitContentEnd(articles: readonly GoldArticle[], folds: number): Fit {
  const fit = (questions: readonly Question[]): Map<number, number> =>
    fitWeights(examplesOf(questions), LEAST);
  const { all, tried } = tryOnFolds(articles, folds, questionsIn, fit, rightShare);
  return { file: 'src/core/attribution/content-end-weights.ts', text: table(all), tried };
}
