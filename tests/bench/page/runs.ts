import type { ColdRun } from './cold-world.ts';
import { median } from './figures.ts';

/** What a contender did, by the name of the page; several rounds are put together by their medians. */
export type Runs = Map<string, ColdRun>;

export const merged = (rounds: readonly ColdRun[]): ColdRun => ({
  evaluation: median(rounds.map(({ evaluation }) => evaluation)),
  cold: median(rounds.map(({ cold }) => cold)),
  warm: median(rounds.map(({ warm }) => warm)),
  value: mergedValue(rounds.map(({ value }) => value)),
});

/** Figures that a contender gives itself: the median of each. */
function mergedValue(values: readonly unknown[]): unknown {
  const [first] = values;
  if (typeof first === 'number') return median(values.filter((value) => typeof value === 'number'));
  if (first === null || typeof first !== 'object') return first;
  return Object.fromEntries(
    Object.keys(first).map((key) => [
      key,
      mergedValue(values.map((value) => Reflect.get(Object(value), key) as unknown)),
    ]),
  );
}

type Figure = (run: ColdRun) => number;

export const each = (runs: Runs, figure: Figure): number[] => [...runs.values()].map(figure);

/** Page by page: a figure of ours through one of theirs, their cold run if nothing is said. */
export const ratios = (ours: Runs, theirs: Runs, figure: Figure, theirFigure: Figure = cold): number[] =>
  [...ours].flatMap(([name, run]) => {
    const other = theirs.get(name);
    return other ? [figure(run) / theirFigure(other)] : [];
  });

/** A figure that the contender gave itself, on the pages where it gave one. */
export const given = (runs: Runs, key: string): number[] =>
  [...runs.values()].flatMap(({ value }) => {
    const figure = givenBy(value, key);
    return figure === null ? [] : [figure];
  });

export function givenBy(value: unknown, key: string): number | null {
  const figure: unknown = value !== null && typeof value === 'object' ? Reflect.get(value, key) : undefined;
  return typeof figure === 'number' ? figure : null;
}

export const cold = ({ cold: ms }: ColdRun): number => ms;
export const withEvaluation = (run: ColdRun): number => run.cold + run.evaluation;
