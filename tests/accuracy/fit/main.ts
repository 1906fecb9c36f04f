/**
 * Fits the tables of weights on a folder of labelled texts, and writes them: `npm run fit -- <corpora>`. Of each it
 * says how well a table does that was fitted on one half of the articles and tried on the other.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { records } from '../corpus.ts';
import type { GoldArticle } from '../score-quotes.ts';
import { fitContentEnd } from './content-end.ts';
import { fitTrust } from './trust.ts';

const folder = process.argv[2];
if (folder === undefined) {
  process.stderr.write('Which folder has the corpora? npm run fit -- <folder>\n');
  process.exit(2);
}
const articles = records<GoldArticle>(join(folder, 'quotes', 'en.jsonl')).filter(
  ({ hasMarkup }) => hasMarkup !== true,
);
for (const fit of [fitContentEnd, fitTrust]) {
  const { file, text, halves } = fit(articles);
  writeFileSync(file, text);
  process.stdout.write([file, ...halves.map((line) => `  ${line}`), ''].join('\n'));
}
