import { f1, percent, readText, records, type Figures } from './corpus.ts';
import { countQuotes, type Counts, type GoldArticle } from './score-quotes.ts';

/** Statements, their limits, sources and cues, and how far each confidence can be trusted. */
export function quoteFigures(file: string): Figures {
  const counts: Counts = new Map();
  for (const gold of records<GoldArticle>(file))
    if (!gold.hasMarkup) countQuotes(counts, gold, readText(gold.text));
  const of = (name: string): number => counts.get(name) ?? 0;
  const both = (kind: string): string =>
    `${percent(of(`${kind} exact`), of(`${kind} gold`))} / ${percent(of(`${kind} half`), of(`${kind} gold`))}`;
  const kinds = ['direct', 'mixed', 'indirect'];
  const sum = (name: string): number => kinds.reduce((total, kind) => total + of(`${kind} ${name}`), 0);
  const sourceRight = of('source right');
  const figures: Figures = {
    'quoted passages F1': f1(of('marks right'), of('marks gold'), of('marks found')),
    'direct exact / half': both('direct'),
    'mixed exact / half': both('mixed'),
    'indirect exact / half': both('indirect'),
    'all kinds exact F1': f1(sum('exact'), sum('gold'), of('all found')),
    'source given a match': percent(sourceRight, of('source matched')),
    'source end to end F1': f1(sourceRight, of('source gold'), of('source found')),
    'cue given a match': percent(of('cue right'), of('cue matched')),
  };
  for (const step of ['0.3', '0.4', '0.5', '0.6', '0.7', '0.8', '0.9', '1.0'])
    if (of(`confidence ${step}`) > 0)
      figures[`right at confidence ${step}`] =
        `${percent(of(`confidence ${step} right`), of(`confidence ${step}`))} of ${of(`confidence ${step}`)}`;
  return figures;
}
