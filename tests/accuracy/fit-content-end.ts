/**
 * Fits the table by which the end of reported speech is told (src/core/attribution/content-end-weights.ts) on a
 * folder of labelled texts: `npm run fit -- <corpora>`. Before it writes, it says how well a table does that was
 * fitted on one half of the articles and tried on the other.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { plainArticle } from '../../src/core/article-text.ts';
import { EndSigns } from '../../src/core/attribution/content-end-signs.ts';
import { nameOfSign } from '../../src/core/attribution/content-end-names.ts';
import { attributionsIn, englishTokens } from '../../src/core/attribution/english.ts';
import type { EndAsked, TokenIndex } from '../../src/core/attribution/token-index.ts';
import { findInsertions } from '../../src/core/insertions/find-insertions.ts';
import { findQuoted } from '../../src/core/marks/find-quoted.ts';
import { splitSentences } from '../../src/core/sentences.ts';
import { records } from './corpus.ts';
import { fitWeights, type Example } from './logistic.ts';
import type { GoldArticle } from './score-quotes.ts';

/** A content, the places where it could end, and where it does. */
interface Question {
  places: { at: number; signs: readonly number[] }[];
  limit: number;
  end: number;
  /** Other places that differ from the end by signs alone. */
  right: ReadonlySet<number>;
}

const FILE = 'src/core/attribution/content-end-weights.ts';
const LEAST = 15;

function questionsIn(article: GoldArticle): Question[] {
  const { text } = article;
  const plain = plainArticle(text);
  const sentences = splitSentences(text, plain.blocks, 'en');
  const quoted = findQuoted(text, plain.blocks, 'en');
  const insertions = findInsertions(plain, 'en', quoted);
  const t = englishTokens({ article: plain, text, lang: 'en', sentences, quoted, insertions });
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

function questionOf(t: TokenIndex, { from, limit, clause }: EndAsked, goldEnd: number): Question {
  const signs = new EndSigns(t, from, limit, clause);
  const places: Question['places'] = [];
  const right = new Set<number>();
  let end = limit;
  for (let at = limit; at > from; at--) {
    if (at < limit && t.startOf(at) >= goldEnd) end = at;
    if (lastLetter(t.text, t.endOf(at - 1)) === goldEnd) right.add(at);
    const found = at < limit ? signs.at(at) : [];
    if (found.length > 0) places.unshift({ at, signs: found });
  }
  return { places, limit, end, right: right.add(end) };
}

const firstLetter = (text: string, at: number): number => {
  while (at < text.length && !/[\p{L}\p{N}$(]/u.test(text.charAt(at))) at++;
  return at;
};
const lastLetter = (text: string, at: number): number => {
  while (at > 0 && !/[\p{L}\p{N})%]/u.test(text.charAt(at - 1))) at--;
  return at;
};

/** Every place up to the end; what stands behind it was never asked about. */
const examplesOf = (questions: readonly Question[]): Example[] =>
  questions.flatMap(({ places, end }) =>
    places.filter(({ at }) => at <= end).map(({ at, signs }) => ({ signs, is: at === end })),
  );

function rightShare(questions: readonly Question[], weights: ReadonlyMap<number, number>): string {
  const sum = (signs: readonly number[]): number =>
    signs.reduce((all, sign) => all + (weights.get(sign) ?? 0), 0);
  const right = questions.filter(({ places, limit, right: ends }) =>
    ends.has(places.find(({ signs }) => sum(signs) > 0)?.at ?? limit),
  );
  return `${((100 * right.length) / questions.length).toFixed(1)} % of ${String(questions.length)} ends right`;
}

const table = (weights: ReadonlyMap<number, number>): string =>
  `/** What speaks for (+) and against (−) the end of reported speech at a place. Written by \`npm run fit\`. */
export const CONTENT_END_WEIGHTS: readonly (readonly [sign: number, weight: number])[] = [
${[...weights]
  .filter(([, weight]) => Math.abs(weight) >= 0.05)
  .sort(([a], [b]) => a - b)
  .map(
    ([sign, weight]) =>
      `  [${String(sign)}, ${weight.toFixed(2).replace(/\.?0+$/u, '')}], // ${nameOfSign(sign)}`,
  )
  .join('\n')}
];
`;

const folder = process.argv[2];
if (folder === undefined) {
  process.stderr.write('Which folder has the corpora? npm run fit -- <folder>\n');
  process.exit(2);
}
const articles = records<GoldArticle>(join(folder, 'quotes', 'en.jsonl')).filter(
  ({ hasMarkup }) => hasMarkup !== true,
);
const halves = [0, 1].map((half) => articles.filter((_, at) => at % 2 === half).flatMap(questionsIn));
const [even = [], odd = []] = halves;
process.stdout.write(
  `fitted on the even articles, tried on the odd: ${rightShare(odd, fitWeights(examplesOf(even), LEAST))}\n`,
);
process.stdout.write(
  `fitted on the odd articles, tried on the even: ${rightShare(even, fitWeights(examplesOf(odd), LEAST))}\n`,
);
const weights = fitWeights(examplesOf([...even, ...odd]), LEAST);
process.stdout.write(`fitted on all: ${rightShare([...even, ...odd], weights)}\n`);
writeFileSync(FILE, table(weights));
