/**
 * `npm run accuracy -- FOLDER`: how well the core reads annotated articles. The folder holds `quotes/en.jsonl`,
 * `quotes/de.jsonl` and `quotes/pronouns-en.jsonl`; what is missing is passed over. Texts stay where they are.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { analyse } from '../../src/core/analyse.ts';
import { plainArticle } from '../../src/core/article-text.ts';
import type { Reading, Span } from '../../src/core/reading.ts';
import { registrableDomain } from '../../src/registrable-domain.ts';
import { countQuotes, type Counts, type GoldArticle } from './score-quotes.ts';

interface Named {
  text: string;
  quotes: (Span & { speakerName: string })[];
}

const read = (text: string): Reading => analyse(plainArticle(text), registrableDomain);

const lines = (file: string): unknown[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as unknown);

function quoteFigures(file: string): Record<string, string> {
  const counts: Counts = new Map();
  for (const gold of lines(file) as GoldArticle[])
    if (!gold.hasMarkup) countQuotes(counts, gold, read(gold.text));
  const of = (name: string): number => counts.get(name) ?? 0;
  const share = (part: number, whole: number): string => ((100 * part) / (whole || 1)).toFixed(1);
  const f1 = (right: number, gold: number, found: number): string => share(2 * right, gold + found);
  const both = (kind: string): string =>
    `${share(of(`${kind} exact`), of(`${kind} gold`))} / ${share(of(`${kind} half`), of(`${kind} gold`))}`;
  const kinds = ['direct', 'mixed', 'indirect'];
  const sum = (name: string): number => kinds.reduce((total, kind) => total + of(`${kind} ${name}`), 0);
  const precision = of('all right') / (of('all found') || 1);
  const recall = sum('exact') / (sum('gold') || 1);
  const sourceRight = of('source right');
  const figures: Record<string, string> = {
    'quoted passages F1': f1(of('marks right'), of('marks gold'), of('marks found')),
    'direct exact / half': both('direct'),
    'mixed exact / half': both('mixed'),
    'indirect exact / half': both('indirect'),
    'all kinds exact F1': ((200 * precision * recall) / (precision + recall || 1)).toFixed(1),
    'source given a match': share(sourceRight, of('source matched')),
    'source end to end F1': f1(sourceRight, of('source gold'), of('source found')),
    'cue given a match': share(of('cue right'), of('cue matched')),
  };
  for (const step of ['0.3', '0.4', '0.5', '0.6', '0.7', '0.8', '0.9', '1.0'])
    if (of(`confidence ${step}`) > 0)
      figures[`right at confidence ${step}`] =
        `${share(of(`confidence ${step} right`), of(`confidence ${step}`))} of ${of(`confidence ${step}`)}`;
  return figures;
}

/** The passage that covers most of the quote must belong to a speaker with the right surname. */
function pronounFigure(file: string): Record<string, string> {
  let all = 0;
  let right = 0;
  for (const { text, quotes } of lines(file) as Named[]) {
    const { passages, speakers } = read(text);
    for (const { start, end, speakerName } of quotes) {
      const common = (span: Span): number => Math.min(span.end, end) - Math.max(span.start, start);
      const best = passages.filter((one) => common(one) > 0).sort((a, b) => common(b) - common(a))[0];
      const name = speakers.find(({ id }) => id === best?.speaker?.id)?.name.toLowerCase() ?? '';
      const surname =
        speakerName
          .replace(/,? (?:Jr|Sr)\.?$/u, '')
          .split(/\s+/u)
          .at(-1) ?? speakerName;
      all++;
      if (name.includes(surname.toLowerCase())) right++;
    }
  }
  return { 'name behind he and she': ((100 * right) / (all || 1)).toFixed(1) };
}

const folder = process.argv[2];
if (folder === undefined || !existsSync(folder)) {
  process.stderr.write(
    'Usage: npm run accuracy -- FOLDER, where FOLDER holds quotes/en.jsonl and the like.\n',
  );
  process.exit(1);
}
const corpora: [string, (file: string) => Record<string, string>][] = [
  ['quotes/en.jsonl', quoteFigures],
  ['quotes/de.jsonl', quoteFigures],
  ['quotes/pronouns-en.jsonl', pronounFigure],
];
for (const [name, figuresOf] of corpora) {
  const file = join(folder, name);
  if (!existsSync(file)) continue;
  process.stdout.write(`\n${name}\n`);
  for (const [measure, figure] of Object.entries(figuresOf(file)))
    process.stdout.write(`  ${measure.padEnd(26)} ${figure}\n`);
}
