import type { GoldArticle } from '../score-quotes.ts';

/** A fitted table: the file it belongs to, and how tables did on articles that they were not fitted on. */
export interface Fit {
  file: string;
  text: string;
  tried: string;
}

/** Questions of one fold of the articles, and the table that was fitted on the others. */
export interface Fold<Question, Weights> {
  questions: readonly Question[];
  weights: Weights;
}

/** Fits on all articles; and, for each of so many `folds` of them, on the others, to be tried on that one. */
export function tryOnFolds<Question, Weights>(
  articles: readonly GoldArticle[],
  folds: number,
  questionsIn: (article: GoldArticle) => Question[],
  fit: (questions: readonly Question[]) => Weights,
  tried: (folds: readonly Fold<Question, Weights>[]) => string,
): { all: Weights; tried: string } {
  const questions = articles.map(questionsIn);
  const within = (belongs: (place: number) => boolean): Question[] =>
    questions.filter((_, place) => belongs(place)).flat();
  const tries = Array.from({ length: folds }, (_, fold) => ({
    questions: within((place) => place % folds === fold),
    weights: fit(within((place) => place % folds !== fold)),
  }));
  return { all: fit(questions.flat()), tried: `${String(folds)} folds: ${tried(tries)}` };
}
