/**
 * `npm run accuracy -- FOLDER`: how well articles are read, by people's labels. The folder holds the
 * corpora below, each under its name; what is missing is passed over. Texts stay where they are.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { articleFigures } from './article-figures.ts';
import type { Figures } from './corpus.ts';
import { bracketFigures, insertionFigures } from './insertion-figures.ts';
import { pronounFigures } from './pronoun-figures.ts';
import { quoteFigures } from './quote-figures.ts';
import { wordingFigures } from './wording-figures.ts';

const CORPORA: Record<string, (file: string) => Figures> = {
  'quotes/en.jsonl': quoteFigures,
  'quotes/de.jsonl': quoteFigures,
  'quotes/pronouns-en.jsonl': pronounFigures,
  'insertions/cases.jsonl': insertionFigures,
  'insertions/brackets-en.jsonl': bracketFigures,
  'bias/basil.jsonl': wordingFigures,
  'articles/ground-truth.json': articleFigures,
};

const folder = process.argv[2];
if (folder === undefined || !existsSync(folder)) {
  process.stderr.write(
    'Usage: npm run accuracy -- FOLDER, where FOLDER holds quotes/en.jsonl and the like.\n',
  );
  process.exit(1);
}
for (const [name, figuresOf] of Object.entries(CORPORA)) {
  const file = join(folder, name);
  if (!existsSync(file)) continue;
  process.stdout.write(`\n${name}\n`);
  for (const [measure, figure] of Object.entries(figuresOf(file)))
    process.stdout.write(`  ${measure.padEnd(30)} ${figure}\n`);
}
