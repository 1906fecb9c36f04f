import type { GoldArticle } from '../score-quotes.ts';

/** A fitted table: the file it belongs to, and how tables of one half of the articles did on the other. */
export interface Fit {
  file: string;
  text: string;
  halves: string[];
}

/** Fits on all articles; and on each half of them, to be tried on the other. */
export function tryOnHalves<Question, Weights>(
  articles: readonly GoldArticle[],
  questionsIn: (article: GoldArticle) => Question[],
  fit: (questions: readonly Question[]) => Weights,
  tried: (questions: readonly Question[], weights: Weights) => string,
): { all: Weights; halves: string[] } {
  const half = (rest: number): Question[] => articles.filter((_, at) => at % 2 === rest).flatMap(questionsIn);
  const even = half(0);
  const odd = half(1);
  return {
    all: fit([...even, ...odd]),
    halves: [
      `fitted on the even articles, tried on the odd: ${tried(odd, fit(even))}`,
      `fitted on the odd articles, tried on the even: ${tried(even, fit(odd))}`,
    ],
  };
}
