import { median, spread } from './figures.ts';
import { cold, each, given, givenBy, ratios, withEvaluation, type Runs } from './runs.ts';

/** The runs of each contender, by its name. */
export type Results = ReadonlyMap<string, Runs>;

export const say = (what: string, figure: string): void => {
  console.log(`${what.padEnd(58)} ${figure}`);
};

const NO_RUNS: Runs = new Map();

/** Prints the table; the goals of the product stand in brackets. */
export function report(results: Results, worst: Results, growing: Results): void {
  const of = (name: string): Runs => results.get(name) ?? NO_RUNS;
  const [gate, readerable] = [of('gate'), of('is-probably-readerable')];
  const [article, readability] = [of('article'), of('readability')];
  say('gate, ms', spread(each(gate, cold)));
  say('isProbablyReaderable, ms', spread(each(readerable, cold)));
  say('gate ÷ isProbablyReaderable [0.75]', spread(ratios(gate, readerable, cold)));
  say('gate with evaluation ÷ isProbablyReaderable [1]', spread(ratios(gate, readerable, withEvaluation)));
  say('article: gate, read, map, 50 marks, layout, ms', spread(each(article, cold)));
  say('of it the reading, ms', spread(given(article, 'reading')));
  say('Readability: clone and parse, ms', spread(each(readability, cold)));
  say('article ÷ Readability [0.15, p95 0.3]', spread(ratios(article, readability, cold)));
  say(
    'the same, each with the evaluation of its script',
    spread(ratios(article, readability, withEvaluation, withEvaluation)),
  );
  say('article, run again ÷ Readability', spread(ratios(article, readability, ({ warm }) => warm)));
  say('Defuddle ÷ Readability', spread(ratios(of('defuddle'), readability, cold)));
  say(
    'evaluating scripts: article, Readability, Defuddle, ms',
    [article, readability, of('defuddle')]
      .map((one) => median(each(one, (run) => run.evaluation)).toFixed(2))
      .join(', '),
  );
  const slices = [...of('slices').values()].flatMap(({ value }) =>
    typeof value === 'number' ? [value] : [],
  );
  say('longest slice of reading, ms [p95 16]', spread(slices));
  for (const [name, goal] of [
    ['marks-50', ' [2]'],
    ['marks-500', ' [6]'],
    ['mark-js', ''],
  ] as const)
    say(`${name}, with layout, ms${goal}`, spread(given(of(name), 'ms')));
  reportAnchors(of('anchors'), of('approx-string-match'));
  const ms = (these: Results, name: string, page: string): string =>
    these.get(name)?.get(page)?.cold.toFixed(2) ?? 'failed';
  for (const page of (worst.get('gate') ?? NO_RUNS).keys())
    say(
      `${page}: gate, isProbablyReaderable, ms [2]`,
      `${ms(worst, 'gate', page)}, ${ms(worst, 'is-probably-readerable', page)}`,
    );
  for (const page of (growing.get('article') ?? NO_RUNS).keys())
    say(`${page}: article, ms`, ms(growing, 'article', page));
}

function reportAnchors(ours: Runs, theirs: Runs): void {
  const total = (these: Runs, key: string): number => given(these, key).reduce((sum, one) => sum + one, 0);
  const share = (these: Runs, key: string): string =>
    `${((100 * total(these, key)) / (total(these, 'right') + total(these, 'wrong') + total(these, 'lost'))).toFixed(1)} %`;
  for (const [name, these] of [
    ['our anchors', ours],
    ['approx-string-match', theirs],
  ] as const) {
    say(`${name}: 50 marks after an edit, ms`, spread(given(these, 'ms')));
    say(
      `${name}: right, on other words, lost`,
      `${share(these, 'right')}, ${share(these, 'wrong')}, ${share(these, 'lost')}`,
    );
  }
  const paired = [...ours].flatMap(([page, { value }]) => {
    const [one, other] = [givenBy(value, 'ms'), givenBy(theirs.get(page)?.value, 'ms')];
    return one === null || other === null ? [] : [one / other];
  });
  say('our anchors ÷ approx-string-match [0.05]', spread(paired));
}
