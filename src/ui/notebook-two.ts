/** Two sources side by side: who *says* and who *claims*. */
import type { SourcePage } from '../notebook-views.ts';
import { shownName } from './describe-passage.ts';
import { element } from './element.ts';
import { asTable, sharesChart, verbsChart, versusChart } from './notebook-charts.ts';
import { addressOf, nothing } from './notebook-frame.ts';
import { sourceHead } from './notebook-source.ts';
import { tableHead } from './table-head.ts';
import { number, percent, t } from './words.ts';

export function twoSources(one: SourcePage, other: SourcePage): HTMLElement {
  return element(
    'article',
    { class: 'room' },
    element('h2', { class: 'title' }, t('notebook_side_by_side')),
    element('div', { class: 'two' }, column(one), column(other)),
    verbsSideBySide(one, other),
  );
}

function column(page: SourcePage): HTMLElement {
  return element(
    'section',
    null,
    sourceHead(page),
    element('p', null, element('a', { href: addressOf(page.source.key) }, t('notebook_open_page'))),
    page.source.kind === 'outlet' && page.totals.articles > 0 && sharesChart(page.months),
    verbsChart(page.totals, shownName(page.source.name)) ?? nothing(t('notebook_no_verbs')),
  );
}

/** Every verb used of either, with its share of the attributions of each. */
function verbsSideBySide(one: SourcePage, other: SourcePage): HTMLElement | null {
  const [first, second] = [countsOf(one), countsOf(other)];
  const lemmas = [...new Set([...first.by.keys(), ...second.by.keys()])];
  if (lemmas.length === 0) return null;
  const rows = lemmas
    .map((name) => ({ name, first: shareIn(first, name), second: shareIn(second, name) }))
    .sort((a, b) => b.first + b.second - a.first - a.second)
    .slice(0, MOST_VERBS);
  const names: [string, string] = [shownName(one.source.name), shownName(other.source.name)];
  return element(
    'section',
    { class: 'part' },
    element('h3', null, t('notebook_verbs')),
    element('p', { class: 'soft' }, t('chart_verbs')),
    versusChart(names, rows),
    asTable(versusTable(names, rows, first, second)),
  );
}

/** So many verbs stand in the table. */
const MOST_VERBS = 40;

interface VerbCounts {
  by: Map<string, number>;
  all: number;
}

const countsOf = ({ totals: { verbs } }: SourcePage): VerbCounts => ({
  by: new Map(verbs.map(({ lemma, count }) => [lemma, count])),
  all: verbs.reduce((sum, { count }) => sum + count, 0),
});

const shareIn = ({ by, all }: VerbCounts, lemma: string): number => (by.get(lemma) ?? 0) / Math.max(1, all);

function versusTable(
  names: readonly [string, string],
  rows: readonly { name: string; first: number; second: number }[],
  first: VerbCounts,
  second: VerbCounts,
): HTMLElement {
  const cell = (count = 0, share: number): HTMLElement =>
    element('td', { class: 'figure' }, count === 0 ? '·' : `${number(count)} (${percent(share)})`);
  return element(
    'table',
    { class: 'list' },
    element('caption', { class: 'unseen' }, t('notebook_verbs')),
    tableHead(t('notebook_verb'), ...names.map((text) => ({ text, figure: true, dir: 'auto' as const }))),
    element(
      'tbody',
      null,
      ...rows.map((row) =>
        element(
          'tr',
          null,
          element('th', { scope: 'row', dir: 'auto' }, row.name),
          cell(first.by.get(row.name), row.first),
          cell(second.by.get(row.name), row.second),
        ),
      ),
    ),
  );
}
