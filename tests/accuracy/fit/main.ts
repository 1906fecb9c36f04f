/**
 * Fits the tables of weights on a folder of labelled texts, and writes them: `npm run fit -- <corpora>`. Of each it
 * says how well tables do on articles that they were not fitted on, by cross-validation; `--folds 10` for more folds,
 * `--dry` to write nothing.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { records } from '../corpus.ts';
import type { GoldArticle } from '../score-quotes.ts';
import { fitContentEnd } from './content-end.ts';
import { fitTrust } from './trust.ts';

const { values, positionals } = parseArgs({
  options: { folds: { type: 'string', default: '4' }, dry: { type: 'boolean', default: false } },
  allowPositionals: true,
});
const [folder] = positionals;
const folds = Number(values.folds);
if (folder === undefined || !(folds >= 2)) {
  process.stderr.write('Which folder has the corpora? npm run fit -- <folder> [--folds 4] [--dry]\n');
  process.exit(2);
}
const articles = records<GoldArticle>(join(folder, 'quotes', 'en.jsonl')).filter(
  ({ hasMarkup }) => hasMarkup !== true,
);
for (const fit of [fitContentEnd, fitTrust]) {
  const { file, text, tried } = fit(articles, folds);
  if (!values.dry) writeFileSync(file, text);
  process.stdout.write(`${file}\n  ${tried}\n`);
}
