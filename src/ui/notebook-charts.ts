/** The notebook's charts, each with the table of its figures. */
import type { Month, RecordedTotals, Treatment } from '../notebook-views.ts';
import { chartPlace } from './charts/chart-place.ts';
import { barsHeight, SHARES_HEIGHT, versusHeight } from './charts/chart-sizes.ts';
import { classSentence, shownName } from './describe-passage.ts';
import { element } from './element.ts';
import { sharesTable, treatmentsTable, verbsTable } from './notebook-tables.ts';
import { byClass } from './verb-class-totals.ts';
import { list, number, plural, t } from './words.ts';

/** So many bars are drawn; the table has them all. */
const MOST_BARS = 12;
/** So many months are drawn, the last ones. */
const MOST_MONTHS = 24;

/** Whose words an outlet's articles are made of, month by month. */
export function sharesChart(months: readonly Month[]): HTMLElement {
  const caption = sharesCaption(months);
  return element(
    'div',
    { class: 'chart' },
    element('p', { class: 'soft' }, caption),
    chartPlace(caption, SHARES_HEIGHT, (charts, width) =>
      charts.sharesChart(months.slice(-MOST_MONTHS), width),
    ),
    asTable(sharesTable(months)),
  );
}

const sharesCaption = (months: readonly Month[]): string =>
  t(
    'notebook_shares_caption',
    plural(
      'notebook_opened',
      months.reduce((sum, { articles }) => sum + articles, 0),
    ),
  );

/** Who quotes a speaker, or whom an outlet quotes: how many words of theirs, quoted and in the reporter's. */
export function treatmentsChart(title: string, treatments: readonly Treatment[]): HTMLElement {
  const bars = treatments.slice(0, MOST_BARS).map(({ name, totals: { words } }) => ({
    name: shownName(name),
    pieces: [
      { value: words.quoted, filling: 'quote' as const },
      { value: words.other, filling: 'paraphrase' as const },
    ],
    end: number(words.quoted + words.other),
  }));
  return element(
    'div',
    { class: 'chart' },
    element('p', { class: 'soft' }, t('chart_words'), ' ', legend('quote'), ' ', legend('paraphrase')),
    chartPlace(`${title}. ${t('chart_words')}`, barsHeight(bars.length), (charts, width) =>
      charts.barsChart(bars, width),
    ),
    treatmentsTable(treatments),
  );
}

const legend = (voice: 'quote' | 'paraphrase'): HTMLElement =>
  element(
    'span',
    { class: 'legend' },
    element('span', { class: `swatch swatch-${voice}`, 'aria-hidden': 'true' }),
    t(`share_${voice}`),
  );

/** "said 4, insisted 1", by the class of the verb with what the class means; null where there is none. */
export function verbsChart({ verbs }: RecordedTotals, name: string): HTMLElement | null {
  const classes = byClass(verbs);
  if (classes.length === 0) return null;
  const bars = classes.map(({ verbClass, verbs: those, count }) => {
    const pieces = those.map((verb) => ({
      value: verb.count,
      filling: 'plain' as const,
      name: t('verb_count', verb.lemma, number(verb.count)),
    }));
    const [only, ...others] = pieces;
    return {
      name: classSentence(verbClass) ?? verbClass,
      pieces: others.length > 0 ? pieces : [{ value: count, filling: 'plain' as const }],
      end: others.length > 0 ? number(count) : (only?.name ?? ''),
    };
  });
  return element(
    'div',
    { class: 'chart' },
    chartPlace(t('notebook_verbs_of', name), barsHeight(bars.length), (charts, width) =>
      charts.barsChart(bars, width),
    ),
    asTable(verbsTable(classes, name)),
  );
}

/** The figures of a chart that says the same at a glance: at hand, and not in the way. */
export const asTable = (table: HTMLElement): HTMLElement =>
  element('details', { class: 'figures-of' }, element('summary', null, t('chart_table')), table);

/** What two are compared in, drawn back to back. */
export const versusChart = (
  names: readonly [string, string],
  rows: readonly { name: string; first: number; second: number }[],
): HTMLElement => {
  const most = rows.slice(0, MOST_BARS);
  return chartPlace(`${list(names)}: ${t('chart_verbs')}`, versusHeight(most.length), (charts, width) =>
    charts.versusChart(names, most, width),
  );
};
