/**
 * How much of the wording that experts marked in BASIL (Fan and others 2019) is met by a signal, and how dense
 * the signals are: `npm run bias -- FOLDER [--show N]`, with `bias/basil.jsonl` in FOLDER. The corpus is not part
 * of this repository. BASIL marks bias towards an article's main people only, so a signal it does not mark is
 * not thereby false.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { analyse } from '../core/analyse.ts';
import { plainArticle } from '../core/article-text.ts';
import type { Reading, Signal } from '../core/reading.ts';
import { overlaps, type Span } from '../core/span.ts';

interface Marked extends Span {
  type?: string;
  kind?: string;
  inQuote?: boolean;
}

interface Labelled {
  text: string;
  bias: Marked[];
}

interface Tally {
  signals: number;
  met: number;
}

const [folder] = process.argv.slice(2).filter((word) => !word.startsWith('--'));
const shown = Number(process.argv[process.argv.indexOf('--show') + 1]) || 0;
if (folder === undefined) {
  console.error('Usage: npm run bias -- FOLDER [--show N]   (FOLDER holds bias/basil.jsonl)');
  process.exit(1);
}

const articles = readFileSync(join(folder, 'bias', 'basil.jsonl'), 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => JSON.parse(line) as Labelled);

const wordsIn = (text: string): number => text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;

/** The words that no passage of a source covers, editor's included. */
function ownWords({ text, passages }: Reading): number {
  const others = passages.filter(({ voice }) => voice !== 'editorial').flatMap(({ parts }) => parts);
  return wordsIn(text) - others.reduce((sum, { start, end }) => sum + wordsIn(text.slice(start, end)), 0);
}

const isOwn = ({ voice }: Signal): boolean => voice === 'reporter' || voice === 'editorial';

const rules = new Map<string, Tally>();
const unmet: string[] = [];
const unmarked: string[] = [];
let [marked, met, markedOwn, metOwn, own, words] = [0, 0, 0, 0, 0, 0];
for (const { text, bias } of articles) {
  const reading = analyse(plainArticle(text), () => null);
  const { signals } = reading;
  words += ownWords(reading);
  own += signals.filter(isOwn).length;
  const lexical = bias.filter((span) => (span.type ?? span.kind) === 'lexical' && span.inQuote !== true);
  for (const span of lexical) {
    const spoken = reading.passages.some(
      (passage) => passage.voice !== 'editorial' && passage.parts.some((part) => overlaps(part, span)),
    );
    const hit = signals.some((signal) => overlaps(signal, span));
    marked++;
    if (hit) met++;
    else unmet.push(text.slice(span.start, span.end));
    if (spoken) continue;
    markedOwn++;
    if (signals.some((signal) => isOwn(signal) && overlaps(signal, span))) metOwn++;
  }
  for (const signal of signals.filter(isOwn)) {
    const tally = rules.get(signal.rule) ?? { signals: 0, met: 0 };
    rules.set(signal.rule, tally);
    tally.signals++;
    if (bias.some((span) => overlaps(signal, span))) tally.met++;
    else
      unmarked.push(
        `${signal.rule}: …${text.slice(signal.start - 50, signal.start)}⟦${text.slice(signal.start, signal.end)}⟧${text.slice(signal.end, signal.end + 40)}…`.replace(
          /\s+/gu,
          ' ',
        ),
      );
  }
}

const percent = (part: number, whole: number): string =>
  `${((100 * part) / Math.max(whole, 1)).toFixed(1)} %`;
console.log(`lexical spans outside quotes: ${marked}, met by a signal: ${percent(met, marked)}`);
console.log(`of those in the reporter’s own words: ${markedOwn}, met: ${percent(metOwn, markedOwn)}`);
console.log(
  `signals in 100 words of reporter’s text: ${((100 * own) / words).toFixed(2)} (${own} in ${words} words)`,
);
console.table(
  [...rules]
    .sort(([, a], [, b]) => b.signals - a.signals)
    .map(([rule, tally]) => ({
      rule,
      signals: tally.signals,
      'on marked spans': percent(tally.met, tally.signals),
    })),
);
const every = <Item>(list: readonly Item[], count: number): Item[] =>
  list.filter((_item, index) => index % Math.max(1, Math.floor(list.length / count)) === 0).slice(0, count);
if (shown > 0) {
  console.log(`\nNot met:\n${every(unmet, shown).join('\n')}`);
  console.log(`\nNot marked in the corpus:\n${every(unmarked, shown).join('\n')}`);
}
